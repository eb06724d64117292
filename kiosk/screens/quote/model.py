"""Stage 2: the shape of a quotation."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.exhibit.model import LocalizedText, MarkedText, Picture, Screen, SourceRefs


class QuoteScreen(Screen):
    """Somebody's words, large, with who said them and where they stand."""

    words: LocalizedText
    """What was said, without quotation marks: each language has its own."""
    who: LocalizedText
    """Who said it."""
    date: LocalizedText | None = None
    """When it was said."""
    source: Annotated[SourceRefs, Field(min_length=1)]
    """The id of its source, or a list of ids."""
    body: MarkedText | None = None
    """A text under it; cites its sources."""
    picture: Picture | None = None
    """A picture beside it."""
