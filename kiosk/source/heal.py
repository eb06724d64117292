"""Stage 1: lines made readable once their mistake is told, so that it hides nothing further down."""

from __future__ import annotations

import re

from kiosk.source.text import FORBIDDEN, INVISIBLE_SPACE, indent_of

STAND_IN = "x"
_VALUE = re.compile(r"(?P<before>\s*(?:- +)*(?:[^\s:#'\"\[{][^:#]*:[ \t]+|- +))(?P<value>\S.*)")

Lines = tuple[str, ...]


def cleaned(lines: Lines) -> Lines:
    """Spaces in place of characters that were told; every other letter keeps its column."""
    return tuple(_cleaned(line) for line in lines)


def _cleaned(line: str) -> str:
    indent = indent_of(line)
    return FORBIDDEN.sub(" ", INVISIBLE_SPACE.sub(" ", indent) + line[len(indent) :])


def untabbed(lines: Lines, width: int) -> Lines:
    """Tabs in the indentation as spaces, if a step were this wide."""
    indents = [indent_of(line) for line in lines]
    return tuple(
        indent.replace("\t", " " * width) + line[len(indent) :] for indent, line in zip(indents, lines, strict=True)
    )


def without_value(lines: Lines, number: int) -> Lines | None:
    """The lines with a stand-in for the value of one line; None where that would help nothing."""
    found = _VALUE.fullmatch(lines[number]) if number < len(lines) else None
    if found is None:
        return None
    value = found["value"][0] if found["value"][0] in "|>" else STAND_IN
    return (*lines[:number], found["before"] + value, *lines[number + 1 :])
