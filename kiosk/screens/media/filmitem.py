"""The film on the glass: paints the frame that is due, under either renderer."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.services.frames import Frames

QML_IMPORT_NAME = "kiosk.screens.media"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmItem(QQuickPaintedItem):
    """`VideoOutput` draws nothing under Qt Quick's software renderer; this does under both."""

    framesChanged = Signal()
    filledChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._frames: Frames | None = None
        self._filled = False
        self.setOpaquePainting(False)

    def _get_frames(self) -> QObject | None:
        return self._frames

    def _set_frames(self, frames: Frames | None) -> None:
        if self._frames is not None:
            self._frames.arrived.disconnect(self.renew)
        self._frames = frames
        if frames is not None:
            frames.arrived.connect(self.renew)
        self.framesChanged.emit()
        self.renew()

    frames = Property(QObject, _get_frames, _set_frames, notify=framesChanged)
    filled = Property(bool, lambda self: self._filled, notify=filledChanged)

    @Slot()
    def renew(self) -> None:
        """Show the frame that has come."""
        filled = self._frames is not None and not self._frames.image.isNull()
        if filled != self._filled:
            self._filled = filled
            self.filledChanged.emit()
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self._frames is None or self._frames.image.isNull():
            return
        image = self._frames.image
        scale = min(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1)
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawImage(place, image)
