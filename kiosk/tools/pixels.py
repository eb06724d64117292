"""Ink and ground of a text, from the pixels that were painted: once with the text, and once without it."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.exhibit.contrast import contrast

FEWEST = 3  # fewer pixels of a colour are chance
SHARE = 100  # a ground that lies under less than one in so many pixels of a text is chance, too
ROWS = 3  # one row in so many is looked at
NEAR = 24  # how far a halo as painted may be from the colour that was asked for, in steps of 255
Pairs = Counter[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Lettering:
    """The colour that a text was to have, and that of the line around its letters, if there is one."""

    color: QColor
    halo: QColor | None = None


def painted_contrast(image: QImage, behind: QImage, rect: QRectF, asked: Lettering) -> float:
    """The contrast of a text's ink, as painted, with the worst of what really lies behind it; 1 where there is no ink.

    `behind` is the same picture without its texts. Letters with a halo stand on their halo (WCAG 2.2, 1.4.3).
    """
    pairs = _pairs(image, behind, rect, ROWS if asked.halo is None else 1)  # a halo is a pixel wide
    painted = _sums(pairs, 0)
    ink, halo = _nearest(painted, asked.color), _halo(painted, asked)
    grounds = _grounds(_sums(pairs, 1)) if halo is None else [halo]
    if ink is None:
        return 1.0
    return min((contrast(QColor(ink).name(), QColor(ground).name()) for ground in grounds), default=1.0)


def _nearest(counts: Counter[int], asked: QColor) -> int | None:
    return min((c for c, n in counts.items() if n >= FEWEST), key=lambda c: _far(c, asked), default=None)


def _halo(counts: Counter[int], asked: Lettering) -> int | None:
    """The halo as it was painted; none where its colour is not to be found."""
    halo = None if asked.halo is None else _nearest(counts, asked.halo)
    return halo if halo is not None and asked.halo is not None and _far(halo, asked.halo) <= NEAR else None


def _grounds(counts: Counter[int]) -> list[int]:
    fewest = max(FEWEST, counts.total() // SHARE)
    return [colour for colour, count in counts.items() if count >= fewest]


def _pairs(image: QImage, behind: QImage, rect: QRectF, rows: int) -> Pairs:
    """How often which colour was painted over which other one."""
    painted, below = _colours(image, rect, rows), _colours(behind, rect, rows)
    counts = Counter(zip(painted, below, strict=True))
    return Counter({pair: count for pair, count in counts.items() if pair[0] != pair[1]})


def _sums(pairs: Pairs, which: int) -> Counter[int]:
    sums: Counter[int] = Counter()
    for pair, count in pairs.items():
        sums[pair[which]] += count
    return sums


def _colours(image: QImage, rect: QRectF, rows: int) -> array[int]:
    part = image.copy(rect.toAlignedRect().intersected(image.rect()))
    if part.isNull():
        return array("I")
    some = part.scaled(part.width(), max(1, part.height() // rows))  # real pixels, none mixed
    return array("I", bytes(some.convertToFormat(QImage.Format.Format_RGB32).constBits()))


def _far(one: int, other: QColor) -> int:
    this = QColor(one)
    steps = (this.red() - other.red(), this.green() - other.green(), this.blue() - other.blue())
    return max(abs(step) for step in steps)
