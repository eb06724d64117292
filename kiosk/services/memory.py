"""What the C library keeps for later: over months, and film after film, that adds up."""

from __future__ import annotations

import ctypes
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.services.media import UNDER_WAY, Media

M_ARENA_MAX = -8  # malloc.h
A_WHILE_MS = 500  # the player lets go of its buffers after it has stopped


def share_one_heap() -> None:
    """glibc gives every thread a heap of its own, and each film brings new threads."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


class Thrift(QObject):
    """Gives what a film leaves behind back to the system: between small blocks glibc would keep tens of megabytes."""

    def __init__(self, media: Media, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(A_WHILE_MS)
        self._after.timeout.connect(self.give_back)
        media.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        if self._media.playing.phase not in UNDER_WAY:
            self._after.start()

    @Slot()
    def give_back(self) -> None:
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
