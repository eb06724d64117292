"""The line that runs through an exhibit, as heights of strokes. Pure, and the same at every start."""

from __future__ import annotations

from math import pi, sin
from random import Random

from kiosk.exhibit.model import Line


def strokes(line: Line, count: int, seed: int = 1) -> tuple[float, ...]:
    """Heights, each 0 to 1, of `count` strokes: speech-like bursts under the chapter's rising or falling voice."""
    chance = Random(seed)
    start, end = line.voice
    phase = chance.random() * 2 * pi
    heights = []
    for i in range(count):
        along = i / max(1, count - 1)
        syllable = 0.5 + 0.5 * sin(phase + i * 0.41) * sin(i * 0.13 + 0.7)
        grain = 0.35 + 0.65 * chance.random()
        heights.append(max(0.015, (start + (end - start) * along) * syllable * grain))
    return tuple(heights)
