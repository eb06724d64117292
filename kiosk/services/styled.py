"""A curator's markup as Qt's styled text, and nothing more: words, emphasis, terms as links, citations as numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from kiosk.exhibit.markup import Citation, Inline, Paragraph, TermLink, Words

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def numbering(sources: Sequence[str]) -> dict[str, int]:
    """The number each source carries on a screen, by order of appearance."""
    return {source: number for number, source in enumerate(sources, start=1)}


def raised(sources: Sequence[str], numbers: Mapping[str, int]) -> str:
    """The numbers of sources as raised figures."""
    return "\u202f".join(str(numbers[source]).translate(RAISED) for source in sources if source in numbers)


def unsaid(sources: Sequence[str], paragraphs: Sequence[Paragraph]) -> list[str]:
    """Those of the sources that a text does not cite."""
    spans = [span for paragraph in paragraphs for span in paragraph.spans]
    cited = {source for span in spans if isinstance(span, Citation) for source in span.sources}
    return [source for source in sources if source not in cited]


def styled(paragraphs: Sequence[Paragraph], numbers: Mapping[str, int]) -> list[str]:
    """One styled text for each paragraph; `@accent@` stands for the accent colour, which the theme fills in."""
    return ["".join(_inline(span, numbers) for span in paragraph.spans).strip() for paragraph in paragraphs]


def _inline(span: Inline, numbers: Mapping[str, int]) -> str:
    if isinstance(span, Citation):
        return f'<font color="@accent@">{raised(span.sources, numbers)}</font>'
    if isinstance(span, TermLink):
        return f'<a href="term:{escape(span.term)}">{escape(span.words)}</a>'
    assert isinstance(span, Words)
    words = escape(span.text)
    return f"<i>{words}</i>" if span.emphasised else words
