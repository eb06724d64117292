"""Divides a guide into pages: headings stay with their text, and no line of a paragraph stands alone. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.tools.guide_type import Look

SLACK = 0.01
FEWEST = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""


JOINED = 4.0
"""The space between blocks that belong together."""


@dataclass(frozen=True)
class Measured:
    """A block by what it takes."""

    look: Look
    lines: int
    joined: bool = False

    @property
    def height(self) -> float:
        return self.lines * self.look.height

    @property
    def divides(self) -> bool:
        """Whether it may stand on two pages."""
        return not self.look.whole and self.lines >= 2 * FEWEST


@dataclass(frozen=True)
class Piece:
    """Lines of a block, from `first` up to `last`, and how far below the top of the page they begin."""

    block: int
    first: int
    last: int
    top: float


Page = tuple[Piece, ...]


def paginated(blocks: Sequence[Measured], room: float) -> list[Page]:
    """The pages, each `room` high."""
    pages: list[list[Piece]] = [[]]
    used = 0.0
    for number, block in enumerate(blocks):
        space = gap(blocks[number - 1], block) if pages[-1] else 0.0
        if pages[-1] and (block.look.new_page or used + space + wanted(blocks, number, room) > room):
            pages.append([])
            used, space = 0.0, 0.0
        used += space
        tail = 0.0 if block.look.holds else held(blocks, number, room)
        first = 0
        while first < block.lines:
            count = fitting(block, first, room - used, tail, empty=not pages[-1])
            if count:
                pages[-1].append(Piece(number, first, first + count, used))
                first, used = first + count, used + count * block.look.height
            if first < block.lines:
                pages.append([])
                used = 0.0
    return [tuple(page) for page in pages]


def gap(above: Measured, block: Measured) -> float:
    """The space between two blocks; what belongs together stands close."""
    if block.joined:
        return JOINED
    return above.look.after if above.look.close else max(above.look.after, block.look.before)


def wanted(blocks: Sequence[Measured], number: int, room: float) -> float:
    """What must fit for a block to begin here: its first lines, or all of it and of what it holds on to."""
    block = blocks[number]
    if block.divides:
        return FEWEST * block.look.height
    whole = block.height + held(blocks, number, room)
    return whole if whole <= room else block.height


def held(blocks: Sequence[Measured], number: int, room: float) -> float:
    """What must follow the end of a block on its page; nothing where that is more than a page."""
    if number + 1 == len(blocks):
        return 0.0
    block, below = blocks[number], blocks[number + 1]
    if below.look.new_page or not (block.look.holds or below.joined):
        return 0.0
    height = gap(block, below) + wanted(blocks, number + 1, room)
    return height if height <= room - block.look.height else 0.0


def fitting(block: Measured, first: int, room: float, tail: float, *, empty: bool) -> int:
    """How many lines, from one on, go on this page, so that none stands alone and the tail follows the last."""
    left = block.lines - first
    fit = min(left, int((room + SLACK) / block.look.height))
    if fit == left and (left * block.look.height + tail <= room + SLACK or not block.divides):
        return left
    begun = min(fit, left - FEWEST) if block.divides else 0
    if begun >= FEWEST:
        return begun
    return max(1, fit) if empty else 0
