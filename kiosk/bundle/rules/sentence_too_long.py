"""Stage 3: a sentence that has to be read twice."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import LocalizedText, NoticeText
from kiosk.exhibit.model import Source
from kiosk.exhibit.sentences import sentences

MOST_WORDS = 25
NOT_OURS = frozenset({"words", "said", "credit"})
"""Somebody's own words, and what has to be named as it is called."""


def sentence_too_long(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a sentence of more than 25 words, wherever visitors read or hear one.

    Why: it is lost by whoever reads on foot, in a second language, or listens; fifteen words are better.
    What to do: make two of it. Quotations, credits and the names of sources are left as they are.
    Wrong: The lamp, which had been brought by sea, was lit at dusk, and whoever stood on the pier ...
    Right: The lamp had been brought by sea. It was lit at dusk.
    """
    if not isinstance(field.value, LocalizedText) or isinstance(field.value, NoticeText):
        return
    if field.name in NOT_OURS or issubclass(field.model, Source):
        return
    for text in written_texts(field.value, field.document, field.path):
        for start, sentence in sentences(text.text):
            count = count_words(sentence)
            if count > MOST_WORDS:
                span = text.span(start, sentence.split()[0])
                message = f"this sentence has {count} words, and {MOST_WORDS} are the most"
                yield warning(span, "sentence-too-long", message, "make two of it")
