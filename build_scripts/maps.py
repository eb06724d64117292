"""Writes the exhibits' maps and the bounds beside them, offline and always the same (stage: build).

The outlines in build_scripts/data come from Natural Earth; artwork_maps/outlines.py says how they were cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from artwork_maps import azerbaijan, baku, island, south_caucasus
from artwork_maps.azerbaijan import AZERBAIJAN
from artwork_maps.island import ISLAND
from artwork_maps.projection import BAKU, SOUTH_CAUCASUS

EXHIBITS = Path(__file__).resolve().parent.parent / "exhibits"
NOTE = "degrees at the picture's edges; longitude and latitude are linear in the picture"


def files() -> Mapping[str, str]:
    """Every map and sidecar, by its path under exhibits/."""
    media = "black-january/media"
    region = SOUTH_CAUCASUS.sidecar(NOTE)
    return {
        f"{media}/south-caucasus-1988.svg": south_caucasus.drawing(),
        f"{media}/south-caucasus-1988.yaml": region,
        f"{media}/neighbours-1988.svg": south_caucasus.drawing(arrows=True),
        f"{media}/neighbours-1988.yaml": region,
        f"{media}/azerbaijan-1988.svg": azerbaijan.then(),
        f"{media}/azerbaijan-1988.yaml": AZERBAIJAN.sidecar(NOTE),
        f"{media}/azerbaijan-1992.svg": azerbaijan.now(),
        f"{media}/azerbaijan-1992.yaml": AZERBAIJAN.sidecar(NOTE),
        f"{media}/baku-1990.svg": baku.drawing(),
        f"{media}/baku-1990.yaml": BAKU.sidecar(NOTE),
        "demo/media/map.svg": island.drawing(),
        "demo/media/map.yaml": ISLAND.sidecar(NOTE),
    }


if __name__ == "__main__":
    for name, text in files().items():
        (EXHIBITS / name).write_text(text, encoding="utf-8", newline="\n")
