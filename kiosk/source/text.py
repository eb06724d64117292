"""Stage 1: bytes to text, and what no YAML file of ours may hold."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from kiosk.diagnostics import Diagnostic, Level, Span

LARGEST_FILE = 256 * 1024
LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_OVERRIDES = re.compile("[\u202a-\u202e]")
INVISIBLE_SPACE = re.compile("[\u00a0\u2007\u202f\u3000\u200b\u2060\ufeff]")
_INDENT = re.compile("[ \t\u00a0\u2007\u202f\u3000\u200b\u2060\ufeff]*")


def indent_of(line: str) -> str:
    """The blanks that a line begins with, visible or not."""
    found = _INDENT.match(line)
    return found[0] if found else ""


def read_text(path: Path, shown_as: str) -> tuple[str | None, list[Diagnostic]]:
    """The text of a file, without its byte order mark."""
    start = Span(shown_as, 1, 1)
    try:
        if not path.is_file():
            return None, [_error(start, "file-missing", "there is no such file", "write it, or mend the name")]
        if path.stat().st_size > LARGEST_FILE:
            message = f"the file is larger than {LARGEST_FILE // 1024} kB"
            return None, [_error(start, "file-too-large", message, "divide the chapter into two files")]
        return _decoded(path.read_bytes(), start)
    except OSError as problem:
        message = f"the file cannot be read: {problem.strerror}"
        return None, [_error(start, "file-unreadable", message, "look at its permissions")]


def _decoded(data: bytes, start: Span) -> tuple[str | None, list[Diagnostic]]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
        advice = "save it as UTF-8"
        return text, [Diagnostic(start, Level.WARNING, "encoding-unusual", "the file is UTF-16", advice)]
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as problem:
        before = LINE_END.split(data[: problem.start].decode("utf-8-sig", "replace"))
        span = Span(start.file, len(before), len(before[-1]) + 1)
        advice = 'save the file as UTF-8: in Notepad, "Save as" and "Encoding"'
        return None, [_error(span, "encoding-wrong", "this letter is not UTF-8", advice)]


def unwanted_characters(lines: tuple[str, ...], file: str) -> Iterator[Diagnostic]:
    """Characters that nobody sees and that change what is read."""
    for number, line in enumerate(lines, 1):
        for pattern in (FORBIDDEN, _OVERRIDES):
            found = pattern.search(line)
            if found:
                yield forbidden(Span(file, number, found.start() + 1), found[0])
        found = INVISIBLE_SPACE.search(indent_of(line))
        if found:
            span = Span(file, number, found.start() + 1)
            message = f"the line begins with an invisible character, U+{ord(found[0]):04X}"
            yield _error(span, "space-invisible", message, "delete the space before the first word and type it anew")


def forbidden(span: Span, letter: str) -> Diagnostic:
    message = f"the character U+{ord(letter):04X} cannot be shown"
    return _error(span, "character-forbidden", message, "delete it")


def tab_indents(lines: tuple[str, ...], file: str) -> Iterator[Diagnostic]:
    """One diagnostic for each run of lines that a tab indents."""
    tabbed = [n for n, line in enumerate(lines, 1) if "\t" in indent_of(line) and line.strip()]
    first_of_run = tabbed[:1] + [after for before, after in pairwise(tabbed) if after != before + 1]
    for number in first_of_run:
        last = number
        while last + 1 in tabbed:
            last += 1
        which = "the line begins" if last == number else f"lines {number} to {last} begin"
        span = Span(file, number, lines[number - 1].index("\t") + 1)
        yield _error(span, "tab-indent", f"{which} with a tab", "use spaces: two for each step")


def _error(span: Span, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(span, Level.ERROR, code, message, advice)
