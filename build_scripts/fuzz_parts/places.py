"""Whether a diagnostic points to a place that is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.diagnostics import Diagnostic
from kiosk.source.text import LINE_END, read_text


def unplaced(told: Iterable[Diagnostic], folder: Path, shown_as: str) -> Iterator[str]:
    """What is wrong with the places of diagnostics: the file is in the folder, line and column are in the file."""
    lines: dict[str, list[str]] = {}
    for diagnostic in told:
        name = diagnostic.span.file
        if name not in lines:
            lines[name] = _lines(folder, name.removeprefix(f"{shown_as}/"))
        wrong = _wrong(diagnostic, lines[name])
        if wrong:
            yield f"{wrong}: {diagnostic}"


def _lines(folder: Path, name: str) -> list[str]:
    path = folder / name
    text, _ = read_text(path, name)
    if text is None and path.is_file():
        text = path.read_bytes().decode("utf-8-sig", "replace")
    return LINE_END.split(text or "")


def _wrong(diagnostic: Diagnostic, lines: list[str]) -> str:
    span, words = diagnostic.span, f"{diagnostic.message}; {diagnostic.advice}"
    if span.line < 1 or span.column < 1:
        return "a place before the first letter"
    if span.line > len(lines):
        return f"the file has {len(lines)} lines"
    if span.column > len(lines[span.line - 1]) + 1:
        return f"the line has {len(lines[span.line - 1])} letters"
    if not words.isprintable():
        return "it is not one line that can be printed"
    return "" if diagnostic.message and diagnostic.advice else "nothing is said"
