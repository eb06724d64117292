"""Stage 2: the shape of a gallery."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Picture, Screen


class Exhibited(Part):
    """One picture of the gallery."""

    title: LocalizedText
    """What it shows."""
    picture: Picture
    """The picture."""
    body: MarkedText
    """What is told of it; cites its sources."""


class GalleryScreen(Screen):
    """Several pictures, one of them large, the others small beside it."""

    items: ClassVar[str] = "pictures"

    intro: MarkedText | None = None
    """A sentence before the pictures."""
    pictures: Annotated[tuple[Exhibited, ...], Field(min_length=2)]
    """At least two pictures."""
