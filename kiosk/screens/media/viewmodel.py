"""A film's or a sound's props: what plays, what is said in it now, and what stands in for eyes and ears."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.captions import cue_at
from kiosk.exhibit.model import FilmRef
from kiosk.screens.media.model import MediaScreen
from kiosk.screens.plate import PlateProps, derive_plate
from kiosk.screens.viewmodel import ScreenInputs, ScreenViewModel
from kiosk.services.access import Wishes
from kiosk.services.media import UNDER_WAY, VOLUME_STEPS, Kind, Phase, Playing, Track
from kiosk.services.props import read

QML_IMPORT_NAME = "kiosk.screens.media"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MediaProps:
    """stage: poster, watching or failed; a label that is empty has no button."""

    paragraphs: list[str]
    plate: PlateProps
    sound: bool
    stage: str
    running: bool
    play_label: str
    play_icon: str
    stop_label: str
    captions_label: str
    described_label: str
    sign_label: str
    transcript_label: str
    quieter: str
    louder: str
    can_quieter: bool
    can_louder: bool


def version(screen: MediaScreen, wishes: Wishes, language: str) -> FilmRef:
    """The file to play: the one with an interpreter or with a describing voice where it is wished and there is one."""
    signed = screen.sign.get(language) if wishes.sign else None
    described = screen.described.get(language) if wishes.described else None
    return signed or described or screen.file


def play_word(screen: MediaScreen, phase: Phase) -> str:
    """The shell's word on the button that plays."""
    if phase in (Phase.STARTING, Phase.PLAYING):
        return "media_pause"
    if phase is Phase.PAUSED:
        return "media_go_on"
    return "media_again" if phase is Phase.ENDED else f"media_play_{screen.kind}"


