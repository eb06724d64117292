"""Shapes on a drawing: pins, boxes and outlines; which of them a finger means. Pure, without Qt.

Points are (x, y) in one unit for both, so that near and far are as one sees them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

Point = tuple[float, float]
Shape = tuple[Point, ...]


def outline(points: Sequence[Point]) -> Shape:
    """One point stays a pin, two become the corners of a box, more are an outline already."""
    if len(points) != 2:
        return tuple(points)
    (left, top), (right, bottom) = points
    return (left, top), (right, top), (right, bottom), (left, bottom)


def sides(shape: Shape) -> list[tuple[Point, Point]]:
    return list(pairwise((*shape, shape[0])))


def area(shape: Shape) -> float:
    return abs(_signed(shape))


def _signed(shape: Shape) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in sides(shape)) / 2


def holds(shape: Shape, point: Point) -> bool:
    """Whether a point lies in an outline, by the sides that a ray to the right crosses."""
    x, y = point
    crossed = 0
    for (ax, ay), (bx, by) in sides(shape):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            crossed += 1
    return crossed % 2 == 1


def distance(shape: Shape, point: Point) -> float:
    """How far a point lies from a shape; nothing inside it."""
    if holds(shape, point):
        return 0.0
    return min(_to_side(point, a, b) for a, b in sides(shape))


def _to_side(point: Point, a: Point, b: Point) -> float:
    across, down = b[0] - a[0], b[1] - a[1]
    length = across * across + down * down
    along = ((point[0] - a[0]) * across + (point[1] - a[1]) * down) / length if length else 0.0
    along = max(0.0, min(1.0, along))
    return hypot(point[0] - a[0] - along * across, point[1] - a[1] - along * down)


def middle(shape: Shape) -> Point:
    """The middle of a shape, and in any case a place within it."""
    whole = _signed(shape)
    if abs(whole) < 1e-9:
        return sum(x for x, _ in shape) / len(shape), sum(y for _, y in shape) / len(shape)
    turns = [(ax + bx, ay + by, ax * by - bx * ay) for (ax, ay), (bx, by) in sides(shape)]
    centre = sum(x * turn for x, _, turn in turns) / (6 * whole), sum(y * turn for _, y, turn in turns) / (6 * whole)
    return centre if holds(shape, centre) else _widest(shape, centre[1])


def _widest(shape: Shape, y: float) -> Point:
    """The middle of the widest stretch of a shape at a height."""
    cuts = sorted(ax + (y - ay) / (by - ay) * (bx - ax) for (ax, ay), (bx, by) in sides(shape) if (ay > y) != (by > y))
    start, end = max(
        zip(cuts[::2], cuts[1::2], strict=True), key=lambda cut: cut[1] - cut[0], default=(shape[0][0],) * 2
    )
    return (start + end) / 2, y


def is_small(shape: Shape, reach: float) -> bool:
    """Whether a shape would be hard to hit: smaller than a fingertip's width in one of its directions."""
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return min(max(xs) - min(xs), max(ys) - min(ys)) < 2 * reach


def touched(shapes: Sequence[Shape], point: Point, reach: float) -> int | None:
    """The shape that a touch means: what is hard to hit comes first, then the smallest that holds the point,
    then the nearest, as long as it lies within reach."""
    near = {i: distance(shape, point) for i, shape in enumerate(shapes)}
    small = [i for i in near if near[i] <= reach and is_small(shapes[i], reach)]
    if small:
        return min(small, key=lambda i: (near[i], area(shapes[i])))
    holding = [i for i in near if near[i] == 0]
    if holding:
        return min(holding, key=lambda i: area(shapes[i]))
    nearest = min(near, key=lambda i: near[i], default=None)
    return nearest if nearest is not None and near[nearest] <= reach else None
