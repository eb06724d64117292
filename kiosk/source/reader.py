"""Stage 1: one YAML file to a document, by its events; never by yaml.load, which hangs and crashes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.diagnostics import Diagnostic, Level, Span, fewer, has_errors
from kiosk.source.builder import Builder, Stop
from kiosk.source.document import Document
from kiosk.source.heal import Lines, cleaned, untabbed, without_value
from kiosk.source.shifts import Shifts
from kiosk.source.syntax import explain
from kiosk.source.text import LINE_END, read_text, tab_indents, unwanted_characters

TAB_WIDTHS = (2, 4, 8)
MOST_HEALED = 20
MOST_READ = 20_000
"""Values that are read in all attempts at a file; then no further mistake is put aside."""
MOST_ALIKE = 10

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: Path, shown_as: str) -> tuple[Document | None, list[Diagnostic]]:
    """Read a file; all mistakes at once. A document may come with mistakes, as far as it could be read."""
    text, told = read_text(path, shown_as)
    return (None, told) if text is None else _read_text(text, shown_as, told)


def parse(text: str, shown_as: str) -> tuple[Document | None, list[Diagnostic]]:
    """Read a text as `read` reads a file."""
    return _read_text(text, shown_as, [])


def _read_text(text: str, file: str, diagnostics: list[Diagnostic]) -> tuple[Document | None, list[Diagnostic]]:
    lines = tuple(LINE_END.split(text))
    told = [*diagnostics, *unwanted_characters(lines, file), *tab_indents(lines, file)]
    reading = _build(file, lines, cleaned(lines))
    if any(diagnostic.code == "tab-indent" for diagnostic in told):
        reading = _build_untabbed(file, lines)
        if reading.mistakes:
            # What the tabs stood for cannot be guessed, so nothing else can be said.
            return None, fewer(told, MOST_ALIKE)
    shifts = Shifts(lines, reading.readable)
    document = shifts.document(reading.builder.document())
    told += map(shifts.told, [*reading.builder.diagnostics, *reading.mistakes])
    if document.data is None and not has_errors(told):
        message = "the file is empty"
        told.append(Diagnostic(Span(file, 1, 1), Level.ERROR, "file-empty", message, "write its first key"))
    return (document if document.spans else None), fewer(told, MOST_ALIKE)


@dataclass(frozen=True)
class _Reading:
    """What was read of lines that were made readable, and the mistakes of the parser in them."""

    builder: Builder
    readable: Lines
    mistakes: list[Diagnostic]


def _build_untabbed(file: str, lines: Lines) -> _Reading:
    """What is read if a tab is taken for some number of spaces."""
    tries = [_build(file, lines, untabbed(cleaned(lines), width)) for width in TAB_WIDTHS]
    return next((found for found in tries if not found.mistakes), tries[0])


def _build(file: str, lines: Lines, readable: Lines) -> _Reading:
    """Read as often as a mistake can be put aside."""
    told: list[Diagnostic] = []
    healed: set[int] = set()
    read, as_written = 0, readable
    while True:
        builder = Builder(file, lines, readable, frozenset(healed))
        problem = _walk("\n".join(readable), builder)
        if problem is None:
            return _Reading(builder, as_written, told)
        told.append(explain(file, readable, problem, builder.last_quote))
        number = told[-1].span.line - 1
        read += builder.values
        is_enough = number in healed or len(healed) >= MOST_HEALED or read >= MOST_READ
        better = None if is_enough else without_value(readable, number)
        if better is None:
            return _Reading(builder, as_written, list(dict.fromkeys(told)))
        readable = better
        healed.add(number)


def _walk(text: str, builder: Builder) -> yaml.YAMLError | None:
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except Stop:
        return None
    except yaml.YAMLError as problem:
        builder.spoil()
        return problem
    return None
