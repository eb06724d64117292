"""Stage 1: what a hand forgets in a line: a colon, a space after a colon or a hyphen, the right column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.diagnostics import shortened

_BEFORE = r"(?P<before>[ \t]*(?:- +)*)"
_KEY = r"(?P<key>[a-z][a-z0-9_]*)"
_TIGHT_COLON = re.compile(rf"{_BEFORE}{_KEY}:(?P<value>[^\s:/].*)")
_TIGHT_HYPHEN = re.compile(rf"(?P<before>[ \t]*)-{_KEY}:(?:[ \t]+(?P<value>\S.*)|[ \t]*)")
_NO_COLON = re.compile(rf"{_BEFORE}{_KEY}[ \t]+(?P<value>[\[{{\"'].*|(?:[^:]|:(?=\S))+)")


@dataclass(frozen=True)
class Slip:
    """What is wrong with a line, from which column on, and the line as far as it can be mended."""

    column: int
    message: str
    advice: str
    mended: str


def slip_of(line: str) -> Slip | None:
    """What was forgotten in a line that could not be read."""
    found = _TIGHT_HYPHEN.fullmatch(line)
    if found:
        advice = f'write "- {found["key"]}:"'
        return Slip(found.start("key") - 1, "a space is missing after this hyphen", advice, _with(found, "- "))
    found = _TIGHT_COLON.fullmatch(line)
    if found:
        advice = f'write "{found["key"]}: {shortened(found["value"])}"'
        return Slip(found.end("key"), "a space is missing after this colon", advice, _with(found))
    found = _NO_COLON.fullmatch(line)
    if found:
        message = f'a colon is missing, perhaps after "{found["key"]}"'
        advice = f'write "{found["key"]}: {shortened(found["value"])}", or indent the line under its text'
        return Slip(found.start("key"), message, advice, _with(found))
    return None


def _with(found: re.Match[str], hyphen: str = "") -> str:
    return f"{found['before']}{hyphen}{found['key']}: "


_LEAD = re.compile(r"(?P<indent> *)(?P<hyphens>(?:- +)*)[\"']?[\w-]+[\"']?:(?: |$)")


def neighbour(lines: tuple[str, ...], number: int, column: int) -> tuple[int, int] | None:
    """The column, and its line, of the open group that a line most nearly belongs to; both count from 0."""
    if number >= len(lines):
        return None
    hyphened = lines[number].lstrip(" ").startswith("- ")
    columns = dict(_open_columns(lines, number, hyphened))
    if not columns or column in columns:
        return None
    nearest = min(columns, key=lambda found: (abs(found - column), found))
    return nearest, columns[nearest]


def _open_columns(lines: tuple[str, ...], number: int, hyphened: bool) -> Iterator[tuple[int, int]]:
    """The columns in which the lists, or else the groups, around a line begin, from the inmost on."""
    outermost = 1_000
    for above in range(number - 1, -1, -1):
        found = _LEAD.match(lines[above])
        if not found:
            continue
        column = found.end("indent" if hyphened else "hyphens")
        if column < outermost and bool(found["hyphens"]) >= hyphened:
            yield column, above
        outermost = min(outermost, column, found.end("indent"))
        if outermost == 0:
            return
