"""The engraver's tool: lines that swell with the tone beneath them, cut to a shape (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Tone = Callable[[float, float], float]

FAINTEST = 0.006
BROADEST = 0.86


@dataclass(frozen=True)
class Ruling:
    """How a tone is ruled: the lines' angle in degrees, their distance, how closely the tone is sampled."""

    angle: float = 0.0
    spacing: float = 9.0
    step: float = 9.0


def engrave(shape: Sequence[Point], tone: Tone, ruling: Ruling) -> str:
    """Path data of lines across a shape, each as broad as the tone (0 to 1) asks for at every place."""
    turn = math.radians(ruling.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    turned = [(x * cos + y * sin, y * cos - x * sin) for x, y in shape]
    data = []
    first = math.floor(min(v for _, v in turned) / ruling.spacing)
    last = math.ceil(max(v for _, v in turned) / ruling.spacing)
    for row in range(first, last + 1):
        v = (row + 0.5) * ruling.spacing
        for start, end in crossings(turned, v):
            line = [(u * cos - v * sin, u * sin + v * cos) for u in walk(start, end, ruling.step)]
            data.append(swell(line, tone, ruling.spacing))
    return "".join(data)


def crossings(shape: Sequence[Point], v: float) -> list[tuple[float, float]]:
    """Where a level line is inside a shape."""
    cuts = []
    for (ax, ay), (bx, by) in zip(shape, [*shape[1:], shape[0]], strict=True):
        if (ay <= v) != (by <= v):
            cuts.append(ax + (v - ay) / (by - ay) * (bx - ax))
    cuts.sort()
    return [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if b - a > 2]


def walk(start: float, end: float, step: float) -> list[float]:
    """Even steps from start to end, both included."""
    count = max(2, math.ceil((end - start) / step))
    return [start + (end - start) * i / count for i in range(count + 1)]


def swell(line: Sequence[Point], tone: Tone, spacing: float) -> str:
    """One line that swells and thins, and is lifted off where the tone is too faint to cut."""
    data, run = [], []
    for x, y in line:
        depth = min(tone(x, y), BROADEST)
        if depth >= FAINTEST:
            run.append((x, y, depth * spacing / 2))
        elif run:
            data.append(ribbon(run))
            run = []
    return "".join([*data, ribbon(run)])


def ribbon(run: Sequence[tuple[float, float, float]]) -> str:
    """The outline of a stroke from places and half widths, pointed at both ends."""
    if len(run) < 2:
        return ""
    run = thinned(run)
    left, right = [], []
    for i, (x, y, half) in enumerate(run):
        (ax, ay, _), (bx, by, _) = run[max(i - 1, 0)], run[min(i + 1, len(run) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (ay - by) / length, (bx - ax) / length
        reach = half * (0.45 if i in (0, len(run) - 1) else 1)
        left.append((x + nx * reach, y + ny * reach))
        right.append((x - nx * reach, y - ny * reach))
    return polygon([*left, *reversed(right)])


def thinned(run: Sequence[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """A stroke without the places that a straight line between their neighbours already tells."""
    kept, anchor = [run[0]], 0
    for i in range(2, len(run)):
        if any(_off(run[anchor], run[k], run[i], (k - anchor) / (i - anchor)) > 1 for k in range(anchor + 1, i)):
            kept.append(run[i - 1])
            anchor = i - 1
    return [*kept, run[-1]]


def _off(a: Sequence[float], b: Sequence[float], c: Sequence[float], t: float) -> float:
    """How far b is off the line from a to c, against what the eye forgives: 0.2 in place, 0.05 in breadth."""
    return max(abs(a[k] + (c[k] - a[k]) * t - b[k]) / (0.05 if k == 2 else 0.2) for k in range(3))


def polygon(points: Iterable[Point]) -> str:
    """Closed path data, in hundredths, each point told from the one before it."""
    return polyline(points) + "z"


def polyline(points: Iterable[Point]) -> str:
    """Open path data, in hundredths, each point told from the one before it."""
    units = [(round(x * 100), round(y * 100)) for x, y in points]
    data = f"M{_number(units[0][0])} {_number(units[0][1])}"
    for (ax, ay), (bx, by) in pairwise(units):
        if (ax, ay) != (bx, by):
            data += f"l{_number(bx - ax)} {_number(by - ay)}"
    return data


def _number(hundredths: int) -> str:
    whole, part = divmod(abs(hundredths), 100)
    text = f"{whole or ''}.{part:02d}".rstrip("0") if part else f"{whole}"
    return "-" + text if hundredths < 0 else text
