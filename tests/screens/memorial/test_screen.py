"""A memorial on the glass: it comes out of its ground, and then it stands."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from tests.screens.conftest import Visiting
from tests.screens.memorial.test_viewmodel import MEMORIAL

BEFORE = """
    - {id: a, type: story, title: {az: a, ru: a, en: a}, body: {az: a, ru: a, en: a}}
"""


def test_it_comes_slowly_and_then_stands(visiting: Visiting) -> None:
    hand = visiting(BEFORE + MEMORIAL)
    hand.kiosk.theme.setProperty("still", False)
    hand.clock.push(1)
    hand.tap_at(hand.middle("rail-next"))
    hand.wait_for(lambda: hand.window.findChild(QQuickItem, "arriving") is not None)
    assert hand.window.findChild(QQuickItem, "arriving").opacity() < 1
    hand.settle()
    assert hand.find("arriving").opacity() == 1
    first = hand.window.grabWindow()
    hand.frame()
    assert hand.window.grabWindow() == first


def test_in_calm_mode_it_is_there_at_once(visiting: Visiting) -> None:
    hand = visiting(MEMORIAL, still=False)
    hand.tap("rail-display", "wish-motion_calm", "close")
    assert 0 < hand.kiosk.theme.property("dwelling") <= 100
