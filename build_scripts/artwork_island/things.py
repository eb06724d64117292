"""What people have built on the island: the light, houses, the quay, boats, and small things to find (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, curve, falling, rectangle

from artwork_island.ground import HARBOUR, HILL, chance

HOUSES = (
    (930, 812, 34), (980, 796, 30), (1030, 786, 36), (1090, 782, 30), (1140, 770, 28), (900, 850, 30), (952, 856, 36),
    (1006, 846, 32), (1064, 838, 34), (1124, 830, 30), (880, 892, 28), (934, 902, 32), (990, 896, 30), (1046, 890, 30),
    (700, 640, 30), (1500, 760, 32), (1560, 740, 28), (1660, 470, 28),
)  # fmt: skip


def draw(plate: Plate) -> None:
    """From behind forward, so that what is near hides what is far."""
    beehives(plate, (1330, 800))
    for x, y, size in sorted(HOUSES, key=lambda one: one[1]):
        house(plate, (x, y), size, int(x + y))
    school(plate, (1200, 760))
    light(plate, HILL)
    washing(plate, (1080, 868))
    well(plate, (1020, 868))
    scarecrow(plate, (1250, 946))
    quay(plate)
    for i in range(19):
        row, column = divmod(i, 7)
        left = HARBOUR[0] - 190 + column * 46 + 18 * chance(i * 2.2) + row * 14
        sail(plate, (left, HARBOUR[1] + 74 + row * 42 + 8 * chance(i)), 13 + 6 * chance(i * 3.3), up=i in (4, 12, 17))


def house(plate: Plate, foot: Point, size: float, seed: int) -> None:
    """A gable, a long wall, a roof of slates, a chimney."""
    x, y = foot
    wide, high, long = size * 0.62, size * 0.56, size * 0.9
    gable = [(x, y), (x, y - high), (x + wide / 2, y - high - wide * 0.5), (x + wide, y - high), (x + wide, y)]
    wall = [(x + wide, y), (x + wide, y - high), (x + wide + long, y - high - 5), (x + wide + long, y - 5)]
    ridge = (x + wide / 2 + long, y - high - wide * 0.5 - 5)
    roof = [gable[2], ridge, wall[2], wall[1]]
    plate.shape(wall, WHITE, 1.3)
    plate.tone(wall, lambda px, py: 0.16, Ruling(0, 3.4, 6))
    plate.shape(gable, WHITE, 1.3)
    plate.shape(roof, WHITE, 1.3)
    plate.tone(roof, lambda px, py: 0.44, Ruling(-7, 3.2, 6))
    stack = x + wide / 2 + long * 0.7
    plate.shape(rectangle(stack, ridge[1] - 7, stack + 5, ridge[1] + 4), WHITE, 1.2)
    plate.shape(rectangle(x + wide * 0.38, y - high * 0.62, x + wide * 0.66, y), SEA.ink, 0)
    for i in range(2):
        left = x + wide + long * (0.2 + 0.42 * i)
        plate.shape(rectangle(left, y - high * 0.74, left + 5, y - high * 0.38), SEA.ground, 1)
    if seed % 3:
        smoke = [(stack + 2 + 4 * math.sin(t * 0.9), ridge[1] - 9 - t * 4) for t in range(8)]
        plate.line(smoke, 1.2, opacity=0.6)


def school(plate: Plate, foot: Point) -> None:
    """The one house with a bell."""
    x, y = foot
    house(plate, (x, y), 52, 1)
    tower = rectangle(x + 4, y - 74, x + 22, y - 44)
    plate.shape(tower, WHITE, 1.4)
    plate.shape([(x, y - 74), (x + 13, y - 94), (x + 26, y - 74)], SEA.ink, 1)
    plate.shape(arc((x + 13, y - 62), 4.5, 5.5), SEA.mark, 0.8)


def light(plate: Plate, foot: Point) -> None:
    """The lighthouse on its hill, with every step of its railing."""
    x, y = foot
    levels = [y - i * 8 for i in range(21)]
    body = [*[(x - _half(y - v), v) for v in levels], *[(x + _half(y - v), v) for v in reversed(levels)]]
    plate.shape(body, WHITE, 2.2)

    def tone(px: float, py: float) -> float:
        band = 0.4 if 30 < y - py < 64 or 96 < y - py < 130 else 0.0
        return 0.05 + band + 0.4 * falling(px, x + 30, x - 8)

    plate.tone(body, tone, Ruling(0, 3.4, 4))
    plate.shape(rectangle(x - 26, y - 168, x + 26, y - 161), WHITE, 1.6)
    plate.lines([[(x - 24 + i * 4, y - 168), (x - 24 + i * 4, y - 180)] for i in range(13)], 0.8)
    plate.line([(x - 25, y - 180), (x + 25, y - 180)], 1.2)
    plate.shape(rectangle(x - 12, y - 196, x + 12, y - 168), WHITE, 1.6)
    plate.shape(arc((x, y - 182), 5, 8), SEA.mark, 0)
    plate.lines([[(x + d, y - 196), (x + d, y - 168)] for d in (-8, -3, 3, 8)], 0.7)
    plate.shape(
        [(x - 16, y - 196), *curve([(x - 12, y - 202), (x, y - 213), (x + 12, y - 202)]), (x + 16, y - 196)], SEA.ink, 1
    )
    plate.line([(x, y - 213), (x, y - 226)], 1.4)
    plate.shape([(x - 6, y), (x - 6, y - 13), *arc((x, y - 13), 6, 7, (180, 360)), (x + 6, y)], SEA.ink, 0)
    for level in (52, 84, 116, 148):
        plate.shape(arc((x - 3, y - level), 2.6, 4), SEA.ink, 0)
    house(plate, (x + 44, y + 12), 42, 3)
    cat(plate, (x + 118, y + 8))


def _half(up: float) -> float:
    return float(16 + 14 * (1 - up / 160) ** 1.3)


def cat(plate: Plate, at: Point) -> None:
    """On the wall of the keeper's garden."""
    x, y = at
    plate.lines([[(x - 26, y + 7), (x + 40, y + 9)]], 3)
    plate.shape(arc((x, y), 6, 5), SEA.ink, 0)
    plate.shape(arc((x + 6, y - 4), 3.2, 3), SEA.ink, 0)
    plate.lines([[(x + 4, y - 6), (x + 4.6, y - 9)], [(x + 8, y - 6), (x + 8.6, y - 9)]], 1.4)
    plate.line(curve([(x - 5, y + 1), (x - 12, y + 2), (x - 14, y - 5)]), 1.6)


