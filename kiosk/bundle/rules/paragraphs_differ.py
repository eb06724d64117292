"""Stage 3: languages that do not tell the same in the same order."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import parse


def paragraphs_differ(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text with more or fewer paragraphs in one language than in the one that is written first.

    Why: no language is the translation of another; each gives the same facts in the same order, and a visitor who
    changes the language stays at the same place.
    What to do: part or join paragraphs, or add what is missing.
    """
    if not isinstance(field.value, MarkedText) or len(field.value.texts) < 2:
        return
    counts = [(code, len(parse(text)[0])) for code, text in field.value.texts if text.strip()]
    for code, count in counts[1:]:
        first, wanted = counts[0]
        if count != wanted:
            message = f'this text has {_told(count)} in "{code}" and {_told(wanted)} in "{first}"'
            yield warning(field.span(code), "paragraphs-differ", message, "tell the same in as many paragraphs")


def _told(count: int) -> str:
    return f"{count} paragraph{'' if count == 1 else 's'}"
