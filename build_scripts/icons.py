"""Writes assets/icons/{light,dark} from the package lucide-static (stage: build, run by hand).

The software renderer cannot recolour an icon, so each one is written twice, once in each ink.
"""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "assets" / "icons"
INKS = {"light": "#F3EEE4", "dark": "#1B1714"}
NAMES = (
    "accessibility",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "audio-lines",
    "book-open",
    "captions",
    "captions-off",
    "check",
    "chevron-left",
    "chevron-right",
    "circle-help",
    "file-text",
    "hand",
    "headphones",
    "house",
    "info",
    "languages",
    "list",
    "map-pin",
    "maximize",
    "minus",
    "pause",
    "play",
    "plus",
    "rotate-ccw",
    "square",
    "volume-1",
    "volume-2",
    "x",
)


def inked(drawing: str, ink: str) -> str:
    """The drawing with its strokes in one ink, on one line, without the class that only a browser uses."""
    drawing = re.sub(r"<!--.*?-->", "", drawing, flags=re.DOTALL)
    drawing = re.sub(r'\s+class="[^"]*"', "", drawing)
    drawing = re.sub(r">\s+<", "><", re.sub(r"\s+", " ", drawing)).strip()
    return drawing.replace(" >", ">").replace("currentColor", ink) + "\n"


def write(package: Path) -> None:
    """Every named icon of the unpacked package in both inks, with the package's licence beside them."""
    for folder, ink in INKS.items():
        (ICONS / folder).mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            drawing = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            (ICONS / folder / f"{name}.svg").write_text(inked(drawing, ink), encoding="utf-8")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE-lucide.txt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "package", type=Path, help="the unpacked npm package lucide-static, e.g. node_modules/lucide-static"
    )
    write(parser.parse_args().package)
