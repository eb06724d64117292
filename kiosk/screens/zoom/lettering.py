"""Which of a picture's labels have room on the glass: none over another, none cut, none where buttons lie. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.screens.zoom.camera import Camera, Frame

AIR = 6.0
"""Pixels between two labels."""
NOTES_FROM = 0.5
"""A note shows when no more than this part of the picture's width is seen."""


@dataclass(frozen=True, slots=True)
class Lettered:
    """A label: its place in pixels of the picture, its kind, its size on the glass; foot: which point lies there."""

    x: float
    y: float
    kind: str
    width: float
    height: float
    foot: tuple[float, float]


Box = tuple[float, float, float, float]


def shown(labels: Sequence[Lettered], camera: Camera, frame: Frame) -> list[bool]:
    """For each label whether it shows; those that come first in the list go first."""
    taken: list[Box] = []
    found = []
    for label in labels:
        box = _box(label, camera, frame)
        fits = _tells(label, camera, frame) and _inside(box, frame) and not any(_meet(box, other) for other in taken)
        if fits:
            taken.append(box)
        found.append(fits)
    return found


def _box(label: Lettered, camera: Camera, frame: Frame) -> Box:
    left = frame.window_width / 2 + (label.x - camera.x) * camera.scale - label.foot[0]
    top = frame.window_height / 2 + (label.y - camera.y) * camera.scale - label.foot[1]
    return left, top, left + label.width, top + label.height


def _tells(label: Lettered, camera: Camera, frame: Frame) -> bool:
    seen = frame.window_width / camera.scale / frame.width
    return label.width > 0 and (label.kind != "note" or seen <= NOTES_FROM)


def _inside(box: Box, frame: Frame) -> bool:
    left, top, right, bottom = box
    return left >= 0 and top >= 0 and right <= frame.window_width and bottom <= frame.window_height


def _meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > -AIR and down > -AIR
