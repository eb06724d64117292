"""The memorial's picture: carnations laid on dark stone at night, for a whole screen (stage: build).

The square can be cropped to any screen, wide or tall: the bunch lies in the middle, single flowers towards each side.
"""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.flower import lying, stem
from artwork_plates.plate import NIGHT, Mood, Plate
from artwork_plates.shapes import curve, falling, grain, pool, rectangle

SIDE = 2000
GROUND, SHADE = "#0B0D12", "#06070A"
DARK = Mood(GROUND, NIGHT.ink, NIGHT.mark)
LIGHT = (1000.0, 900.0)
# Foot, head, size of the head: the farther first, the bunch last and from its rim to its middle.
SINGLE: tuple[tuple[Point, Point, float], ...] = (
    ((1180, 470), (930, 300), 150),
    ((90, 1260), (330, 1080), 150),
    ((1900, 1180), (1660, 1040), 150),
    ((820, 1880), (1080, 1750), 150),
)
SOFT = (
    f'<defs><radialGradient id="soft"><stop offset="0" stop-color="{SHADE}"/><stop offset="0.55" stop-color="{SHADE}" '
    f'stop-opacity="0.85"/><stop offset="1" stop-color="{SHADE}" stop-opacity="0"/></radialGradient></defs>'
)
# Even numbers, as flowers are laid for the dead.
BUNCH: tuple[tuple[Point, Point, float], ...] = (
    ((1140, 1490), (640, 880), 164),
    ((880, 1500), (1350, 862), 164),
    ((1086, 1530), (820, 720), 170),
    ((930, 1540), (1172, 700), 170),
    ((1046, 1556), (888, 928), 178),
    ((984, 1560), (1128, 914), 178),
)


def memorial() -> Plate:
    """The whole picture."""
    plate = Plate(DARK, "Red carnations laid on dark stone at night, a thin red line beneath them.", size=(SIDE, SIDE))
    plate.parts.append(SOFT)
    _stone(plate)
    plate.red([(0, 1214), (SIDE, 1214)])
    for i, (foot, head, size) in enumerate((*SINGLE, *BUNCH)):
        _shadow(plate, foot, head, size)
        _flower(plate, (foot, head), size, 40 + i)
    _night(plate)
    return plate


def _stone(plate: Plate) -> None:
    """Dark stone, ruled where the light falls."""

    def tone(x: float, y: float) -> float:
        lit = pool(x, y, LIGHT, 980, 860)
        return 0.27 * lit * (1 + 0.5 * grain(x * 0.5, y * 1.1)) * (0.55 + 0.45 * grain(x * 0.11 + 40, y * 0.23))

    plate.tone(rectangle(0, 0, SIDE, SIDE), tone, Ruling(0, 10, 20))


def _way(foot: Point, head: Point) -> list[Point]:
    """A stem's gentle bend."""
    (ax, ay), (bx, by) = foot, head
    dx, dy = bx - ax, by - ay
    return [(ax + dx * t - dy * sag, ay + dy * t + dx * sag) for t, sag in ((0, 0), (0.35, 0.03), (0.7, 0.035), (1, 0))]


def _shadow(plate: Plate, foot: Point, head: Point, size: float) -> None:
    """A darker place on the stone beside stem and head."""
    way = [(x + size * 0.08, y + size * 0.1) for x, y in curve(_way(foot, head))]
    plate.line(way, size * 0.1, SHADE)
    turn = math.atan2(head[1] - foot[1], head[0] - foot[0])
    x, y = head[0] + size * (0.45 * math.cos(turn) + 0.16), head[1] + size * (0.45 * math.sin(turn) + 0.2)
    plate.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size * 1.05:.1f}" fill="url(#soft)"/>')


def _flower(plate: Plate, way: tuple[Point, Point], size: float, seed: int) -> None:
    bend = _way(*way)
    leaves = ((0.2, 0.9, -40), (0.26, 0.95, 26), (0.5, 0.7, 34), (0.55, 0.7, -42))
    stem(plate, bend, size * 0.07, tuple((at, size * long, off) for at, long, off in leaves))
    heading = math.degrees(math.atan2(bend[3][1] - bend[2][1], bend[3][0] - bend[2][0]))
    lying(plate, way[1], size, heading, seed, 27)


def _night(plate: Plate) -> None:
    """The dark that lies over the edges."""
    stops = "".join(
        f'<stop offset="{at}" stop-color="{GROUND}" stop-opacity="{1 - falling(at, 0.42, 1.06):.2f}"/>'
        for at in (0.0, 0.42, 0.55, 0.7, 0.85, 1.0)
    )
    place = 'gradientUnits="userSpaceOnUse" cx="1000" cy="1000" r="1240"'
    gradient = f'<radialGradient id="night" {place}>{stops}</radialGradient>'
    plate.parts.append(f'<defs>{gradient}</defs><rect width="{SIDE}" height="{SIDE}" fill="url(#night)"/>')
