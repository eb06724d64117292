"""Stage 3: a number that asks to be believed, where no citation is asked for otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle.rules.citation_missing import PARAGRAPH
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import CITATION
from kiosk.exhibit.model import Term
from kiosk.exhibit.sentences import without_markup

_NUMBER = re.compile(r"\d{2,}")


def number_uncited(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a number of two digits or more in an introduction or in a term's meaning, and no source for it.

    Why: an introduction may go without a citation as long as it states nothing; a year or a count is a statement.
    What to do: say who counted, [^S1], or leave the number to the text that cites it.
    """
    is_open = field.name == "intro" or issubclass(field.model, Term)
    if not is_open or not isinstance(field.value, MarkedText):
        return
    for text in written_texts(field.value, field.document, field.path):
        for paragraph in PARAGRAPH.finditer(text.text):
            number = _NUMBER.search(without_markup(paragraph[0]))
            if number and not CITATION.search(paragraph[0]):
                span = text.span(paragraph.start() + number.start(), number[0])
                message = f"nobody is named for the number {number[0]}"
                yield warning(span, "number-uncited", message, "end the statement with its source, [^S1]")
