"""What stands in the rooms of the demo exhibit's tower (stage: build)."""

from __future__ import annotations

from artwork_plates.burin import Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, curve, falling, rectangle, rounded, sideways


def store(plate: Plate, axis: float, floor: float) -> None:
    """Casks of oil, lying and standing, and the door to the rock."""
    for x, y in ((axis + 6, floor - 26), (axis + 60, floor - 26), (axis + 33, floor - 70)):
        plate.shape(arc((x, y), 26, 26), WHITE, 2.4)
        plate.tone(arc((x, y), 26, 26), sideways(x + 30, x - 30, 0.1, 0.42), Ruling(0, 6, 5))
        plate.line(arc((x, y), 20, 20), 1.3)
        plate.shape(arc((x, y), 4, 4), SEA.ink, 0)
    _cask(plate, axis - 60, floor)
    door = [(axis + 118, floor), (axis + 118, floor - 74), *arc((axis + 141, floor - 74), 23, 24, (180, 360))]
    plate.shape([*door, (axis + 164, floor)], SEA.ground, 2.6)
    plate.lines([[(axis + x, floor), (axis + x, floor - 92)] for x in (130, 141, 152)], 1.2)


def _cask(plate: Plate, x: float, floor: float) -> None:
    bulge = curve([(x - 24, floor), (x - 31, floor - 36), (x - 24, floor - 72)])
    body = [*bulge, *[(2 * x - px, py) for px, py in reversed(bulge)]]
    plate.shape(body, WHITE, 2.4)
    plate.tone(body, sideways(x + 34, x - 30, 0.08, 0.4), Ruling(90, 6, 6))
    plate.lines([[(x - 29, floor - y), (x + 29, floor - y)] for y in (14, 56)], 3)


def kitchen(plate: Plate, axis: float, floor: float) -> None:
    """A stove with its pipe, a table with a cup, shelves."""
    stove = rounded(axis + 96, floor - 62, axis + 148, floor - 8, 5)
    plate.line([(axis + 126, floor - 62), (axis + 126, floor - 112), (axis + 168, floor - 112)], 9, SEA.ink)
    plate.shape(stove, SEA.ink, 2)
    plate.shape(rounded(axis + 106, floor - 44, axis + 138, floor - 22, 3), SEA.ground, 1)
    plate.lines([[(axis + x, floor - 8), (axis + x, floor)] for x in (102, 142)], 4)
    plate.shape(rectangle(axis - 58, floor - 46, axis - 20, floor - 40), WHITE, 2.2)
    plate.lines([[(axis + x, floor - 40), (axis + x, floor)] for x in (-54, -24)], 3)
    plate.shape(rounded(axis - 46, floor - 60, axis - 34, floor - 46, 3), WHITE, 2)
    plate.lines([[(axis + 38, floor - y), (axis + 84, floor - y)] for y in (56, 84)], 3)
    for x, y, high in ((44, 56, 18), (60, 56, 12), (74, 56, 20), (48, 84, 14), (66, 84, 20)):
        plate.shape(rounded(axis + x - 5, floor - y - high, axis + x + 5, floor - y, 2), WHITE, 1.6)


def bedroom(plate: Plate, axis: float, floor: float) -> None:
    """A bunk built to the wall's curve, and a window."""
    bed = rectangle(axis + 34, floor - 44, axis + 142, floor)
    plate.shape(bed, WHITE, 2.4)
    plate.lines([[(axis + x, floor - 26), (axis + x, floor)] for x in (70, 106)], 1.6)
    plate.line([(axis + 34, floor - 26), (axis + 142, floor - 26)], 1.6)
    cover = curve(
        [(axis + 34, floor - 44), (axis + 60, floor - 56), (axis + 100, floor - 52), (axis + 118, floor - 44)]
    )
    plate.shape([*cover, (axis + 34, floor - 44)], SEA.ground, 2)
    plate.tone(cover, lambda x, y: 0.34, Ruling(60, 7, 6))
    plate.shape(rounded(axis + 112, floor - 60, axis + 140, floor - 45, 6), WHITE, 2)
    plate.shape(arc((axis + 84, floor - 88), 18, 20), SEA.ground, 2.6)
    plate.lines(
        [[(axis + 84, floor - 108), (axis + 84, floor - 68)], [(axis + 66, floor - 88), (axis + 102, floor - 88)]], 1.6
    )


def watch_room(plate: Plate, axis: float, floor: float) -> None:
    """A desk with the log, and a chair."""
    plate.shape(rectangle(axis + 48, floor - 50, axis + 130, floor - 44), WHITE, 2.4)
    plate.lines([[(axis + x, floor - 44), (axis + x, floor)] for x in (54, 124)], 3)
    left = [
        (axis + 62, floor - 51),
        (axis + 64, floor - 60),
        *curve([(axis + 76, floor - 64), (axis + 88, floor - 56)]),
    ]
    plate.shape([*left, (axis + 88, floor - 51)], WHITE, 1.8)
    right = [
        (axis + 114, floor - 51),
        (axis + 112, floor - 60),
        *curve([(axis + 100, floor - 64), (axis + 88, floor - 56)]),
    ]
    plate.shape([*right, (axis + 88, floor - 51)], WHITE, 1.8)
    plate.line([(axis + 118, floor - 51), (axis + 124, floor - 80)], 1.6)
    plate.lines([[(axis - 58, floor), (axis - 56, floor - 70)], [(axis - 24, floor), (axis - 24, floor - 34)]], 3)
    plate.shape(rectangle(axis - 60, floor - 40, axis - 22, floor - 34), WHITE, 2)


def clockwork(plate: Plate, axis: float, top: float, bottom: float) -> None:
    """The works under the lens, and the weight that turns it, in its shaft through the floors."""
    plate.shape(rectangle(axis - 13, top + 4, axis + 13, bottom), WHITE, 1.8)
    plate.tone(
        rectangle(axis - 13, top + 4, axis + 13, bottom),
        lambda x, y: 0.1 + 0.3 * falling(x, axis + 14, axis - 6),
        Ruling(90, 5, 9),
    )
    plate.line([(axis, top + 40), (axis, bottom - 146)], 1.8)
    plate.shape(rounded(axis - 9, bottom - 146, axis + 9, bottom - 86, 4), SEA.ink, 2)
    plate.shape(rounded(axis - 30, top + 6, axis + 30, top + 54, 4), WHITE, 2.4)
    for x, y, radius in ((axis - 10, top + 24, 12), (axis + 12, top + 36, 9)):
        plate.shape(arc((x, y), radius, radius), SEA.ground, 2)
        plate.shape(arc((x, y), 3, 3), SEA.ink, 0)
