"""The island itself: cliffs, relief, ways, fields, woods and pastures (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, curve, falling, grain

from artwork_island.ground import chance, coast, inside, put, road, shade, stream

FIELDS = (
    ((1090, 940), (1180, 926), (1192, 984), (1100, 1000), 12),
    ((1190, 924), (1290, 908), (1304, 962), (1202, 982), 70),
    ((1300, 906), (1392, 884), (1410, 934), (1314, 960), -30),
    ((1206, 992), (1308, 970), (1316, 1016), (1216, 1034), 30),
    ((760, 560), (850, 548), (862, 610), (768, 624), 40),
    ((862, 546), (950, 540), (956, 600), (874, 608), -20),
)


def draw(plate: Plate) -> None:
    """From the shore up."""
    outline = coast()
    low = [(x, y + 20 + drop(x)) for x, y in outline]
    plate.shape(low, WHITE, 2)
    plate.tone(low, lambda x, y: 0.3 + 0.14 * grain(x * 5, y), Ruling(90, 5, 7))
    _nests(plate, outline)
    plate.shape(outline, WHITE, 2.6)
    plate.tone(outline, lambda x, y: min(0.5, shade(x, y)) + 0.02 * max(0.0, grain(x * 2, y * 2)), Ruling(28, 6, 7))
    _fields(plate)
    _ways(plate)
    _wood(plate)
    _grass(plate, outline)
    _sheep(plate)
    _swallows(plate)


def drop(x: float) -> float:
    """How much higher than elsewhere the cliffs stand in the east, where the swallows nest."""
    return 62 * (1 - falling(x, 1760, 1960))


def _nests(plate: Plate, outline: list[Point]) -> None:
    """Holes in the high cliffs."""
    low = [(x, y + 20 + drop(x)) for x, y in outline]
    for i in range(420):
        hole = 1800 + 220 * chance(i * 5.3), 600 + 180 * chance(i * 3.7 + 1)
        if inside(low, hole) and not inside([(x, y + 12) for x, y in outline], hole):
            plate.shape(arc(hole, 3.4, 2.6), SEA.ink, 0)


def _ways(plate: Plate) -> None:
    water = stream()
    plate.line(water, 9, WHITE)
    plate.lines([[(x - 3, y) for x, y in water], [(x + 3, y) for x, y in water]], 1.1)
    for line in (road(), path_to_the_light()):
        plate.line(line, 8, WHITE)
        plate.lines([[(x, y - 3.2) for x, y in line], [(x, y + 3.2) for x, y in line]], 0.9)
    x, y = put((752, 588))
    plate.lines([[(x - 16, y - 8), (x + 16, y - 12)], [(x - 14, y + 4), (x + 18, y)]], 3)


def path_to_the_light() -> list[Point]:
    return curve([(1188, 816), (1236, 740), (1290, 690), (1330, 610), (1390, 560), (1414, 520)])


def _fields(plate: Plate) -> None:
    for *corners, angle in FIELDS:
        plate.shape(corners, WHITE, 1.4)
        plate.tone(corners, lambda x, y: 0.13 + 0.04 * grain(x, y), Ruling(angle, 6, 14))


def _wood(plate: Plate) -> None:
    """The trees of the valley, those behind first."""
    valley = curve(
        [put(p) for p in ((560, 520), (640, 470), (760, 500), (860, 560), (800, 640), (700, 690), (600, 640))],
        closed=True,
    )
    places = [(860 + 560 * chance(i * 3.1), 540 + 320 * chance(i * 7.7 + 1)) for i in range(900)]
    clear = [*stream(), *road(), *path_to_the_light()]
    trees: list[Point] = []
    for place in places:
        near = any(math.hypot(place[0] - x, (place[1] - y) * 1.4) < 15 for x, y in trees)
        wet = any(math.hypot(place[0] - x, place[1] - y) < 17 for x, y in clear)
        field = any(inside(list(corners), place) for *corners, _ in FIELDS)
        if inside(valley, place) and not near and not wet and not field:
            trees.append(place)
    for i, place in enumerate(sorted(trees, key=lambda one: one[1])):
        tree(plate, place, 9 + 4 * chance(i), i % 3 == 0)


def tree(plate: Plate, foot: Point, size: float, fir: bool) -> None:
    x, y = foot
    if fir:
        crown = [(x, y - size * 2.6), (x + size * 0.8, y - size * 0.4), (x - size * 0.8, y - size * 0.4)]
    else:
        crown = arc((x, y - size * 1.3), size * 0.86, size)
    plate.line([(x, y), (x, y - size * 0.5)], 2)
    plate.shape(crown, WHITE, 1.3)
    plate.tone(crown, lambda px, py: 0.1 + 0.6 * falling(px, x + size, x - size * 0.5), Ruling(62, 3.2, 4))


def _grass(plate: Plate, outline: list[Point]) -> None:
    """Tufts, here and there."""
    tufts = []
    for i in range(520):
        x, y = 440 + 1520 * chance(i * 1.7), 130 + 940 * chance(i * 2.9 + 5)
        if inside(outline, (x, y)) and shade(x, y) < 0.1:
            tufts += [[(x - 3, y), (x - 4.5, y - 5)], [(x, y), (x, y - 7)], [(x + 3, y), (x + 4.5, y - 5)]]
    plate.lines(tufts, 0.8, opacity=0.7)


def _sheep(plate: Plate) -> None:
    """Twenty-three, and one that looks the other way."""
    for i in range(24):
        x, y = 720 + 190 * chance(i * 4.3), 400 + 110 * chance(i * 9.1 + 2)
        turn = 1 if i == 17 else -1
        plate.lines([[(x + d, y), (x + d, y + 6)] for d in (-5, -2, 3, 6)], 1.2)
        plate.shape(arc((x, y - 2), 9, 6), WHITE, 1.2)
        plate.shape(arc((x + turn * 9, y - 5), 3.4, 2.8), SEA.ink, 0)


def _swallows(plate: Plate) -> None:
    """Swallows in the air before the cliffs."""
    birds = []
    for i in range(34):
        x, y, size = 1900 + 220 * chance(i * 2.3), 560 + 260 * chance(i * 6.1 + 3), 5 + 5 * chance(i)
        wing = [(-1, -0.5), (-0.4, -0.7), (0, 0), (0.4, -0.7), (1, -0.5)]
        birds.append(curve([(x + size * across, y + size * down) for across, down in wing]))
    plate.lines(birds, 1.8)
