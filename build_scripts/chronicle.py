"""Draws the chronicle and cuts it into the tiles that the exhibit shows (stage: build).

.venv/bin/python build_scripts/chronicle.py [SVG]

With a name, the drawing itself is kept there; it is larger than the exhibit needs.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from artwork_chronicle.drawing import chronicle
from artwork_chronicle.scale import WIDTH

ROOT = Path(__file__).resolve().parent.parent
TILES = ROOT / "exhibits" / "black-january" / "media" / "chronicle.dzi"
QUALITY = 86


def main(keep: Path | None) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        drawing = keep or Path(scratch) / "chronicle.svg"
        drawing.write_text(chronicle().svg(), encoding="utf-8", newline="\n")
        size = ["--width", str(WIDTH), "--quality", str(QUALITY)]
        command = [sys.executable, "-m", "kiosk", "tiles", str(drawing), *size, "--out", str(TILES)]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None))
