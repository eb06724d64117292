"""Stage 3: quotation marks of a word processor that were meant for YAML and would be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.diagnostics import Diagnostic, Level
from kiosk.exhibit.fields import LocalizedText
from kiosk.source.document import Document, Path

_DOUBLE, _SINGLE = re.compile("[\u201c\u201d]"), re.compile("[\u2018\u2019]")
_CLOSING = {"\u201c": _DOUBLE, "\u201e": _DOUBLE, "\u2018": _SINGLE, "\u201a": _SINGLE}
"""What opens a quotation in a word processor, and what would close it."""

_ENDS_IN_A_QUOTE = re.compile(r'[^\d\s]"$')


def check_quotes(value: LocalizedText, document: Document, path: Path) -> Iterator[Diagnostic]:
    """A text wholly in curly quotes in one language alone, or with a quotation mark at one end only."""
    everywhere = () if value.everywhere is None else (((), value.everywhere),)
    texts = [*everywhere, *(((code,), text) for code, text in value.texts)]
    curly = [below for below, text in texts if _is_in_curly_quotes(text) and _is_plain(document, (*path, *below))]
    others = [text for below, text in texts if below not in curly]
    if curly and not any(text[:1] in {*_CLOSING, "\u00ab"} for text in others):
        message = "this curly quotation mark is shown as part of the text"
        advice = 'write straight ones (") around a value; if it is to be shown, put straight ones around all'
        for below in curly:
            yield Diagnostic(document.span((*path, *below)), Level.WARNING, "quotes-wrong", message, advice)
    for below, text in texts:
        if _ENDS_IN_A_QUOTE.search(text) and text.count('"') == 1:
            message = "this text ends with a quotation mark that nothing opens"
            span = document.span((*path, *below))
            yield Diagnostic(span, Level.WARNING, "quotes-wrong", message, "delete it, or open it before the text")


def _is_in_curly_quotes(text: str) -> bool:
    closing = _CLOSING.get(text[:1])
    if closing is None or len(text) == 1:
        return False
    others = [found.start() for found in closing.finditer(text, 1)]
    return others in ([], [len(text) - 1])


def _is_plain(document: Document, path: Path) -> bool:
    """Whether a text stands in the file without quotes of YAML's own."""
    span = document.span(path)
    line = document.lines[span.line - 1] if span.line <= len(document.lines) else ""
    return line[span.column - 1 : span.column] in _CLOSING
