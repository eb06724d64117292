"""Stage 1, the way back: where in a file a text can be put, and how; the way that changes least comes first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import indent

from kiosk.source.document import Path
from kiosk.source.layout import FLOW_GROUP, FLOW_LIST, HEADER, Laid, Layout
from kiosk.source.spelling import double, folded, inline, literal, over_lines
from kiosk.source.text import indent_of

STEP = 2
BLOCKS = ("|", ">")


@dataclass(frozen=True)
class Change:
    """A text for a path: in place of the one that is there, or as a new key, or as a new item of a list.

    A new key comes after the last one of its group, or after the one that is named.
    """

    path: Path
    text: str
    after: str | None = None


@dataclass(frozen=True, order=True)
class Edit:
    """Letters for a stretch of the text."""

    start: int
    end: int
    text: str


Way = tuple[Edit, str]
"""An edit, and the group that it changes as a text of its own, `x: …`, to try whether it reads as it should."""


def ways(layout: Layout, change: Change) -> Iterator[Way]:
    """Every way to put a text into its group."""
    around, old = layout.values[change.path[:-1]], layout.values.get(change.path)
    if "\n" in change.text and _can_be_opened(layout, around):
        edit = _opened(layout, around, change)
        yield edit, f"x:{edit.text}"
    edits = _added(layout, around, change) if old is None else _rewritten(layout, old, change.text)
    for edit in edits:
        yield edit, _group_after(layout, around, edit)


def new_item(layout: Layout, items: Laid, word: str) -> Edit:
    """A word after the last one of a list."""
    last = layout.values[items.below[-1]]
    if items.style == FLOW_LIST:
        return Edit(last.end, last.end, f", {word}")
    before = layout.before(last.start)
    at = layout.line_end(layout.last_line(last))
    return Edit(at, at, layout.eol + before[: before.rindex("-")] + f"- {word}")


def _group_after(layout: Layout, around: Laid, edit: Edit) -> str:
    """The group that an edit changes, once it is changed."""
    start, end = around.start, around.end
    if around.style != FLOW_GROUP:
        end = layout.line_end(layout.last_line(layout.values[around.below[-1]]))
    group = layout.text[start : edit.start] + edit.text + layout.text[edit.end : end]
    if around.style == FLOW_GROUP:
        return f"x: {group}"
    column = " " * layout.column(start)
    return "x:\n" + (column + group if column else indent(group, " "))


def _rewritten(layout: Layout, old: Laid, text: str) -> Iterator[Edit]:
    """The text in place of the old one."""
    if old.style in BLOCKS:
        end = layout.line_end(max(layout.line_of(old.start), *layout.lines_below(old)))
        yield from (Edit(old.start, end, spelled) for spelled in _blocks_again(layout, old, text))
        return
    gap = " " if old.start == old.end and layout.text[old.start - 1 : old.start] == ":" else ""
    if "\n" in text and not old.in_flow:
        end = layout.line_end(layout.line_of(old.end))
        rest = layout.text[old.end : end].rstrip()
        yield Edit(old.start, end, gap + _block(layout, f"|{rest}", text, layout.column_of_key(old) + STEP))
    lines = layout.text[old.start : old.end].replace(layout.eol, "\n").split("\n")
    for spelled in (*over_lines(text, old.style, lines, layout.column(old.start)), *inline(text, old.style)):
        yield Edit(old.start, old.end, gap + spelled.replace("\n", layout.eol))


def _blocks_again(layout: Layout, old: Laid, text: str) -> Iterator[str]:
    """A | or > text with its header and its lines as far as they can be kept; at last on one line."""
    first = layout.line_of(old.start)
    header = HEADER.fullmatch(layout.text[old.start : layout.line_end(first)])
    if header is None:
        return
    lines, column = layout.content(old), layout.column_of_key(old)
    digit = re.search(r"\d", header["how"])
    blanks = " " * (column + int(digit[0])) if digit else _blanks(lines, column)
    if header["mark"] == ">":
        yield layout.eol.join([header[0], *folded(text, lines, blanks)])
    yield layout.eol.join([f"|{header['how']}{header['rest']}", *literal(text, lines, blanks)])
    how = re.sub(r"\d", "", header["how"])
    yield _block(layout, f"|{len(blanks) - column}{how}{header['rest']}", text, len(blanks))
    yield double(text, careful=True) + header["rest"]


def _added(layout: Layout, around: Laid, change: Change) -> Iterator[Edit]:
    """A new key below the last one, written as that is."""
    beside = layout.values[(*change.path[:-1], change.after) if change.after else around.below[-1]]
    if around.style == FLOW_GROUP:
        at, gap = beside.end, _gap_in_braces(layout, beside)
        spellings = inline(change.text, beside.style)
    else:
        at = layout.line_end(layout.last_line(beside))
        gap = layout.eol + " " * layout.column_of_key(beside)
        spellings = _beside(layout, beside, change.text)
    for spelled in spellings:
        yield Edit(at, at, f"{gap}{change.path[-1]}: {spelled}")


def _beside(layout: Layout, beside: Laid, text: str) -> Iterator[str]:
    """A text as it would be written on the lines after another of its group."""
    column, block = layout.column_of_key(beside), beside.style in BLOCKS
    if block or "\n" in text:
        below = len(_blanks(layout.content(beside), column)) if block else column + STEP
        how = "-" if block and "-" in layout.how(beside) else ""
        yield _block(layout, f"|{how}", text, below)
        yield _block(layout, f"|{below - column}{how}", text, below)
    yield from inline(text, beside.style if beside.style in ("'", '"') else "")


def _blanks(lines: list[str], column: int) -> str:
    """The blanks before the lines of a | or > text."""
    return next((indent_of(line) for line in lines if line.strip()), " " * (column + STEP))


def _block(layout: Layout, header: str, text: str, column: int) -> str:
    return layout.eol.join([header, *literal(text, (), " " * column)])


def _gap_in_braces(layout: Layout, beside: Laid) -> str:
    """What parts two keys in braces: a comma, and a new line where each key has its own."""
    before = layout.before(beside.start if beside.key is None else beside.key)
    return ", " if before.strip() else f",{layout.eol}{before}"


def _can_be_opened(layout: Layout, group: Laid) -> bool:
    """Whether a group in braces can be written line by line: it has one line, and nothing but a comment after it."""
    if group.style != FLOW_GROUP or group.in_flow or group.key is None:
        return False
    line = layout.line_of(group.start)
    rest = layout.text[group.end : layout.line_end(line)].strip()
    return line == layout.line_of(group.key) == layout.line_of(group.end) and (not rest or rest.startswith("#"))


def _opened(layout: Layout, group: Laid, change: Change) -> Edit:
    """A group in braces line by line, the other texts as they were written."""
    end, column = layout.line_end(layout.line_of(group.start)), layout.column_of_key(group) + STEP
    old = {path[-1]: layout.values[path] for path in group.below}
    texts = {key: layout.text[laid.start : laid.end] for key, laid in old.items()}
    texts[change.path[-1]] = _block(layout, "|", change.text, column + STEP)
    before = layout.before(group.start)
    rows = [f"{' ' * column}{key}: {text}".rstrip() for key, text in texts.items()]
    rest = layout.text[group.end : end].rstrip()
    return Edit(group.start - len(before) + len(before.rstrip()), end, layout.eol.join([rest, *rows]))
