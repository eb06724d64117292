"""Stage 2: the shape of a film or a sound."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.exhibit.model import CaptionsRef, FilmRef, Language, MarkedText, Picture, Screen


class MediaScreen(Screen):
    """A film or a sound, with captions, a description and a transcript."""

    kind: Literal["film", "sound"]
    """film or sound."""
    file: FilmRef
    """The film or the sound itself."""
    poster: Picture
    """What stands in its place until it plays, and where it cannot."""
    body: MarkedText | None = None
    """A text beside it; cites its sources."""
    captions: Annotated[dict[Language, CaptionsRef], Field(min_length=1)]
    """A WebVTT file for each language: what is said, and what is heard."""
    described: dict[Language, FilmRef] = Field(default_factory=dict)
    """For each language the same film once more, with a voice that tells what is seen."""
    sign: dict[Language, FilmRef] = Field(default_factory=dict)
    """For each language the same film once more, with a sign-language interpreter."""
    transcript: MarkedText
    """All that is said, heard and seen, to be read instead."""
    sensitive: Literal["yes", "no"] = "no"
    """yes where some would rather not see or hear it; the screen then needs a notice."""
