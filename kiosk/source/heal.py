"""Stage 1: lines made readable once their mistake is told, so that it hides nothing further down."""

from __future__ import annotations

import re

from kiosk.source.slips import slip_of
from kiosk.source.text import FORBIDDEN, INVISIBLE_SPACE, hyphened, indent_of, lead_of, seen

STAND_IN = "x"
_VALUE = re.compile(r"(?P<before>\s*(?:- +)*(?:[^\s:#'\"\[{][^:#]*:[ \t]+|- +))(?P<value>\S.*)")

Lines = tuple[str, ...]


def cleaned(lines: Lines) -> Lines:
    """Spaces in place of characters that were told, hyphens in place of dashes; letters keep their columns."""
    return tuple(_cleaned(line) for line in lines)


def _cleaned(line: str) -> str:
    if line.isascii():
        return FORBIDDEN.sub(" ", line)
    indent, lead = indent_of(line), lead_of(line)
    blank = seen(indent) + INVISIBLE_SPACE.sub(" ", lead[len(indent) :])
    return hyphened(FORBIDDEN.sub(" ", blank + line[len(lead) :]))


def untabbed(lines: Lines, width: int) -> Lines:
    """Tabs in the indentation as spaces, if a step were this wide."""
    indents = [indent_of(line) for line in lines]
    return tuple(
        indent.replace("\t", " " * width) + line[len(indent) :] for indent, line in zip(indents, lines, strict=True)
    )


def without_value(lines: Lines, number: int) -> Lines | None:
    """The lines with a stand-in for the value of one line; None where that would help nothing."""
    line = lines[number] if number < len(lines) else ""
    slip = slip_of(line)
    found = _VALUE.fullmatch(line)
    if slip is not None:
        healed = slip.mended + STAND_IN
    elif found is not None:
        healed = found["before"] + (found["value"][0] if found["value"][0] in "|>" else STAND_IN)
    else:
        return None
    return (*lines[:number], healed, *lines[number + 1 :])
