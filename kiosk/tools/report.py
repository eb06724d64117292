"""What happened when, for those who measure: one line of JSON an event, with the system's monotonic time."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.app import Kiosk
from kiosk.tools.glass import settled, touchable

AGAIN_MS = 50


class Report(QObject):
    """Writes to a file; `t` is in seconds of CLOCK_MONOTONIC, `cpu` in seconds of this process.

    `place` is written whenever what stands on the glass has changed and come to rest, with where to touch it.
    """

    def __init__(self, file: Path, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._file = file
        self._file.write_text("", encoding="utf-8")
        self._kiosk, self._window = kiosk, kiosk.window
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(AGAIN_MS)
        self._resting.timeout.connect(self._place)
        self._window.frameSwapped.connect(self._first_frame)
        visit = kiosk.visit
        for changed in (
            visit.navigation.changed,
            visit.languages.changed,
            visit.access.changed,
            kiosk.session.changed,
        ):
            changed.connect(self._resting.start)

    @Slot()
    def _first_frame(self) -> None:
        self._window.frameSwapped.disconnect(self._first_frame)
        self.tell("first-frame")
        self._resting.start()

    @Slot()
    def _place(self) -> None:
        if not settled(self._kiosk):
            self._resting.start()
            return
        standing = self._kiosk.visit.navigation.standing
        middles = touchable(self._window)
        self.tell(
            "place",
            place=standing.place,
            panel=standing.panel,
            stage=self._kiosk.shell.property("stage"),
            phase=self._kiosk.session.phase,
            language=self._kiosk.visit.languages.current,
            targets={name: [round(at.x()), round(at.y())] for name, at in middles.items()},
        )

    def tell(self, event: str, **values: object) -> None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        line = {"event": event, "t": monotonic(), "cpu": used.ru_utime + used.ru_stime, **values}
        with self._file.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")
