"""Three map sheets that lie under the line: the region, the city, the republic (stage: build)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from artwork_maps import azerbaijan, baku, south_caucasus
from artwork_maps.projection import BAKU, SOUTH_CAUCASUS, Frame, path, smooth_path
from artwork_plates.burin import Point, polygon, polyline
from artwork_plates.plate import Mood, Plate
from artwork_plates.shapes import arc, rectangle

from artwork_chronicle.moods import DAWN, DUSK, NIGHT

DATA = Path(south_caucasus.DATA)
# Places of the night that sources name, longitude and latitude, each to within about a kilometre; the last is surveyed.
PLACES = ((49.73, 40.33), (49.78, 40.34), (49.85, 40.40), (49.82, 40.36), (49.832, 40.366), (49.8078, 40.4042))
LANDMARKS = ((49.8533, 40.3725), (49.8283, 40.3567))


def sheets(plate: Plate) -> None:
    """All three, each with its neatline and degrees."""
    _sheet(plate, DUSK, SOUTH_CAUCASUS, (360, 4440, 1.46), _region())
    _sheet(plate, NIGHT, BAKU, (4800, 4440, 1.46), _city())
    _sheet(plate, DAWN, azerbaijan.AZERBAIJAN, (10300, 4520, 0.98), _republic())


def _sheet(plate: Plate, mood: Mood, frame: Frame, where: tuple[float, float, float], lines: list[str]) -> None:
    x, y, scale = where
    since = len(plate.parts)
    plate.mood = mood
    plate.shape(rectangle(-24, -24, frame.width + 24, frame.height + 24), mood.ground, 0)
    plate.parts += ['<g fill="none" stroke-linejoin="round" stroke-linecap="round">', *lines, "</g>"]
    for out, width in ((0, 2.2), (16, 4.5), (24, 1.4)):
        ring = rectangle(-out, -out, frame.width + out, frame.height + out)
        plate.line([*ring, ring[0]], width / scale * 1.4)
    _degrees(plate, frame)
    plate.parts[since:] = [f'<g transform="translate({x:g} {y:g}) scale({scale:g})">', *plate.parts[since:], "</g>"]


def _degrees(plate: Plate, frame: Frame) -> None:
    """Ticks along the neatline: every degree, or every hundredth for a city."""
    step = 0.01 if frame.east - frame.west < 1 else 0.5
    ticks: list[list[Point]] = []
    for low, high, across in ((frame.west, frame.east, True), (frame.south, frame.north, False)):
        for n in range(int(low / step) + 1, int(high / step) + 1):
            x, y = frame.xy((n * step, frame.north) if across else (frame.west, n * step))
            ticks.append([(x, 0), (x, -16)] if across else [(0, y), (-16, y)])
            ticks.append(
                [(x, frame.height), (x, frame.height + 16)] if across else [(frame.width, y), (frame.width + 16, y)]
            )
    plate.lines(ticks, 1.6)


def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    return data


def _region() -> list[str]:
    """The South Caucasus in 1988: the Union's border strong, those of the republics thin, one oblast dotted."""
    data, ink = _data(), DUSK.ink
    drawn = {kind: "".join(path(SOUTH_CAUCASUS, r, False) for r in data[kind]) for kind in ("coast", "border", "union")}
    water = ["".join(path(SOUTH_CAUCASUS, r, False) for r in rings) for rings in data["water"]]
    lake, oblast = (
        smooth_path([SOUTH_CAUCASUS.xy(p) for p in ring], closed=True)
        for ring in (south_caucasus.SEVAN, south_caucasus.OBLAST)
    )
    return [
        *(_stroke(line, ink, 1.2, round(0.5 - 0.07 * n, 2)) for n, line in enumerate(water)),
        _stroke(drawn["coast"], ink, 2.4, 0.9),
        _stroke(drawn["border"], ink, 1.6, 0.7),
        _stroke(drawn["union"], ink, 4, 0.9),
        _stroke(lake, ink, 1.4, 0.8),
        f'<path d="{oblast}" stroke="{DUSK.mark}" stroke-width="3" stroke-dasharray="2 8"/>',
    ]


def _city() -> list[str]:
    """Baku in 1990: shore, roads, depths, and places of the night as rings a kilometre about."""
    ink = NIGHT.ink
    roads = "".join(polyline(baku.drawn(road)) for road in baku.ROADS)
    rings = []
    for place in PLACES:
        x, y = BAKU.xy(place)
        ring = arc((x, y), 74 if place != PLACES[-1] else 30, 74 if place != PLACES[-1] else 30)
        rings += [polyline(ring[i : i + 3]) for i in range(0, len(ring) - 2, 4)]
    squares = "".join(polygon(rectangle(x - 9, y - 9, x + 9, y + 9)) for x, y in map(BAKU.xy, LANDMARKS))
    town = smooth_path([BAKU.xy(p) for p in baku.OLD_TOWN], closed=True)
    return [
        *(line.replace(baku.DEPTH, ink) for line in baku.depths()),
        _stroke(polyline(baku.drawn(baku.COAST)), ink, 3.2, 1),
        _stroke(roads, ink, 2.6, 0.8),
        f'<path d="{polyline(baku.drawn(baku.RAILWAY))}" stroke="{ink}" stroke-width="2" stroke-dasharray="9 9"/>',
        _stroke(town, ink, 2, 0.8),
        _stroke(squares, ink, 2.4, 1),
        _stroke("".join(rings), NIGHT.mark, 4, 1),
    ]


def _republic() -> list[str]:
    """The republic in 1992: its border whole and strong."""
    inner = azerbaijan.now().split("\n")
    return [line for line in inner if line.startswith("<path") and 'stroke="' in line]


def _stroke(data: str, colour: str, width: float, opacity: float) -> str:
    return f'<path d="{data}" stroke="{colour}" stroke-width="{width:g}" stroke-opacity="{opacity:g}"/>'
