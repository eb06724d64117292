"""What must survive a translation: citations, terms, and places that the kiosk fills in. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exhibit.fields import LocalizedText, MarkedText
from kiosk.exhibit.markup import LEFT_OVER, Citation, TermLink, parse
from kiosk.source.text import about_forbidden, unwanted_in

Told = tuple[str, str, str]
"""A code, what is wrong, what to do."""

_PLACE = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Marks:
    """The ids of sources and terms that a text names, each once, in their order."""

    citations: tuple[str, ...]
    terms: tuple[str, ...]


def marks_of(text: str) -> Marks:
    spans = [span for paragraph in parse(text)[0] for span in paragraph.spans]
    cited = dict.fromkeys(source for span in spans if isinstance(span, Citation) for source in span.sources)
    terms = dict.fromkeys(span.term for span in spans if isinstance(span, TermLink))
    return Marks(tuple(cited), tuple(terms))


def places_of(text: str) -> tuple[str, ...]:
    """The places that the kiosk fills in: `{n}`."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def judged(kind: type[LocalizedText], source: str, text: str, *, has_places: bool) -> Iterator[Told]:
    """What keeps a translation from being used."""
    letter = unwanted_in(text)
    if letter:
        yield about_forbidden(letter)
    if has_places:
        yield from _differing("places-changed", "place", places_of(source), places_of(text))
    if not issubclass(kind, MarkedText):
        found = LEFT_OVER.search(text)
        if found:
            advice = "only body texts take citations and terms; leave it out"
            yield "markup-invalid", f'this text is shown as it stands, and holds "{found[0]}"', advice
        return
    yield from (("markup-invalid", f"{each.message}: {each.snippet}", each.advice) for each in parse(text)[1])
    wanted, found_marks = marks_of(source), marks_of(text)
    yield from _differing("citations-changed", "citation", wanted.citations, found_marks.citations)
    yield from _differing("terms-changed", "term", wanted.terms, found_marks.terms)


def _differing(code: str, what: str, wanted: tuple[str, ...], found: tuple[str, ...]) -> Iterator[Told]:
    lost = [each for each in wanted if each not in found]
    more = [each for each in found if each not in wanted]
    if lost:
        yield code, f"the {what} {', '.join(lost)} of the source text is lost", "put it back in its place"
    if more:
        yield code, f"the {what} {', '.join(more)} is not in the source text", "leave it out"
