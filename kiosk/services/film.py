"""The film on the glass: one item for as long as the kiosk runs, shown wherever a screen has a place for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.services.frames import Frames


class Film(QQuickPaintedItem):
    """Paints the frame that is due, under either renderer: `VideoOutput` draws nothing under Qt Quick's own.

    Made in Python, because PySide 6.12 never lets go of what QML makes of a Python type.
    """

    filledChanged = Signal()

    def __init__(self, frames: Frames) -> None:
        """filled: whether there is a frame to see."""
        super().__init__()
        self._frames = frames
        self.filled = False
        self.setObjectName("film")
        self.setOpaquePainting(False)
        frames.arrived.connect(self.renew)

    def show_in(self, place: QQuickItem) -> None:
        """Lie on a place and fill it; the last one that asks has it."""
        self.setParentItem(place)
        place.widthChanged.connect(self.fit)
        place.heightChanged.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Be as large as the place."""
        place = self.parentItem()
        if place is not None:
            self.setSize(place.size())

    @Slot()
    def renew(self) -> None:
        """Show the frame that has come."""
        filled = not self._frames.image.isNull()
        if filled != self.filled:
            self.filled = filled
            self.filledChanged.emit()
        self.update()

    def paint(self, painter: QPainter) -> None:
        image = self._frames.image
        if image.isNull():
            return
        scale = min(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1)
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawImage(place, image)
