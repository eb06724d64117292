"""Stage 1: what a single value may not hold, and what it may have lost."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from kiosk.diagnostics import Diagnostic, Level
from kiosk.source.places import Place, end_of, start_of
from kiosk.source.text import forbidden

Lines = tuple[str, ...]


def judged(event: yaml.ScalarEvent, file: str, lines: Lines) -> Iterator[Diagnostic]:
    wrong = next((c for c in event.value if c in "\0\x7f" or "\ud800" <= c <= "\udfff"), None)
    if wrong:
        yield forbidden(start_of(event).span(file), wrong)
    hash_sign = _dropped_at(event, lines)
    if hash_sign:
        message = "the text after # was dropped"
        advice = "put the whole text in quotes; for a comment, write a space after #"
        yield Diagnostic(hash_sign.span(file), Level.WARNING, "text-dropped", message, advice)


def _dropped_at(event: yaml.ScalarEvent, lines: Lines) -> Place | None:
    """`title: Room #3` loses its number without a word; a comment has a space after its #."""
    end = end_of(event)
    if event.style or end.line >= len(lines):
        return None
    rest = lines[end.line][end.column :]
    after = rest.lstrip()
    is_text = after.startswith("#") and rest != after and after[1:2].strip("# ")
    return Place(end.line, end.column + len(rest) - len(after)) if is_text else None


def word_at(event: yaml.Event, lines: Lines) -> str:
    """The word with which an event begins, as it was written."""
    place = start_of(event)
    return lines[place.line][place.column :].split(" ")[0]
