"""Stage 2: the shape of a story."""

from __future__ import annotations

from kiosk.exhibit.model import Figure, MarkedText, Picture, Screen


class StoryScreen(Screen):
    """A text of 30 to 70 words, with a picture and figures beside it."""

    body: MarkedText
    """The text; every statement ends with its citation."""
    picture: Picture | None = None
    """The one picture beside the text."""
    figures: tuple[Figure, ...] = ()
    """Numbers that stand beside the text."""
