"""Stage 1: what a single value may not hold, what it may have lost, and what other programs would take it for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from kiosk.diagnostics import Diagnostic, Level
from kiosk.source.places import Place, end_of, start_of
from kiosk.source.text import FORBIDDEN, forbidden, unwanted_in

Lines = tuple[str, ...]
MOST_DIGITS = 18

_NUMBER_LIKE = re.compile(r"[-+]?[.\d].*")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_ZERO_FIRST = re.compile(r"[-+]?0(?:[\d_]+|[xob][\dA-Fa-f_]+)")
_GROUPED = re.compile(r"[-+]?\d[\d_]*_[\d_]*(?:\.\d*)?")
_DIGITS = re.compile(r"[-+]?[\d_.:]+")


def judged(event: yaml.ScalarEvent, file: str, lines: Lines) -> Iterator[Diagnostic]:
    letter = unwanted_in(event.value)
    if letter:
        yield forbidden(_place_of(letter, event, lines).span(file), letter)
    if event.value and not event.style:
        yield from _number(event, file)
    hash_sign = _dropped_at(event, lines)
    if hash_sign:
        message = "the text after # was dropped"
        advice = "put the whole text in quotes; for a comment, write a space after #"
        yield Diagnostic(hash_sign.span(file), Level.WARNING, "text-dropped", message, advice)


def holds_forbidden(event: yaml.ScalarEvent, lines: Lines) -> bool:
    """Whether a character was told in the line of a value, which was read with a blank in its place."""
    start, end = start_of(event), end_of(event)
    if start.line != end.line or start.line >= len(lines) or lines[start.line].isascii():
        return False
    return FORBIDDEN.search(lines[start.line][start.column : end.column]) is not None


def _place_of(letter: str, event: yaml.ScalarEvent, lines: Lines) -> Place:
    """Where a letter of a value stands; where the value begins if it was written as an escape."""
    start = start_of(event)
    for number in range(start.line, min(end_of(event).line + 1, len(lines))):
        column = lines[number].find(letter, start.column if number == start.line else 0)
        if column >= 0:
            return Place(number, column)
    return start


def _number(event: yaml.ScalarEvent, file: str) -> Iterator[Diagnostic]:
    """A number that programs read in different ways, or cannot hold."""
    if not _NUMBER_LIKE.match(event.value):
        return
    written = event.value
    if len(written) > MOST_DIGITS and (_DIGITS.fullmatch(written) or _ZERO_FIRST.fullmatch(written)):
        message, advice = f"a number of {len(written):,} digits is too long", f"write at most {MOST_DIGITS} digits"
    elif _ENDLESS.fullmatch(written):
        message, advice = f'"{written}" is no number that can be shown', "write digits"
    elif _ZERO_FIRST.fullmatch(written):
        message = f'"{written}" begins with a zero, and programs read such a number in different ways'
        advice = "write a number without it"
    elif _GROUPED.fullmatch(written):
        message, advice = f'"{written}" is a number to some programs and a text to others', "write digits alone"
    else:
        return
    yield Diagnostic(
        start_of(event).span(file),
        Level.ERROR,
        "number-unclear",
        message,
        f"{advice}; if it is a text, put it in quotes",
    )


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
    return lines[place.line][place.column :].split(" ")[0][:40]
