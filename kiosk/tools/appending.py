"""A screen at the end of a chapter's file; every other letter of the file stays what it was. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kiosk.exhibit.model import Screen
from kiosk.exhibit.validate import validate_screen
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.document import Data, Document, Extent
from kiosk.source.reader import parse
from kiosk.source.text import LARGEST_FILE, LINE_END

_HYPHEN = re.compile(r"(?P<indent> *)- *")
SCREENS = ("screens",)
MARK = "\ufeff"
"""The byte order mark, with which some editors begin a file."""


class CannotAdd(Exception):
    """Says what stands in the way, and what to do."""


@dataclass(frozen=True)
class Added:
    """A chapter with a screen more: its text, the screen, and the line on which it begins."""

    text: str
    screen: Screen
    line: int


def added(text: str, block: str, file: str) -> Added:
    """The text of a chapter with a screen behind its last one; raises CannotAdd."""
    if text.startswith(MARK):
        done = added(text.removeprefix(MARK), block, file)
        return replace(done, text=MARK + done.text)
    document, _ = parse(text, file)
    rows = document.data.get("screens") if document and isinstance(document.data, dict) else None
    if document is None or not isinstance(rows, list) or not rows:
        raise CannotAdd(f"{file} has no screens yet; write the first one by hand")
    start = _end_of_screens(document)
    lines = _lines(text)
    new = _placed(block, _indent_of_screens(document), _line_end(text))
    whole = "".join([*_closed(lines[:start], _line_end(text)), *new, *_parted(lines[start:], _line_end(text))])
    return Added(whole, _checked(document, whole, file), _first_key(lines[:start], new))


def _checked(before: Document, text: str, file: str) -> Screen:
    """The new screen, if the file holds it and all that it held before."""
    after, told = parse(text, file)
    number = len(_screens(before.data))
    if len(text.encode()) > LARGEST_FILE:
        raise CannotAdd(f"{file} would become too large; divide the chapter into two files")
    if told or after is None or _screens(after.data)[:-1] != _screens(before.data) or _rest(after) != _rest(before):
        raise CannotAdd(f"{file} is written in a way that a screen cannot be added to; print it, and add it by hand")
    screen, mistakes = validate_screen(after, (*SCREENS, number), SCREEN_TYPES)
    if screen is None:
        raise CannotAdd("; ".join(dict.fromkeys(f"{one.message}; {one.advice}" for one in mistakes)))
    return screen


def _screens(data: Data) -> list[Data]:
    rows = data.get("screens") if isinstance(data, dict) else None
    return [_without_line_ends(row) for row in rows] if isinstance(rows, list) else []


def _rest(document: Document) -> Data:
    data = document.data
    return {key: value for key, value in data.items() if key != "screens"} if isinstance(data, dict) else data


def _without_line_ends(data: Data) -> Data:
    """Empty lines at the end of a text are not part of what it says."""
    if isinstance(data, dict):
        return {key: _without_line_ends(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_line_ends(value) for value in data]
    return data.rstrip("\n") if isinstance(data, str) else data


def _end_of_screens(document: Document) -> int:
    """The number of the line, from 0, before which a new screen belongs."""
    own = document.keys[SCREENS].line
    later = [span.line for path, span in document.keys.items() if len(path) == 1 and span.line > own]
    if not later:
        return len(_lines("\n".join(document.lines)))
    ends = [extent.last if extent.literal else extent.last + 1 for extent in _extents(document)]
    return min(max(ends), min(later) - 1)


def _extents(document: Document) -> list[Extent]:
    return [extent for path, extent in document.extents.items() if path[:1] == SCREENS]


def _indent_of_screens(document: Document) -> int:
    """How far right the hyphens stand."""
    number = document.spans[(*SCREENS, 0)].line - 1
    column = document.spans[(*SCREENS, 0)].column - 1
    found = _HYPHEN.fullmatch(document.lines[number][:column])
    while not found and number > 0 and not document.lines[number][:column].strip():
        number -= 1
        found = _HYPHEN.fullmatch(document.lines[number].rstrip())
    if not found:
        raise CannotAdd(f"the screens of {document.file} stand in brackets; write each behind a hyphen")
    return len(found["indent"])


def _lines(text: str) -> list[str]:
    """The lines with their ends, as the reader counts them."""
    ends = [found.end() for found in LINE_END.finditer(text)]
    lines = [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
    return lines if lines[-1] else lines[:-1]


def _line_end(text: str) -> str:
    found = re.search(r"\r\n|\n|\r", text)
    return found[0] if found else "\n"


def _placed(block: str, indent: int, line_end: str) -> list[str]:
    return [(" " * indent + line if line else "") + line_end for line in block.splitlines()]


def _closed(lines: list[str], line_end: str) -> list[str]:
    """What stands before the new screen, ended by an empty line."""
    ended = [*lines[:-1], lines[-1] if LINE_END.search(lines[-1]) else lines[-1] + line_end]
    return ended if not lines[-1].strip() else [*ended, line_end]


def _parted(lines: list[str], line_end: str) -> list[str]:
    """What stands behind it, after an empty line."""
    return [line_end, *lines] if lines and lines[0].strip() else lines


def _first_key(before: list[str], new: list[str]) -> int:
    """The line of the hyphen, counted from 1."""
    empty = 0 if not before[-1].strip() else 1
    notes = next(number for number, line in enumerate(new) if line.lstrip().startswith("- "))
    return len(before) + empty + notes + 1
