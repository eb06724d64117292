"""Stage 3: what was seen and heard when a file was opened as the kiosk opens it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Stopped(StrEnum):
    """Why nobody could look to the end."""

    NOT = ""
    OVERWORKED = "overworked"
    """It took more processor time than any file should."""
    HUNG = "hung"
    """No answer came."""
    CRASHED = "crashed"
    """The program that looked at it ended."""


class Seen(BaseModel):
    """One file. What does not apply to its kind keeps its default."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    opened: bool = False
    """Whether there is a picture to draw, or a film or a sound that plays."""
    why: str = ""
    """What the decoder complained of."""
    stopped: Stopped = Stopped.NOT
    width: int = 0
    height: int = 0
    turned: bool = False
    """Whether the file asks to be turned or mirrored before it is shown."""
    outside: tuple[str, ...] = ()
    """Other files that a drawing names."""
    seconds: float = 0
    """How long a film or a sound is."""
    frames: int = 0
    """How many frames of a film were decoded in its first second."""
    blank: int = 0
    """How many of them hold nothing that can be drawn."""
    has_picture: bool = False
    has_sound: bool = False
    took: float = 0
    """How long it took to open it, in seconds."""
