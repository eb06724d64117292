"""Ground and ink of a text, from the pixels that were painted."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.exhibit.contrast import contrast

FEWEST = 3  # fewer pixels of a colour are chance
ROWS = 3  # one row in so many is looked at
NEAR = 40  # how far a rendered colour may be from the one that was asked for, in steps of 255


def painted_contrast(image: QImage, rect: QRectF, asked: QColor) -> float:
    """The contrast of a text's ink, as painted, with the commonest colour around it; 1 where there is no ink."""
    counts = _colours(image, rect)
    ink = min((c for c, n in counts.items() if n >= FEWEST), key=lambda c: _far(c, asked), default=None)
    if ink is None:
        return 1.0
    ground = next((c for c, _ in counts.most_common() if _far(c, QColor(ink)) > NEAR), ink)
    return contrast(QColor(ink).name(), QColor(ground).name())


def _colours(image: QImage, rect: QRectF) -> Counter[int]:
    part = image.copy(rect.toAlignedRect().intersected(image.rect()))
    if part.isNull():
        return Counter()
    some = part.scaled(part.width(), max(1, part.height() // ROWS))  # real pixels, none mixed
    return Counter(some.convertToFormat(QImage.Format.Format_RGB32).constBits().cast("I"))


def _far(one: int, other: QColor) -> int:
    this = QColor(one)
    steps = (this.red() - other.red(), this.green() - other.green(), this.blue() - other.blue())
    return max(abs(step) for step in steps)