def time_shown(seconds: float, duration: float) -> str:
    """`0:12 / 1:30`; nothing before the length is known."""
    return f"{_clock(seconds)} / {_clock(duration)}" if duration > 0 else ""


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class MediaViewModel(ScreenViewModel):
    """Plays its film on the one player; a film that fails gives way to its poster and transcript."""

    propsChanged = Signal()
    timeChanged = Signal()
    filledChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._reading = False
        super().__init__(inputs, parent)
        inputs.media.changed.connect(self._on_media_changed)
        inputs.media.moved.connect(self._on_moved)
        inputs.film.filledChanged.connect(self.filledChanged)
        inputs.access.changed.connect(self._on_wishes_changed)

    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    poster = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    sound = Property(bool, read("sound"), notify=propsChanged)
    stage = Property(str, read("stage"), notify=propsChanged)
    running = Property(bool, read("running"), notify=propsChanged)
    playLabel = Property(str, read("play_label"), notify=propsChanged)
    playIcon = Property(str, read("play_icon"), notify=propsChanged)
    stopLabel = Property(str, read("stop_label"), notify=propsChanged)
    captionsLabel = Property(str, read("captions_label"), notify=propsChanged)
    describedLabel = Property(str, read("described_label"), notify=propsChanged)
    signLabel = Property(str, read("sign_label"), notify=propsChanged)
    transcriptLabel = Property(str, read("transcript_label"), notify=propsChanged)
    quieter = Property(str, read("quieter"), notify=propsChanged)
    louder = Property(str, read("louder"), notify=propsChanged)
    canQuieter = Property(bool, read("can_quieter"), notify=propsChanged)
    canLouder = Property(bool, read("can_louder"), notify=propsChanged)
    filled = Property(bool, lambda self: self.inputs.film.filled, notify=filledChanged)
    time = Property(str, lambda self: self._time(), notify=timeChanged)
    said = Property("QStringList", lambda self: self._said(), notify=timeChanged)

    @property
    def screen(self) -> MediaScreen:
        screen = self.inputs.placed.screen
        assert isinstance(screen, MediaScreen)
        return screen

    @property
    def mine(self) -> Playing:
        """What plays, if it is this screen's; else nothing."""
        playing = self.inputs.media.playing
        own = playing.track.owner == self.screen.id and playing.track.kind is not Kind.VOICE
        return playing if own else Playing()

    def refresh(self) -> None:
        self._props = self._derive()
        text = self.screen.transcript if self._reads else self.screen.body
        self.show_terms([text])
        self.propsChanged.emit()
        self.timeChanged.emit()

    @property
    def _reads(self) -> bool:
        return self._reading or self.mine.phase is Phase.FAILED or self.screen.body is None

    def _derive(self) -> MediaProps:
        screen, wishes, word = self.screen, self.inputs.access.wishes, self.inputs.languages.word
        phase = self.mine.phase
        running = phase in (Phase.STARTING, Phase.PLAYING)
        watching = phase in UNDER_WAY
        paragraphs = self.styled(screen.transcript) if self._reads else [*self.styled(screen.body), *self.look_shown()]
        return MediaProps(
            paragraphs=paragraphs,
            plate=derive_plate(self.inputs.bundle, screen.poster, self.language),
            sound=screen.kind == "sound",
            stage="watching" if watching else "failed" if phase is Phase.FAILED else "poster",
            running=running,
            play_label="" if phase is Phase.FAILED else word(play_word(screen, phase)),
            play_icon="pause" if running else "play",
            stop_label=word("media_stop") if watching else "",
            captions_label=word("captions_on" if wishes.captions else "captions_off"),
            described_label=self._state("described", wishes.described) if self.language in screen.described else "",
            sign_label=self._state("sign", wishes.sign) if self.language in screen.sign else "",
            transcript_label=self._transcript_label(phase),
            quieter=word("quieter"),
            louder=word("louder"),
            can_quieter=wishes.volume > 0,
            can_louder=wishes.volume < VOLUME_STEPS - 1,
        )

    def _state(self, what: str, on: bool) -> str:
        return self.inputs.languages.word(f"{what}_on" if on else f"{what}_off")

    def _transcript_label(self, phase: Phase) -> str:
        if self.screen.body is None or phase is Phase.FAILED or phase in UNDER_WAY:
            return ""
        return self.inputs.languages.word("transcript_hide" if self._reading else "transcript_show")

    def _time(self) -> str:
        media = self.inputs.media
        return time_shown(media.seconds, media.duration) if self.mine.phase in UNDER_WAY else ""

    def _said(self) -> list[str]:
        """The lines of the caption that is due."""
        reference = self.screen.captions.get(self.language)
        if reference is None or not self.inputs.access.wishes.captions or self.mine.phase not in UNDER_WAY:
            return []
        cue = cue_at(self.inputs.bundle.captions[reference], self.inputs.media.seconds)
        return list(cue.lines) if cue else []

    def _track(self, start: float = 0.0) -> Track:
        file = self.inputs.bundle.asset(version(self.screen, self.inputs.access.wishes, self.language))
        return Track(QUrl.fromLocalFile(str(file)).toString(), self.screen.id, Kind(self.screen.kind), start)

    @Slot()
    def play(self) -> None:
        """Play, pause, go on, or play once more."""
        media, phase = self.inputs.media, self.mine.phase
        if phase in (Phase.STARTING, Phase.PLAYING):
            media.pause()
        elif phase is Phase.PAUSED:
            media.resume()
        elif phase is not Phase.FAILED:
            self._reading = False
            media.play(self._track())

    @Slot()
    def stop(self) -> None:
        self.inputs.media.stop_for(self.screen.id)

    @Slot()
    def toggleCaptions(self) -> None:
        self.inputs.access.wish(captions=not self.inputs.access.wishes.captions)

    @Slot()
    def toggleDescribed(self) -> None:
        self.inputs.access.wish(described=not self.inputs.access.wishes.described, sign=False)

    @Slot()
    def toggleSign(self) -> None:
        self.inputs.access.wish(sign=not self.inputs.access.wishes.sign, described=False)

    @Slot()
    def toggleTranscript(self) -> None:
        self._reading = not self._reading
        self.refresh()

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        self.inputs.access.wish(volume=max(0, min(VOLUME_STEPS - 1, self.inputs.access.wishes.volume + by)))

    def retire(self) -> None:
        self.inputs.media.changed.disconnect(self._on_media_changed)
        self.inputs.media.moved.disconnect(self._on_moved)
        self.inputs.access.changed.disconnect(self._on_wishes_changed)
        self.stop()
        super().retire()

    @Slot()
    def _on_media_changed(self) -> None:
        self.refresh()

    @Slot(QQuickItem)
    def showFilm(self, place: QQuickItem) -> None:
        """The film lies on this place from now on."""
        self.inputs.film.show_in(place)

    @Slot()
    def _on_moved(self) -> None:
        self.timeChanged.emit()

    @Slot()
    def _on_wishes_changed(self) -> None:
        self._follow_version()
        self.refresh()

    @Slot()
    def _on_language_changed(self) -> None:
        self._follow_version()
        super()._on_language_changed()

    def _follow_version(self) -> None:
        """Another version of the film goes on from where this one is."""
        media, phase = self.inputs.media, self.mine.phase
        if phase in UNDER_WAY and self._track().url != media.playing.track.url:
            media.play(self._track(media.seconds))
            if phase is Phase.PAUSED:
                media.pause()
