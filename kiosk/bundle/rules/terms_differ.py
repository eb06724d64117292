"""Stage 3: a word that is explained in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import TermLink, parse


def terms_differ(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text that links a term in one language and not in another.

    Why: whoever does not know the word in one language seldom knows it in another; most often the link was forgotten.
    What to do: link the same terms in all languages.
    Wrong: ru: Али подавал чай в армуду.
    Right: ru: Али подавал чай в [армуду](term:armudu).
    """
    if not isinstance(field.value, MarkedText) or len(field.value.texts) < 2:
        return
    linked = [(code, _linked(text)) for code, text in field.value.texts if text.strip()]
    for code, terms in linked[1:]:
        first, wanted = linked[0]
        yield from (_missing(field, term, code, first) for term in wanted if term not in terms)
        yield from (_missing(field, term, first, code) for term in terms if term not in wanted)


def _linked(text: str) -> dict[str, None]:
    spans = (span for paragraph in parse(text)[0] for span in paragraph.spans)
    return dict.fromkeys(span.term for span in spans if isinstance(span, TermLink))


def _missing(field: Field, term: str, lacking: str, other: str) -> Diagnostic:
    message = f'this text links the term "{term}" in "{other}" and not in "{lacking}"'
    return warning(field.span(lacking), "terms-differ", message, f"link it there, too: [word](term:{term})")
