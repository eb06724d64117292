"""Stage 3: a notice that is no longer calm."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import NoticeText

MOST_WORDS = 25


def notice_long(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a notice of more than 25 words.

    Why: it stands between a visitor and the screen, and is to be read at a glance by somebody who hesitates.
    What to do: say what comes, in one calm sentence.
    Wrong: The following pages contain shocking and deeply disturbing pictures, which may upset ...
    Right: The next page shows people who were shot in the street.
    """
    if not isinstance(field.value, NoticeText):
        return
    for text in written_texts(field.value, field.document, field.path):
        count = count_words(text.text)
        if count > MOST_WORDS:
            advice = f"say it in {MOST_WORDS}, in one calm sentence"
            yield warning(text.document.span(text.path), "notice-long", f"the notice has {count} words", advice)
