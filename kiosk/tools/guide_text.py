"""What a large-print guide is made of: blocks of text in reading order. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.exhibit.markup import Citation, Inline, Paragraph, TermLink

PAGE = "\ufffc"
"""Stands in a text for the number of the page that it leads to."""
FEW = 3


class Style(StrEnum):
    """What a block is; how it looks is told in `guide_type`."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SECTION = "section"
    SCREEN = "screen"
    GROUP = "group"
    ITEM = "item"
    KICKER = "kicker"
    FACT = "fact"
    LEAD = "lead"
    TEXT = "text"
    QUOTE = "quote"
    NOTICE = "notice"
    PICTURE = "picture"
    EMBLEM = "emblem"
    RECORD = "record"
    CHAPTER_ENTRY = "chapter_entry"
    ENTRY = "entry"


class Tone(StrEnum):
    """How loud words are; never slanted, never in capitals, which are hard to read large."""

    PLAIN = "plain"
    MEDIUM = "medium"
    BOLD = "bold"


@dataclass(frozen=True)
class Words:
    """A stretch of text in one tone; `sources` are what it cites, and become its text once they are numbered."""

    text: str
    tone: Tone = Tone.PLAIN
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """A paragraph or a heading. name: what others lead to it by; leads_to: the name of another block."""

    style: Style
    words: tuple[Words, ...]
    name: str = ""
    leads_to: str = ""
    drawing: Path | None = None
    joined: bool = False
    """Whether it belongs to the block before, and must not be parted from it."""

    @property
    def text(self) -> str:
        return "".join(each.text for each in self.words)


def one_line(text: str) -> str:
    """A text without the line breaks of its file; blanks that hold words together stay."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def plain(style: Style, text: str, *, name: str = "", leads_to: str = "", joined: bool = False) -> Block:
    """A block in one tone."""
    return Block(style, (Words(one_line(text)),), name=name, leads_to=leads_to, joined=joined)


def labelled(style: Style, label: str, text: str, *, joined: bool = False) -> Block:
    """A block that says first what it is."""
    return Block(style, (Words(f"{label}: ", Tone.MEDIUM), Words(one_line(text))), joined=joined)


def cited(sources: Sequence[str]) -> tuple[Words, ...]:
    """What cites these sources; nothing where there are none."""
    return (Words("", sources=tuple(sources)),) if sources else ()


def from_paragraph(paragraph: Paragraph, style: Style = Style.TEXT) -> Block:
    """A paragraph of an exhibit: emphasis a little louder, terms in bold, citations as words to be numbered."""
    return Block(style, tuple(_inline(span) for span in paragraph.spans))


def _inline(span: Inline) -> Words:
    if isinstance(span, Citation):
        return Words("", sources=span.sources)
    if isinstance(span, TermLink):
        return Words(span.words, Tone.BOLD)
    return Words(span.text, Tone.MEDIUM if span.emphasised else Tone.PLAIN)


def sources_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The sources that blocks cite, each once, in the order in which a reader meets them."""
    return tuple(dict.fromkeys(source for block in blocks for words in block.words for source in words.sources))


def numbered(blocks: Iterable[Block], numbers: Mapping[str, int]) -> Iterator[Block]:
    """The blocks with readable citations: [1, 2], kept on the line of the word before."""
    for block in blocks:
        words = (replace(each, text=_citation(each.sources, numbers)) if each.sources else each for each in block.words)
        yield replace(block, words=tuple(words))


def _citation(sources: Sequence[str], numbers: Mapping[str, int]) -> str:
    """A few numbers stay on one line."""
    blank = "\u00a0" if len(sources) <= FEW else " "
    return "\u00a0[" + f",{blank}".join(map(str, sorted(numbers[source] for source in sources))) + "]"
