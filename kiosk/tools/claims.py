"""What an exhibit states, gathered for a reader: by chapter and screen, numbered, with sources. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.model import Source
from kiosk.exhibit.statements import Statement, statements

GLOSSARY = "Glossary"


@dataclass(frozen=True)
class Cited:
    """A source, and whether the reader has just been told of it on the same screen."""

    id: str
    lines: tuple[str, ...]
    """Its title; author, publisher, date and kind; how far to trust it."""
    again: bool = False


@dataclass(frozen=True)
class Claim:
    """A statement with its number in the whole list."""

    number: int
    statement: Statement
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Group:
    """The claims of one screen, or of the glossary, which has neither chapter nor place."""

    chapter: str
    place: str
    title: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Claims:
    """The whole list: what has a source, screen by screen, and what has none."""

    title: str
    language: str
    groups: tuple[Group, ...]
    unsourced: tuple[Group, ...]

    @property
    def count(self) -> int:
        return sum(len(group.claims) for group in (*self.groups, *self.unsourced))


def gathered(bundle: Bundle, language: str) -> Claims:
    """Everything that an exhibit states in a language, in reading order, the glossary last."""
    parts = [
        (
            placed.chapter.title.in_language(language),
            placed.screen.id,
            placed.screen.title.in_language(language),
            list(statements(placed.screen, language)),
        )
        for placed in bundle.screens
    ]
    terms = [each for term in bundle.terms.values() for each in statements(term, language)]
    parts += [("", "", GLOSSARY, terms)] if terms else []
    numbers = iter(range(1, sum(len(found) for *_, found in parts) + 1))
    told = {name: as_lines(source, language) for name, source in bundle.sources.items()}

    def grouped(with_sources: bool) -> Iterator[Group]:
        for chapter, place, title, found in parts:
            wanted = [each for each in found if bool(each.sources) is with_sources]
            if wanted:
                yield Group(chapter, place, title, tuple(_numbered(wanted, numbers, told)))

    return Claims(bundle.exhibit.title.in_language(language), language, tuple(grouped(True)), tuple(grouped(False)))


def _numbered(found: Sequence[Statement], numbers: Iterator[int], told: dict[str, tuple[str, ...]]) -> Iterator[Claim]:
    met: set[str] = set()
    for statement in found:
        cited = tuple(Cited(name, told[name], name in met) for name in statement.sources)
        met.update(statement.sources)
        yield Claim(next(numbers), statement, cited)


def as_lines(source: Source, language: str) -> tuple[str, ...]:
    """A source as a historian wants it: title; author, publisher, date, kind; trust."""
    origin = [text.in_language(language) for text in (source.author, source.publisher, source.date) if text]
    return (
        source.title.in_language(language),
        "; ".join([*origin, source.kind]),
        source.trust.in_language(language),
    )
