"""Numerals as shapes, since the picture holds no type (stage: build)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from artwork_plates.burin import Point, polygon

DATA = Path(__file__).resolve().parent.parent / "data" / "numerals.json"


@cache
def _signs() -> dict[str, Any]:
    signs: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    return signs


def breadth(words: str, size: float) -> float:
    """How broad a row of numerals is."""
    return float(sum(_signs()[sign]["advance"] for sign in words)) * size / 1000


def rings(words: str, foot: Point, size: float) -> list[list[Point]]:
    """The outlines of numerals that stand on a foot line, from its left end."""
    x, y = foot
    every: list[list[Point]] = []
    for sign in words:
        glyph = _signs()[sign]
        every += [[(x + u * size / 1000, y + v * size / 1000) for u, v in ring[:-1]] for ring in glyph["rings"]]
        x += glyph["advance"] * size / 1000
    return every


def written(words: str, middle: Point, size: float, colour: str, opacity: float = 1) -> str:
    """Numerals centred on a place of their foot line."""
    left = (middle[0] - breadth(words, size) / 2, middle[1])
    faint = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path d="{joined(rings(words, left, size))}" fill="{colour}" fill-rule="evenodd"{faint}/>'


def joined(shapes: Sequence[Sequence[Point]]) -> str:
    """One path of many rings."""
    return "".join(polygon(shape) for shape in shapes)
