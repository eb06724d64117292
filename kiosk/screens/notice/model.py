"""Stage 2: the shape of a notice."""

from __future__ import annotations

from typing import ClassVar

from kiosk.exhibit.model import MarkedText, Screen, ScreenLink


class NoticeScreen(Screen):
    """What comes next, in one calm sentence, and an equal way round it."""

    asks: ClassVar[bool] = True

    body: MarkedText
    """What comes next."""
    around: ScreenLink
    """The id of the screen to which the way round it leads."""
