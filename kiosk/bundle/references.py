"""Stage 3: whether what is named is there: sources, terms, screens, moods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.diagnostics import Diagnostic, Level, Span, shortened
from kiosk.exhibit.fields import MoodRef, ScreenLink, SourceRef, TermRef
from kiosk.exhibit.suggest import did_you_mean
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk


@dataclass(frozen=True)
class Names:
    """All that can be pointed to; None where the list could not be read and nothing can be said."""

    languages: tuple[str, ...] | None
    sources: frozenset[str] | None
    terms: frozenset[str] | None
    screens: frozenset[str] | None
    moods: frozenset[str] | None


_MISSING: dict[type[str], tuple[str, str, str]] = {
    SourceRef: ("source-missing", 'there is no source "{}"', "add it to the file of sources"),
    TermRef: ("term-missing", 'there is no term "{}"', "add it to the glossary"),
    ScreenLink: ("screen-missing", 'there is no screen "{}"', "mend the id, or leave the line out"),
    MoodRef: ("mood-missing", 'there is no mood "{}"', "add it to the moods in exhibit.yaml"),
}


_advice = lru_cache(maxsize=512)(did_you_mean)
"""One slip is often made many times, and each comparison with all that is known takes long."""


def missing(reference: str, known: frozenset[str], span: Span) -> Diagnostic:
    """A name that nothing bears."""
    code, message, otherwise = _MISSING[type(reference)]
    advice = _advice(reference, known, otherwise)
    return Diagnostic(span, Level.ERROR, code, message.format(shortened(reference)), advice)


def check_references(part: Written, names: Names) -> Iterator[Diagnostic]:
    """The sources, screens and moods that are named outside of texts."""
    known: dict[type[str], frozenset[str] | None] = {
        SourceRef: names.sources,
        TermRef: names.terms,
        ScreenLink: names.screens,
        MoodRef: names.moods,
    }
    for below, value in walk(part.value):
        path = (*part.path, *below)
        if isinstance(value, str) and type(value) in known and part.document.is_judged(path):
            names_of_kind = known[type(value)]
            if names_of_kind is not None and value not in names_of_kind:
                yield missing(value, names_of_kind, part.document.span(path))
