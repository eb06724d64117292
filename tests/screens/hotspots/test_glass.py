"""A drawing with hotspots on the glass: what is painted, and what a finger's touch chooses."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.screens.hotspots.test_viewmodel import ENGINE
from tests.visitor import Visitor, point

PLAIN = {
    "media/pier.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">'
    '<rect width="100" height="100" fill="#808080"/></svg>'
}


@pytest.fixture()
def looker(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Visitor:
    hand = Visitor(make_kiosk(make_bundle(ENGINE, PLAIN)), clock)
    hand.begin("home-chapter-quay")
    return hand


def on(hand: Visitor, across: float, down: float) -> QPointF:
    """A place on the drawing, by fractions of it."""
    rect = rect_of(hand.find("picture"))
    return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())


def touch(hand: Visitor, across: float, down: float) -> None:
    hand.clock.push(1)
    hand.tap_at(on(hand, across, down))
    hand.settle()


def test_a_touch_on_a_part_tells_of_it(looker: Visitor) -> None:
    touch(looker, 0.75, 0.6)
    assert looker.text("spot") == "3. Wheel"
    touch(looker, 0.15, 0.15)
    assert looker.text("spot") == "1. Boiler"


def test_a_pin_takes_a_touch_a_centimetre_off(looker: Visitor) -> None:
    touch(looker, 0.75, 0.6)
    off = 9 * looker.kiosk.theme.property("mm") / rect_of(looker.find("picture")).width()
    touch(looker, 0.3 + off, 0.3)
    assert looker.text("spot") == "2. Valve"


def test_the_buttons_do_the_same(looker: Visitor) -> None:
    looker.tap("step-later", "step-later")
    assert looker.text("spot") == "3. Wheel"


def test_the_chosen_outline_is_painted_and_what_lies_outside_it_steps_back(looker: Visitor) -> None:
    looker.tap("step-later", "step-later")
    image: Any = looker.window.grabWindow()
    inside, outside = (image.pixelColor(point(on(looker, *at))) for at in ((0.7, 0.62), (0.5, 0.95)))
    assert inside.name() == "#808080"
    assert outside.lightness() < inside.lightness() - 20
    edge = [image.pixelColor(point(on(looker, 0.75, 0.5) + QPointF(0, step))) for step in range(-8, 9)]
    assert QColor(looker.kiosk.theme.property("mark")) in edge
