"""When Python looks for what nobody needs any more: on the window's thread, while nobody waits for a new version.

Collecting may delete objects of Qt, and on the thread that reads files that would end the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

NOW_AND_THEN_MS = 60_000


class Tidying(QObject):
    """Python itself collects nothing until this is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=NOW_AND_THEN_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    @Slot()
    def tidy(self) -> None:
        gc.collect()

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
