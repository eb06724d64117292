"""Stage 3: which sources and terms an exhibit makes use of, wherever they are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.bundle.texts import TERM_LINK, written_texts
from kiosk.exhibit.fields import MarkedText, SourceRef
from kiosk.exhibit.markup import CITATION, ID
from kiosk.exhibit.model import Term
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk


@dataclass(frozen=True)
class Used:
    """Ids that something else names; a term that explains itself is not used by that."""

    sources: frozenset[str]
    terms: frozenset[str]


def used_in(parts: Iterable[Written]) -> Used:
    sources: set[str] = set()
    terms: set[str] = set()
    for part in parts:
        own = str(part.path[0]) if isinstance(part.value, Term) else ""
        for _, value in walk(part.value):
            if isinstance(value, SourceRef):
                sources.add(value)
            elif isinstance(value, MarkedText):
                sources.update(_cited(value, part))
                terms.update(term for term in _linked(value, part) if term != own)
    return Used(frozenset(sources), frozenset(terms))


def _cited(value: MarkedText, part: Written) -> Iterator[str]:
    for text in written_texts(value, part.document, part.path):
        for found in CITATION.finditer(text.text):
            yield from (source[0] for source in ID.finditer(found[1]))


def _linked(value: MarkedText, part: Written) -> Iterator[str]:
    for text in written_texts(value, part.document, part.path):
        yield from (found[1] for found in TERM_LINK.finditer(text.text))
