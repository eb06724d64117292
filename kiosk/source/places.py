"""Stage 1: where an event of the parser stands; lines and columns count from 0."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from kiosk.diagnostics import Span


class Place(NamedTuple):
    line: int
    column: int

    def span(self, file: str) -> Span:
        return Span(file, self.line + 1, self.column + 1)


def place_of(mark: object) -> Place | None:
    """The place of a parser's mark, which may be missing."""
    line, column = getattr(mark, "line", None), getattr(mark, "column", None)
    return Place(line, column) if isinstance(line, int) and isinstance(column, int) else None


def start_of(event: yaml.Event) -> Place:
    return place_of(event.start_mark) or Place(0, 0)


def end_of(event: yaml.Event) -> Place:
    return place_of(event.end_mark) or Place(0, 0)
