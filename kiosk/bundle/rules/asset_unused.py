"""Stage 3: files that travel with the exhibit and are never shown."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.rules.reading import Whole, warning
from kiosk.diagnostics import Diagnostic, Span

FOLDER = "media"
NOTES = (".txt", ".md")
"""Where a file comes from, or its licence: written beside it, and named by nothing."""


def asset_unused(whole: Whole) -> Iterator[Diagnostic]:
    """What: a file or a folder in `media` that nothing in the exhibit names.

    Why: it is carried to every kiosk and shown on none; often a picture was replaced, or its name misspelt.
    What to do: name it, or move it out of the folder. Notes in plain text or Markdown, and hidden files, may stay.
    """
    used = frozenset(_used(whole))
    holding = {folder for path in used for folder in path.parents}
    cut = frozenset(tiles.folder for tiles in whole.tiles.values())
    for here, folders, names in os.walk(whole.folder / FOLDER):
        unused = [name for name in names if not _may_stay(name) and Path(here, name) not in used]
        for name in folders:
            path = Path(here, name)
            if path not in holding and path not in cut and not _may_stay(name) and _holds_something(path):
                unused.append(f"{name}/")
        folders[:] = [name for name in folders if Path(here, name) in holding]
        yield from (_told(whole, Path(here, name), name.endswith("/")) for name in sorted(unused))


def _used(whole: Whole) -> Iterator[Path]:
    """The files that something names, and the bounds beside them."""
    for path in whole.assets.values():
        yield path
        yield path.with_suffix(".yaml")


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _may_stay(name: str) -> bool:
    return name.startswith(".") or name in ("Thumbs.db", "desktop.ini") or name.lower().endswith(NOTES)


def _told(whole: Whole, path: Path, is_folder: bool) -> Diagnostic:
    span = Span(f"{whole.shown_as}/{path.relative_to(whole.folder).as_posix()}", 1, 1)
    message = f"nothing names {'a file in this folder' if is_folder else 'this file'}"
    return warning(span, "asset-unused", message, "name it, or move it out of the folder")
