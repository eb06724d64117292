"""kiosk tiles: cut a picture of any size into tiles, for a screen to wander in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tqdm import tqdm

from kiosk.bundle.tiles import MOST_TILES, TILE_SIDES, Tiles, as_text
from kiosk.tools.cutting import CannotCut, Drawing, Photograph, Picture, beside, cut, suffix
from kiosk.tools.window import application, paint_unseen

DESCRIPTION = """\
Cuts a picture into tiles by the rules of Deep Zoom, so that a screen of the type `zoom` can
show it, however large it is, in little memory.

Writes FILE.dzi, which an exhibit names as `tiles:`, and beside it the folder FILE_files.
Both take their place when they are whole; what was there before stays until then.
"""
EPILOG = """\
pictures:
  PNG, JPEG or WebP is decoded once, whole: 4 bytes of memory for each pixel.
  SVG has no size in pixels, so it wants --width; it is drawn tile by tile, in little memory.
  The tiles are WebP; with --quality 100 they are PNG.

exit status:
  0  the tiles are there
  1  the picture could not be read, or the tiles not written; what was there before is untouched
  2  wrong usage

examples:
  kiosk tiles chronicle.svg --width 12000 --out exhibits/demo/media/chronicle.dzi
  kiosk tiles panorama.jpg --quality 90

then, in a chapter:
  tiles: media/chronicle.dzi
"""
OVERLAP = 1
SMALLEST_WIDTH, LARGEST_WIDTH = 256, 200_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("picture", metavar="PICTURE", type=Path, help="a PNG, JPEG, WebP or SVG file")
    parser.add_argument("--out", metavar="FILE.dzi", type=_dzi, help="where to (default: beside the picture)")
    parser.add_argument("--width", metavar="N", type=_width, help="how wide to draw an SVG, in pixels")
    parser.add_argument(
        "--tile", metavar="N", type=_side, default=512, help="the side of a tile in pixels (default: 512)"
    )
    parser.add_argument(
        "--quality", metavar="N", type=_quality, default=82, help="from 1 to 99, or 100 for no loss (default: 82)"
    )


def run(arguments: argparse.Namespace) -> int:
    file: Path = arguments.picture
    drawn = file.suffix.lower() == ".svg"
    if drawn != (arguments.width is not None):
        told = "an SVG has no size in pixels; give it one, such as --width 6000"
        print(f"kiosk tiles: {told if drawn else '--width is for SVG only'}", file=sys.stderr)
        return 2
    try:
        print(_cut(file, arguments))
    except (CannotCut, OSError) as problem:
        print(f"kiosk tiles: {problem}", file=sys.stderr)
        return 1
    return 0


def _cut(file: Path, arguments: argparse.Namespace) -> str:
    """Cut the picture; returns what was done, in a line."""
    out: Path = arguments.out or file.with_suffix(".dzi")
    if not file.is_file():
        raise CannotCut(f"there is no file {file}")
    if not out.parent.is_dir():
        raise CannotCut(f"there is no folder {out.parent}")
    picture = _picture(file, arguments.width)
    with beside(out) as scratch:
        tiles = _plan(picture, scratch / f"{out.stem}_files", arguments)
        bar = tqdm(total=tiles.count, desc=file.name, unit="tile", file=sys.stderr, disable=None, leave=False)
        with bar:
            size = 0
            for written in cut(picture, tiles, arguments.quality):
                size += written.stat().st_size
                bar.update()
        (scratch / out.name).write_text(as_text(tiles), encoding="utf-8", newline="\n")
    return f"{out}: {tiles.width} × {tiles.height} pixels in {tiles.count} tiles, {size / 1e6:.1f} MB"


def _picture(file: Path, width: int | None) -> Picture:
    paint_unseen()
    application()  # an SVG may hold text, and text needs typefaces
    return Photograph(file) if width is None else Drawing(file, width)


def _plan(picture: Picture, folder: Path, arguments: argparse.Namespace) -> Tiles:
    width, height = picture.size.width(), picture.size.height()
    tiles = Tiles(folder, suffix(arguments.quality), width, height, arguments.tile, OVERLAP)
    if tiles.count > MOST_TILES:
        raise CannotCut(f"this would be {tiles.count:,} tiles, and {MOST_TILES:,} can be shown; take larger ones")
    return tiles


def _dzi(text: str) -> Path:
    if not text.endswith(".dzi"):
        raise argparse.ArgumentTypeError(f'"{text}" is no Deep Zoom file; let its name end in .dzi')
    return Path(text)


def _width(text: str) -> int:
    return _between(text, SMALLEST_WIDTH, LARGEST_WIDTH)


def _side(text: str) -> int:
    return _between(text, TILE_SIDES[0], TILE_SIDES[-1])


def _quality(text: str) -> int:
    return _between(text, 1, 100)


def _between(text: str, least: int, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number from {least} to {most}')
    return int(text)
