"""Roofs as a plan shows them: hipped, round courtyards, saw-toothed; lit from the lower left (stage: build)."""

from __future__ import annotations

from artwork_plates.burin import Ruling
from artwork_plates.plate import Plate
from artwork_plates.shapes import Box, clipped, grain, rectangle
from artwork_plates.vehicles import DEEP, LOW_SUN, hull

# How bright a slope is that falls away to the left, upwards, to the right, downwards; how it is ruled.
SLOPES = ((0.40, 0), (0.13, 90), (0.09, 0), (0.50, 90))


def cast(plate: Plate, box: Box, height: float, frame: Box) -> None:
    """A building's shadow on the ground, as far as the picture goes."""
    corners = rectangle(*box)
    away = [(x + height * LOW_SUN[0], y + height * LOW_SUN[1]) for x, y in corners]
    plate.shape(clipped(hull([*corners, *away]), frame), DEEP, 0)


def slopes(plate: Plate, outer: Box, inner: Box, dim: float, turned: bool = False) -> None:
    """The four slopes between two boxes, one inside the other; turned, they fall inwards."""
    (a, b, c, d), (e, f, g, h) = outer, inner
    faces = (
        [(a, b), (e, f), (e, h), (a, d)],
        [(a, b), (c, b), (g, f), (e, f)],
        [(c, b), (c, d), (g, h), (g, f)],
        [(a, d), (e, h), (g, h), (c, d)],
    )
    for i, face in enumerate(faces):
        light, angle = SLOPES[(i + 2) % 4 if turned else i]
        plate.shape(face, line=1.4)
        plate.tone(face, lambda x, y, light=light: dim * light * (1 + 0.07 * grain(x, y)), Ruling(angle, 6, 16))


def hipped(plate: Plate, box: Box, dim: float) -> None:
    """A long house: a ridge along its middle."""
    left, top, right, bottom = box
    half = min(right - left, bottom - top) / 2
    if right - left > bottom - top:
        inner = (left + half, top + half, right - half, top + half)
    else:
        inner = (left + half, top + half, left + half, bottom - half)
    slopes(plate, box, inner, dim)


def courtyard(plate: Plate, box: Box, depth: float, dim: float) -> None:
    """Houses round a yard: outer slopes, a ridge, inner slopes, the dark yard."""
    left, top, right, bottom = box
    ridge = (left + depth / 2, top + depth / 2, right - depth / 2, bottom - depth / 2)
    yard = (left + depth, top + depth, right - depth, bottom - depth)
    slopes(plate, box, ridge, dim)
    slopes(plate, ridge, yard, dim, turned=True)
    plate.shape(rectangle(*yard), DEEP, 1.4)


def saw_teeth(plate: Plate, box: Box, teeth: int, dim: float) -> None:
    """A factory's roof: slopes and steep panes of glass by turns."""
    left, top, right, bottom = box
    wide = (right - left) / teeth
    for i in range(teeth):
        x = left + i * wide
        slope, glass = rectangle(x, top, x + wide * 0.7, bottom), rectangle(x + wide * 0.7, top, x + wide, bottom)
        plate.shape(slope, line=1.4)
        plate.tone(
            slope, lambda u, v, x=x: dim * (0.16 + 0.4 * (u - x) / wide) * (1 + 0.07 * grain(u, v)), Ruling(90, 6, 16)
        )
        plate.shape(glass, DEEP, 1.4)
        plate.lines(
            [[(x + wide * 0.7, y), (x + wide, y)] for y in range(int(top) + 12, int(bottom), 14)], 1, opacity=0.6
        )
