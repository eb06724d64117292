"""A curator's markup as Qt's styled text, and nothing more: words, emphasis, terms as links, citations as numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from kiosk.exhibit.markup import Citation, Inline, Paragraph, TermLink, Words

_BINDS = re.compile(r"(?<![\w’'-])(№|[^\W_aAI]|\d[\d.,:–-]*\d) (?=\w)")
"""A number and a word of one letter, each with the space behind it: a line ends with neither, English a and I apart."""
_JOINS = re.compile(r"(?<=\d)[-–](?=\w)")
"""What joins two numbers, or a number and its ending; a line ends at neither."""
_KEPT = str.maketrans({"\u00a0": "&#160;", "\u202f": "&#8239;"})
"""Spaces that hold words together; written as such, Qt's styled text makes them plain ones."""

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def numbering(sources: Sequence[str]) -> dict[str, int]:
    """The number each source carries on a screen, by order of appearance."""
    return {source: number for number, source in enumerate(sources, start=1)}


def raised(sources: Sequence[str], numbers: Mapping[str, int]) -> str:
    """The numbers of sources as raised figures."""
    return "\u00a0".join(str(numbers[source]).translate(RAISED) for source in sources if source in numbers)


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
        return f'<font color="@accent@">{_shown(raised(span.sources, numbers))}</font>'
    if isinstance(span, TermLink):
        return f'<a href="term:{escape(span.term)}">{_shown(span.words)}</a>'
    assert isinstance(span, Words)
    words = _shown(span.text)
    return f"<i>{words}</i>" if span.emphasised else words


def _shown(words: str) -> str:
    """What Qt draws as these letters, held together where a typesetter would."""
    return escape(_JOINS.sub("\\g<0>\u2060", _BINDS.sub("\\1\u00a0", words))).translate(_KEPT)
