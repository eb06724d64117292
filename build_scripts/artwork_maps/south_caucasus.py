"""The South Caucasus in 1988 on dusk ground, with Soviet administrative borders (stage: build)."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from artwork_maps.projection import SOUTH_CAUCASUS, Place, path, smooth_path

DATA = Path(__file__).resolve().parent.parent / "data" / "south-caucasus.json"
WATER, ABROAD, LINE, INK = "#14100D", "#29221D", "#B8AA9A", "#F3EEE4"
LANDS = {
    "Iran": ABROAD,
    "Turkey": ABROAD,
    "Russia": "#352C26",
    "Georgia": "#3A3029",
    "Armenia": "#453A32",
    "Azerbaijan": "#5C4333",
}
FILLS = (WATER, *LANDS.values())
CREDIT = (
    "The South Caucasus in 1988, Soviet administrative borders. Outlines: Natural Earth (public domain), "
    "which follow the borders between the former Soviet republics. Lake Sevan and the dashed outline of the "
    "Nagorno-Karabakh Autonomous Oblast are drawn by hand and schematic. Made for this exhibit."
)

# Schematic, drawn by hand from the oblast's general position; not a survey line.
OBLAST: tuple[Place, ...] = (
    (46.36, 40.12),
    (46.52, 40.27),
    (46.76, 40.31),
    (46.93, 40.22),
    (46.90, 40.06),
    (46.97, 39.93),
    (47.17, 39.86),
    (47.24, 39.72),
    (47.14, 39.56),
    (46.97, 39.41),
    (46.80, 39.47),
    (46.72, 39.62),
    (46.57, 39.73),
    (46.50, 39.92),
)
SEVAN: tuple[Place, ...] = (
    (44.96, 40.55),
    (45.03, 40.61),
    (45.14, 40.57),
    (45.24, 40.51),
    (45.34, 40.44),
    (45.45, 40.36),
    (45.56, 40.27),
    (45.63, 40.19),
    (45.60, 40.13),
    (45.47, 40.14),
    (45.34, 40.13),
    (45.25, 40.18),
    (45.21, 40.26),
    (45.18, 40.33),
    (45.23, 40.40),
    (45.15, 40.44),
    (45.06, 40.47),
    (44.98, 40.51),
)
# Two equal arcs, one each way.
ARROWS: tuple[tuple[Place, Place, Place], ...] = (
    ((44.66, 40.88), (45.72, 41.30), (46.78, 40.88)),
    ((46.78, 40.66), (45.72, 41.02), (44.66, 40.66)),
)


def drawing(arrows: bool = False) -> str:
    """The whole picture, with the two arrows of flight or without."""
    data: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    width, height = SOUTH_CAUCASUS.width, SOUTH_CAUCASUS.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
        f"<!-- {CREDIT} -->",
        f'<rect width="{width}" height="{height}" fill="{WATER}"/>',
        '<g fill="none" stroke-linejoin="round">',
        *water(data["water"]),
        "</g>",
        *(
            f'<path d="{_joined(data["lands"][name], True)}" fill="{fill}" fill-rule="evenodd"/>'
            for name, fill in LANDS.items()
        ),
        '<g fill="none" stroke-linejoin="round" stroke-linecap="round">',
        *lines(data),
        *hand_drawn(),
        *(arrow(*places) for places in ARROWS if arrows),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def water(rings: list[list[list[Place]]]) -> list[str]:
    """Water lines, fading off shore."""
    return [_stroke(_joined(ring, False), LINE, 1.2, round(0.3 - 0.045 * n, 3)) for n, ring in enumerate(rings)]


def lines(data: dict[str, Any]) -> list[str]:
    """Coast and borders; the border of the Union is a little stronger than those between its republics."""
    return [
        _stroke(_joined(data["coast"], False), LINE, 2, 0.75),
        _stroke(_joined(data["border"], False), LINE, 1.8, 0.7),
        _stroke(_joined(data["union"], False), LINE, 3, 0.85),
    ]


def hand_drawn() -> list[str]:
    """Lake Sevan and the oblast's dashed, schematic outline."""
    lake, oblast = (smooth_path([SOUTH_CAUCASUS.xy(p) for p in ring], closed=True) for ring in (SEVAN, OBLAST))
    return [
        f'<path d="{lake}" fill="{WATER}" stroke="{LINE}" stroke-width="1.4" stroke-opacity="0.7"/>',
        f'<path d="{oblast}" stroke="{INK}" stroke-width="2.4" stroke-dasharray="2 8"/>',
    ]


def arrow(start: Place, bend: Place, end: Place) -> str:
    """A fine arc with an open head."""
    (ax, ay), (bx, by), (cx, cy) = (SOUTH_CAUCASUS.xy(p) for p in (start, bend, end))
    heading = math.atan2(cy - by, cx - bx)
    barbs = [(cx - 24 * math.cos(heading + turn), cy - 24 * math.sin(heading + turn)) for turn in (0.42, -0.42)]
    head = f"M{barbs[0][0]:.1f} {barbs[0][1]:.1f}L{cx:.1f} {cy:.1f}L{barbs[1][0]:.1f} {barbs[1][1]:.1f}"
    return _stroke(f"M{ax:.1f} {ay:.1f}Q{bx:.1f} {by:.1f} {cx:.1f} {cy:.1f}{head}", INK, 3.6, 1)


def _joined(rings: list[list[Place]], closed: bool) -> str:
    return "".join(path(SOUTH_CAUCASUS, ring, closed) for ring in rings)


def _stroke(data: str, colour: str, width: float, opacity: float) -> str:
    return f'<path d="{data}" stroke="{colour}" stroke-width="{width:g}" stroke-opacity="{opacity:g}"/>'
