"""What happened when, for those who measure: one line of JSON an event, with the system's monotonic time."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Slot

from kiosk.app import Kiosk


class Report(QObject):
    """Writes to a file; `t` is in seconds of CLOCK_MONOTONIC, `cpu` in seconds of this process."""

    def __init__(self, file: Path, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._file = file
        self._file.write_text("", encoding="utf-8")
        self._window = kiosk.window
        self._window.frameSwapped.connect(self._first_frame)

    @Slot()
    def _first_frame(self) -> None:
        self._window.frameSwapped.disconnect(self._first_frame)
        self.tell("first-frame")

    def tell(self, event: str, **values: object) -> None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        line = {"event": event, "t": monotonic(), "cpu": used.ru_utime + used.ru_stime, **values}
        with self._file.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")
