"""Where things lie on the large drawing of the island: its coast, its heights, its ways (stage: build)."""

from __future__ import annotations

import math

from artwork_maps import island
from artwork_plates.burin import Point
from artwork_plates.shapes import curve

WIDTH, HEIGHT = 2400, 1200
SCALE = 1.32
HILL = (1427.0, 470.0)
"""The lighthouse's hill."""
HARBOUR = (925.0, 968.0)


def put(point: Point) -> Point:
    """From the exhibit's map to the large drawing."""
    return 1200 + (point[0] - island.CENTRE[0]) * SCALE, 592 + (point[1] - island.CENTRE[1]) * SCALE


def coast(share: float = 1.0, rough: float = 1.0) -> list[Point]:
    """The coast, or a line round it."""
    return curve([put(point) for point in island.around(share, rough=rough)], closed=True, steps=6)


def road() -> list[Point]:
    return curve([put(point) for point in island.ROAD])


def stream() -> list[Point]:
    return curve([put(point) for point in island.STREAM])


def chance(seed: float) -> float:
    """A number from 0 to 1 that looks like chance and is the same every time."""
    value = math.sin(seed * 12.9898) * 43758.5453
    return value - math.floor(value)


def height(x: float, y: float) -> float:
    """How high the land is: the lighthouse's hill, a long back to the west, the cliffs in the east."""
    return (
        _bump(x, y, HILL, (230, 120), 1.0)
        + _bump(x, y, (940, 430), (220, 120), 0.55)
        + _bump(x, y, (1780, 540), (150, 130), 0.5)
        + _bump(x, y, (1240, 880), (160, 70), 0.3)
    )


def _bump(x: float, y: float, at: Point, wide: Point, high: float) -> float:
    return high * math.exp(-(((x - at[0]) / wide[0]) ** 2) - ((y - at[1]) / wide[1]) ** 2)


def shade(x: float, y: float) -> float:
    """The side of a height that looks away from the light, which comes from the upper left."""
    fall = height(x - 5, y - 5) - height(x + 5, y + 5)
    return max(0.0, fall * 9)


def inside(shape: list[Point], point: Point) -> bool:
    """Whether a place lies within an outline."""
    x, y = point
    crossed = False
    for (ax, ay), (bx, by) in zip(shape, [*shape[1:], shape[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            crossed = not crossed
    return crossed
