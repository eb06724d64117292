"""Stage 2: the shape of the list of sources."""

from __future__ import annotations

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Screen


class Correction(Part):
    """Something that was said elsewhere, and what was found instead."""

    said: LocalizedText
    """What was said."""
    found: MarkedText
    """What was found; cites its sources."""


class SourcesScreen(Screen):
    """All the exhibit's sources, how the exhibit came about, and what it corrects."""

    body: MarkedText
    """How the exhibit came about."""
    corrections: tuple[Correction, ...] = ()
    """What it corrects."""
