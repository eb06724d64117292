"""Which tiles a camera wants, and which of a fixed number of places holds which. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, log2

from kiosk.bundle.tiles import Tiles
from kiosk.screens.zoom.camera import Camera, Frame

SLACK = 0.35
"""How far a level may be enlarged before the next one is taken, in halvings: to 1.27 times its size."""
SMALLEST_DRAWN = 2 ** (SLACK - 1)
"""How small a tile's pixel is drawn at most, in pixels of the glass."""
MARGIN = 0.25
"""How much of a tile is fetched beyond what is seen."""
UNDERLAY_TILES = 4
SPARE = 1.5
"""How many places there are for each tile that can be wanted: the others keep what was just seen."""


@dataclass(frozen=True, slots=True)
class Key:
    """A tile."""

    level: int
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Place:
    """One of the places for tiles, and when its tile was last wanted."""

    key: Key | None = None
    wanted_at: int = 0


def level_for(tiles: Tiles, scale: float) -> int:
    """The smallest level that is sharp at a scale."""
    return max(0, min(tiles.top, tiles.top + ceil(log2(scale) - SLACK)))


def wanted(tiles: Tiles, camera: Camera, frame: Frame) -> list[Key]:
    """The tiles that are seen, and a margin of them; those in the middle first."""
    level = level_for(tiles, camera.scale)
    shrunk = tiles.size(level)[0] / tiles.width, tiles.size(level)[1] / tiles.height
    columns, rows = tiles.grid(level)
    across = _span(camera.x * shrunk[0], frame.window_width / camera.scale * shrunk[0], tiles.side, columns)
    down = _span(camera.y * shrunk[1], frame.window_height / camera.scale * shrunk[1], tiles.side, rows)
    middle = camera.x * shrunk[0] / tiles.side - 0.5, camera.y * shrunk[1] / tiles.side - 0.5
    found = [Key(level, column, row) for row in down for column in across]
    return sorted(found, key=lambda key: (key.column - middle[0]) ** 2 + (key.row - middle[1]) ** 2)


def _span(middle: float, length: float, side: int, count: int) -> range:
    first = floor((middle - length / 2) / side - MARGIN)
    last = ceil((middle + length / 2) / side + MARGIN)
    return range(max(0, first), min(count, last))


def most(tiles: Tiles, frame: Frame) -> int:
    """How many places are enough for a window, at any zoom."""
    drawn = tiles.side * SMALLEST_DRAWN
    across, down = (ceil(length / drawn + 2 * MARGIN) + 1 for length in (frame.window_width, frame.window_height))
    return ceil(SPARE * across * down)


def underlay(tiles: Tiles) -> list[Key]:
    """The finest level of few tiles: it lies under everything, so that nothing is ever blank."""
    levels = range(tiles.top, -1, -1)
    level = next(n for n in levels if tiles.grid(n)[0] * tiles.grid(n)[1] <= UNDERLAY_TILES)
    columns, rows = tiles.grid(level)
    return [Key(level, column, row) for row in range(rows) for column in range(columns)]


def laid(places: Sequence[Place], keys: Sequence[Key], now: int) -> tuple[Place, ...]:
    """The places with every wanted tile in one of them. What is there stays; what is no more wanted goes when its
    place is, the longest unwanted first, or when it is of quite another level."""
    level = keys[0].level if keys else 0
    rest = list(keys)
    laid_out = []
    for place in places:
        if place.key in rest:
            rest.remove(place.key)
            laid_out.append(Place(place.key, now))
        elif place.key is not None and abs(place.key.level - level) > 1:
            laid_out.append(Place())
        else:
            laid_out.append(place)
    unwanted = [i for i, place in enumerate(laid_out) if place.key is None or place.wanted_at != now]
    unwanted.sort(key=lambda i: (laid_out[i].key is not None, laid_out[i].wanted_at))
    for i, key in zip(unwanted, rest, strict=False):
        laid_out[i] = replace(laid_out[i], key=key, wanted_at=now)
    return tuple(laid_out)
