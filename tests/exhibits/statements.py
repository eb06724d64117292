"""What the exhibit says, statement by statement: the texts that stand together, and their sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.amount import Amount, shown
from kiosk.exhibit.fields import LocalizedText, MarkedText, SourceRef
from kiosk.exhibit.markup import CITATION, ID
from kiosk.exhibit.model import Part
from kiosk.exhibit.walk import walk


@dataclass(frozen=True)
class Statement:
    """The texts of one part of a screen in one language: a moment, a place, an account, a person."""

    text: str
    cites: frozenset[str]

    def carries(self, cites: frozenset[str], says: tuple[str, ...]) -> bool:
        return cites <= self.cites and all(words in self.text for words in says)


def statements(value: object, language: str) -> Iterator[Statement]:
    """Each part of a value with what stands directly in it."""
    for _, part in walk(value):
        if isinstance(part, Part):
            own = [getattr(part, name) for name in type(part).model_fields]
            texts = [text for text in (_text(held, language) for held in own) if text]
            yield Statement("\n".join(texts), frozenset(_cites(own, language)))


def on_screen(bundle: Bundle, place: str, language: str) -> list[Statement]:
    """What a screen says; `@term` is a card of the glossary."""
    if place.startswith("@"):
        return list(statements(bundle.terms[place[1:]], language))
    return list(statements(bundle.screen(place), language))


def places(bundle: Bundle) -> list[str]:
    """Every screen and every card of the glossary."""
    return [placed.screen.id for placed in bundle.screens] + [f"@{term}" for term in bundle.terms]


def _text(held: object, language: str) -> str:
    if isinstance(held, LocalizedText):
        return " ".join(held.in_language(language).split())
    return shown(held) if isinstance(held, Amount) else ""


def _cites(own: list[object], language: str) -> Iterator[str]:
    for held in own:
        if isinstance(held, MarkedText):
            for citation in CITATION.finditer(held.in_language(language)):
                yield from (source[0] for source in ID.finditer(citation[1]))
        elif isinstance(held, tuple):
            yield from (source for source in held if isinstance(source, SourceRef))
