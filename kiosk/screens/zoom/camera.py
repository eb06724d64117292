"""The camera over a large picture: where it looks, how near, and how it moves. Pure, without Qt.

Places are in pixels of the whole picture; `scale` is how many pixels of the glass one of them takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import asinh, cosh, exp, hypot, log, sinh, tanh

NEAREST = 2.0
"""Pixels of the glass to one of the picture: nearer, nothing more would be seen."""
STEP = 1.6
"""How much a touch of + or − changes the scale."""
STRIDE = 0.4
"""How much of what is seen a touch of an arrow moves by."""
ALIKE = 0.002
LIFT = 2.0
"""How readily it rises on a long way; the square of the paper's rho."""


@dataclass(frozen=True, slots=True)
class Camera:
    """x, y: what of the picture lies in the middle of the window."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, and the window it is seen through, both in their own pixels."""

    width: float
    height: float
    window_width: float = 1.0
    window_height: float = 1.0

    @property
    def whole(self) -> float:
        """The scale at which all of the picture shows."""
        return min(self.window_width / self.width, self.window_height / self.height)

    @property
    def nearest(self) -> float:
        return max(NEAREST, self.whole)


def kept(camera: Camera, frame: Frame) -> Camera:
    """The nearest camera that leaves nothing empty beside the picture; what is smaller than the window is central."""
    scale = max(frame.whole, min(frame.nearest, camera.scale))
    half_width, half_height = frame.window_width / scale / 2, frame.window_height / scale / 2
    return Camera(_between(camera.x, half_width, frame.width), _between(camera.y, half_height, frame.height), scale)


def _between(place: float, half: float, whole: float) -> float:
    return whole / 2 if 2 * half >= whole else max(half, min(whole - half, place))


def whole(frame: Frame) -> Camera:
    """All of the picture."""
    return kept(Camera(frame.width / 2, frame.height / 2, frame.whole), frame)


def at_view(frame: Frame, centre: tuple[float, float], width: float) -> Camera:
    """A part of the picture, in its own shape: the middle and the width as fractions. All of it can be seen."""
    scale = frame.whole / max(width, 1e-6)
    return kept(Camera(centre[0] * frame.width, centre[1] * frame.height, scale), frame)


def moved(camera: Camera, frame: Frame, across: float, down: float) -> Camera:
    """The picture pulled by a finger, in pixels of the glass."""
    return kept(Camera(camera.x - across / camera.scale, camera.y - down / camera.scale, camera.scale), frame)


def nearer(camera: Camera, frame: Frame, factor: float, at: tuple[float, float] = (0.0, 0.0)) -> Camera:
    """Closer by a factor; what lies `at` a place, from the window's middle, stays under the finger."""
    scale = max(frame.whole, min(frame.nearest, camera.scale * factor))
    change = 1 / camera.scale - 1 / scale
    return kept(Camera(camera.x + at[0] * change, camera.y + at[1] * change, scale), frame)


def strode(camera: Camera, frame: Frame, across: int, down: int) -> Camera:
    """On by a part of what is seen."""
    stride = STRIDE * frame.window_width * across, STRIDE * frame.window_height * down
    return moved(camera, frame, -stride[0], -stride[1])


def alike(one: Camera, other: Camera) -> bool:
    """Whether two cameras show the same, to the eye."""
    near = abs(one.scale / other.scale - 1) < ALIKE
    return near and hypot(one.x - other.x, one.y - other.y) * one.scale < 1


def between(start: Camera, end: Camera, frame: Frame, part: float) -> Camera:
    """A part of the way from one camera to another: up and down again where the way is far (van Wijk, Nuij 2003)."""
    across, down = end.x - start.x, end.y - start.y
    far = hypot(across, down)
    first, last = frame.window_width / start.scale, frame.window_width / end.scale
    if part >= 1:
        return end
    if far * min(start.scale, end.scale) < 1:
        width, way = first * exp(part * log(last / first)), part
    else:
        width, along = _arc(first, last, far, part)
        way = along / far
    seen = Camera(start.x + across * way, start.y + down * way, frame.window_width / width)
    return kept(seen, frame)


def _arc(first: float, last: float, far: float, part: float) -> tuple[float, float]:
    """The width that is seen and the way gone, after a part of the smoothest flight."""
    rise = (LIFT * far) ** 2
    change = last**2 - first**2
    start = -asinh((change + rise) / (2 * first * LIFT * far))
    end = -asinh((change - rise) / (2 * last * LIFT * far))
    turn = start + part * (end - start)
    width = first * cosh(start) / cosh(turn)
    return width, first / LIFT * (cosh(start) * tanh(turn) - sinh(start))
