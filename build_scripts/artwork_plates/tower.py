"""The demo exhibit's tower cut open: its rooms one above the other, from the casks to the lamp (stage: build)."""

from __future__ import annotations

from itertools import pairwise

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle, rounded
from artwork_plates.tower_rooms import bedroom, clockwork, kitchen, store, watch_room

AXIS = 600.0
FLOORS = (884.0, 742.0, 606.0, 476.0, 352.0)
"""From the ground to the gallery."""
FLOOR = 11.0


def half(y: float) -> float:
    """The outside of the tower, from its axis."""
    return 150 + 92 * ((max(y, 352) - 352) / 532) ** 1.5


def wall(y: float) -> float:
    """How thick the wall is: the sea is strongest below."""
    return 20 + 24 * (y - 352) / 532


def inside(y: float) -> float:
    return half(y) - wall(y)


def cutaway() -> Plate:
    """The tower in section on its rock, between sea and sky."""
    plate = Plate(SEA, "A lighthouse cut open from the lamp to the oil store.")
    plate.tone(rectangle(0, 0, WIDTH, 712), _sky, Ruling(0, 10, 12))
    plate.line([(0, 716), (WIDTH, 716)], 2)
    plate.tone(rectangle(0, 722, WIDTH, HEIGHT), _sea, Ruling(0, 10, 9))
    _rock(plate)
    _shell(plate)
    store(plate, AXIS, FLOORS[0])
    kitchen(plate, AXIS, FLOORS[1] - FLOOR)
    bedroom(plate, AXIS, FLOORS[2] - FLOOR)
    watch_room(plate, AXIS, FLOORS[3] - FLOOR)
    for floor, above in pairwise(FLOORS):
        _stair(plate, floor - (FLOOR if floor != FLOORS[0] else 0), above)
    clockwork(plate, AXIS, FLOORS[4], FLOORS[1] - FLOOR)
    _lantern(plate)
    return plate


def _sky(x: float, y: float) -> float:
    glow = falling(abs(x - AXIS) + abs(y - 260) * 0.8, 60, 520)
    return (0.07 + 0.17 * falling(y, 0, 640)) * (1 - 0.8 * glow) * (1 + 0.14 * grain(x * 0.3, y))


def _sea(x: float, y: float) -> float:
    return 0.14 + 0.2 * falling(y, 720, 1000) + 0.12 * grain(x * 0.6, y * 5)


def _rock(plate: Plate) -> None:
    crest = [(220, 944), (280, 908), (346, 886), (430, 880), (780, 880), (862, 886), (934, 906), (1010, 950)]
    foot = [(960, 974), (760, 982), (560, 976), (380, 984), (270, 972), (220, 944)]
    shape = curve([*crest, *foot])
    plate.shape(shape, WHITE)
    plate.tone(shape, lambda x, y: 0.12 + 0.5 * falling(y, 1000, 880) + 0.2 * grain(x * 1.5, y * 2.4), Ruling(58, 8, 8))


def _shell(plate: Plate) -> None:
    """The cut wall, hatched as masons draw it, and the floors within."""
    levels = [352 + i * (884 - 352) / 24 for i in range(25)]
    outer = [*[(AXIS - half(y), y) for y in levels], *[(AXIS + half(y), y) for y in reversed(levels)]]
    plate.shape(outer, WHITE, 3.4)
    for side in (-1, 1):
        band = [
            *[(AXIS + side * half(y), y) for y in levels],
            *[(AXIS + side * inside(y), y) for y in reversed(levels)],
        ]
        plate.tone(band, lambda x, y: 0.5 + 0.1 * grain(x * 2, y * 2), Ruling(-45, 7, 7))
        plate.line([(AXIS + side * inside(y), y) for y in levels], 2.2)
        plate.tone(_shade(side, levels), lambda x, y: 0.16, Ruling(0, 9, 12))
    for y in FLOORS[1:4]:
        slab = rectangle(AXIS - inside(y), y - FLOOR, AXIS + inside(y), y)
        plate.shape(slab, WHITE, 2)
        plate.tone(slab, lambda x, y: 0.5, Ruling(-45, 6, 6))


