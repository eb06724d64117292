"""Stage 3: how large a picture stands on the glass, on a panel of Full HD: what it is held against. No Qt.

The boxes were measured on the running kiosk; a test measures them again.
"""

from __future__ import annotations

PANEL = (1920, 1080)
FINEST = 2.0
"""A panel of the same size with twice as many pixels each way: the sharpest that a picture is made for."""

PLATES: dict[str, tuple[int, int]] = {
    "story": (946, 785),
    "map": (1062, 852),
    "quote": (735, 812),
    "memorial": (1136, 823),
    "hotspots": (1062, 860),
    "compare": (1062, 860),
    "gallery": (1094, 780),
    "media": (1062, 782),
    "emblem": (202, 202),
    "people": (345, 433),
}
"""The room that each screen type gives to its picture, in pixels."""

ELSEWHERE = (735, 612)
LARGEST = max(width for width, _ in PLATES.values()), max(height for _, height in PLATES.values())


def fitted(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The size at which a picture fills a box without being cut."""
    scale = min(box[0] / size[0], box[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def shown_at(size: tuple[int, int], place: str) -> tuple[int, int]:
    """The size at which a picture is shown in its place."""
    return fitted(size, PLATES.get(place, ELSEWHERE))


def finest(size: tuple[int, int]) -> tuple[int, int]:
    """The largest size of which anything is seen, on the sharpest panel."""
    return fitted(size, (round(PANEL[0] * FINEST), round(PANEL[1] * FINEST)))
