"""Stage 1: one YAML file to a document, by its events; never by yaml.load, which hangs and crashes."""

from __future__ import annotations

from pathlib import Path

import yaml

from kiosk.diagnostics import Diagnostic, Level, Span, has_errors
from kiosk.source.builder import Builder, Stop
from kiosk.source.document import Document
from kiosk.source.syntax import explain
from kiosk.source.text import LINE_END, read_text, tab_indents, unwanted_characters

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: Path, shown_as: str) -> tuple[Document | None, list[Diagnostic]]:
    """Read a file; all mistakes at once. A document may come with mistakes, as far as it could be read."""
    text, diagnostics = read_text(path, shown_as)
    return (None, diagnostics) if text is None else _read_text(text, shown_as, diagnostics)


def parse(text: str, shown_as: str) -> tuple[Document | None, list[Diagnostic]]:
    """Read a text as `read` reads a file."""
    return _read_text(text, shown_as, [])


def _read_text(
    text: str, file: str, diagnostics: list[Diagnostic]
) -> tuple[Document | None, list[Diagnostic]]:
    lines = tuple(LINE_END.split(text))
    told = [*diagnostics, *unwanted_characters(lines, file)]
    tabs = list(tab_indents(lines, file))
    if tabs or has_errors(told):
        return None, [*told, *tabs]
    builder = Builder(file, lines)
    problem = _walk(text, builder)
    told += builder.diagnostics
    if problem is not None:
        told.append(explain(file, lines, problem, builder.last_quote))
    document = builder.document()
    if document.data is None and not has_errors(told):
        message = "the file is empty"
        told.append(Diagnostic(Span(file, 1, 1), Level.ERROR, "file-empty", message, "write its first key"))
    return (document if document.spans else None), told


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
