"""A gallery on the glass: small pictures, buttons and sweeps all lead to the same large one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.screens.gallery.test_viewmodel import gallery
from tests.visitor import Visitor


@pytest.fixture()
def visitor(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Visitor:
    hand = Visitor(make_kiosk(make_bundle(gallery(14))), clock)
    hand.begin("home-chapter-quay")
    return hand


def thumbs(hand: Visitor) -> list[str]:
    return [item.objectName() for item in hand.items(lambda item: item.objectName().startswith("thumb-"))]


def sweep(hand: Visitor, across: float) -> None:
    start = rect_of(hand.find("picture")).center()
    hand.clock.push(1)
    hand.press(0, start)
    for part in range(1, 6):
        hand.slide(0, start + QPointF(across * part / 5, 0))
    hand.lift(0, start + QPointF(across, 0))
    hand.settle()


def test_a_small_picture_a_button_and_a_sweep_lead_on(visitor: Visitor) -> None:
    visitor.tap("thumb-3")
    assert visitor.text("name") == "Picture 3"
    visitor.tap("step-later")
    assert visitor.text("name") == "Picture 4"
    sweep(visitor, -400)
    assert visitor.text("name") == "Picture 5"
    sweep(visitor, 400)
    assert visitor.text("name") == "Picture 4"


def test_as_many_small_ones_stand_there_as_have_room_and_all_can_be_reached(visitor: Visitor) -> None:
    first = thumbs(visitor)
    assert 5 < len(first) < 14
    edge = visitor.window.width()
    for n in range(1, 14):
        assert all(rect_of(visitor.find(name)).right() <= edge for name in thumbs(visitor))
        assert f"thumb-{n}" in thumbs(visitor)
        visitor.tap("step-later")
    assert visitor.text("name") == "Picture 14"
    assert len(thumbs(visitor)) == len(first)


def test_a_small_picture_is_large_enough_to_touch(visitor: Visitor) -> None:
    least = 20 * visitor.kiosk.theme.property("mm")
    for name in thumbs(visitor):
        assert min(visitor.find(name).width(), visitor.find(name).height()) >= least
