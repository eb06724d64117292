"""A film, a sound or a voice, played for a moment by the player of LookingDeck.qml."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import PySide6.QtMultimedia  # noqa: F401  knows what a sink is
from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bundle.seen import Seen
from kiosk.paths import PROGRAM
from kiosk.tools.looking.complaints import empty_or_a_page

PATIENCE = 3.0
"""The kiosk gives up a film that shows nothing for as long (services/media.py)."""
WATCHED = 1.0
LISTENED = 0.3
TICK_MS = 10

LOADED, ENDED, INVALID = "LoadedMedia", "EndOfMedia", "InvalidMedia"
Look = Callable[[Path], Seen]


def looks() -> dict[str, Look]:
    """How a film, a sound and a voice are looked at. Needs a QGuiApplication."""
    deck = Deck()
    return {"film": deck.watch, "sound": deck.listen, "voice": deck.open}


class Deck:
    """One player for all files; it is made when the first of them comes."""

    def __init__(self) -> None:
        self._engine: QQmlEngine | None = None
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)

    def watch(self, file: Path) -> Seen:
        """Play the first second of a film, and count its frames."""
        frames: list[bool] = []
        size = (0, 0)
        last, first = -1, 0.0
        began = self._begin(file, play=True)
        while not self._over() and not (frames and time.monotonic() - first >= WATCHED):
            frame = self._sink.videoFrame()
            if frame.isValid() and frame.startTime() != last:
                last, first = frame.startTime(), first or time.monotonic()
                size = (frame.width(), frame.height())
                frames.append(frame.toImage().isNull())
            if not frames and time.monotonic() - began >= PATIENCE:
                break
            self._wait()
        drawn = frames.count(False)
        return self._end(file, drawn > 0).model_copy(
            update={"frames": len(frames), "blank": len(frames) - drawn, "width": size[0], "height": size[1]}
        )

    def listen(self, file: Path) -> Seen:
        """Play the beginning of a sound; one that is over far too early was not decoded."""
        began = self._begin(file, play=True)
        while not self._over() and self._player.property("position") < LISTENED * 1000:
            if time.monotonic() - began >= PATIENCE:
                break
            self._wait()
        played, whole = time.monotonic() - began, self._player.property("duration") / 1000
        heard = self._status() != INVALID and played >= min(LISTENED, whole / 2)
        return self._end(file, heard and played < PATIENCE)

    def open(self, file: Path) -> Seen:
        """Open a voice and do not play it: there are hundreds of them."""
        began = self._begin(file, play=False)
        while not self._over() and self._status() != LOADED and time.monotonic() - began < PATIENCE:
            self._wait()
        return self._end(file, self._status() == LOADED)

    def _begin(self, file: Path, *, play: bool) -> float:
        self._engine = self._engine or self._made()
        self._timer.start()
        self._player.setProperty("source", QUrl.fromLocalFile(str(file)))
        if play:
            QMetaObject.invokeMethod(self._player, "play")
        return time.monotonic()

    def _made(self) -> QQmlEngine:
        engine = QQmlEngine()
        file = PROGRAM / "kiosk" / "tools" / "looking" / "LookingDeck.qml"
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
        self._deck = component.create()
        if self._deck is None:
            raise RuntimeError("; ".join(error.toString() for error in component.errors()))
        self._player: QObject = self._deck.property("player")
        self._sink = self._deck.property("sink")
        return engine

    def _end(self, file: Path, opened: bool) -> Seen:
        """What the player knows of the file, which it then lets go."""
        seen = Seen(
            opened=opened,
            why="" if opened else _why(file, str(self._player.property("errorString"))),
            seconds=self._player.property("duration") / 1000,
            has_picture=bool(self._player.property("hasVideo")),
            has_sound=bool(self._player.property("hasAudio")),
        )
        QMetaObject.invokeMethod(self._player, "stop")
        self._player.setProperty("source", QUrl())
        self._timer.stop()
        return seen

    def _status(self) -> str:
        return str(self._player.property("mediaStatus").name)

    def _over(self) -> bool:
        return self._status() in (ENDED, INVALID)

    def _wait(self) -> None:
        """Let Qt work until the timer ticks."""
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _why(file: Path, told: str) -> str:
    with file.open("rb") as opened:
        head = empty_or_a_page(opened.read(256))
    return head or ("it is no film and no sound that can be opened" if told == "Could not open file" else told)
