"""A plate of the night, outdoors: the transmitter mast; and the television tower (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import HEIGHT, NIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle, within

DEEP = "#0B0D12"


FAR_HILLS = ((-20, 800), (130, 772), (300, 800), (470, 778), (640, 806), (840, 812), (1020, 782), (1220, 796))
NEAR_HILLS = (
    *((-20, 862), (180, 838), (420, 824), (640, 812), (790, 806)),
    *((950, 812), (1100, 834), (1220, 846)),
)


def radio_mast() -> Plate:
    """A far transmitter: the waves leave its top, and a voice arrives with them."""
    plate = Plate(NIGHT, "A guyed transmitter mast at night; radio waves spread from its top across a ruled sky.")
    top = (790.0, 190.0)

    def sky(x: float, y: float) -> float:
        reach = math.hypot(x - top[0], y - top[1])
        wave = 0.5 + 0.5 * math.cos(reach / 88 * math.tau)
        near = falling(reach, 40, 700) * (0.2 + 0.8 * (1 - falling(x, 300, 560)))
        horizon = 0.20 * falling(820 - y, 0, 420)
        return (0.05 + 0.30 * wave * near) * falling(y, 520, 800) * (1 + 0.15 * grain(x * 0.3, y)) + horizon * 0.9

    plate.tone(rectangle(0, 0, WIDTH, 826), sky, Ruling(0, 8, 9))
    plate.voice(6, 436, 190, lambda x: (0.3 + 0.7 * x / 400) * falling(x, 280, 470))
    _hills(plate, FAR_HILLS, 0.34)
    mast(plate, top)
    _hills(plate, NEAR_HILLS, 0.5)
    return plate


def mast(plate: Plate, top: Point) -> None:
    """The mast alone, with its wires and its lamp."""
    _guys(plate, top)
    _lattice(plate, (790, 806), top, (15, 15), 34)
    plate.line([(790, 190), (790, 96)], 3.4)
    plate.shape(arc((790, 92), 6, 6), NIGHT.mark, 0)


def _hills(plate: Plate, crest: Sequence[Point], light: float) -> None:
    """A dark rise whose crest alone catches light."""
    edge = within(curve(crest))
    plate.shape([*edge, (WIDTH, HEIGHT), (0, HEIGHT)], DEEP, 0)
    level = dict.fromkeys(range(WIDTH + 1), 0.0)
    for x in level:
        level[x] = _height(edge, x)

    def slope(x: float, y: float) -> float:
        depth = y - level[min(max(round(x), 0), WIDTH)]
        return light * falling(depth, 0, 120) * (0.75 + 0.5 * grain(x * 0.6, y * 0.6)) * falling(abs(x - 640), 260, 680)

    across = range(0, WIDTH + 1, 12)
    rows = [[(float(x), level[x] + 5 + row * 8 + row * row * 0.25) for x in across] for row in range(14)]
    plate.cut(rows, slope, 7)
    plate.line(edge, 2, opacity=0.75)


def _height(edge: Sequence[Point], x: float) -> float:
    for (ax, ay), (bx, by) in pairwise(edge):
        if ax <= x <= bx and ax < bx:
            return ay + (by - ay) * (x - ax) / (bx - ax)
    return edge[-1][1]


def _lattice(plate: Plate, foot: Point, top: Point, half: tuple[float, float], bays: int) -> None:
    """Two legs and crossed braces between them, closer together the higher they stand."""

    def at(t: float, side: int) -> Point:
        width = half[0] + (half[1] - half[0]) * t
        return foot[0] + (top[0] - foot[0]) * t + side * width, foot[1] + (top[1] - foot[1]) * t

    plate.shape([at(0, -1), at(1, -1), at(1, 1), at(0, 1)], NIGHT.ground, 0)
    plate.lines([[at(0, -1), at(1, -1)]], 3.2)
    plate.lines([[at(0, 1), at(1, 1)]], 3.2)
    braces = []
    for i in range(bays):
        a, b = i / bays, (i + 1) / bays
        braces += [[at(a, -1), at(b, 1)], [at(a, 1), at(b, -1)], [at(b, -1), at(b, 1)]]
    plate.lines(braces, 1.6, opacity=0.85)


def _guys(plate: Plate, top: Point) -> None:
    """Three pairs of wires that hold the mast."""
    wires: list[list[Point]] = []
    for share, reach in ((0.02, 380), (0.34, 290), (0.66, 190)):
        height = top[1] + (806 - top[1]) * share
        wires += [[(790, height), (790 - reach, 815)], [(790, height), (790 + reach * 0.92, 822)]]
    plate.lines(wires, 1.5, opacity=0.8)


def tower(plate: Plate) -> None:
    """The television tower alone: four flared legs in stages, a cabin, and the aerial."""
    middle = 560.0
    stages = ((738, 92), (640, 62), (540, 42), (440, 28), (350, 18), (280, 12))
    outline = [(middle - half, y) for y, half in stages] + [(middle + half, y) for y, half in reversed(stages)]
    plate.shape(outline, NIGHT.ground, 0)
    for side in (-1, 1):
        plate.line([(middle + side * half, y) for y, half in stages], 3.4)
        plate.line([(middle + side * half * 0.36, y) for y, half in stages], 1.6, opacity=0.7)
    for (low, wide), (high, slim) in pairwise(stages):
        braces = []
        bays = 3
        for i in range(bays):
            a, b = i / bays, (i + 1) / bays
            ya, yb = low + (high - low) * a, low + (high - low) * b
            wa, wb = wide + (slim - wide) * a, wide + (slim - wide) * b
            braces += [[(middle - wa, ya), (middle + wb, yb)], [(middle + wa, ya), (middle - wb, yb)]]
            braces.append([(middle - wb, yb), (middle + wb, yb)])
        plate.lines(braces, 1.6, opacity=0.85)
        plate.line([(middle - slim - 5, high), (middle + slim + 5, high)], 3)
    plate.shape([(middle - 26, 292), (middle - 20, 268), (middle + 20, 268), (middle + 26, 292)], DEEP, 2)
    plate.lines([[(middle - 4, 268), (middle - 3, 150)], [(middle + 4, 268), (middle + 3, 150)]], 2.4)
    plate.lines([[(middle - 12, y), (middle + 12, y)] for y in range(160, 262, 12)], 2)
    plate.line([(middle, 150), (middle, 70)], 3)
