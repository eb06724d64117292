"""Stage 1, the way back: the ways in which a text can be written as a YAML value, the nearest to the old one first."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from kiosk.source.text import FORBIDDEN, indent_of

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def inline(text: str, style: str) -> Iterator[str]:
    """A text on one line; whether YAML reads it as it was meant has to be tried."""
    if "\n" not in text:
        if style == "":
            yield text
        if style == "'" or (style != '"' and '"' in text and "'" not in text):
            yield _single(text)
    yield double(text)
    yield double(text, careful=True)


def double(text: str, *, careful: bool = False) -> str:
    """A text in double quotes, where everything can be written; `careful` hides all that is not seen."""
    return '"' + "".join(_escaped(letter, careful) for letter in text) + '"'


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _escaped(letter: str, careful: bool) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    hidden = unicodedata.category(letter) in ("Cc", "Zl", "Zp") or bool(FORBIDDEN.match(letter))
    if hidden or (careful and not letter.isprintable()):
        return f"\\U{ord(letter):08X}" if ord(letter) > 0xFFFF else f"\\u{ord(letter):04X}"
    return letter


def over_lines(text: str, style: str, old: Sequence[str], column: int) -> Iterator[str]:
    """A text in the style of an old one that went over several lines from a column on, as wide as that was."""
    if "\n" in text or len(old) < 2:
        return
    written = text if style == "" else _single(text) if style == "'" else double(text)
    width = max(column + len(old[0]), *map(len, old[1:]))
    yield "\n".join(_wrapped(written, width, " " * column, indent_of(old[1])))[column:]


def literal(text: str, old: Sequence[str], indent: str) -> list[str]:
    """The lines of a | text; those that have not changed are taken from the old ones as they are."""
    new = text.split("\n")
    lines = [indent + line if line else "" for line in new]
    before = [line.removeprefix(indent) if line.strip() else "" for line in old]
    for same in SequenceMatcher(None, before, new, autojunk=False).get_matching_blocks():
        lines[same.b : same.b + same.size] = old[same.a : same.a + same.size]
    return lines


def folded(text: str, old: Sequence[str], indent: str) -> list[str]:
    """The lines of a > text; a paragraph that has not changed keeps its lines."""
    known = {" ".join(line.strip() for line in lines): lines for lines in _paragraphs(old)}
    width = max((len(line) for line in old), default=80)
    lines: list[str] = []
    for number, paragraph in enumerate(text.split("\n")):
        lines += [""] if number else []
        if paragraph:
            lines += known.get(paragraph) or _wrapped(paragraph, width, indent, indent)
    return lines


def _paragraphs(lines: Sequence[str]) -> Iterator[list[str]]:
    found: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            found.append(line)
        elif found:
            yield found
            found = []


def _wrapped(text: str, width: int, first: str, others: str) -> list[str]:
    """Lines that part at single blanks only, so that they can be joined again."""
    width = max(width, len(others) + 20)
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first + text]
