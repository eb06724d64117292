"""The carnation, seen from above and from the side: layered petals with notched edges (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from artwork_plates.burin import Point, polygon, ribbon
from artwork_plates.plate import Plate
from artwork_plates.shapes import curve

# From the shade at the rim to the light in the heart: fill, and the light that its ridges catch.
REDS = (
    ("#5A0D1F", "#9A1A35"),
    ("#6A1024", "#AE1E3C"),
    ("#7B1129", "#C12243"),
    ("#951733", "#D22F50"),
    ("#AE1D3D", "#DF4763"),
    ("#C32A4A", "#EA6A80"),
    ("#D4405C", "#F28F9E"),
)


@dataclass(frozen=True)
class Petal:
    """One petal: where it is held, which way it lies (degrees, clockwise from the right), its size."""

    base: Point
    angle: float
    length: float
    spread: float
    shade: int


def at(petal: Petal, turn: float, share: float, drop: float = 0) -> Point:
    """A place on a petal: `turn` from -1 to 1 across it, `share` of its length from the base."""
    radians = math.radians(petal.angle + petal.spread * turn * (0.35 + 0.65 * min(share, 1) ** 0.7))
    reach = petal.length * share - drop
    return petal.base[0] + reach * math.cos(radians), petal.base[1] + reach * math.sin(radians)


def outline(petal: Petal, chance: Random) -> list[Point]:
    """A fan with a notched, wavering edge."""
    teeth = 4 + int(petal.spread / 5)
    sides = (0.1, 0.4, 0.7, 0.86)
    left, right = (
        [at(petal, -1, share) for share in sides],
        [at(petal, 1, share) for share in reversed(sides)],
    )
    edge: list[Point] = []
    wave = chance.random() * 6
    for i in range(teeth * 2 + 1):
        turn = -1 + i / teeth + (0.5 * (chance.random() - 0.5) / teeth if 0 < i < teeth * 2 else 0)
        dome = 1 - 0.12 * turn * turn + 0.035 * math.sin(wave + 5 * turn)
        edge.append(
            at(
                petal,
                turn,
                dome * (0.955 - 0.03 * chance.random() if i % 2 == 0 else 0.98 + 0.03 * chance.random()),
            )
        )
    return [*left, *edge, *right]


def pleats(petal: Petal, chance: Random, raised: bool) -> str:
    """Fine strokes along a petal: folds, broad towards the base, or ridges, broad in the light."""
    data = []
    count = max(4, round(petal.spread * math.sqrt(petal.length) / 42))
    shift = 0.5 if raised else 0.0
    for i in range(count):
        turn = -0.86 + 1.72 * (i + shift + 0.25) / count + 0.08 * (chance.random() - 0.5)
        top = (1 - 0.12 * turn * turn) * (0.93 - 0.10 * chance.random())
        low = 0.5 + 0.3 * chance.random() if raised else 0.4
        breadth = (petal.length * 0.008 + 0.5) * (0.6 + 0.4 * math.cos(turn * 1.4 + 0.5))
        stroke = ((0.05, 0.1), (0.6, 0.8), (0.85, 1.0), (1.0, 0.5)) if raised else ((0.0, 2.6), (0.6, 1.9), (1.0, 0.1))
        data.append(ribbon([(*at(petal, turn, low + (top - low) * t), breadth * part) for t, part in stroke]))
    return "".join(data)


def lay(plate: Plate, petal: Petal, chance: Random) -> None:
    """Prints one petal: its body, its folds, its ridges."""
    fill, light = REDS[min(max(petal.shade, 0), len(REDS) - 1)]
    shape = outline(petal, chance)
    rim = REDS[petal.shade - 3][0] if petal.shade > 2 else "#3A0712"
    width = max(0.8, petal.length * 0.009)
    _body(plate, polygon(shape), fill, (rim, width))
    plate.parts.append(f'<path d="{pleats(petal, chance, raised=False)}" fill="{rim}"/>')
    plate.parts.append(f'<path d="{pleats(petal, chance, raised=True)}" fill="{light}"/>')


def bloom(plate: Plate, centre: Point, radius: float, seed: int, count: int = 50) -> None:
    """A carnation from above: petals set by the golden angle, as they grow, lighter towards the heart."""
    chance = Random(seed)
    for i in range(18):
        angle = i * 20 + 7 * (chance.random() - 0.5)
        lay(
            plate,
            Petal(centre, angle, radius * (0.95 + 0.05 * chance.random()), 15, i * 7 % 18 // 13),
            chance,
        )
    for i in range(count):
        share = i / count
        length = 0.95 * radius * (1 - 0.80 * share**1.1) * (0.95 + 0.07 * chance.random())
        angle = i * 137.508 + 16 * (chance.random() - 0.5)
        spread = 22 + 22 * share + 7 * chance.random()
        shade = round(share * 5.6 + 1.3 * (chance.random() - 0.5))
        turn = math.radians(angle)
        back = -0.10 * radius * (1 - share) * chance.random() - (0.05 * radius * share)
        base = (centre[0] + back * math.cos(turn), centre[1] + back * math.sin(turn))
        lay(plate, Petal(base, angle, length - back * 0.9, spread, shade), chance)
    heart(plate, centre, radius, chance)


def heart(plate: Plate, centre: Point, radius: float, chance: Random) -> None:
    """The crumpled middle, where petals have not opened."""
    for i in range(15):
        turn = i * 2.4
        away = radius * 0.17 * (1 - i / 19)
        base = (centre[0] - away * math.cos(turn), centre[1] - away * math.sin(turn))
        length = radius * (0.23 - 0.004 * i)
        lay(
            plate,
            Petal(base, math.degrees(turn) + 40 * (chance.random() - 0.5), length, 34, 4 + (i * 2) % 3),
            chance,
        )


def lying(plate: Plate, base: Point, size: float, heading: float, seed: int, count: int = 38) -> None:
    """A carnation from the side: its petals fan out from the calyx towards a heading."""
    chance = Random(seed)
    calyx(plate, base, size, heading)
    for i in range(count):
        share = i / count
        half = 64 * (1 - 0.45 * share)
        turn = half * (2 * ((i * 0.618034 + 0.31) % 1) - 1) + 6 * (chance.random() - 0.5)
        length = size * (1.04 - 0.54 * share**1.1) * (0.93 + 0.1 * chance.random()) * (1 - 0.26 * (turn / 70) ** 2)
        if i in (2, 5, 8, 11):  # a few petals of the outer ring hang over the cup
            turn, length = (
                math.copysign(62 + 18 * chance.random(), turn),
                size * (0.60 + 0.1 * chance.random()),
            )
        lay(
            plate,
            Petal(
                base,
                heading + turn,
                length,
                15 + 6 * chance.random(),
                round(share * 5.4 + 0.8 * (chance.random() - 0.5)),
            ),
            chance,
        )


def calyx(plate: Plate, base: Point, size: float, heading: float) -> None:
    """The cup that holds the petals, in ink, ruled along its length."""

    def place(along: float, across: float) -> Point:
        turn = math.radians(heading)
        return (
            base[0] + size * (along * math.cos(turn) - across * math.sin(turn)),
            base[1] + size * (along * math.sin(turn) + across * math.cos(turn)),
        )

    half = [(0.16, 0.115), (0.06, 0.10), (-0.06, 0.09), (-0.24, 0.082), (-0.36, 0.055), (-0.41, 0.022)]
    teeth = [(0.1, 0.06), (0.1, -0.06)]
    side = [place(*p) for p in half]
    other = [place(a, -b) for a, b in half]
    plate.shape([*reversed(side), *[place(*p) for p in teeth], *other], line=max(1.6, size * 0.012))
    strokes = []
    for i in range(-4, 5):
        across = i / 4.6
        strokes.append(
            [(*place(a, b * across), size * 0.008 * (0.4 + 0.6 * (1 - abs(across - 0.2)))) for a, b in half[1:5]]
        )
    plate.parts.append(f'<path d="{"".join(ribbon(s) for s in strokes)}" fill="{plate.mood.ink}"/>')


def stem(
    plate: Plate, points: Sequence[Point], width: float, leaves: Sequence[tuple[float, float, float]] = ()
) -> None:
    """A stem along points with narrow leaves: (how far along, how long, degrees off the stem)."""
    line = curve(points)
    for along, length, off in leaves:
        _leaf(plate, line, along, length, off)
    body = [(x, y, width / 2 * (1 - 0.25 * i / len(line))) for i, (x, y) in enumerate(line)]
    _body(plate, ribbon(body), plate.mood.ground, (plate.mood.ink, 1.8))
    light = [(x, y - width * 0.12, width * 0.1) for x, y in line]
    plate.parts.append(f'<path d="{ribbon(light)}" fill="{plate.mood.ink}"/>')


def _leaf(plate: Plate, line: Sequence[Point], along: float, length: float, off: float) -> None:
    i = min(int(along * len(line)), len(line) - 2)
    (x, y), (bx, by) = line[i], line[i + 1]
    heading = math.atan2(by - y, bx - x) + math.radians(off)
    bend = math.radians(off * 0.5 + 12)
    spine = []
    for n in range(13):
        t = n / 12
        turn = heading + bend * t
        spine.append(
            (
                x + length * t * math.cos(turn),
                y + length * t * math.sin(turn),
                length * 0.034 * math.sin(math.pi * min(t * 0.92 + 0.08, 1)),
            )
        )
    _body(plate, ribbon(spine), plate.mood.ground, (plate.mood.ink, 1.6))
    vein = [(a, b, max(0.5, half * 0.22)) for a, b, half in spine[1:-1]]
    plate.parts.append(f'<path d="{ribbon(vein)}" fill="{plate.mood.ink}"/>')


def _body(plate: Plate, data: str, fill: str, edge: tuple[str, float]) -> None:
    stroke = f'stroke="{edge[0]}" stroke-width="{edge[1]:.2f}" stroke-linejoin="round"'
    plate.parts.append(f'<path d="{data}" fill="{fill}" {stroke}/>')
