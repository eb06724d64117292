"""Draws the demo exhibit's large island and cuts it into tiles (stage: build).

    .venv/bin/python build_scripts/island.py [--width 6000]

The drawing itself is not kept: only its tiles are shown.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import environment
from artwork_island.drawing import island

from kiosk.cli import main as kiosk

OUT = environment.ROOT / "exhibits" / "demo" / "media" / "island.dzi"


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the demo exhibit's large island, and cut it into tiles.")
    parser.add_argument("--width", type=int, default=6000, metavar="N", help="in pixels (default: 6000)")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE.dzi", help="default: the demo exhibit's")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        drawing = Path(scratch) / "island.svg"
        drawing.write_text(island().svg(), encoding="utf-8", newline="\n")
        return kiosk(["tiles", str(drawing), "--width", str(arguments.width), "--out", str(arguments.out)])


if __name__ == "__main__":
    raise SystemExit(main())
