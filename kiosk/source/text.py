"""Stage 1: bytes to text, and what no YAML file of ours may hold."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from unicodedata import bidirectional

from kiosk.diagnostics import Diagnostic, Level, Span

LARGEST_FILE = 256 * 1024
LEAST_WIDE = 8
"""One byte of so many is nought in a file whose blanks and keys take two bytes a letter."""
LINE_END = re.compile("\r\n|[\n\r\x85]")

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff\ufffd-\uffff]"
)
_UNWANTED = re.compile(f"{FORBIDDEN.pattern}|[\r\x85]")
_INVISIBLE = "\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff"
INVISIBLE_SPACE = re.compile(f"[{_INVISIBLE}]")
_ISOLATE = re.compile("[\u2066-\u2069]")
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_WITHOUT_WIDTH = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]")
_BLANKS = f"[ \t{_INVISIBLE}]*"
_INDENT = re.compile(_BLANKS)
_LEAD = re.compile(rf"{_BLANKS}(?:-(?=[ \t{_INVISIBLE}]){_BLANKS})*(?:[a-z][a-z0-9_]*{_BLANKS}:{_BLANKS})?")
_DASH = re.compile(r"(?P<before>[ \t]*)[\u2010-\u2015\u2022\u2212\u00b7](?=[ \t]+[a-z_]+:(?:[ \t]|$))")


def indent_of(line: str) -> str:
    """The blanks that a line begins with, visible or not."""
    found = _INDENT.match(line)
    return found[0] if found else ""


def lead_of(line: str) -> str:
    """What stands before a line's value: blanks, hyphens, a key and its colon."""
    found = _LEAD.match(line)
    return found[0] if found else ""


def seen(indent: str) -> str:
    """An indentation as an editor shows it: in spaces, without what takes no room."""
    return INVISIBLE_SPACE.sub(" ", _WITHOUT_WIDTH.sub("", indent))


def hyphened(line: str) -> str:
    """The line with a hyphen where it begins an item of a list with another dash."""
    return _DASH.sub(r"\g<before>-", line, count=1)


def read_text(path: Path, shown_as: str) -> tuple[str | None, list[Diagnostic]]:
    """The text of a file, without its byte order mark."""
    start = Span(shown_as, 1, 1)
    try:
        if not path.is_file():
            return None, [_error(start, "file-missing", "there is no such file", "write it, or mend the name")]
        if path.stat().st_size > LARGEST_FILE:
            message = f"the file is larger than {LARGEST_FILE // 1024} kB"
            return None, [_error(start, "file-too-large", message, "shorten it, or divide it into two")]
        return _decoded(path.read_bytes(), start)
    except OSError as problem:
        message = f"the file cannot be read: {problem.strerror}"
        return None, [_error(start, "file-unreadable", message, "look at its permissions")]


def _decoded(data: bytes, start: Span) -> tuple[str | None, list[Diagnostic]]:
    wide = _wide(data)
    if wide:
        text = data.decode(wide, "replace").removeprefix("\ufeff")
        message, advice = f"the file is {wide[:6].upper()}, which few programs read", "save it as UTF-8"
        return text, [Diagnostic(start, Level.WARNING, "encoding-unusual", message, advice)]
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as problem:
        before = LINE_END.split(data[: problem.start].decode("utf-8-sig", "replace"))
        span = Span(start.file, len(before), len(before[-1]) + 1)
        advice = 'save the file as UTF-8: in Notepad, "Save as" and "Encoding"'
        return None, [_error(span, "encoding-wrong", "this letter is not UTF-8", advice)]


def _wide(data: bytes) -> str | None:
    """The encoding of a file that takes two or four bytes for every letter, with its mark or without."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for half, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = data[half::2].count(0)
        if zeros and 0 not in data[1 - half :: 2] and zeros * LEAST_WIDE > len(data):
            return encoding
    return None


def unwanted_characters(lines: tuple[str, ...], file: str) -> Iterator[Diagnostic]:
    """Characters that nobody sees and that change what is read."""
    for number, line in enumerate(lines, 1):
        found = FORBIDDEN.search(line)
        if found:
            yield forbidden(Span(file, number, found.start() + 1), found[0])
        if line.isascii():
            continue
        found = INVISIBLE_SPACE.search(lead_of(line))
        if found:
            yield _invisible(Span(file, number, found.start() + 1), found[0], line)
        found = _DASH.match(line)
        if found:
            advice = "write a hyphen (-) and a space before each item of a list"
            span = Span(file, number, found.end())
            yield _error(span, "hyphen-wrong", "this dash is not the hyphen that begins an item", advice)


def _invisible(span: Span, letter: str, line: str) -> Diagnostic:
    named = f"an invisible character, U+{ord(letter):04X}"
    if span.column <= len(indent_of(line)):
        advice = "delete the space before the first word and type it anew"
        return _error(span, "space-invisible", f"the line begins with {named}", advice)
    advice = "delete it, and type a space if one belongs here"
    return _error(span, "space-invisible", f"{named}, stands here", advice)


def unwanted_in(value: str) -> str | None:
    """The first character of a value that no text may hold.

    Isolates of direction belong to texts with letters that run from right to left, and are unwanted in any other.
    """
    if value.isascii() and value.isprintable():
        return None
    found = _UNWANTED.search(value)
    if found is None and not any(bidirectional(letter) in ("R", "AL") for letter in value):
        found = _ISOLATE.search(value)
    return found[0] if found else None


def forbidden(span: Span, letter: str) -> Diagnostic:
    return _error(span, *about_forbidden(letter))


def about_forbidden(letter: str) -> tuple[str, str, str]:
    """The code, what is wrong with such a character, and what to do."""
    told = f"the character U+{ord(letter):04X}"
    if letter == "\ufffd":
        return "character-forbidden", f"a letter was lost here, and {told} stands for it", "type it anew"
    if letter in "\u2028\u2029":
        return "character-forbidden", f"{told}, an invisible end of a line, stands here", "delete it"
    if letter in _TURNS:
        return "character-forbidden", f"{told} turns the direction of a text", "delete it"
    return "character-forbidden", f"{told} cannot be shown", "delete it"


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
