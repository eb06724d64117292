"""Vehicles and trees as a plan shows them: from above, with the long shadow of a low sun (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, falling, rectangle, rounded

DEEP = "#1A1512"
PAINT = "#5E4E41"
LOW_SUN = (0.82, -0.57)


@dataclass(frozen=True)
class Stand:
    """Where a thing stands and which way it points, degrees clockwise from the right."""

    x: float
    y: float
    heading: float = 0.0

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Points of the thing's own, forward to the right, put where it stands."""
        turn = math.radians(self.heading)
        cos, sin = math.cos(turn), math.sin(turn)
        return [(self.x + x * cos - y * sin, self.y + x * sin + y * cos) for x, y in points]


def hull(points: Sequence[Point]) -> list[Point]:
    """The tightest outline round points that is nowhere hollow."""

    def half(ordered: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for p in ordered:
            while len(kept) > 1 and _bend(kept[-2], kept[-1], p) <= 0:
                kept.pop()
            kept.append(p)
        return kept[:-1]

    ordered = sorted(set(points))
    return half(ordered) + half(ordered[::-1])


def _bend(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def shadow(plate: Plate, body: Sequence[Point], height: float) -> None:
    """What a body keeps the low sun from; printed before all bodies, so that none is hidden by another's."""
    away = [(x + height * LOW_SUN[0], y + height * LOW_SUN[1]) for x, y in body]
    plate.shape(hull([*body, *away]), DEEP, 0)


def _body(plate: Plate, stand: Stand, half: tuple[float, float, float], light: float) -> None:
    """A rounded body, its roof ruled along its length and brighter down the middle."""
    length, width, radius = half
    plate.shape(stand.place(rounded(-length, -width, length, width, radius)), PAINT, 2.4)
    inner = stand.place(rounded(-length + 3, -width + 3, length - 3, width - 3, radius))
    across = math.radians(stand.heading + 90)

    def roof(x: float, y: float) -> float:
        off = (x - stand.x) * math.cos(across) + (y - stand.y) * math.sin(across)
        return light * (0.45 + 0.55 * falling(abs(off), width * 0.2, width * 1.2))

    plate.tone(inner, roof, Ruling(stand.heading, 4.4, 14))


def bus(plate: Plate, stand: Stand) -> None:
    """A town bus: windscreen, two roof hatches, the ribs of its roof."""
    _body(plate, stand, (78, 20, 7), 1.0)
    for at in (-40, 18):
        plate.shape(stand.place(rounded(at - 9, -8, at + 9, 8, 3)), line=1.8)
    plate.shape(stand.place([(68, -15), (75, -16), (75, 16), (68, 15)]), DEEP, 1.6)
    plate.lines([stand.place([(x, -18), (x, 18)]) for x in (-62, -12, 46)], 1.2, DEEP)


def lorry(plate: Plate, stand: Stand) -> None:
    """A lorry: a bonnet and cab, and an empty bed of planks."""
    _body(plate, Stand(*stand.place([(34, 0)])[0], stand.heading), (18, 17, 6), 0.9)
    plate.shape(stand.place([(24, -13), (30, -14), (30, 14), (24, 13)]), DEEP, 1.6)
    bed = stand.place(rectangle(-54, -20, 14, 20))
    plate.shape(bed, PAINT, 2.4)
    plate.tone(stand.place(rectangle(-50, -16, 10, 16)), lambda x, y: 0.42, Ruling(stand.heading, 8, 20))
    plate.lines([stand.place([(x, -20), (x, 20)]) for x in (-37, -20, -3)], 1.4)


def car(plate: Plate, stand: Stand) -> None:
    """A saloon: its roof between two panes."""
    _body(plate, stand, (31, 13, 7), 0.78)
    plate.shape(stand.place([(8, -9), (15, -11), (15, 11), (8, 9)]), DEEP, 1.4)
    plate.shape(stand.place([(-13, -9), (-20, -10), (-20, 10), (-13, 9)]), DEEP, 1.4)


def tram(plate: Plate, stand: Stand) -> None:
    """A tram of one car: both ends narrowed, its bow collector folded on the roof."""
    ends = [(-104, -8), (-92, -18), (92, -18), (104, -8), (104, 8), (92, 18), (-92, 18), (-104, 8)]
    body = stand.place(ends)
    plate.shape(body, PAINT, 2.4)
    inner = stand.place([(x * 0.97, y * 0.84) for x, y in ends])
    plate.tone(inner, lambda x, y: 0.5 + 0.3 * falling(abs(y - stand.y + 4), 0, 14), Ruling(stand.heading, 4.4, 14))
    plate.lines([stand.place([(x, -17), (x, 17)]) for x in (-70, -35, 35, 70)], 1.2, DEEP)
    plate.shape(stand.place(rectangle(-20, -9, 20, 9)), line=1.6)
    plate.lines([stand.place(p) for p in ([(-14, 0), (0, -8), (14, 0), (0, 8), (-14, 0)], [(0, -8), (0, 8)])], 1.8)


# How long and broad a thing is, by halves, and how high.
BULK: Mapping[Callable[[Plate, Stand], None], tuple[float, float, float]] = {
    bus: (78, 20, 30),
    lorry: (53, 19, 24),
    car: (30, 13, 15),
    tram: (98, 17, 32),
}


def shade(plate: Plate, draw: Callable[[Plate, Stand], None], stand: Stand) -> None:
    """The shadow of a vehicle."""
    length, width, height = BULK[draw]
    shadow(plate, stand.place(rounded(-length, -width, length, width, 7)), height)


def tree(plate: Plate, centre: Point, radius: float, seed: int) -> None:
    """A bare winter crown."""
    chance = Random(seed)
    plate.shape(arc((centre[0] + 15, centre[1] - 10), radius * 0.8, radius * 0.7), DEEP, 0)
    boughs: list[list[Point]] = []
    for i in range(9):
        turn = math.tau * (i + 0.5 * chance.random()) / 9
        reach = _ray(centre, radius * (0.8 + 0.3 * chance.random()))
        fork = reach(turn, 0.5)
        boughs += [[centre, fork, reach(turn + 0.24, 1)], [fork, reach(turn - 0.26, 0.92)]]
    plate.lines(boughs, 1.5, opacity=0.8)


def _ray(centre: Point, length: float) -> Callable[[float, float], Point]:
    def reach(turn: float, share: float) -> Point:
        return centre[0] + length * share * math.cos(turn), centre[1] + length * share * math.sin(turn)

    return reach
