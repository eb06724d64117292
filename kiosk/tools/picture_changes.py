"""Where two pictures differ, pixel by pixel; what did not change is painted the same each time, but for a breath.

The outlines of large letters are rounded in one of several ways, by what Qt has painted before. So the edge of a
letter may differ by a shade that nobody sees; where an area does, however faintly, it counts.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.tools.changes import Box

APART = 48
"""Rows that are the same between two differences which are told as two."""
AROUND = 10
"""Pixels between a difference and its frame."""
BREATH = 24
"""Steps of 255 by which the edge of a letter may differ."""
AREA = 300
"""So many pixels that turned from one colour into one other are an area, and no edge."""
TALL = 300
"""Rows that no letter takes."""
_PIXEL = 4


@dataclass(frozen=True, slots=True)
class _Span:
    """A row that differs, from its first pixel that does to its last."""

    row: int
    first: int
    last: int


def differences(before: Path, now: Path) -> tuple[Box, ...] | None:
    """Boxes around all that differs; None where one of the pictures cannot be read, or is of another size."""
    try:
        if before.read_bytes() == now.read_bytes():
            return ()
    except OSError:
        return None
    one, other = _read(before), _read(now)
    if one.isNull() or other.isNull() or one.size() != other.size():
        return None
    return tuple(_around(band, one) for band in _bands(one, other) if not _is_breath(band, one, other))


def _read(file: Path) -> QImage:
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)


def _bands(one: QImage, other: QImage) -> Iterator[list[_Span]]:
    band: list[_Span] = []
    for span in _spans(one, other):
        if band and span.row - band[-1].row > APART:
            yield band
            band = []
        band.append(span)
    if band:
        yield band


def _spans(one: QImage, other: QImage) -> Iterator[_Span]:
    line, left, right = one.bytesPerLine(), bytes(one.constBits()), bytes(other.constBits())
    for row, start in enumerate(range(0, len(left), line)):
        a, b = left[start : start + line], right[start : start + line]
        if a != b:
            differing = int.from_bytes(a, "little") ^ int.from_bytes(b, "little")
            first = (differing & -differing).bit_length() - 1
            yield _Span(row, first // 8 // _PIXEL, (differing.bit_length() - 1) // 8 // _PIXEL)


def _is_breath(band: list[_Span], one: QImage, other: QImage) -> bool:
    if len(band) > TALL:
        return False
    pairs: Counter[tuple[int, int]] = Counter()
    for span in band:
        pairs.update(zip(_pixels(one, span), _pixels(other, span), strict=True))
    changed = {pair: count for pair, count in pairs.items() if pair[0] != pair[1]}
    return all(count < AREA and _steps(*pair) <= BREATH for pair, count in changed.items())


def _pixels(image: QImage, span: _Span) -> array[int]:
    start = span.row * image.bytesPerLine()
    return array("I", bytes(image.constBits()[start + span.first * _PIXEL : start + (span.last + 1) * _PIXEL]))


def _steps(one: int, other: int) -> int:
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def _around(band: list[_Span], image: QImage) -> Box:
    left = max(0, min(span.first for span in band) - AROUND)
    right = min(image.width(), max(span.last for span in band) + 1 + AROUND)
    top, bottom = max(0, band[0].row - AROUND), min(image.height(), band[-1].row + 1 + AROUND)
    return left, top, right - left, bottom - top
