"""Stage 3: a heading that is a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Chapter, Screen

MOST_WORDS = 6


def title_too_long(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a screen's or a chapter's title of more than 6 words.

    Why: it is read in passing, stands on buttons and in the list of chapters, and is set in the largest letters.
    What to do: name the thing, and let the text say the rest.
    Wrong: How the people of the quarter remembered the tea house
    Right: The tea house remembered
    """
    is_heading = field.name == "title" and issubclass(field.model, Screen | Chapter)
    if not is_heading or not isinstance(field.value, LocalizedText):
        return
    for text in written_texts(field.value, field.document, field.path):
        count = count_words(text.text)
        if count > MOST_WORDS:
            message = f"this title has {count} words, and {MOST_WORDS} are the most"
            yield warning(text.document.span(text.path), "title-too-long", message, "name the thing in a few words")
