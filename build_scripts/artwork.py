"""Writes every drawn picture of both exhibits, the same to the byte each time (stage: build).

python3 build_scripts/artwork.py
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import maps
from artwork_plates import (
    ash,
    barricade,
    dawn,
    keepers,
    keepsakes,
    lane,
    lighthouse,
    mourning,
    night,
    night_sky,
    places,
    silence,
    tide,
    tower,
)
from artwork_plates.plate import Plate

EXHIBITS = Path(__file__).resolve().parent.parent / "exhibits"
PLATES: Mapping[str, Callable[[], Plate]] = {
    "black-january/media/carnation.svg": mourning.carnation,
    "black-january/media/carnation-line.svg": mourning.carnation_line,
    "black-january/media/carnations.svg": mourning.carnations,
    "black-january/media/television.svg": night.television,
    "black-january/media/radio-set.svg": night.radio_set,
    "black-january/media/radio-mast.svg": night_sky.radio_mast,
    "black-january/media/microphone.svg": ash.microphone,
    "black-january/media/documents.svg": ash.documents,
    "black-january/media/ballot-box.svg": dawn.ballot_box,
    "black-january/media/eternal-flame.svg": dawn.eternal_flame,
    "black-january/media/barricade.svg": barricade.barricade,
    "black-january/media/martyrs-lane.svg": lane.martyrs_lane,
    "black-january/media/twentieth-january-monument.svg": places.twentieth_january_monument,
    "black-january/media/twentieth-january-station.svg": places.twentieth_january_station,
    "black-january/media/memorial.svg": silence.memorial,
    "demo/media/story.svg": lighthouse.story,
    "demo/media/lamp.svg": keepers.lamp,
    "demo/media/night-sea.svg": keepers.night_sea,
    "demo/media/tower.svg": tower.cutaway,
    "demo/media/high-water.svg": tide.high_water,
    "demo/media/low-water.svg": tide.low_water,
    "demo/media/lens.svg": keepsakes.lens,
    "demo/media/log-book.svg": keepsakes.log_book,
    "demo/media/boat.svg": keepsakes.boat,
}


def files() -> Mapping[str, str]:
    """Every drawing, map and sidecar, by its path under exhibits/."""
    return {name: draw().svg() for name, draw in PLATES.items()} | dict(maps.files())


def write() -> None:
    """Puts every file in its place."""
    for name, text in files().items():
        path = EXHIBITS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