def washing(plate: Plate, at: Point) -> None:
    x, y = at
    plate.line(curve([(x, y - 20), (x + 26, y - 15), (x + 52, y - 21)]), 0.8)
    plate.lines([[(x, y), (x, y - 22)], [(x + 52, y), (x + 52, y - 23)]], 1.6)
    for left, wide, long in ((6, 9, 12), (19, 6, 9), (29, 11, 13), (44, 5, 8)):
        plate.shape(rectangle(x + left, y - 16, x + left + wide, y - 16 + long), WHITE, 1)


def well(plate: Plate, at: Point) -> None:
    x, y = at
    plate.shape(rectangle(x - 8, y - 10, x + 8, y), WHITE, 1.2)
    plate.lines([[(x - 7, y - 10), (x - 7, y - 24)], [(x + 7, y - 10), (x + 7, y - 24)]], 1.2)
    plate.shape([(x - 11, y - 23), (x, y - 31), (x + 11, y - 23)], SEA.ink, 0)


def beehives(plate: Plate, at: Point) -> None:
    for i in range(5):
        x, y = at[0] + i * 19, at[1] - (i % 2) * 4
        hive = [(x - 7, y), *curve([(x - 7, y), (x - 5, y - 11), (x, y - 15), (x + 5, y - 11), (x + 7, y)])]
        plate.shape(hive, WHITE, 1.1)
        plate.lines([[(x - 6, y - d), (x + 6, y - d)] for d in (4, 8, 11)], 0.7)
        plate.shape(arc((x, y - 2.5), 1.6, 1.6), SEA.ink, 0)


def scarecrow(plate: Plate, at: Point) -> None:
    x, y = at
    plate.lines([[(x, y), (x, y - 26)], [(x - 11, y - 18), (x + 11, y - 18)]], 1.6)
    plate.shape([(x - 8, y - 18), (x + 8, y - 18), (x + 6, y - 6), (x - 6, y - 6)], WHITE, 1)
    plate.shape([(x - 8, y - 26), (x + 8, y - 26), (x + 4, y - 33), (x - 4, y - 33)], SEA.ink, 0)


def quay(plate: Plate) -> None:
    """A mole of stone that holds the harbour."""
    x, y = HARBOUR
    corners = [(140, 22), (178, 26), (204, 100), (166, 164), (138, 160), (170, 98)]
    mole = [(x + across, y + down) for across, down in corners]
    plate.shape([(px, py + 12) for px, py in mole], WHITE, 1.4)
    plate.tone([(px, py + 12) for px, py in mole], lambda px, py: 0.5, Ruling(90, 4, 6))
    plate.shape(mole, WHITE, 1.8)
    plate.line([(x + 150, y + 158), (x + 150, y + 136)], 3)
    plate.shape(arc((x + 150, y + 132), 5, 5), SEA.mark, 1)


def sail(plate: Plate, at: Point, size: float, up: bool) -> None:
    """A boat with its mast, under sail or not."""
    x, y = at
    hull = [
        (x - size, y - size * 0.24),
        *curve([(x - size * 0.7, y + size * 0.22), (x, y + size * 0.34), (x + size * 0.7, y + size * 0.2)]),
        (x + size, y - size * 0.34),
    ]
    if up:
        plate.shape(
            [
                (x + 1, y - size * 1.9),
                *curve([(x + size * 0.3, y - size), (x + size * 0.86, y - size * 0.42)]),
                (x + 1, y - size * 0.4),
            ],
            WHITE,
            1.1,
        )
    plate.line([(x, y), (x, y - size * 2)], 1.3)
    plate.shape(hull, WHITE, 1.2)
    plate.tone(hull, lambda px, py: 0.4, Ruling(0, 2.6, 4))
