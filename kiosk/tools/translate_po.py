"""A PO file as it came back from whoever translated: its language and its entries, each with its line. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import polib

from kiosk.diagnostics import Diagnostic, Level, Span

LARGEST = 16 * 1024 * 1024
_LINE = re.compile(r"\(line (\d+)\)")


@dataclass(frozen=True)
class Given:
    """One entry: the name of a text, the source text that was translated, and the translation."""

    name: str
    source: str
    text: str
    fuzzy: bool
    span: Span


@dataclass(frozen=True)
class Returned:
    """A whole file. `source` is the language it was made from, where it says so."""

    file: str
    language: str
    language_span: Span
    source: str | None
    given: tuple[Given, ...]


class NoTranslations(ValueError):
    """A file that cannot be used; says why."""

    def __init__(self, file: Path, line: int, message: str, advice: str) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(Span(file.as_posix(), line, 1), Level.ERROR, "po-unreadable", message, advice)


def read_po(file: Path) -> Returned:
    """The file; raises NoTranslations."""
    text = _text(file)
    po = _parsed(file)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    language = str(po.metadata.get("Language", "")).strip()
    at = next((n for n, line in enumerate(lines, 1) if line.startswith('"Language:')), 1)
    if not language:
        raise NoTranslations(file, at, "the file does not say its language", 'write "Language: ru\\n" into its head')
    source = str(po.metadata.get("X-Source-Language", "")).strip()
    given = tuple(_given(file, lines, po))
    if not given:
        raise NoTranslations(file, 1, "there is no entry in this file", "export it anew")
    return Returned(file.as_posix(), language, Span(file.as_posix(), at, 1), source or None, given)


def _text(file: Path) -> str:
    """The file in the encoding that it names."""
    try:
        if not file.is_file():
            raise NoTranslations(file, 1, "there is no such file", "mend the name")
        if file.stat().st_size > LARGEST:
            raise NoTranslations(file, 1, "the file is too large to be a translation", "look at its name")
        data = file.read_bytes()
    except OSError as problem:
        raise NoTranslations(file, 1, f"the file cannot be read: {problem.strerror}", "look at it") from None
    encoding = polib.detect_encoding(str(file))
    try:
        return data.decode("utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding)
    except (UnicodeDecodeError, LookupError) as problem:
        line = data[: problem.start].count(b"\n") + 1 if isinstance(problem, UnicodeDecodeError) else 1
        message = f"this letter is not {encoding.upper()}, which the file says it is written in"
        raise NoTranslations(file, line, message, "save the file as UTF-8") from None


def _parsed(file: Path) -> polib.POFile:
    try:
        return polib.pofile(str(file), encoding=polib.detect_encoding(str(file)), wrapwidth=0)
    except (OSError, ValueError, IndexError, AttributeError, KeyError, TypeError) as problem:
        found = _LINE.search(str(problem))
        message = "this is not a PO file, or it is damaged here"
        raise NoTranslations(file, int(found[1]) if found else 1, message, "export it anew, or mend it") from None


def _given(file: Path, lines: list[str], po: polib.POFile) -> Iterator[Given]:
    """Each entry, its texts composed as they are where an exhibit is read."""
    for entry in po:
        if entry.obsolete:
            continue
        span = Span(file.as_posix(), _line(lines, entry.linenum), 1)
        source, text = (normalize("NFC", words) for words in (entry.msgid, _translation(entry)))
        yield Given(entry.msgctxt or "", source, text, "fuzzy" in entry.flags, span)


def _translation(entry: polib.POEntry) -> str:
    return str(entry.msgstr or next(iter(entry.msgstr_plural.values()), "")).rstrip("\n")


def _line(lines: list[str], first: int) -> int:
    """The line of an entry's name, which comes after its comments."""
    below = range(max(first, 1), min(first + 60, len(lines)) + 1)
    return next((n for n in below if lines[n - 1].lstrip().startswith(("msgctxt", "msgid"))), max(first, 1))
