"""Stage 3: a voice that speaks of a text that is no longer there."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.narration import FOLDER, MADE, hash_of
from kiosk.bundle.rules.narration_missing import and_more
from kiosk.bundle.rules.reading import Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Screen
from kiosk.exhibit.passages import keys, passages
from kiosk.exhibit.spoken import digest
from kiosk.exhibit.validate import Written


def narration_stale(part: Written, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text that has changed since it was read aloud.

    Why: whoever listens would hear what the exhibit no longer says.
    What to do: run `kiosk narrate` after the last change of a text, and record anew what was recorded.
    """
    if not isinstance(part.value, Screen) or not setting.made:
        return
    span = part.document.span((*part.path, "id"))
    for language in setting.languages:
        texts = zip(keys(part.value), passages(part.value, language), strict=True)
        stale = [stem for stem, text in texts if _is_stale(stem, text, language, setting)]
        if stale:
            message = f'the text of {and_more(stale)} in "{language}" has changed since it was read'
            yield warning(span, "narration-stale", message, "run `kiosk narrate`, or record it")


def _is_stale(stem: str, text: str, language: str, setting: Setting) -> bool:
    """Whether the file is the one that is on record, and was for another text."""
    made = setting.made.get(f"{language}/{stem}{MADE}")
    if made is None or made.text == digest(text, language):
        return False
    return hash_of(setting.folder / FOLDER / language / f"{stem}{MADE}") == made.file
