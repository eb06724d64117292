"""Stage 2: the shape of a memorial."""

from __future__ import annotations

from kiosk.exhibit.model import MarkedText, Picture, Screen


class MemorialScreen(Screen):
    """A place to be quiet in: one picture, a few words, no count and no sound."""

    body: MarkedText
    """The few words."""
    picture: Picture
    """The one picture."""
