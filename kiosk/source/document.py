"""Stage 1: what the reader hands on: plain data, and beside it where each value was written."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.diagnostics import Diagnostic, Level, Span

Path = tuple[str | int, ...]
Data = dict[str, "Data"] | list["Data"] | str | None


@dataclass(frozen=True)
class Extent:
    """The lines of the file, counted from 0, on which the content of a text lies."""

    first: int
    last: int
    literal: bool
    """Whether each line of the text is one line of the file."""


@dataclass(frozen=True)
class Document:
    """One YAML file, read. `refused` paths hold nothing to judge; `unfinished` ones may lack something."""

    file: str
    data: Data
    spans: Mapping[Path, Span]
    keys: Mapping[Path, Span] = field(default_factory=dict)
    extents: Mapping[Path, Extent] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    refused: frozenset[Path] = frozenset()
    unfinished: frozenset[Path] = frozenset()

    def span(self, path: Path) -> Span:
        """Where a value stands; where the nearest thing around it stands if it is not there."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.spans:
                return self.spans[path[:end]]
        return Span(self.file, 1, 1)

    def key_span(self, path: Path) -> Span:
        """Where the key of a value stands; for an item of a list, the item."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.keys:
                return self.keys[path[:end]]
            if path[:end] in self.spans:
                return self.spans[path[:end]]
        return Span(self.file, 1, 1)

    def place_in_text(self, path: Path, line: int, snippet: str, from_end: int | None = None) -> Span:
        """Where a snippet of a text stands: `line` lines below the text's first, `from_end` letters before
        the end of that line where this is known."""
        extent = self.extents.get(path)
        if extent is None:
            return self.span(path)
        if not extent.literal:
            return self._found(snippet, extent.first, extent.last) or self.span(path)
        number = min(extent.first + line, len(self.lines) - 1)
        if from_end is not None and unicodedata.is_normalized("NFC", self.lines[number]):
            return Span(self.file, number + 1, max(0, len(self.lines[number]) - from_end) + 1)
        return self._found(snippet, number, number) or self._line_start(number)

    def _found(self, snippet: str, first: int, last: int) -> Span | None:
        for number, written in enumerate(self.lines[first : last + 1], first):
            column = written.find(snippet)
            if snippet and column >= 0:
                return Span(self.file, number + 1, column + 1)
        return None

    def _line_start(self, number: int) -> Span:
        line = self.lines[number]
        return Span(self.file, number + 1, len(line) - len(line.lstrip()) + 1)

    def is_judged(self, path: Path) -> bool:
        """Whether what stands at a path was read as it was meant."""
        return not any(path[:end] in self.refused for end in range(len(path) + 1))

    def error(self, path: Path, code: str, message: str, advice: str) -> Diagnostic:
        return Diagnostic(self.span(path), Level.ERROR, code, message, advice)
