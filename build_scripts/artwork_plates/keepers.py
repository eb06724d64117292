"""The demo exhibit's plates of the keepers: a lamp in its lens, and the sea by night (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Ruling
from artwork_plates.plate import HEIGHT, WIDTH, Mood, Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle

EVENING = Mood("#121B22", "#F2F0E9", "#E0604B")
MIDDLE = (600.0, 500.0)
FROM_ABOVE = (-90, 270)  # a ring is closed where it is thin


def night_sea() -> Plate:
    """A calm sea, one light on its horizon, and the light's way over the water."""
    plate = Plate(EVENING, "A calm sea by night; one small red light on the horizon, mirrored in ruled water.")
    light = (690.0, 436.0)

    def edges(x: float, y: float) -> float:
        return falling(abs(x - 600), 330, 600) * falling(abs(y - 500), 300, 500)

    def sky(x: float, y: float) -> float:
        glow = falling(math.hypot((x - light[0]) * 0.7, y - light[1]), 10, 250)
        return (0.05 + 0.05 * falling(446 - y, 0, 300) + 0.22 * glow) * edges(x, y) * (1 + 0.12 * grain(x * 0.3, y))

    def sea(x: float, y: float) -> float:
        depth = y - 450
        swell = math.sin(y * (0.62 - depth * 0.0004) + x * 0.02 + 2.6 * math.sin(y * 0.06 + x * 0.006))
        broken = 0.5 + 0.5 * math.sin(x * 0.05 + y * 0.9 + 3 * math.sin(y * 0.21))
        path = falling(abs(x - light[0] + 9 * math.sin(y * 0.11)), 0, 16 + depth * 0.2) * falling(depth, 0, 470)
        return max(0.0, 0.11 + 0.09 * swell + 0.62 * path * broken) * edges(x, y)

    plate.tone(rectangle(0, 0, WIDTH, 440), sky, Ruling(0, 9, 9))
    plate.tone(rectangle(0, 450, WIDTH, HEIGHT), sea, Ruling(0, 9, 7))
    plate.shape(arc(light, 8, 10), EVENING.mark, 0)
    return plate


def lamp() -> Plate:
    """One flame behind rings of glass, which carry its light to both sides."""
    plate = Plate(EVENING, "A flame in a lens of glass rings, its light leaving to both sides in ruled beams.")

    def beams(x: float, y: float) -> float:
        reach, rise = abs(x - MIDDLE[0]), abs(y - MIDDLE[1])
        return 0.5 * falling(rise, 0, 60 + reach * 0.24) * falling(reach, 180, 600) * (1 + 0.15 * grain(x * 0.3, y))

    plate.tone(rectangle(0, 180, WIDTH, 820), beams, Ruling(0, 9, 9))
    plate.shape(_hive(1.0), EVENING.ground, 0)
    _rings(plate)
    _prisms(plate)
    plate.lines([_hive(1.0)], 2.6)
    plate.lines([_hive(1.07)], 1.6)
    _stand(plate)
    flame = curve([(600, 446), (614, 476), (617, 506), (600, 526), (583, 506), (587, 478), (600, 446)])
    plate.shape(flame, EVENING.mark, 0)
    return plate


def _hive(size: float) -> list[tuple[float, float]]:
    """The lens seen from before it: a beehive of glass."""
    right = [(70, -330), (138, -262), (186, -130), (198, 0), (186, 130), (138, 262), (70, 330)]
    half = curve([(x * size, y * size) for x, y in right], steps=8)
    round_ = [*half, *[(-x, y) for x, y in reversed(half)]]
    return [(MIDDLE[0] + x, MIDDLE[1] + y) for x, y in [*round_, round_[0]]]


def _rings(plate: Plate) -> None:
    """The bull's-eye: rings that are brightest where they turn to the flame."""

    def glass(x: float, y: float) -> float:
        turn = math.atan2(y - MIDDLE[1], x - MIDDLE[0])
        return 0.16 + 0.5 * abs(math.cos(turn)) ** 2 * (1 + 0.2 * grain(x, y))

    radii = [62 + 11 * n for n in range(9)]
    plate.cut([arc(MIDDLE, radius, radius, FROM_ABOVE) for radius in radii], glass, 11)
    plate.lines([arc(MIDDLE, radius, radius, FROM_ABOVE) for radius in (58, 157)], 2)

    def glow(x: float, y: float) -> float:
        return 0.5 * falling(math.hypot(x - MIDDLE[0], y - MIDDLE[1]), 26, 56)

    plate.cut([arc(MIDDLE, radius, radius, FROM_ABOVE) for radius in (34, 42, 50)], glow, 9)


def _prisms(plate: Plate) -> None:
    """Bars of glass above and below, each bent round the light."""
    bars = []
    for n in range(14):
        rise = 172 + n * 11.5
        half = 150 - n * 5.6 - 24 * falling(n, 13, 8)
        across = [half * k / 12 for k in range(-12, 13)]
        for side in (-1, 1):
            bars.append([(MIDDLE[0] + x, MIDDLE[1] + side * (rise - 26 * (x / 160) ** 2)) for x in across])

    def glass(x: float, y: float) -> float:
        return (0.12 + 0.46 * falling(abs(x - MIDDLE[0]), 10, 150)) * (1 + 0.25 * grain(x, y * 3))

    plate.cut(bars, glass, 11)


def _stand(plate: Plate) -> None:
    """What carries the lens, and the cap over it."""
    for top, bottom, half in ((838, 862, 96), (862, 878, 132), (138, 162, 92)):
        box = rectangle(MIDDLE[0] - half, top, MIDDLE[0] + half, bottom)
        plate.shape(box, EVENING.ground, 2.4)
        plate.tone(box, lambda x, y: 0.1 + 0.4 * falling(abs(x - 560), 0, 130), Ruling(0, 6, 6))
    plate.line([(600, 138), (600, 108)], 2.6)
    plate.shape(arc((600, 102), 7, 7), EVENING.ground, 2.4)
