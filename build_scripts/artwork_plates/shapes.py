"""Shapes and light that several plates share (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from artwork_plates.burin import Point, Tone

Box = tuple[float, float, float, float]


def rectangle(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """The four corners."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> list[Point]:
    """A rectangle with round corners, as points."""
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    return [point for x, y, start in corners for point in arc((x, y), radius, radius, (start, start + 90))]


def arc(centre: Point, across: float, down: float, degrees: tuple[float, float] = (0, 360)) -> list[Point]:
    """Part of an ellipse, clockwise from three o'clock, as points fine enough to look round."""
    start, end = (math.radians(d) for d in degrees)
    count = max(6, int(abs(end - start) * math.sqrt(max(across, down)) * 1.1))
    turns = [start + (end - start) * i / count for i in range(count + 1)]
    return [(centre[0] + across * math.cos(t), centre[1] + down * math.sin(t)) for t in turns]


def pillow(centre: Point, across: float, down: float, roundness: float = 4.5) -> list[Point]:
    """A swollen rectangle, such as a picture tube's face."""
    turns = [math.tau * i / 120 for i in range(120)]
    power = 2 / roundness
    return [
        (
            centre[0] + across * math.copysign(abs(math.cos(t)) ** power, math.cos(t)),
            centre[1] + down * math.copysign(abs(math.sin(t)) ** power, math.sin(t)),
        )
        for t in turns
    ]


def curve(points: Sequence[Point], closed: bool = False, steps: int = 10) -> list[Point]:
    """A soft line through points (Catmull-Rom)."""
    count = len(points)
    out: list[Point] = []
    for i in range(count if closed else count - 1):
        a, b, c, d = (points[(i + k) % count if closed else min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        out += [
            (_spline(a[0], b[0], c[0], d[0], n / steps), _spline(a[1], b[1], c[1], d[1], n / steps))
            for n in range(steps)
        ]
    return out if closed else [*out, points[-1]]


def within(points: Sequence[Point], most: float = 1200) -> list[Point]:
    """A line across the plate, cut at its left and right edges; it must run from one side to the other."""
    return [(min(max(x, 0), most), y) for x, y in points]


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """An area cut at the edges of a box, one edge after the other."""
    kept = list(ring)
    for edge in range(4):
        kept = _halved(kept, edge % 2, box[edge], 1 if edge < 2 else -1)
    return kept


def _halved(ring: Sequence[Point], axis: int, limit: float, side: int) -> list[Point]:
    kept: list[Point] = []
    for here, there in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        in_here, in_there = (side * (p[axis] - limit) >= 0 for p in (here, there))
        if in_here:
            kept.append(here)
        if in_here != in_there:
            t = (limit - here[axis]) / (there[axis] - here[axis])
            kept.append((here[0] + (there[0] - here[0]) * t, here[1] + (there[1] - here[1]) * t))
    return kept


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def falling(value: float, bright: float, dark: float) -> float:
    """1 at `bright`, 0 at `dark` and beyond, softly between."""
    t = min(max((value - bright) / (dark - bright), 0.0), 1.0)
    return 1 - t * t * (3 - 2 * t)


def sideways(bright: float, dark: float, least: float, more: float) -> Tone:
    """A tone that falls off from left to right, or the other way."""
    return lambda x, y: least + more * falling(x, bright, dark)


def even(depth: float) -> Tone:
    """One tone all over."""
    return lambda x, y: depth


def downwards(bright: float, dark: float, least: float, more: float) -> Tone:
    """A tone that falls off downwards, or the other way."""
    return lambda x, y: least + more * falling(y, bright, dark)


def pool(x: float, y: float, centre: Point, across: float, down: float) -> float:
    """Light that lies as an ellipse: 1 in its middle, 0 at its rim."""
    return falling(math.hypot((x - centre[0]) / across, (y - centre[1]) / down), 0.1, 1)


def grain(x: float, y: float) -> float:
    """A quiet unevenness between -1 and 1, the same every time, so that ruled lines look cut by hand."""
    return (math.sin(x * 0.071 + 1.7 * math.sin(y * 0.053)) + math.sin(y * 0.117 + 2.1 * math.sin(x * 0.031 + 0.6))) / 2
