"""Stage 2: the shape of a map."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import (
    AltText,
    At,
    Id,
    Label,
    LocalizedText,
    MapRef,
    MarkedText,
    Part,
    Screen,
    Size,
)


class Place(Part):
    """A place, or an area where the place is not known exactly."""

    id: Id
    """Its name on this map."""
    at: At
    """[latitude, longitude] in degrees."""
    within_km: Size | None = None
    """How far off it may be, in kilometres; drawn as an area."""
    title: LocalizedText
    """Its name."""
    body: MarkedText
    """What happened here; cites its sources."""


class MapScreen(Screen):
    """Places on one dated map."""

    items: ClassVar[str] = "places"

    base: MapRef
    """The map: an SVG file, with its bounds in a YAML file of the same name beside it."""
    dated: LocalizedText
    """The time whose borders and names it shows."""
    alt: AltText
    """What the map shows, in words, for those who hear it."""
    credit: LocalizedText
    """Who drew it, and from what."""
    labels: tuple[Label, ...] = ()
    """Words that stand on the map."""
    intro: MarkedText | None = None
    """A sentence beside the map."""
    places: Annotated[tuple[Place, ...], Field(min_length=2)]
    """At least two places."""
