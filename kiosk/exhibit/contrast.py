"""Stage 2: whether the colours of a mood can be told apart, by the contrast ratio of WCAG 2."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.model import Mood

WANTED: tuple[tuple[str, str, float], ...] = (
    ("ink", "ground", 7.0),
    ("ink", "raised", 7.0),
    ("soft_ink", "ground", 7.0),
    ("soft_ink", "raised", 7.0),
    ("accent", "ground", 4.5),
    ("mark", "ground", 3.0),
)


@dataclass(frozen=True)
class TooClose:
    """Two colours of a mood that are too much alike."""

    front: str
    back: str
    ratio: float
    wanted: float


def too_close(mood: Mood) -> list[TooClose]:
    found = []
    for front, back, wanted in WANTED:
        ratio = contrast(getattr(mood, front), getattr(mood, back))
        if ratio < wanted:
            found.append(TooClose(front, back, ratio, wanted))
    return found


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
