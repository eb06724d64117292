"""Where things lie, from source or from the packaged folder; nobody else says __file__."""

from __future__ import annotations

import sys
from pathlib import Path

FROZEN: bool = getattr(sys, "frozen", False)
PROGRAM: Path = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
"""The folder that holds `kiosk`, `assets` and `exhibits`."""

ASSETS: Path = PROGRAM / "assets"
SHELL_WORDS: Path = ASSETS / "texts" / "shell.yaml"
TEMPLATES: Path = ASSETS / "templates"
MANUAL: Path = ASSETS / "manual"
"""The manual's pages of what is told, for those codes that no rule stands behind."""

EXHIBITS: Path = PROGRAM / "exhibits"
SHIPPED = "black-january"


def default_exhibit() -> Path:
    """The exhibit that is shown when none is named; a curator's copy beside the packaged program wins."""
    beside = Path(sys.executable).resolve().parent / "exhibits" / SHIPPED
    return beside if FROZEN and beside.is_dir() else EXHIBITS / SHIPPED
