"""Draws the demo exhibit's large island and cuts it into tiles (stage: build).

    python3 build_scripts/island.py [--width 6000]

The drawing itself is not kept: only its tiles are shown.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import environment

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from artwork_island.drawing import island

from kiosk.cli import main as kiosk

OUT = environment.ROOT / "exhibits" / "demo" / "media" / "island.dzi"


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the demo exhibit's large island, and cut it into tiles.")
    parser.add_argument("--width", type=int, default=6000, metavar="N", help="in pixels (default: 6000)")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE.dzi", help="default: the demo exhibit's")
    arguments = parser.parse_args()
    return cut(arguments.width, arguments.out)


def cut(width: int, out: Path) -> int:
    """The island in tiles, so many pixels wide; returns what `kiosk tiles` does."""
    with tempfile.TemporaryDirectory() as scratch:
        drawing = Path(scratch) / "island.svg"
        drawing.write_text(island().svg(), encoding="utf-8", newline="\n")
        return kiosk(["tiles", str(drawing), "--width", str(width), "--out", str(out)])


if __name__ == "__main__":
    raise SystemExit(main())
