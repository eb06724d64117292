"""A visitor in a test: touches by name with a real finger, presses real keys, and takes a second for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.app import Kiosk
from kiosk.services.navigation import Standing
from kiosk.services.session import Phase
from kiosk.tools.glass import rect_of, walk
from kiosk.tools.hand import Hand
from tests.clock import Clock


class Visitor(Hand):
    """A hand whose clock stands still between its touches."""

    def __init__(self, kiosk: Kiosk, clock: Clock) -> None:
        super().__init__(kiosk)
        self.clock = clock

    @property
    def standing(self) -> Standing:
        return self.kiosk.visit.navigation.standing

    @property
    def stage(self) -> str:
        return str(self.kiosk.shell.property("stage"))

    @property
    def phase(self) -> Phase:
        return self.kiosk.session.phase

    def tap(self, *names: str) -> None:
        """Touch one thing after another, a second apart."""
        for name in names:
            self.wait_for(lambda name=name: self.can_touch(name))
            self.frame()
            self.clock.push(1)
            super().tap(name)

    def can_touch(self, name: str) -> bool:
        return bool(self.items(lambda item: item.objectName() == name and item.isEnabled()))

    def begin(self, *names: str, language: str = "en") -> None:
        """Choose a language on the attract screen, and touch on from home."""
        self.settle()
        self.tap(f"attract-language-{language}", *names)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.clock.push(1)
            QTest.keyClick(self.window, key)
            self.settle()

    def press(self, finger: int, at: QPointF) -> None:
        QTest.touchEvent(self.window, self._finger).press(finger, point(at), self.window).commit()

    def slide(self, finger: int, to: QPointF) -> None:
        QTest.touchEvent(self.window, self._finger).move(finger, point(to), self.window).commit()
        self.frame()

    def frame(self) -> None:
        """Let the glass be read, laid out and drawn once more."""
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        self.wait_for(lambda: drawn.count() > 0)

    def lift(self, finger: int, at: QPointF) -> None:
        QTest.touchEvent(self.window, self._finger).release(finger, point(at), self.window).commit()

    def middle(self, name: str) -> QPointF:
        return rect_of(self.find(name)).center()

    def items(self, holds: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
        """What can be seen and fits."""
        return [item for item in walk(self.window.contentItem()) if holds(item)]

    def sees(self, name: str) -> bool:
        return bool(self.items(lambda item: item.objectName() == name))

    def text(self, name: str) -> str:
        """What is written on the topmost item of a name."""
        return str(self.items(lambda item: item.objectName() == name)[-1].property("text"))

    def wait_until_asked(self) -> None:
        """Stand still until the kiosk asks."""
        self.clock.push(self.kiosk.session.settings.idle)
        self.kiosk.session.tick()
        assert self.phase is Phase.WARNING


def point(at: QPointF) -> QPoint:
    return QPoint(round(at.x()), round(at.y()))
