"""Martyrs' Lane on dawn paper, in perspective; drawn as a type, not surveyed (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from artwork_plates.burin import Point, Ruling, Tone
from artwork_plates.flower import lying, stem
from artwork_plates.plate import DAWN, HEIGHT, WIDTH, Plate
from artwork_plates.shapes import clipped, curve, falling, grain, rectangle

PAPER, STONE = "#F1EADF", "#3A332D"
EYE = (770.0, 452.0)
FOCUS, TALL = 660.0, 1.7
FRAME = (0.0, 0.0, float(WIDTH), float(HEIGHT))
END = 26.0


def seen(across: float, up: float, away: float) -> Point:
    """Where a point of the lane falls: metres from the eye sideways, above the ground, and ahead."""
    return EYE[0] + FOCUS * across / away, EYE[1] + FOCUS * (TALL - up) / away


def dawn(plate: Plate, light: Point, bottom: float) -> None:
    """A ruled sky that is paper where the light comes up."""

    def sky(x: float, y: float) -> float:
        off = math.hypot(x - light[0], (y - light[1]) * 1.2)
        return 0.02 + 0.30 * (1 - falling(off, 60, 820)) * (1 + 0.12 * grain(x * 0.3, y))

    plate.tone(rectangle(0, 0, WIDTH, bottom), sky, Ruling(0, 9, 12))


def laid(plate: Plate, foot: Point, head: Point, size: float, seed: int) -> None:
    """One carnation with its stem."""
    bend = ((foot[0] + head[0]) / 2, (foot[1] + head[1]) / 2 - size * 0.12)
    stem(plate, [foot, bend, head], size * 0.075, ((0.3, size * 0.7, -34), (0.55, size * 0.6, 30)))
    heading = math.degrees(math.atan2(head[1] - bend[1], head[0] - bend[0]))
    lying(plate, head, size, heading, seed, 20)


def martyrs_lane() -> Plate:
    """Graves along a lane, a fire at its end, the bay beyond."""
    plate = Plate(
        DAWN,
        "Martyrs' Lane drawn as a type, not surveyed: blank dark gravestones along a lane, cypresses, a canopy with a "
        "red flame at the end, the bay beyond; carnations on the nearest grave.",
    )
    dawn(plate, (EYE[0], EYE[1] - 10), 460)
    _bay(plate)
    _paving(plate)
    _canopy(plate)
    for away in (18.0, 14.6, 11.6, 9.2, 7.3, 5.8):
        _cypress(plate, away)
    _wall(plate)
    for i in range(14, -1, -1):
        _grave(plate, 2.32 + i * 1.45)
    laid(plate, (420, 800), (206, 806), 84, 5)
    laid(plate, (378, 842), (160, 856), 88, 9)
    return plate


def _bay(plate: Plate) -> None:
    """The water, level with the eye."""

    def water(x: float, y: float) -> float:
        return 0.10 + 0.22 * falling(y, 452, 500) * (1 + 0.4 * math.sin(y * 0.9 + x * 0.05))

    far = curve([(420, 452), (560, 446), (700, 449), (860, 445), (1010, 448), (1200, 444)])
    plate.shape([*far, (WIDTH, 456), (420, 456)], PAPER, 1.6)
    plate.shape(rectangle(0, 454, WIDTH, HEIGHT), PAPER, 0)
    plate.tone(rectangle(0, 456, WIDTH, 520), water, Ruling(0, 6, 10))


def _paving(plate: Plate) -> None:
    """The ground, and on it the lane's slabs, which meet at the end of it."""
    ground = clipped([seen(-9, 0, 1.5), seen(-9, 0, END), seen(9, 0, END), seen(9, 0, 1.5)], FRAME)
    plate.shape(ground, PAPER, 0)
    plate.tone(ground, lambda x, y: 0.12 + 0.2 * falling(y, 1000, 500) * (1 + 0.3 * grain(x, y)), Ruling(0, 8, 14))
    lane = clipped([seen(-1.1, 0, 1.5), seen(-1.1, 0, END), seen(2.3, 0, END), seen(2.3, 0, 1.5)], FRAME)
    plate.shape(lane, PAPER, 2)
    plate.tone(lane, lambda x, y: 0.02 + 0.14 * falling(x, 420, 940), Ruling(0, 8, 14))
    tiles = [-1.1, -0.42, 0.26, 0.94, 1.62, 2.3]
    rows = [2.0, 2.3, 2.7, 3.2, 3.9, 4.8, 6.1, 7.9, 10.6, 15, END]
    for i, near in enumerate(rows[:-1]):
        for left, right in pairwise(tiles):
            tile = [seen(left, 0, near), seen(left, 0, rows[i + 1]), seen(right, 0, rows[i + 1]), seen(right, 0, near)]
            outline = clipped(tile, FRAME)
            if len(outline) > 2:
                plate.line([*outline, outline[0]], 1.3, opacity=0.7)


