"""Stage 3: the bundle, all that the runtime is given; frozen, checked, every reference found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.bundle import narration
from kiosk.bundle.captions import Cue
from kiosk.bundle.tiles import Tiles
from kiosk.exhibit.fields import AltText, LocalizedText, MarkedText, SourceRef
from kiosk.exhibit.markup import Citation, Inline, TermLink
from kiosk.exhibit.model import Chapter, Exhibit, Screen, Source, Term
from kiosk.exhibit.passages import keys
from kiosk.exhibit.sidecar import Bounds
from kiosk.exhibit.walk import walk
from kiosk.exhibit.words import Words

_CITATION = re.compile(r"\[\^[^\]]*\]")
_LINK_TARGET = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True)
class PlacedScreen:
    """A screen, and where in the exhibit it stands."""

    screen: Screen
    chapter: Chapter
    number: int
    """Its number in the chapter, from 1."""


@dataclass(frozen=True, eq=False)
class Bundle:
    """An exhibit that can be shown."""

    folder: Path
    exhibit: Exhibit
    chapters: tuple[Chapter, ...]
    screens: tuple[PlacedScreen, ...]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    words: Words
    assets: Mapping[str, Path]
    sidecars: Mapping[str, Bounds]
    captions: Mapping[str, tuple[Cue, ...]]
    """The cues of each file of captions."""
    tiles: Mapping[str, Tiles]

    @cached_property
    def places(self) -> Mapping[str, PlacedScreen]:
        """Every screen by its id, in reading order."""
        return {placed.screen.id: placed for placed in self.screens}

    def screen(self, reference: str) -> Screen:
        """The screen of an id."""
        return self.places[reference].screen

    def asset(self, reference: str) -> Path:
        """The file that a reference names."""
        return self.assets[reference]

    def bounds(self, reference: str) -> Bounds | None:
        """What a map shows, in degrees; None for a picture without bounds."""
        return self.sidecars.get(reference)

    def cited(self, screen: Screen, language: str) -> tuple[str, ...]:
        """The ids of a screen's sources, in the order in which a reader meets them."""
        return tuple(dict.fromkeys(_cited(screen, language)))

    def terms_of(self, screen: Screen, language: str) -> tuple[str, ...]:
        """The ids of a screen's terms, in the order in which a reader meets them."""
        spans = (span for _, span in _spans(screen, language))
        return tuple(dict.fromkeys(span.term for span in spans if isinstance(span, TermLink)))

    def narration(self, screen_id: str, n: int, language: str) -> Path | None:
        """The file that reads a screen's passage aloud, by its number from 0; None where nobody has read it."""
        names = keys(self.screen(screen_id))
        return narration.file_of(self.folder, language, names[n]) if 0 <= n < len(names) else None

    def word_count(self, screen: Screen, language: str) -> int:
        """How many words a screen gives to read."""
        texts = (v for _, v in walk(screen) if isinstance(v, LocalizedText) and not isinstance(v, AltText))
        return sum(count_words(text.in_language(language)) for text in texts)


def count_words(text: str) -> int:
    """The words of a text, its markup left out."""
    plain = _LINK_TARGET.sub("]", _CITATION.sub(" ", text))
    return sum(any(letter.isalnum() for letter in word) for word in plain.split())


def _spans(value: object, language: str) -> Iterator[tuple[object, Inline | None]]:
    for _, found in walk(value):
        if isinstance(found, MarkedText):
            for paragraph in found.paragraphs(language):
                for span in paragraph.spans:
                    yield found, span
        else:
            yield found, None


def _cited(screen: Screen, language: str) -> Iterator[str]:
    for value, span in _spans(screen, language):
        if isinstance(span, Citation):
            yield from span.sources
        elif isinstance(value, SourceRef):
            yield value
