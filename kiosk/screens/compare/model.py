"""Stage 2: the shape of a comparison."""

from __future__ import annotations

from typing import ClassVar

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Picture, Screen


class Side(Part):
    """One of the two."""

    dated: LocalizedText
    """The time it shows; the word on its button."""
    picture: Picture
    """The picture; both are of one size and show the same frame."""
    body: MarkedText
    """What is told of it; cites its sources."""


class CompareScreen(Screen):
    """Then and now: a slider between two pictures, and two buttons for the same."""

    items: ClassVar[str] = "sides"

    intro: MarkedText | None = None
    """A sentence beside the pictures."""
    sides: tuple[Side, Side]
    """The two, the earlier one first."""
