"""Stage 3: what a visitor who listens would miss."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.narration import FOLDER, file_of
from kiosk.bundle.rules.reading import Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Screen
from kiosk.exhibit.passages import keys
from kiosk.exhibit.validate import Written


def narration_missing(part: Written, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text that nobody reads aloud, in an exhibit with [narration](#narration).

    Why: whoever listens must hear what others read, on every screen and in every language.
    What to do: run `kiosk narrate`, or record it.
    """
    if not isinstance(part.value, Screen) or not (setting.folder / FOLDER).is_dir():
        return
    span = part.document.span((*part.path, "id"))
    for language in setting.languages:
        missing = [stem for stem in keys(part.value) if file_of(setting.folder, language, stem) is None]
        if missing:
            message = f'nobody reads {and_more(missing)} in "{language}"'
            yield warning(span, "narration-missing", message, "run `kiosk narrate`, or record it")


def and_more(stems: list[str]) -> str:
    """The first passage by its name, and how many others."""
    more = len(stems) - 1
    return f'"{stems[0]}"' + (f" and {more} more" if more else "")
