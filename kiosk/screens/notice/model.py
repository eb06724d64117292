"""Stage 2: the shape of a notice."""

from __future__ import annotations

from kiosk.exhibit.model import MarkedText, Screen, ScreenLink


class NoticeScreen(Screen):
    """What comes next, in one calm sentence, and an equal way round it."""

    body: MarkedText
    """What comes next."""
    around: ScreenLink
    """The id of the screen to which the way round it leads."""
