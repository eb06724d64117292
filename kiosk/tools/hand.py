"""A visitor's hand: finds what can be touched in the real scene, and touches it with real touch events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk

PATIENCE_SECONDS = 20.0
FADING = ("rail", "home", "attract", "notice-card", "sources-panel", "glossary-card", "access-panel")
STAGES = {"attract": "attract", "home": "home", "notice-card": "notice"}


class NotThere(LookupError):
    """What the hand was to touch is not on the glass."""


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from walk(child)


def rect_of(item: QQuickItem) -> QRectF:
    """Where an item lies in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def touchable(window: QQuickWindow) -> dict[str, QPointF]:
    """The middle of everything that can be touched now, by its object name, in pixels of the window."""
    return {
        item.objectName(): rect_of(item).center()
        for item in walk(window.contentItem())
        if item.isEnabled() and item.metaObject().indexOfSignal("activated()") >= 0
    }


def settled(window: QQuickWindow) -> bool:
    """Whether nothing fades or slides in a window of the kiosk."""
    stage = window.findChild(QQuickItem, "screen-stage")
    return bool(stage.property("settled")) and all(_is_steady(window, name) for name in FADING)


def _is_steady(window: QQuickWindow, name: str) -> bool:
    item = window.findChild(QQuickItem, name)
    return item is None or item.opacity() in (0.0, 1.0)


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
        return settled(self.window)

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
