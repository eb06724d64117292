"""The slider on the glass: dragged anywhere, tapped, by its buttons, by keys; what shows is what was asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.screens.compare.test_viewmodel import PICTURES, TIDE
from tests.visitor import Visitor, point

BLUE, SAND = "#2040a0", "#e0c060"


@pytest.fixture()
def slider_hand(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Visitor:
    hand = Visitor(make_kiosk(make_bundle(TIDE, PICTURES)), clock)
    hand.begin("home-chapter-quay")
    return hand


def slider(hand: Visitor) -> QQuickItem:
    return hand.find("slider")


def share(hand: Visitor) -> float:
    return float(slider(hand).property("share"))


def on(hand: Visitor, across: float, down: float = 0.85) -> QPointF:
    rect = rect_of(hand.find("picture"))
    return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())


def labels(hand: Visitor) -> list[str]:
    return sorted(str(item.property("text")) for item in hand.items(lambda item: item.objectName() == "map-label"))


def colours(hand: Visitor, *places: float) -> list[str]:
    image = hand.window.grabWindow()
    return [image.pixelColor(point(on(hand, place))).name() for place in places]


def test_it_begins_in_the_middle(slider_hand: Visitor) -> None:
    assert share(slider_hand) == 0.5
    assert colours(slider_hand, 0.1, 0.45, 0.55, 0.9) == [BLUE, BLUE, SAND, SAND]


def test_a_finger_anywhere_on_the_picture_takes_the_line_with_it(slider_hand: Visitor) -> None:
    hand = slider_hand
    hand.press(0, on(hand, 0.8))
    for place in (0.75, 0.6, 0.4, 0.2):
        hand.slide(0, on(hand, place))
    assert share(hand) == pytest.approx(0.2, abs=0.01)
    assert colours(hand, 0.1, 0.3, 0.9) == [BLUE, SAND, SAND]
    hand.lift(0, on(hand, 0.2))
    assert hand.text("dated") == "Evening"


def test_a_finger_that_leaves_the_picture_stops_at_its_edge(slider_hand: Visitor) -> None:
    hand = slider_hand
    hand.press(0, on(hand, 0.5))
    for place in (0.7, 0.9, 1.2):
        hand.slide(0, on(hand, place))
    hand.lift(0, on(hand, 1.2))
    assert share(hand) == 1


def test_a_tap_brings_the_line_there(slider_hand: Visitor) -> None:
    hand = slider_hand
    hand.clock.push(1)
    hand.tap_at(on(hand, 0.25))
    hand.settle()
    assert share(hand) == pytest.approx(0.25, abs=0.01)


def test_each_button_shows_its_picture_whole(slider_hand: Visitor) -> None:
    hand = slider_hand
    hand.tap("side-later")
    assert (share(hand), hand.text("dated")) == (0, "Evening")
    assert colours(hand, 0.1, 0.5, 0.9) == [SAND] * 3
    hand.tap("side-earlier")
    assert (share(hand), hand.text("dated")) == (1, "Morning")
    assert colours(hand, 0.1, 0.5, 0.9) == [BLUE] * 3


def test_the_handle_stays_on_the_glass_where_the_line_reaches_the_edge(slider_hand: Visitor) -> None:
    hand = slider_hand
    picture = rect_of(hand.find("picture"))
    for button in ("side-later", "side-earlier"):
        hand.tap(button)
        knob = next(
            i for i in hand.items(lambda item: item.property("radius") == item.width() / 2 and item.width() > 60)
        )
        assert picture.contains(rect_of(knob))
        assert knob.width() >= 25 * hand.kiosk.theme.property("mm")


def test_keys_move_it_by_tenths_and_screen_readers_hear_how_far(slider_hand: Visitor) -> None:
    hand = slider_hand
    slider(hand).forceActiveFocus()
    hand.key(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert share(hand) == pytest.approx(0.3)
    hand.key(Qt.Key.Key_Right)
    assert share(hand) == pytest.approx(0.4)
    assert hand.standing.place == "tide"
    QAccessible.setActive(True)
    heard = QAccessible.queryAccessibleInterface(slider(hand))
    assert heard.role() == QAccessible.Role.Slider
    value = heard.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (40, 0, 100)
    assert heard.text(QAccessible.Text.Name) == "Slider: Morning on the left, Evening on the right"


def test_words_on_a_picture_show_only_where_all_of_them_do(slider_hand: Visitor) -> None:
    hand = slider_hand
    assert labels(hand) == ["sand", "wave"]
    hand.tap("side-later")
    assert labels(hand) == ["sand"]
    hand.tap("side-earlier")
    assert labels(hand) == ["wave"]


def test_the_next_visitor_finds_the_line_in_the_middle(slider_hand: Visitor) -> None:
    hand = slider_hand
    hand.tap("side-later", "rail-home")
    hand.kiosk.shell.beginAgain()
    hand.settle()
    hand.begin("home-chapter-quay")
    assert (share(hand), hand.text("dated")) == (0.5, "Morning")
