"""Writes build_scripts/data/*.json: outlines cut to the maps' frames (stage: build, run by hand).

Needs the unpacked npm package world-atlas (Natural Earth, public domain) and shapely; the maps themselves are
then drawn offline from the small JSON files. Usage: python3 -m artwork_maps.outlines node_modules/world-atlas
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

from artwork_plates.shapes import curve
from shapely.affinity import scale
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, unary_union

from artwork_maps.baku import COAST
from artwork_maps.projection import BAKU, SOUTH_CAUCASUS, Frame

DATA = Path(__file__).resolve().parent.parent / "data"
LANDS = ("Azerbaijan", "Armenia", "Georgia", "Russia", "Iran", "Turkey")
EAST_SHORE = ("Turkmenistan", "Kazakhstan")
SQUEEZE = math.cos(math.radians(40))
Ring = list[list[float]]


class Topology:
    """The part of a TopoJSON file that maps need: arcs to rings, and which lands share an arc."""

    def __init__(self, file: Path) -> None:
        self.data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        self.arcs = [self._absolute(arc) for arc in self.data["arcs"]]
        self.lands = {g["properties"]["name"]: g for g in self.data["objects"]["countries"]["geometries"]}

    def _absolute(self, arc: list[list[int]]) -> Ring:
        (kx, ky), (tx, ty) = self.data["transform"]["scale"], self.data["transform"]["translate"]
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append([x * kx + tx, y * ky + ty])
        return points

    def rings(self, name: str) -> list[list[list[int]]]:
        """The polygons of a land as rings of arc numbers."""
        land = self.lands[name]
        return [land["arcs"]] if land["type"] == "Polygon" else land["arcs"]

    def ring(self, arcs: list[int]) -> Ring:
        """One closed ring in degrees."""
        points: Ring = []
        for arc in arcs:
            part = self.arcs[~arc][::-1] if arc < 0 else self.arcs[arc]
            points += part[1:] if points else part
        return points

    def land(self, name: str) -> BaseGeometry:
        """A land as an area."""
        polygons = [Polygon(self.ring(p[0]), [self.ring(h) for h in p[1:]]) for p in self.rings(name)]
        return MultiPolygon(polygons).buffer(0)

    def borders(self) -> dict[str, list[str]]:
        """Arc number to the lands that have it: two for a border, one for a coast."""
        owners: dict[str, list[str]] = {}
        for name in self.lands:
            for arc in {a if a >= 0 else ~a for p in self.rings(name) for r in p for a in r}:
                owners.setdefault(str(arc), []).append(name)
        return owners


def rounded(shape: BaseGeometry) -> list[Ring]:
    """Every line or ring of a shape, to a thousandth of a degree (four places for a city)."""
    if shape.is_empty:
        return []
    if shape.geom_type == "Polygon":
        return [_places(r.coords) for r in (shape.exterior, *shape.interiors)]
    if shape.geom_type in ("LineString", "LinearRing"):
        return [_places(shape.coords)]
    return [ring for part in shape.geoms for ring in rounded(part)]


def _places(coordinates: Any) -> Ring:
    return [[round(x, 4), round(y, 4)] for x, y in coordinates]


def frame_box(frame: Frame, margin: float = 0.0) -> Polygon:
    """The frame as an area, or with a margin of degrees."""
    return box(frame.west - margin, frame.south - margin, frame.east + margin, frame.north + margin)


def waterlines(land: BaseGeometry, frame: Frame, steps: list[float]) -> list[list[Ring]]:
    """Lines that follow a coast at growing distances (degrees of latitude), as old engravers drew water."""
    flat = scale(land, SQUEEZE, 1, origin=(0, 0))
    lines = []
    for step in steps:
        edge = flat.buffer(2.4 * step, quad_segs=24).buffer(-1.4 * step, quad_segs=24).boundary.simplify(steps[0] / 60)
        lines.append(rounded(scale(edge, 1 / SQUEEZE, 1, origin=(0, 0)).intersection(frame_box(frame))))
    return lines


def south_caucasus(atlas: Topology) -> dict[str, Any]:
    """Lands, borders, coasts and water lines of the South Caucasus."""
    window = frame_box(SOUTH_CAUCASUS)
    lands = {name: atlas.land(name).intersection(window).simplify(0.002) for name in LANDS}
    lines: dict[str, list[LineString]] = {"border": [], "coast": [], "union": []}
    union = {"Azerbaijan", "Armenia", "Georgia", "Russia", "Turkmenistan", "Kazakhstan"}
    for arc, owners in atlas.borders().items():
        if len(owners) == 2 and not union & set(owners):
            kind = "border"
        else:
            kind = "coast" if len(owners) == 1 else ("border" if set(owners) <= union else "union")
        lines[kind].append(LineString(atlas.arcs[int(arc)]))
    cut = {kind: rounded(_joined(parts, window)) for kind, parts in lines.items()}
    wide = unary_union([atlas.land(name).intersection(frame_box(SOUTH_CAUCASUS, 2)) for name in (*LANDS, *EAST_SHORE)])
    cut_lands = {name: rounded(shape) for name, shape in lands.items() if not shape.is_empty}
    return {
        "lands": cut_lands,
        **cut,
        "water": waterlines(wide, SOUTH_CAUCASUS, [0.05, 0.11, 0.18, 0.26, 0.35, 0.45]),
    }


def _joined(parts: list[LineString], window: Polygon) -> BaseGeometry:
    shape = unary_union([part.intersection(window) for part in parts if part.intersects(window)])
    return (linemerge(shape) if shape.geom_type == "MultiLineString" else shape).simplify(0.002)


def baku() -> dict[str, Any]:
    """Depth lines of the bay, from the hand-drawn coast."""
    land = Polygon([*curve(COAST), (50.2, 40.32), (50.2, 40.6), (49.5, 40.6), (49.5, 40.2), (49.79, 40.2)]).buffer(0)
    return {"water": waterlines(land, BAKU, [0.0017 * n + 0.00012 * n * n for n in range(1, 13)])}


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    topology = Topology(Path(sys.argv[1]) / "countries-10m.json")
    for stem, data in {"south-caucasus": south_caucasus(topology), "baku": baku()}.items():
        text = json.dumps(data, separators=(",", ":"))
        (DATA / f"{stem}.json").write_text(text + "\n", encoding="utf-8")
