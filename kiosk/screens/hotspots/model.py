"""Stage 2: the shape of a drawing with hotspots."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import At, Id, LocalizedText, MarkedText, Part, Picture, Screen


class Spot(Part):
    """A part of the drawing that has something to tell."""

    id: Id
    """Its name on this drawing."""
    shape: Annotated[tuple[At, ...], Field(min_length=1)]
    """Points on the drawing: one for a pin, two for opposite corners of a box, more for an outline."""
    title: LocalizedText
    """What it is."""
    body: MarkedText
    """What is told of it; cites its sources."""


class HotspotsScreen(Screen):
    """A drawing whose parts can be touched."""

    items: ClassVar[str] = "spots"

    picture: Picture
    """The drawing."""
    intro: MarkedText | None = None
    """A sentence beside the drawing."""
    spots: Annotated[tuple[Spot, ...], Field(min_length=2)]
    """At least two parts of it."""
