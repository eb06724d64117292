"""Stage 3: a source that nothing rests on."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.rules.reading import Whole, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Source


def source_unused(whole: Whole) -> Iterator[Diagnostic]:
    """What: a source that no text cites and no figure names.

    Why: visitors who ask for the sources are shown one that nothing rests on; most often a citation was lost.
    What to do: cite it where it belongs, or delete it.
    """
    for part in whole.contents.parts:
        name = str(part.path[0]) if part.path else ""
        if isinstance(part.value, Source) and name not in whole.used.sources:
            span = part.document.key_span(part.path)
            yield warning(span, "source-unused", f'nothing cites "{name}"', "cite it, or delete it")
