"""A whole large-print guide: title, contents, chapters, credits, words explained, sources. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.markup import TermLink
from kiosk.exhibit.model import Chapter, MarkedText, Source, Term
from kiosk.exhibit.walk import walk
from kiosk.tools.guide_screens import Telling
from kiosk.tools.guide_text import (
    Block,
    Style,
    Tone,
    Words,
    from_paragraph,
    labelled,
    numbered,
    plain,
    sources_of,
)

Alphabet = Callable[[str], Any]
"""A word's place in the order of a language's alphabet."""

QUOTES = "«„“\"'"
"""They open a word, and are no letters of it."""
ENTRIES = {Style.SECTION: Style.CHAPTER_ENTRY, Style.SCREEN: Style.ENTRY}
"""What stands in the contents."""


@dataclass(frozen=True)
class Guide:
    """The guide in one language."""

    title: str
    language: str
    blocks: tuple[Block, ...]


def gathered(bundle: Bundle, language: str, alphabet: Alphabet = str.casefold) -> Guide:
    """Everything that an exhibit tells, in reading order."""
    telling = Telling(bundle, language)
    body = [*_chapters(telling), *_credits(telling), *_terms(telling, alphabet)]
    order = sources_of(body)
    body = [*numbered(body, {source: number for number, source in enumerate(order, 1)}), *_sources(telling, order)]
    front = [*_title_page(telling), *_how(telling, bool(order)), *_contents(body)]
    title = f"{telling.said(bundle.exhibit.title)} – {telling.word('guide_title')}"
    return Guide(title, language, (*front, *body))


def _title_page(telling: Telling) -> Iterator[Block]:
    exhibit = telling.bundle.exhibit
    yield plain(Style.TITLE, telling.said(exhibit.title))
    yield plain(Style.SUBTITLE, telling.word("guide_title"))
    yield plain(Style.SUBTITLE, telling.word("language_name"))
    yield plain(Style.LEAD, telling.said(exhibit.big_idea))
    if exhibit.emblem:
        file = telling.bundle.asset(exhibit.emblem.file)
        if file.suffix.lower() == ".svg":
            yield Block(Style.EMBLEM, (Words(telling.said(exhibit.emblem.alt)),), drawing=Path(file))
        yield from telling.part(exhibit.emblem)


def _how(telling: Telling, has_sources: bool) -> Iterator[Block]:
    yield plain(Style.SECTION, telling.word("guide_contents"))
    keys = ["guide_how"]
    keys += ["guide_how_terms"] if linked_terms(telling) else []
    keys += ["guide_how_sources"] if has_sources else []
    yield plain(Style.TEXT, " ".join(telling.word(key) for key in keys))


def _contents(body: Iterable[Block]) -> Iterator[Block]:
    for block in body:
        if block.style in ENTRIES:
            yield plain(ENTRIES[block.style], block.text, leads_to=block.name)


def _chapters(telling: Telling) -> Iterator[Block]:
    for chapter in telling.bundle.chapters:
        yield from _opening(telling, chapter)
        for placed in telling.bundle.screens:
            if placed.chapter is chapter:
                yield from telling.screen(placed)


def _opening(telling: Telling, chapter: Chapter) -> Iterator[Block]:
    yield plain(Style.SECTION, telling.said(chapter.title), name=f"chapter {chapter.id}")
    yield plain(Style.FACT, telling.said(chapter.dates))
    yield plain(Style.LEAD, telling.said(chapter.summary))


def _credits(telling: Telling) -> Iterator[Block]:
    credits = telling.bundle.exhibit.credits
    if credits:
        yield plain(Style.SECTION, telling.word("credits_title"), name="credits of all")
    for text in credits.values():
        yield plain(Style.TEXT, telling.said(text))


def linked_terms(telling: Telling) -> Mapping[str, Term]:
    """The terms that a reader meets, also those met only in the explanation of another."""
    met: dict[str, Term] = {}
    waiting: list[object] = [placed.screen for placed in telling.bundle.screens]
    while waiting:
        found = _terms_in(waiting.pop(0), telling.language)
        for name in (name for name in found if name not in met):
            met[name] = telling.bundle.terms[name]
            waiting.append(met[name])
    return met


def _terms_in(value: object, language: str) -> list[str]:
    texts = (below for _, below in walk(value) if isinstance(below, MarkedText))
    spans = (span for text in texts for paragraph in text.paragraphs(language) for span in paragraph.spans)
    return [span.term for span in spans if isinstance(span, TermLink)]


def _terms(telling: Telling, alphabet: Alphabet) -> Iterator[Block]:
    terms = linked_terms(telling)
    if terms:
        yield plain(Style.SECTION, telling.word("guide_terms"), name="terms of all")
    for term in sorted(terms.values(), key=lambda term: alphabet(telling.said(term.title).lstrip(QUOTES))):
        yield plain(Style.ITEM, telling.said(term.title))
        yield from map(from_paragraph, term.text.paragraphs(telling.language))


def _sources(telling: Telling, order: Iterable[str]) -> Iterator[Block]:
    found = [telling.bundle.sources[name] for name in order]
    if found:
        yield plain(Style.SECTION, telling.word("guide_sources"), name="sources of all")
    for number, source in enumerate(found, 1):
        yield from _record(telling, number, source)


def _record(telling: Telling, number: int, source: Source) -> Iterator[Block]:
    """A source as on the screen, where a number stands in place of its code."""
    title = Words(f"[{number}] {telling.said(source.title)}", Tone.MEDIUM)
    known = [telling.said(part) for part in (source.author, source.publisher, source.date) if part]
    origin = "; ".join([*known, telling.word(f"kind_{source.kind.replace('-', '_')}")])
    yield Block(Style.RECORD, (title,), name=f"source {number}")
    yield plain(Style.RECORD, origin, joined=True)
    yield labelled(Style.RECORD, telling.word("source_trust"), telling.said(source.trust), joined=True)
    if source.url:
        yield plain(Style.RECORD, source.url, joined=True)
