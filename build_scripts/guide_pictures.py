"""Takes the pictures of the curators' guide: a screen of every type, as the demo exhibit shows it (stage: build).

    .venv/bin/python build_scripts/guide_pictures.py

Writes exhibits/guide/TYPE.jpg, in English, with a quarter of the panel's pixels.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt

from kiosk.app import Kiosk
from kiosk.paths import EXHIBITS
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station
from kiosk.tools.folder import opened
from kiosk.tools.hand import Hand
from kiosk.tools.window import application, paint_unseen

OUT = EXHIBITS / "guide"
PANEL, SHOWN = QSize(1920, 1080), QSize(960, 540)
LANGUAGE, QUALITY = "en", 82


def main() -> int:
    bundle = opened(EXHIBITS / "demo")
    if bundle is None:
        return 1
    paint_unseen()
    application()
    kiosk = Kiosk(bundle, Station())
    kiosk.show(PANEL)
    kiosk.visit.languages.choose(LANGUAGE)
    OUT.mkdir(parents=True, exist_ok=True)
    for kind in SCREEN_TYPES:
        screen = next(placed.screen for placed in bundle.screens if placed.screen.type == kind.name)
        take(kiosk, screen.id, OUT / f"{kind.name}.jpg")
    kiosk.close()
    return 0


def take(kiosk: Kiosk, screen: str, file: Path) -> None:
    """A picture of one screen, at rest."""
    kiosk.visit.navigation.go(screen)
    kiosk.visit.navigation.accept_notice()
    Hand(kiosk).settle()
    picture = kiosk.window.grabWindow()
    whole = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    if not picture.scaled(SHOWN, *whole).save(str(file), None, QUALITY):
        raise OSError(f"{file} cannot be written")


if __name__ == "__main__":
    sys.exit(main())
