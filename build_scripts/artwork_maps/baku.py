"""Baku and its bay on night ground: a schematic coast, depth lines and a few main roads (stage: build)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from artwork_plates.burin import Point, polygon, polyline
from artwork_plates.shapes import curve

from artwork_maps.projection import BAKU, Place, inside, path, smooth_path

DATA = Path(__file__).resolve().parent.parent / "data" / "baku.json"
LAND, WATER, ROAD, COAST_INK, DEPTH = "#141A24", "#0A0C11", "#4A5465", "#B4B1AC", "#7F8794"
FILLS = (LAND, WATER)
CREDIT = (
    "Baku in 1990, schematic. Coast and roads drawn by hand for this exhibit, the coast after the 1:10m "
    "coastline of Natural Earth (public domain). Not for navigation."
)

COAST: tuple[Place, ...] = (
    (49.8120, 40.2900),
    (49.8195, 40.3000),
    (49.8225, 40.3090),
    (49.8290, 40.3165),
    (49.8365, 40.3225),
    (49.8415, 40.3285),
    (49.8490, 40.3325),
    (49.8545, 40.3370),
    (49.8535, 40.3412),
    (49.8470, 40.3428),
    (49.8412, 40.3460),
    (49.8380, 40.3515),
    (49.8368, 40.3575),
    (49.8388, 40.3632),
    (49.8440, 40.3680),
    (49.8515, 40.3708),
    (49.8590, 40.3722),
    (49.8680, 40.3731),
    (49.8780, 40.3737),
    (49.8890, 40.3727),
    (49.9010, 40.3693),
    (49.9140, 40.3640),
    (49.9280, 40.3592),
    (49.9420, 40.3553),
    (49.9560, 40.3500),
    (49.9660, 40.3420),
    (49.9800, 40.3270),
    (49.9950, 40.3200),
)
ROADS: tuple[tuple[Place, ...], ...] = (
    # the south-western highway, over the Wolf's Gate, to the centre
    (
        (49.690, 40.318),
        (49.715, 40.3245),
        (49.738, 40.329),
        (49.760, 40.333),
        (49.780, 40.340),
        (49.796, 40.350),
        (49.808, 40.360),
        (49.820, 40.3668),
        (49.831, 40.3712),
        (49.842, 40.3732),
        (49.853, 40.3738),
    ),
    # the north-western highway to the circle, and the avenue from there into the centre
    (
        (49.757, 40.440),
        (49.779, 40.4235),
        (49.795, 40.411),
        (49.8078, 40.4042),
        (49.820, 40.3965),
        (49.833, 40.388),
        (49.8435, 40.3815),
        (49.853, 40.3738),
    ),
    # from the circle eastwards along the heights, to the airport road
    (
        (49.8078, 40.4042),
        (49.826, 40.4025),
        (49.846, 40.4010),
        (49.866, 40.4015),
        (49.890, 40.4065),
        (49.918, 40.4155),
        (49.955, 40.424),
    ),
    # the shore road, round the bay
    (
        (49.8185, 40.303),
        (49.8215, 40.311),
        (49.828, 40.3185),
        (49.835, 40.3255),
        (49.8385, 40.3350),
        (49.8360, 40.345),
        (49.8335, 40.353),
        (49.8345, 40.3605),
        (49.8390, 40.3665),
        (49.8445, 40.3705),
        (49.853, 40.3738),
        (49.866, 40.3768),
        (49.886, 40.3790),
        (49.908, 40.3775),
        (49.932, 40.3735),
        (49.955, 40.369),
    ),
    # from the barracks down to the square
    ((49.850, 40.4010), (49.8515, 40.390), (49.851, 40.3815), (49.853, 40.3738)),
    # from the circle south, behind the park on the hill
    (
        (49.8078, 40.4042),
        (49.8065, 40.390),
        (49.8055, 40.375),
        (49.808, 40.360),
        (49.815, 40.349),
        (49.8250, 40.339),
        (49.835, 40.3255),
    ),
)
RAILWAY: tuple[Place, ...] = (
    (49.8485, 40.3795),
    (49.862, 40.3830),
    (49.880, 40.3890),
    (49.905, 40.3935),
    (49.930, 40.3965),
    (49.955, 40.398),
)
OLD_TOWN: tuple[Place, ...] = (
    (49.8335, 40.3690),
    (49.8368, 40.3697),
    (49.8385, 40.3672),
    (49.8372, 40.3645),
    (49.8345, 40.3640),
    (49.8322, 40.3662),
)


def drawing() -> str:
    """The whole picture."""
    width, height = BAKU.width, BAKU.height
    shore = drawn(COAST)
    water = polygon([*shore, (width, height)])
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
        f"<!-- {CREDIT} -->",
        f'<rect width="{width}" height="{height}" fill="{LAND}"/>',
        '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
        *roads(),
        "</g>",
        f'<path d="{water}" fill="{WATER}"/>',
        '<g fill="none" stroke-linejoin="round">',
        *depths(),
        f'<path d="{polyline(shore)}" stroke="{COAST_INK}" stroke-width="3.2"/>',
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def drawn(places: Sequence[Place]) -> list[Point]:
    """A soft line through places, as far as it is in the picture."""
    return inside(BAKU, curve([BAKU.xy(place) for place in places]))


def roads() -> list[str]:
    """Main roads, the railway as a fine dashed line, and the ring of the old town."""
    lines = "".join(polyline(drawn(road)) for road in ROADS)
    rails = polyline(drawn(RAILWAY))
    town = smooth_path([BAKU.xy(p) for p in OLD_TOWN], closed=True)
    return [
        f'<path d="{lines}" stroke="{ROAD}" stroke-width="3"/>',
        f'<path d="{rails}" stroke="{ROAD}" stroke-width="2.4" stroke-dasharray="9 9"/>',
        f'<path d="{town}" stroke="{ROAD}" stroke-width="2"/>',
    ]


def depths() -> list[str]:
    """Lines that follow the shore and fade into deep water."""
    lines = [line for line in json.loads(DATA.read_text(encoding="utf-8"))["water"] if line]
    count = len(lines)
    return [
        f'<path d="{"".join(path(BAKU, part, closed=False) for part in line)}" stroke="{DEPTH}"'
        f' stroke-width="1.5" stroke-opacity="{0.62 * (1 - n / count) ** 1.2 + 0.05:.2f}"/>'
        for n, line in enumerate(lines)
    ]
