"""Stage 3: a translation of words that are no longer there."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Setting, warning
from kiosk.bundle.translations import out_of_step
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.naming import named_texts, unit_of
from kiosk.exhibit.validate import Written


def translation_stale(part: Written, setting: Setting) -> Iterator[Diagnostic]:
    """What: a text that has changed since its translation was confirmed, where translations are on record at all.

    Why: visitors of one language would read what those of another no longer do, and nobody would notice.
    What to do: look at both; mend the translation if it needs it, and confirm it with `kiosk translate confirm`.
    """
    if setting.translations.unreadable and isinstance(part.value, Exhibit):
        message, _, advice = setting.translations.unreadable.partition("; ")
        yield warning(part.document.span(()), "translation-stale", message, advice)
    rows = setting.translations.units.get(unit_of(part) or "")
    if not rows:
        return
    for text, language, source in out_of_step(named_texts(part), rows):
        span = part.document.span((*text.path, language))
        message = f'the text in "{source}" has changed since this translation was confirmed'
        yield warning(span, "translation-stale", message, "mend it, or confirm it with `kiosk translate confirm`")
