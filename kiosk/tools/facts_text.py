"""The list of statements as plain text, with page numbers: for a printer, or for a terminal's pager. No Qt."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from kiosk.tools.claims import Cited, Claim, Claims, Group

WIDTH = 78
LINES_A_PAGE = 60
HEAD = 4
"""Blank and ruled lines around a page's text."""

Block = list[str]


def as_text(claims: Claims) -> str:
    """Pages of at most 60 lines, parted by form feeds; what belongs together is not torn apart."""
    pages = list(_pages([*_blocks(claims)]))
    title = f"{claims.title} ({claims.language}): {claims.count} statements"
    whole = [_page(title, page, f"page {number} of {len(pages)}") for number, page in enumerate(pages, 1)]
    return "\f".join(whole)


def _page(title: str, lines: Sequence[str], foot: str) -> str:
    padding = [""] * (LINES_A_PAGE - HEAD - len(lines))
    return "\n".join([title[:WIDTH], "", *lines, *padding, "", foot.rjust(WIDTH)]) + "\n"


def _pages(blocks: Sequence[Block]) -> Iterator[Block]:
    room = LINES_A_PAGE - HEAD
    page: Block = []
    for block in blocks:
        if page and len(page) + len(block) > room:
            yield page
            page = []
        page = [*page, *block]
        while len(page) > room:
            yield page[:room]
            page = page[room:]
    yield page


def _blocks(claims: Claims) -> Iterator[Block]:
    chapter = ""
    for group in claims.groups:
        chapter_head = _ruled(group.chapter, "=") if group.chapter not in ("", chapter) else []
        yield from _group(group, chapter_head)
        chapter = group.chapter
    heading = [
        *_ruled("Without a source", "="),
        "What is said here and names no source: intended, or to be mended.",
        "",
    ]
    for group in claims.unsourced:
        yield from _group(group, heading)
        heading = []


def _group(group: Group, above: Block) -> Iterator[Block]:
    """The heading stays with the first of its claims."""
    named = f"{group.title} [{group.place}]" if group.place else group.title
    heading = [*above, *_ruled(named, "-")]
    for claim in group.claims:
        yield [*heading, *_claim(claim)]
        heading = []


def _claim(claim: Claim) -> Block:
    about = f"{claim.statement.about.rstrip('.')}: " if claim.statement.about else ""
    said = _wrapped(f"{claim.number:>4}  ", about + claim.statement.words, 6)
    return [*said, *(line for cited in claim.cited for line in _cited(cited)), ""]


def _cited(cited: Cited) -> Block:
    title, *others = cited.lines
    first = _wrapped(f"      [{cited.id}] ", title, 10)
    return first if cited.again else [*first, *(line for text in others for line in _wrapped(" " * 10, text, 10))]


def _wrapped(first: str, text: str, indent: int) -> Block:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=" " * indent, break_on_hyphens=False)


def _ruled(text: str, rule: str) -> Block:
    lines = textwrap.wrap(text, WIDTH)
    return [*lines, rule * max(map(len, lines), default=0), ""]
