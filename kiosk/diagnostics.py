"""How bad news travels: a place, what is wrong, what to do, a code; sorted and printed."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import Literal

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = ("text", "json", "github")
LONGEST_EXCERPT = 110
LONGEST_QUOTED = 60

_LINE_END = re.compile("\r\n|[\n\r\x85]")
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, order=True)
class Span:
    """Where something was written; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    """A warning that a curator has quietened, with the reason."""


_TINTS = {Level.ERROR: "\x1b[31m", Level.WARNING: "\x1b[33m", Level.NOTE: "\x1b[36m"}


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One mistake that a curator can mend."""

    span: Span
    level: Level
    code: str
    message: str
    advice: str

    def __str__(self) -> str:
        return f"{self.span}: {self.level}: {self.message}; {self.advice} ({self.code})"


def shortened(written: str) -> str:
    """What somebody wrote as it can be quoted: one line, not long, with every hidden character named."""
    if len(written) > LONGEST_QUOTED:
        written = f"{written[: LONGEST_QUOTED - 1]}\u2026"
    return "".join(letter if letter.isprintable() else f"<U+{ord(letter):04X}>" for letter in written)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(diagnostic.level is Level.ERROR for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each diagnostic once, sorted by place; what was quietened comes last."""
    return sorted(set(diagnostics), key=lambda diagnostic: (diagnostic.level is Level.NOTE, diagnostic))


def fewer(diagnostics: Iterable[Diagnostic], most: int) -> list[Diagnostic]:
    """In order, of those with one code in one file only so many; the last of them says that there are more."""
    counts: Counter[tuple[str, str]] = Counter()
    kept: list[Diagnostic] = []
    last: dict[tuple[str, str], int] = {}
    for diagnostic in in_order(diagnostics):
        kind = (diagnostic.span.file, diagnostic.code)
        counts[kind] += 1
        if counts[kind] <= most:
            last[kind] = len(kept)
            kept.append(diagnostic)
    for kind in (kind for kind, count in counts.items() if count > most):
        told = kept[last[kind]]
        kept[last[kind]] = replace(told, message=f"{told.message}, and more like it stand below")
    return kept


def render(diagnostics: Iterable[Diagnostic], format: Format, *, color: bool = False) -> str:
    """All diagnostics as one text; `color` says that it goes to a terminal."""
    ordered = in_order(diagnostics)
    if format == "json":
        return json.dumps([_as_json(d) for d in ordered], ensure_ascii=False, indent=2) + "\n"
    shown = partial(_for_terminal, lines_of=cache(_lines_of)) if color else str
    line = _as_github if format == "github" else shown
    return "".join(f"{line(diagnostic)}\n" for diagnostic in ordered)


def _as_json(diagnostic: Diagnostic) -> dict[str, str | int]:
    span = diagnostic.span
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "level": str(diagnostic.level),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "advice": diagnostic.advice,
    }


def _as_github(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    place = f"file={_property(span.file)},line={span.line},col={span.column},title={diagnostic.code}"
    level = "notice" if diagnostic.level is Level.NOTE else diagnostic.level
    return f"::{level} {place}::{_escaped(f'{diagnostic.message}; {diagnostic.advice}')}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _for_terminal(diagnostic: Diagnostic, lines_of: Callable[[str], list[str]]) -> str:
    tint = _TINTS[diagnostic.level]
    told = (
        f"{_BOLD}{diagnostic.span}:{_PLAIN} {tint}{diagnostic.level}:{_PLAIN} "
        f"{diagnostic.message}; {diagnostic.advice} ({diagnostic.code})"
    )
    written = _source_line(diagnostic.span, lines_of(diagnostic.span.file))
    if not written:
        return told
    shift = max(0, diagnostic.span.column - LONGEST_EXCERPT + 10)
    caret = " " * (diagnostic.span.column - 1 - shift) + "^"
    return f"{told}\n    {written[shift : shift + LONGEST_EXCERPT]}\n    {tint}{caret}{_PLAIN}"


def _lines_of(file: str) -> list[str]:
    """The lines of a file; none of what is no text."""
    try:
        data = Path(file).read_bytes()
    except OSError:
        return []
    return [] if b"\0" in data else _LINE_END.split(data.decode("utf-8-sig", "replace"))


def _source_line(span: Span, lines: list[str]) -> str:
    """The line as it was written, with every character that could steer a terminal shown as a dot."""
    if span.line > len(lines):
        return ""
    return "".join(letter if letter.isprintable() else "." for letter in lines[span.line - 1])
