"""Azerbaijan in 1988 and in 1992, two maps in one frame on dawn paper (stage: build)."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from artwork_plates.burin import Point, Ruling, engrave, polygon, polyline
from artwork_plates.shapes import clipped

from artwork_maps.projection import SOUTH_CAUCASUS, Frame, Place, inside, smooth_path
from artwork_maps.south_caucasus import OBLAST, SEVAN

DATA = Path(__file__).resolve().parent.parent / "data" / "south-caucasus.json"
# At 40 degrees north a degree of longitude is 0.766 of a degree of latitude.
AZERBAIJAN = Frame(43.6, 38.2, 51.64, 42.05, 1600, 1000)
PICTURE = (0.0, 0.0, float(AZERBAIJAN.width), float(AZERBAIJAN.height))
SEA, ABROAD, UNION, PAPER, RULE, INK = "#D9DAD2", "#E9E0D2", "#DCCBB4", "#F7F2E9", "#C9B698", "#1B1714"
FILLS = (SEA, ABROAD, UNION, PAPER, RULE)
REPUBLICS = ("Russia", "Georgia", "Armenia", "Azerbaijan")
CREDIT = (
    "Outlines: Natural Earth (public domain), which follow the borders between the former Soviet republics. "
    "Lake Sevan and the dotted outline of the Nagorno-Karabakh Autonomous Oblast of 1988 are drawn by hand and "
    "schematic. {year} Made for this exhibit."
)
THEN = "1988: the Soviet Union as one field, the borders between its republics administrative."
NOW = "1992: independent states. The map does not show who held which ground; the oblast's outline is for orientation."


def then() -> str:
    """1988: one field, ruled through; borders between republics thin and broken."""
    data = _data()
    lands = [_fill(data, name, UNION) for name in REPUBLICS]
    ruled = [f'<path d="{_ruled(data)}" fill="{RULE}"/>']
    borders = [_line(data, "inner", 2.2, "10 5"), _line(data, "abroad", 4.2), _line(data, "union", 5.5)]
    return _picture(data, THEN, [*lands, *ruled], borders, 2.6)


def now() -> str:
    """1992: every state on its own, its border whole and strong; Azerbaijan the paper that is lit."""
    data = _data()
    lands = [_fill(data, name, PAPER if name == "Azerbaijan" else ABROAD) for name in REPUBLICS]
    borders = [_line(data, kind, 4.2) for kind in ("inner", "abroad", "union")]
    return _picture(data, NOW, lands, borders, 1.8)


def _picture(data: dict[str, Any], says: str, lands: list[str], borders: list[str], dots: float) -> str:
    width, height = AZERBAIJAN.width, AZERBAIJAN.height
    lake, oblast = (smooth_path([AZERBAIJAN.xy(p) for p in ring], closed=True) for ring in (SEVAN, OBLAST))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
            f"<!-- {CREDIT.format(year=says)} -->",
            f'<rect width="{width}" height="{height}" fill="{SEA}"/>',
            '<g fill="none" stroke-linejoin="round">',
            *_water(data),
            "</g>",
            *(_fill(data, name, ABROAD) for name in ("Iran", "Turkey")),
            *lands,
            '<g fill="none" stroke-linejoin="round" stroke-linecap="round">',
            f'<path d="{lake}" fill="{SEA}" stroke="{INK}" stroke-width="1.4"/>',
            _line(data, "coast", 2.4),
            *borders,
            f'<path d="{oblast}" stroke="{INK}" stroke-width="{dots:g}" stroke-dasharray="1 7"/>',
            "</g>",
            "</svg>\n",
        ]
    )


def _data() -> dict[str, Any]:
    """The outlines; the one border that leaves the data southwards is that of Turkey and Iran, not the Union's."""
    data: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    data["abroad"] = [line for line in data["border"] if line[-1][1] == SOUTH_CAUCASUS.south]
    data["inner"] = [line for line in data["border"] if line not in data["abroad"]]
    return data


def _fill(data: dict[str, Any], name: str, fill: str) -> str:
    """A land as far as the frame goes."""
    rings = [clipped(_drawn(ring), PICTURE) for ring in data["lands"][name]]
    shape = "".join(polygon(ring) for ring in rings if len(ring) > 2)
    return f'<path d="{shape}" fill="{fill}" fill-rule="evenodd"/>'


def _ruled(data: dict[str, Any]) -> str:
    """Fine level lines through all republics alike."""
    shapes = [clipped(_drawn(ring), PICTURE) for name in REPUBLICS for ring in data["lands"][name]]
    return "".join(engrave(shape, lambda x, y: 0.28, Ruling(0, 8, 400)) for shape in shapes if len(shape) > 2)


def _line(data: dict[str, Any], kind: str, width: float, dashes: str = "") -> str:
    """Coasts or borders; what leaves the frame and comes back is more than one line."""
    lines = [part for ring in data[kind] for part in pieces(_drawn(ring))]
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{"".join(map(polyline, lines))}" stroke="{INK}" stroke-width="{width:g}"{dashed}/>'


def _water(data: dict[str, Any]) -> list[str]:
    """Water lines, fading off shore."""
    drawn = [[part for ring in rings for part in pieces(_drawn(ring))] for rings in data["water"]]
    return [
        f'<path d="{"".join(map(polyline, lines))}" stroke="{INK}" stroke-width="1.2"'
        f' stroke-opacity="{0.4 - 0.06 * n:.2f}"/>'
        for n, lines in enumerate(drawn)
    ]


def _drawn(ring: list[Place]) -> list[Point]:
    return [AZERBAIJAN.xy((place[0], place[1])) for place in ring]


def pieces(line: list[Point]) -> list[list[Point]]:
    """The parts of a line that are in the picture."""
    parts: list[list[Point]] = []
    for segment in pairwise(line):
        seen = inside(AZERBAIJAN, segment)
        if seen and parts and parts[-1][-1] == seen[0]:
            parts[-1].append(seen[-1])
        elif seen:
            parts.append(seen)
    return parts
