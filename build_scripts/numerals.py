"""Writes build_scripts/data/numerals.json: the figures' outlines, from the exhibit's typeface (stage: build, by hand).

.venv/bin/python build_scripts/numerals.py
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QRawFont

ROOT = Path(__file__).resolve().parent.parent
FACE = ROOT / "assets" / "fonts" / "SourceSerif4-Regular.ttf"
OUT = ROOT / "build_scripts" / "data" / "numerals.json"
SIGNS = "0123456789.:–"
SIZE = 1000.0


def outlines() -> dict[str, dict[str, object]]:
    """For each sign its advance and its rings, in thousandths of the type size, y downwards from the baseline."""
    font = QRawFont(str(FACE), SIZE)
    signs = {}
    for sign in SIGNS:
        index = font.glyphIndexesForString(sign)[0]
        polygons = font.pathForGlyph(index).toSubpathPolygons()
        rings = [[[round(p.x()), round(p.y())] for p in polygon.toList()] for polygon in polygons]
        signs[sign] = {"advance": round(font.advancesForGlyphIndexes([index])[0].x()), "rings": rings}
    return signs


if __name__ == "__main__":
    application = QGuiApplication([])
    OUT.write_text(json.dumps(outlines(), separators=(",", ":")) + "\n", encoding="utf-8")
