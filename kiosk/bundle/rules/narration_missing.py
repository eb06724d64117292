"""Stage 3: what a visitor who listens would miss, or would hear of a text that is no longer there."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.narration import FOLDER, MADE, file_of, hash_of
from kiosk.bundle.rules.reading import Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Screen
from kiosk.exhibit.passages import keys, passages
from kiosk.exhibit.spoken import digest
from kiosk.exhibit.validate import Written

ADVICE = "run `kiosk narrate`, or record it"


def narration(part: Written, setting: Setting) -> Iterator[Diagnostic]:
    """What: a passage without a voice, or with the voice of an earlier text, where the exhibit is narrated at all.

    Why: whoever listens must hear what others read, on every screen and in every language.
    What to do: run `kiosk narrate` after the last change of a text, and record anew what was recorded.
    """
    if not isinstance(part.value, Screen) or not (setting.folder / FOLDER).is_dir():
        return
    span = part.document.span((*part.path, "id"))
    for language in setting.languages:
        missing, stale = _judged(part.value, language, setting)
        if missing:
            yield warning(span, "narration-missing", f'nobody reads {_told(missing)} in "{language}"', ADVICE)
        if stale:
            message = f'the text of {_told(stale)} in "{language}" has changed since it was read'
            yield warning(span, "narration-stale", message, ADVICE)


def _judged(screen: Screen, language: str, setting: Setting) -> tuple[list[str], list[str]]:
    """The passages without a file, and those whose file speaks another text."""
    texts = dict(zip(keys(screen), passages(screen, language), strict=True))
    missing = [stem for stem in texts if file_of(setting.folder, language, stem) is None]
    stale = [stem for stem, text in texts.items() if _is_stale(stem, text, language, setting)]
    return missing, stale


def _is_stale(stem: str, text: str, language: str, setting: Setting) -> bool:
    """Whether the file is the one that is on record, and was for another text."""
    made = setting.made.get(f"{language}/{stem}{MADE}")
    if made is None or made.text == digest(text, language):
        return False
    return hash_of(setting.folder / FOLDER / language / f"{stem}{MADE}") == made.file


def _told(stems: list[str]) -> str:
    more = len(stems) - 1
    return f'"{stems[0]}"' + (f" and {more} more" if more else "")
