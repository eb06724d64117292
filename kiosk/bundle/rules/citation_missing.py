"""Stage 3: a paragraph that asks to be believed on nobody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import CITATION
from kiosk.exhibit.statements import cites

PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")


def citation_missing(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a paragraph without a citation, in a field that [cites](#every-field).

    Why: every statement of fact names its source. An introduction, a notice, a memorial, a transcript or a term
    need none, and an account or a figure has its own; their fields do not say that they cite.
    What to do: end each statement with its source; what states nothing belongs into the introduction.
    Wrong: The pier was built in 1900.
    Right: The pier was built in 1900. [^S1]
    """
    if not isinstance(field.value, MarkedText) or not cites(field.model, field.name):
        return
    for text in written_texts(field.value, field.document, field.path):
        for paragraph in PARAGRAPH.finditer(text.text):
            if not CITATION.search(paragraph[0]):
                span = text.span(paragraph.start(), paragraph[0].split()[0])
                advice = "end each statement with its source, [^S1]"
                yield warning(span, "citation-missing", "this paragraph cites nothing", advice)
