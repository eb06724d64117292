"""Stage 2: the shape of a picture to wander in."""

from __future__ import annotations

from typing import ClassVar, Literal

from kiosk.exhibit.model import AltText, Fraction, Fractions, Label, LocalizedText, MarkedText, Part, Screen, TilesRef


class View(Part):
    """A part of the picture worth a visit."""

    title: LocalizedText
    """What is there."""
    centre: Fractions
    """[x, y] of its middle, as parts of the picture's width and height."""
    width: Fraction
    """How much of the picture's width it takes, as a part of one."""
    body: MarkedText | None = None
    """What is told of it; cites its sources."""


class ZoomScreen(Screen):
    """A picture of any size, cut into tiles: pinch, + and −, arrows."""

    items: ClassVar[str] = "views"

    tiles: TilesRef
    """The picture's tiles, a Deep Zoom file (.dzi) made by `kiosk tiles`."""
    alt: AltText
    """What the picture shows, in words, for those who hear it."""
    credit: LocalizedText
    """Who made it, and by what right it is shown."""
    body: MarkedText | None = None
    """A text beside it; cites its sources."""
    labels: tuple[Label, ...] = ()
    """Words that stand on the picture, at [x, y] as parts of its width and height."""
    views: tuple[View, ...] = ()
    """Parts of the picture worth a visit, in reading order."""
    sensitive: Literal["yes", "no"] = "no"
    """yes where some would rather not see it; the screen then needs a notice."""
