"""The deck's view model: what the one player is to do, and what it tells of it. Stage 4."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.access import Access
from kiosk.services.media import UNDER_WAY, Media, Phase, loudness

QML_IMPORT_NAME = "kiosk.shell.deck"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class DeckViewModel(QObject):
    """Publishes the track and whether it runs; the player is made when something plays for the first time."""

    propsChanged = Signal()
    volumeChanged = Signal()

    def __init__(self, media: Media, access: Access, loudest: float) -> None:
        super().__init__()
        self._media, self._access, self._loudest = media, access, loudest
        self._needed = False
        media.changed.connect(self.refresh)
        access.changed.connect(self.refreshVolume)

    needed = Property(bool, lambda self: self._needed, notify=propsChanged)
    source = Property(QUrl, lambda self: self._source(), notify=propsChanged)
    start = Property(int, lambda self: int(self._media.playing.track.start * 1000), notify=propsChanged)
    running = Property(bool, lambda self: self._runs(), notify=propsChanged)
    volume = Property(float, lambda self: loudness(self._access.wishes.volume, self._loudest), notify=volumeChanged)

    def _source(self) -> QUrl:
        playing = self._media.playing
        return QUrl(playing.track.url) if playing.phase in UNDER_WAY else QUrl()

    def _runs(self) -> bool:
        return self._media.playing.phase in (Phase.STARTING, Phase.PLAYING)

    @Slot()
    def refresh(self) -> None:
        if not self._needed and self._media.playing.phase is not Phase.IDLE:
            # Here, so that a kiosk that plays nothing never loads it; PyInstaller sees it, too.
            import PySide6.QtMultimedia  # noqa: F401  knows what a sink is

            self._needed = True
        self.propsChanged.emit()

    @Slot()
    def refreshVolume(self) -> None:
        self.volumeChanged.emit()

    @Slot(QObject)
    def connectSink(self, sink: QObject) -> None:
        self._media.sink = sink

    @Slot(int, int)
    def tell(self, position: int, duration: int) -> None:
        """How far it is, of how much, in milliseconds."""
        self._media.move(position / 1000, duration / 1000)

    @Slot()
    def end(self) -> None:
        self._media.end()

    @Slot(str)
    def fail(self, why: str) -> None:
        self._media.fail(why)
