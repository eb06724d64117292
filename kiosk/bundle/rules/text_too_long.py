"""Stage 3: a text that a standing visitor will not read to its end."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import MarkedText

MOST_WORDS = 70
AS_LONG_AS_IT_IS = frozenset({"transcript"})
"""What a film says is as long as the film."""


def text_too_long(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text of more than 70 words, on a screen or in one of the things that it shows.

    Why: people stand, and read for half a minute; what is longer is left, or needs pages to be turned.
    What to do: say one thing, and give the next to another screen, place or moment.
    """
    if not isinstance(field.value, MarkedText) or field.name in AS_LONG_AS_IT_IS:
        return
    for text in written_texts(field.value, field.document, field.path):
        count = count_words(text.text)
        if count > MOST_WORDS:
            message = f"this text has {count} words, and {MOST_WORDS} are read"
            yield warning(
                field.document.span(text.path), "text-too-long", message, "say one thing, and leave out the rest"
            )
