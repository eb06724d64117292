"""The frames of the film that plays, taken from the player's sink: the same under both renderers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.services.media import Kind, Media, Phase

INTERVAL_MS = 20


class Frames(QObject):
    """Looks at the sink while a film plays; a frame is asked for, never handed over by the player's thread."""

    arrived = Signal()

    def __init__(self, media: Media, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._last = -1
        self.image = QImage()
        self.count = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        media.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Look only while there may be something to see; a new film begins on an empty glass."""
        playing = self._media.playing
        film = playing.track.kind is Kind.FILM and playing.phase in (Phase.STARTING, Phase.PLAYING)
        (self._timer.start if film else self._timer.stop)()
        if playing.phase in (Phase.IDLE, Phase.FAILED) and not self.image.isNull():
            self.forget()

    def forget(self) -> None:
        """Let go of the last frame, which the sink keeps too, with a picture of it."""
        sink = self._media.sink
        if sink is not None:
            sink.setVideoFrame(type(sink.videoFrame())())
        self.image, self._last = QImage(), -1
        self.arrived.emit()

    @Slot()
    def look(self) -> None:
        """Take the frame that stands in the sink, if it is a new one."""
        sink = self._media.sink
        if sink is None:
            return
        frame = sink.videoFrame()
        if not frame.isValid() or frame.startTime() == self._last:
            return
        self._last = frame.startTime()
        self.image = frame.toImage()
        self.count += 1
        self._media.show()
        self.arrived.emit()