def _shade(side: int, levels: list[float]) -> list[Point]:
    """A strip of shadow along the inside of the right wall; along the left one hardly any."""
    depth = 34 if side > 0 else 8
    return [
        *[(AXIS + side * inside(y), y) for y in levels],
        *[(AXIS + side * (inside(y) - depth), y) for y in reversed(levels)],
    ]


def _stair(plate: Plate, floor: float, above: float) -> None:
    """A flight along the left wall."""
    count, rise = 9, (floor - above) / 9
    left = AXIS - inside(above) + 3
    run = 8.4
    steps: list[Point] = []
    for i in range(count):
        steps += [(left + (count - i) * run, floor - i * rise), (left + (count - i) * run, floor - (i + 1) * rise)]
    plate.shape([*steps, (left, above), (left, above + 22), (left + count * run - 16, floor)], SEA.ground, 2)
    rail = [(left + (count - i) * run - 3, floor - i * rise - 34) for i in range(count - 2)]
    plate.line(rail, 1.8)
    plate.lines([[(x, y), (x, y + 34 - rise)] for x, y in rail[::2]], 1.2)


def _lantern(plate: Plate) -> None:
    """The gallery, the lens with its flame, the glass and the cap."""
    plate.shape(rectangle(AXIS - 196, 338, AXIS + 196, 356), WHITE, 2.8)
    plate.tone(rectangle(AXIS - 196, 338, AXIS + 196, 356), lambda x, y: 0.42, Ruling(-45, 6, 6))
    rail = [[(AXIS + s * (110 + i * 20), 338), (AXIS + s * (110 + i * 20), 296)] for i in range(5) for s in (-1, 1)]
    plate.lines(rail, 2.2)
    plate.lines([[(AXIS + s * 106, y), (AXIS + s * 194, y)] for s in (-1, 1) for y in (296, 316)], 2.2)
    plate.shape(rectangle(AXIS - 96, 148, AXIS + 96, 338), WHITE, 3)
    plate.lines([[(AXIS + x, 148), (AXIS + x, 338)] for x in (-88, -52, 52, 88)], 1.6)
    _lens(plate)
    cap = [
        (AXIS - 112, 148),
        *curve([(AXIS - 100, 134), (AXIS - 56, 92), (AXIS, 74), (AXIS + 56, 92), (AXIS + 100, 134)]),
    ]
    cap = [*cap, (AXIS + 112, 148)]
    plate.shape(cap, WHITE, 3)
    plate.tone(cap, lambda x, y: 0.14 + 0.5 * falling(x, 720, 560), Ruling(0, 7, 6))
    plate.line([(AXIS, 74), (AXIS, 30)], 3)
    plate.shape([(AXIS, 34), (AXIS + 44, 42), (AXIS, 52)], SEA.ink, 1)


def _lens(plate: Plate) -> None:
    """Rings of glass about the flame, seen from the side."""
    plate.shape(rounded(AXIS - 40, 306, AXIS + 40, 338, 5), WHITE, 2.2)
    for i, (across, down) in enumerate(((46, 74), (37, 58), (27, 41))):
        ring = arc((AXIS, 232), across, down)
        plate.shape(ring, WHITE, 2.2)
        plate.tone(ring, lambda x, y, i=i: 0.12 + 0.07 * i + 0.2 * falling(x, 650, 590), Ruling(0, 6, 5))
    plate.lines([[(AXIS - 44, y), (AXIS + 44, y)] for y in (172, 188, 276, 292)], 1.4)
    plate.shape(arc((AXIS, 232), 17, 25), WHITE, 2)
    flame = curve([(AXIS, 212), (AXIS + 9, 232), (AXIS, 248), (AXIS - 9, 232)], closed=True)
    plate.shape(flame, SEA.mark, 0)
