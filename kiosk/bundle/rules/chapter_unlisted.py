"""Stage 3: screens that are written and can never be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.rules.reading import Whole, warning
from kiosk.diagnostics import Diagnostic
from kiosk.source.text import LARGEST_FILE

_SCREENS = re.compile(rb"^screens[ \t]*:", re.MULTILINE)
ENDINGS = (".yaml", ".yml")


def chapter_unlisted(whole: Whole) -> Iterator[Diagnostic]:
    """What: a file with `screens:` beside the chapters, which `chapters` in `exhibit.yaml` does not name.

    Why: nothing in it is read or checked, and no visitor can reach it.
    What to do: add its name to `chapters`, or move the file out of the folder.
    """
    exhibit, document = whole.contents.exhibit, whole.contents.document
    if exhibit is None or document is None:
        return
    named = {whole.folder / name for name in exhibit.chapters}
    for folder in sorted({whole.folder, *(path.parent for path in named)}):
        for path in sorted(folder.iterdir()):
            if path not in named and _is_chapter(path):
                name = path.relative_to(whole.folder).as_posix()
                message = f'"{name}" has screens, and is not one of the chapters'
                advice = "add it here, or move it out of the folder"
                yield warning(document.span(("chapters",)), "chapter-unlisted", message, advice)


def _is_chapter(path: Path) -> bool:
    """Whether a file looks like a chapter; what cannot be read or is too large for one does not."""
    if path.suffix.lower() not in ENDINGS or path.name.startswith(".") or not path.is_file():
        return False
    try:
        return path.stat().st_size <= LARGEST_FILE and bool(_SCREENS.search(path.read_bytes()))
    except OSError:
        return False
