"""What plays now: one film, sound or voice. The policy is pure; the service keeps the clock and the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.services.journal import log

PATIENCE_SECONDS = 3.0  # a film that shows no frame by then gives way to its poster and transcript
VOLUME_STEPS = 5
STEP_DECIBEL = 4.0


class Phase(StrEnum):
    IDLE = "idle"
    STARTING = "starting"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


class Kind(StrEnum):
    FILM = "film"
    SOUND = "sound"
    VOICE = "voice"


UNDER_WAY = frozenset({Phase.STARTING, Phase.PLAYING, Phase.PAUSED})


@dataclass(frozen=True, slots=True)
class Track:
    """What is played: a local file's URL, for whom (a screen's id), and from which second."""

    url: str = ""
    owner: str = ""
    kind: Kind = Kind.FILM
    start: float = 0.0


@dataclass(frozen=True, slots=True)
class Playing:
    """since: when it began to wait for its first frame, in seconds of the clock; why: what went wrong."""

    track: Track = Track()
    phase: Phase = Phase.IDLE
    since: float = 0.0
    why: str = ""


def began(track: Track, at: float) -> Playing:
    return Playing(track, Phase.STARTING, at)


def shown(playing: Playing) -> Playing:
    """The first frame is on the glass, or the first moment was heard."""
    return replace(playing, phase=Phase.PLAYING) if playing.phase is Phase.STARTING else playing


def paused(playing: Playing) -> Playing:
    under_way = playing.phase in (Phase.STARTING, Phase.PLAYING)
    return replace(playing, phase=Phase.PAUSED) if under_way else playing


def resumed(playing: Playing, at: float) -> Playing:
    return replace(playing, phase=Phase.STARTING, since=at) if playing.phase is Phase.PAUSED else playing


def ended(playing: Playing) -> Playing:
    """A film that ends before it showed anything has failed."""
    if playing.phase is Phase.STARTING:
        return failed(playing, "it ended before anything was shown")
    return replace(playing, phase=Phase.ENDED) if playing.phase in UNDER_WAY else playing


def failed(playing: Playing, why: str) -> Playing:
    return replace(playing, phase=Phase.FAILED, why=why) if playing.phase in UNDER_WAY else playing


def waited(playing: Playing, at: float) -> Playing:
    """A while later."""
    if playing.phase is Phase.STARTING and at - playing.since >= PATIENCE_SECONDS:
        return failed(playing, f"nothing was shown within {PATIENCE_SECONDS:g} seconds")
    return playing


def loudness(step: int, loudest: float) -> float:
    """The amplitude of a step, 0 to `loudest`; each step down is 4 dB quieter."""
    return float(loudest * 10 ** (-STEP_DECIBEL * (VOLUME_STEPS - 1 - step) / 20))


class Media(QObject):
    """Owns what plays. The deck in the shell obeys `changed` and tells what it sees and hears."""

    changed = Signal()
    moved = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.playing = Playing()
        self.seconds = 0.0
        self.duration = 0.0
        self.sink: QObject | None = None
        self._waiting = QTimer(self)
        self._waiting.setInterval(250)
        self._waiting.timeout.connect(self.tick)

    def play(self, track: Track) -> None:
        """Begin a track; whatever played before gives way."""
        self.seconds, self.duration = track.start, 0.0
        self._take(began(track, self._clock()))

    def pause(self) -> None:
        self._take(paused(self.playing))

    def resume(self) -> None:
        self._take(resumed(self.playing, self._clock()))

    def stop(self) -> None:
        self._take(Playing())

    def stop_for(self, owner: str) -> None:
        """Stop what a screen played, when the visitor leaves it."""
        if self.playing.track.owner == owner:
            self.stop()

    def show(self) -> None:
        """The deck: there is something to see or to hear."""
        self._take(shown(self.playing))

    def move(self, seconds: float, duration: float) -> None:
        """The deck: so far, of so much."""
        self.seconds, self.duration = seconds, duration
        if self.playing.track.kind is not Kind.FILM and seconds > self.playing.track.start:
            self.show()
        self.moved.emit()

    def end(self) -> None:
        self._take(ended(self.playing))

    def fail(self, why: str) -> None:
        self._take(failed(self.playing, why))

    @Slot()
    def tick(self) -> None:
        self._take(waited(self.playing, self._clock()))

    def _take(self, playing: Playing) -> None:
        if playing == self.playing:
            return
        self.playing = playing
        if playing.phase is Phase.FAILED:
            log.warning("media: %s: %s", playing.track.url, playing.why)
        (self._waiting.start if playing.phase is Phase.STARTING else self._waiting.stop)()
        self.changed.emit()
