"""Stage 1: places in a file whose indentations were made readable, as places in the file that was written."""

from __future__ import annotations

from dataclasses import replace

from kiosk.diagnostics import Diagnostic, Span
from kiosk.source.document import Document

Lines = tuple[str, ...]


class Shifts:
    """By how much each line begins further to the right than it was written."""

    def __init__(self, lines: Lines, readable: Lines) -> None:
        self._lines = lines
        # Nothing but indentations changes its length when lines are made readable.
        changed = ((n, len(readable[n]) - len(line)) for n, line in enumerate(lines))
        self._by = {number: shift for number, shift in changed if shift} if lines != readable else {}

    def told(self, diagnostic: Diagnostic) -> Diagnostic:
        """A diagnostic at the place that was written."""
        return replace(diagnostic, span=self._back(diagnostic.span))

    def document(self, document: Document) -> Document:
        if not self._by:
            return document
        spans = {path: self._back(span) for path, span in document.spans.items()}
        keys = {path: self._back(span) for path, span in document.keys.items()}
        return replace(document, spans=spans, keys=keys)

    def _back(self, span: Span) -> Span:
        """A place in the file; never behind its last line, or a line's last letter."""
        line = min(span.line, len(self._lines))
        column = max(1, span.column - self._by.get(line - 1, 0))
        return Span(span.file, line, min(column, len(self._lines[line - 1]) + 1))