def _canopy(plate: Plate) -> None:
    """The Eternal Flame, small, where the lane ends."""
    x, foot = seen(0.6, 0, END)
    lit = Ruling(90, 4, 10)
    plate.shape(rectangle(x - 50, foot - 8, x + 50, foot), PAPER, 1.6)
    body = rectangle(x - 34, foot - 82, x + 34, foot - 8)
    plate.shape(body, PAPER, 2)
    plate.tone(body, lambda u, v: 0.12 + 0.4 * falling(u, x + 34, x - 30), lit)
    for width, spring, rise, base in ((32.0, 86.0, 52.0, 82.0), (18.0, 46.0, 24.0, 8.0)):
        half = curve(
            [(x - width, foot - spring), (x - width * 0.8, foot - spring - rise * 0.5), (x, foot - spring - rise)]
        )
        shape = [
            (x - width, foot - base),
            *half,
            *[(2 * x - u, v) for u, v in reversed(half)],
            (x + width, foot - base),
        ]
        plate.shape(shape, PAPER, 2)
        plate.tone(shape, lambda u, v: 0.06 + 0.4 * falling(u, x + 32, x - 20), lit)
    flame = curve(
        [(x, foot - 12), (x - 8, foot - 24), (x - 1, foot - 38), (x + 1, foot - 52), (x + 8, foot - 28)], True
    )
    plate.shape([*flame, flame[0]], PAPER, 0)
    plate.line([*flame, flame[0]], 3.2, DAWN.mark)


def _cypress(plate: Plate, away: float) -> None:
    """A narrow dark tree at the lane's right side."""
    (x, foot), (_, top) = seen(3.4, 0, away), seen(3.4, 5.4, away)
    half, tall = FOCUS * 0.42 / away, foot - top
    side = [(0.1, 0.03), (0.8, 0.12), (1.0, 0.34), (0.78, 0.62), (0.4, 0.86), (0.0, 1.0)]
    right = curve([(x + half * w, foot - tall * h) for w, h in side])
    crown = clipped([*right, *[(2 * x - px, py) for px, py in reversed(right)]], FRAME)
    plate.line([(x, foot - tall * 0.03), (x, foot)], max(2.0, FOCUS * 0.05 / away))
    plate.shape(crown, PAPER, 2)
    plate.tone(
        crown, lambda u, v: 0.26 + 0.5 * falling(u, x + half, x - half) + 0.1 * grain(u * 3, v), Ruling(90, 5, 10)
    )


def _wall(plate: Plate) -> None:
    """A low wall behind the graves."""
    wall = clipped([seen(-3.3, 0, 1.8), seen(-3.3, 2.0, 1.8), seen(-3.3, 2.0, END), seen(-3.3, 0, END)], FRAME)
    plate.shape(wall, PAPER, 2)
    plate.tone(wall, lambda x, y: 0.05 + 0.22 * falling(x, 660, 60), Ruling(90, 9, 14))
    coping = [seen(-3.3, 2.0, 1.8), seen(-3.3, 2.12, 1.8), seen(-3.3, 2.12, END), seen(-3.3, 2.0, END)]
    plate.shape(clipped(coping, FRAME), PAPER, 2)


def _grave(plate: Plate, near: float) -> None:
    """A dark upright slab behind a flat stone; blank, as all of them are here."""
    far = near + 0.95
    edge = [seen(-3.1, 0.18, near), seen(-3.1, 1.5, near), seen(-2.9, 1.5, near), seen(-2.9, 0.18, near)]
    front = [seen(-3.1, 0.18, near), seen(-1.5, 0.18, near), seen(-1.5, 0, near), seen(-3.1, 0, near)]
    side = [seen(-1.5, 0.18, near), seen(-1.5, 0.18, far), seen(-1.5, 0, far), seen(-1.5, 0, near)]
    bed = [seen(-2.9, 0.18, near), seen(-2.9, 0.18, far), seen(-1.5, 0.18, far), seen(-1.5, 0.18, near)]
    for points, depth in ((edge, 0.4), (front, 0.55), (side, 0.3), (bed, 0.1)):
        _face(plate, points, PAPER, lambda x, y, depth=depth: depth)
    slab = [seen(-2.9, 0.18, near), seen(-2.9, 1.5, near), seen(-2.9, 1.5, far), seen(-2.9, 0.18, far)]
    (left, top), width = slab[1], slab[3][0] - slab[0][0]

    def shine(x: float, y: float) -> float:
        return 0.42 * falling(abs((x - left) / width - 0.25 - (y - top) / (width * 3)), 0, 0.5)

    _face(plate, slab, STONE, shine, PAPER)


def _face(plate: Plate, points: Sequence[Point], fill: str, tone: Tone, ruled: str | None = None) -> None:
    shape = clipped(points, FRAME)
    if len(shape) > 2:
        plate.shape(shape, fill, 1.8)
        plate.tone(shape, tone, Ruling(90 if ruled else 0, 6, 12), ruled)
