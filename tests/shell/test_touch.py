"""Fingers on the glass: one touch is one act, on release, and whatever else lies there changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.tools.glass import rect_of
from tests.visitor import Visitor, point

AWAY = QPointF(300, -300)


@pytest.fixture()
def moves(kiosk: Kiosk) -> Iterator[list[str]]:
    """Every change of where the visitor stands."""
    seen: list[str] = []

    def see() -> None:
        seen.append(kiosk.visit.navigation.standing.place)

    kiosk.visit.navigation.changed.connect(see)
    yield seen
    kiosk.visit.navigation.changed.disconnect(see)


def test_nothing_happens_before_the_finger_is_lifted(hand: Visitor, moves: list[str]) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    at = hand.middle("rail-next")
    hand.press(0, at)
    hand.wait_for(lambda: bool(hand.find("rail-next").property("pressed")))
    assert moves == []
    hand.lift(0, at)
    hand.wait_for(lambda: moves == ["how-many"])


def test_a_finger_that_slides_off_takes_its_touch_back(hand: Visitor, moves: list[str]) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    at = hand.middle("rail-next")
    hand.press(0, at)
    for part in (0.1, 0.5, 1.0):
        hand.slide(0, at + AWAY * part)
    hand.lift(0, at + AWAY)
    hand.settle()
    assert moves == []
    assert not hand.find("rail-next").property("pressed")


def test_a_finger_that_comes_from_elsewhere_touches_nothing(hand: Visitor, moves: list[str]) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    at = hand.middle("rail-next")
    hand.press(0, at + AWAY)
    hand.slide(0, at)
    hand.lift(0, at)
    hand.settle()
    assert moves == []


def test_two_fingers_on_two_buttons_are_one_step(hand: Visitor, moves: list[str]) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    one, two = point(hand.middle("rail-next")), point(hand.middle("rail-home"))
    QTest.touchEvent(hand.window, hand._finger).press(0, one, hand.window).press(1, two, hand.window).commit()
    QTest.touchEvent(hand.window, hand._finger).release(0, one, hand.window).release(1, two, hand.window).commit()
    hand.settle()
    assert len(moves) == 1


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.05, 0.3])
def test_two_touches_in_quick_succession_are_one_step(hand: Visitor, moves: list[str], pause: float) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    one, two = hand.middle("rail-next"), hand.middle("rail-home")
    hand.tap_at(one)
    hand.clock.push(pause)
    hand.tap_at(two)
    hand.settle()
    assert moves == ["how-many"]


def test_a_double_touch_on_a_chapter_does_not_also_touch_what_comes(hand: Visitor, moves: list[str]) -> None:
    hand.begin()
    moves.clear()
    hand.clock.push(1)
    at = hand.middle("home-chapter-sea")
    for _ in range(3):
        hand.tap_at(at)
        hand.clock.push(0.1)
    hand.settle()
    assert moves == ["where"]


def test_a_palm_that_rests_on_the_glass_does_not_stand_in_the_way(hand: Visitor, moves: list[str]) -> None:
    hand.begin("home-chapter-sea")
    moves.clear()
    hand.clock.push(1)
    corner = rect_of(hand.find("title")).topLeft()
    palm = [point(corner + QPointF(20 * n, 5 * n)) for n in range(3)]
    at = point(hand.middle("rail-next"))
    down = QTest.touchEvent(hand.window, hand._finger)
    for finger, place in enumerate(palm):
        down.press(finger, place, hand.window)
    down.commit()
    for act in ("press", "release"):
        event = QTest.touchEvent(hand.window, hand._finger)
        for finger in range(3):
            event.stationary(finger)
        getattr(event, act)(3, at, hand.window).commit()
    hand.settle()
    assert moves == ["how-many"]
    up = QTest.touchEvent(hand.window, hand._finger)
    for finger, place in enumerate(palm):
        up.release(finger, place, hand.window)
    up.commit()
    hand.settle()
    assert moves == ["how-many"]


def test_a_sweep_over_the_axis_does_what_its_buttons_do(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "rail-next")
    sweep(hand, hand.middle("axis"), -400)
    assert kiosk.visit.navigation.kept("first-day") == 1
    hand.tap("step-earlier")
    assert kiosk.visit.navigation.kept("first-day") == 0
    hand.tap("step-later")
    sweep(hand, hand.middle("axis"), 400)
    assert kiosk.visit.navigation.kept("first-day") == 0


def test_a_touch_on_the_map_picks_the_nearest_place(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-sea")
    mark = next(i for i in hand.items(lambda i: i.property("number") == "2" and i.property("across") is not None))
    hand.clock.push(1)
    hand.tap_at(mark.mapToScene(QPointF(0, 0)))
    hand.settle()
    assert (kiosk.visit.navigation.kept("where"), hand.text("place")) == (1, "2. Reef")


def sweep(hand: Visitor, start: QPointF, across: float) -> None:
    hand.clock.push(1)
    hand.press(0, start)
    for part in range(1, 6):
        hand.slide(0, start + QPointF(across * part / 5, 0))
    hand.lift(0, start + QPointF(across, 0))
    hand.settle()
