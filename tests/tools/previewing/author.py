"""Someone who writes an exhibit while its preview runs: waits for what the glass shows, and presses keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.diagnostics import Diagnostic
from kiosk.services.navigation import Standing
from kiosk.station.model import Station
from kiosk.tools.glass import rect_of, walk
from kiosk.tools.previewing.actions import actions
from kiosk.tools.previewing.keys import Keys
from kiosk.tools.previewing.preview import Preview, Start

PATIENCE_SECONDS = 30.0
FIRST = Start()


class Author:
    """A preview of a folder; told: every set of mistakes that went to the terminal."""

    def __init__(self, folder: Path, start: Start = FIRST, station: Station | None = None) -> None:
        self.folder = folder
        self.told: list[list[Diagnostic]] = []
        self.preview = Preview(folder, station or Station(), start, self.told.append)
        self._keys = Keys(actions(self.preview), self.preview)
        self.preview.window.installEventFilter(self._keys)

    @property
    def kiosk(self) -> Kiosk:
        assert self.preview.kiosk is not None
        return self.preview.kiosk

    @property
    def standing(self) -> Standing:
        return self.kiosk.visit.navigation.standing

    def until(self, holds: Callable[[], object]) -> None:
        """Let time pass until something holds."""
        end = monotonic() + PATIENCE_SECONDS
        while not holds():
            assert monotonic() < end, f"it never came; what can be seen: {self.texts()}"
            QTest.qWait(5)

    def until_shown(self) -> None:
        self.until(lambda: self.preview.kiosk is not None)

    def stand(self, place: str) -> None:
        self.kiosk.visit.navigation.stand(Standing(place, accepted=frozenset({place})))

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.preview.window, key)

    def items(self) -> list[QQuickItem]:
        return list(walk(self.preview.window.contentItem()))

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def sees(self, text: str) -> bool:
        return any(text in each for each in self.texts())

    def named(self, name: str) -> list[QQuickItem]:
        return [item for item in self.items() if item.objectName() == name]

    def strip(self) -> bool:
        return bool(self.named("preview-strip"))

    def colour_at(self, name: str) -> str:
        """The colour in the middle of what has a name."""
        image = self.preview.window.grabWindow()
        at = rect_of(self.named(name)[0]).center()
        return QColor(image.pixel(round(at.x()), round(at.y()))).name()
