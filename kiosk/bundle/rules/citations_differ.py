"""Stage 3: languages that lean on different sources."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import Citation, parse


def citations_differ(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text that cites a source in one language and not in another.

    Why: every visitor has a right to the same evidence; most often a citation was forgotten, or a fact.
    What to do: cite the same sources in all languages. Their order and number may differ, as sentences do.
    """
    if not isinstance(field.value, MarkedText) or len(field.value.texts) < 2:
        return
    cited = [(code, _cited(text)) for code, text in field.value.texts if text.strip()]
    for code, sources in cited[1:]:
        first, wanted = cited[0]
        for source in [each for each in wanted if each not in sources]:
            yield _missing(field, source, code, first)
        for source in [each for each in sources if each not in wanted]:
            yield _missing(field, source, first, code)


def _cited(text: str) -> dict[str, None]:
    spans = (span for paragraph in parse(text)[0] for span in paragraph.spans if isinstance(span, Citation))
    return dict.fromkeys(source for span in spans for source in span.sources)


def _missing(field: Field, source: str, lacking: str, other: str) -> Diagnostic:
    message = f'this text cites {source} in "{other}" and not in "{lacking}"'
    return warning(field.span(lacking), "citations-differ", message, "cite the same sources in all languages")
