"""Stage 2: the shape of figures side by side."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.exhibit.model import Figure, LocalizedText, MarkedText, Screen


class FiguresScreen(Screen):
    """What different sources counted, on one axis that starts at zero."""

    question: LocalizedText
    """What was counted, as a question."""
    intro: MarkedText | None = None
    """A sentence before the figures."""
    rows: Annotated[tuple[Figure, ...], Field(min_length=2)]
    """At least two figures, each with its source."""
    beside: tuple[Figure, ...] = ()
    """Figures of other things, beside the axis."""
