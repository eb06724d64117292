"""The whole large drawing (stage: build)."""

from __future__ import annotations

from artwork_plates.lighthouse import SEA
from artwork_plates.plate import Plate

from artwork_island import land, things, waters
from artwork_island.ground import HEIGHT, WIDTH


def island() -> Plate:
    """Gull Island, with everything on it and round it."""
    plate = Plate(SEA, "Gull Island, an invented place, from above.", background=False, size=(WIDTH, HEIGHT))
    waters.draw(plate)
    land.draw(plate)
    things.draw(plate)
    waters.things(plate)
    return plate
