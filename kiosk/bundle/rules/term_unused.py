"""Stage 3: a word that is explained and never met."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Whole, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Term


def term_unused(whole: Whole) -> Iterator[Diagnostic]:
    """What: a term of the glossary that no text links.

    Why: visitors meet a term only where it is linked, so its meaning, in every language, is written for nobody.
    What to do: link the word where it is first needed, or delete the term.
    Right: "Ali served tea in an [armudu](term:armudu). [^book]"
    """
    for part in whole.contents.parts:
        name = str(part.path[0]) if part.path else ""
        if isinstance(part.value, Term) and name not in whole.used.terms:
            span = part.document.key_span(part.path)
            advice = f"write [word](term:{name}) where it is needed, or delete it"
            yield warning(span, "term-unused", f'no text links "{name}"', advice)
