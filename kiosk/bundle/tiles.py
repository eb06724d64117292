"""Stage 3: a picture cut into tiles by the rules of Deep Zoom: its .dzi file read, its tiles counted. No Qt."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

LARGEST_FILE = 64 * 1024
MOST_TILES = 100_000
LARGEST_SIDE = 4_000_000
TILE_SIDES = range(128, 2049)
FORMATS = ("png", "jpg", "jpeg", "webp")

_WHOLE = re.compile(r"[0-9]{1,7}")


@dataclass(frozen=True)
class Tiles:
    """Where the tiles of a picture lie. Level 0 is one pixel, each next one twice as large, the last the picture."""

    folder: Path
    suffix: str
    width: int
    height: int
    side: int
    overlap: int

    @property
    def top(self) -> int:
        """The last level: the picture in its full size."""
        return (max(self.width, self.height) - 1).bit_length()

    def size(self, level: int) -> tuple[int, int]:
        """The picture's width and height at a level, in pixels."""
        step = 1 << (self.top - level)
        return -(-self.width // step), -(-self.height // step)

    def grid(self, level: int) -> tuple[int, int]:
        """How many columns and rows of tiles a level has."""
        width, height = self.size(level)
        return -(-width // self.side), -(-height // self.side)

    def file(self, level: int, column: int, row: int) -> Path:
        return self.folder / str(level) / self._name(column, row)

    def box(self, level: int, column: int, row: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a tile at its level, with what it shares with its neighbours."""
        width, height = self.size(level)
        left, across = self._reach(column, width)
        top, down = self._reach(row, height)
        return left, top, across, down

    def _reach(self, number: int, whole: int) -> tuple[int, int]:
        start = max(0, number * self.side - self.overlap)
        return start, min(whole, (number + 1) * self.side + self.overlap) - start

    def _name(self, column: int, row: int) -> str:
        return f"{column}_{row}.{self.suffix}"

    @property
    def count(self) -> int:
        """How many tiles there are on all levels."""
        grids = (self.grid(level) for level in range(self.top + 1))
        return sum(columns * rows for columns, rows in grids)

    def missing(self) -> Iterator[str]:
        """Every tile that is not there or is empty, as it is named beside the .dzi file."""
        for level in range(self.top + 1):
            there = _files_in(self.folder / str(level))
            columns, rows = self.grid(level)
            for row in range(rows):
                for column in range(columns):
                    if self._name(column, row) not in there:
                        yield f"{self.folder.name}/{level}/{self._name(column, row)}"


def _files_in(folder: Path) -> frozenset[str]:
    """The files of a folder that hold something; links are none."""
    if folder.is_symlink() or folder.parent.is_symlink():
        return frozenset()
    try:
        with os.scandir(folder) as entries:
            return frozenset(e.name for e in entries if e.is_file(follow_symlinks=False) and e.stat().st_size > 0)
    except OSError:
        return frozenset()


class NotTiles(Exception):
    """Says why a file is no Deep Zoom file."""


def read_tiles(file: Path) -> Tiles:
    """What a .dzi file says of its tiles; raises NotTiles."""
    try:
        data = file.read_bytes() if file.stat().st_size <= LARGEST_FILE else None
    except OSError as problem:
        raise NotTiles("it cannot be read") from problem
    if data is None:
        raise NotTiles(f"it is larger than {LARGEST_FILE // 1024} kB")
    image, size = _parsed(data)
    tiles = Tiles(
        folder=file.with_name(f"{file.stem}_files"),
        suffix=_format(image),
        width=_number(size, "Width", range(1, LARGEST_SIDE + 1)),
        height=_number(size, "Height", range(1, LARGEST_SIDE + 1)),
        side=_number(image, "TileSize", TILE_SIDES),
        overlap=_number(image, "Overlap", range(0, 9)),
    )
    if tiles.count > MOST_TILES:
        raise NotTiles(f"it wants {tiles.count:,} tiles, and at most {MOST_TILES:,} are read")
    return tiles


def as_text(tiles: Tiles) -> str:
    """What the .dzi file says."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format={quoteattr(tiles.suffix)}'
        f' Overlap="{tiles.overlap}" TileSize="{tiles.side}">\n'
        f'  <Size Width="{tiles.width}" Height="{tiles.height}"/>\n'
        "</Image>\n"
    )


Attributes = dict[str, str]


def _parsed(data: bytes) -> tuple[Attributes, Attributes]:
    """The attributes of Image and of the Size within it."""
    found: dict[str, Attributes] = {}

    def start(name: str, attributes: Attributes) -> None:
        found.setdefault(name.rpartition(" ")[2], attributes)

    def refuse(*_: object) -> None:
        raise NotTiles("it declares a document type, which no Deep Zoom file needs")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as problem:
        raise NotTiles(f"it is no XML at its line {problem.lineno}") from problem
    except (LookupError, ValueError) as problem:
        raise NotTiles("it is no XML in an encoding that is known") from problem
    if next(iter(found), "") != "Image" or "Size" not in found:
        raise NotTiles("it describes no picture")
    return found["Image"], found["Size"]


def _format(image: Attributes) -> str:
    written = image.get("Format", "")
    if written not in FORMATS:
        raise NotTiles(f'its tiles are "{written[:20]}", and {", ".join(FORMATS)} can be shown')
    return written


def _number(attributes: Attributes, name: str, wanted: range) -> int:
    written = attributes.get(name, "")
    if not _WHOLE.fullmatch(written) or int(written) not in wanted:
        raise NotTiles(f'its {name} is "{written[:20]}", not a number from {wanted[0]} to {wanted[-1]}')
    return int(written)
