"""A visitor's hand: finds what can be touched in the real scene, and touches it with real touch events."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.tools.glass import rect_of, settled, walk

PATIENCE_SECONDS = 20.0


class NotThere(LookupError):
    """What the hand was to touch is not on the glass."""


class Hand:
    """Touches by name, and waits until the screen stands still."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.window: QQuickWindow = kiosk.window
        self._finger = QTest.createTouchDevice()

    def find(self, name: str) -> QQuickItem:
        """The enabled item of an object name that can be seen; the topmost where several are."""
        found = [i for i in walk(self.window.contentItem()) if i.objectName() == name and i.isEnabled()]
        if not found:
            raise NotThere(name)
        return found[-1]

    def tap(self, name: str) -> None:
        """Touch the middle of an item."""
        middle = rect_of(self.find(name)).center()
        self.tap_at(middle)
        self.settle()

    def tap_at(self, point: QPointF) -> None:
        """Touch the glass at a point, in pixels of the window."""
        place = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()

    def settled(self) -> bool:
        """Whether nothing fades or slides."""
        return settled(self.kiosk)

    def settle(self) -> None:
        """Let the screen come to rest."""
        self.wait_for(self.settled)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Let time pass until something holds."""
        end = monotonic() + PATIENCE_SECONDS
        QTest.qWait(1)
        while not holds():
            if monotonic() > end:
                raise TimeoutError("the screen does not come to rest")
            QTest.qWait(10)
