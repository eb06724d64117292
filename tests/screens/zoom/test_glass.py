"""A picture to wander in on the glass: real fingers, real buttons, real tiles, and never more of them than at first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.screens.zoom.conftest import WANDER
from tests.visitor import Visitor, point

GREEN, RED = QColor("#00A040"), QColor("#C03020")


@pytest.fixture()
def walker(make_kiosk: MakeKiosk, make_bundle: MakeBundle, island: Mapping[str, Any], clock: Clock) -> Visitor:
    """Someone who stands before the picture."""
    hand = Visitor(make_kiosk(make_bundle(WANDER, island)), clock)
    hand.begin("home-chapter-quay")
    return hand


@pytest.fixture()
def model(walker: Visitor) -> Any:
    return walker.kiosk.shell.property("screen")


def area(hand: Visitor) -> QQuickItem:
    return hand.find("picture")


def under(hand: Visitor, model: Any, at: QPointF) -> tuple[float, float]:
    """What of the picture lies under a point of the glass."""
    corner = rect_of(area(hand)).topLeft()
    x, y = at.x() - corner.x(), at.y() - corner.y()
    return (x - model.sheetX) / model.sheetScale, (y - model.sheetY) / model.sheetScale


def drag(hand: Visitor, start: QPointF, way: QPointF, steps: int = 12) -> None:
    hand.press(0, start)
    for n in range(1, steps + 1):
        hand.slide(0, start + way * (n / steps))
    hand.lift(0, start + way)


def spread(hand: Visitor, middle: QPointF, before: float, after: float, steps: int = 12) -> None:
    """Two fingers, one at each side of a point, from one distance to another."""

    def both(act: str, distance: float) -> None:
        touch = QTest.touchEvent(hand.window, hand._finger)
        for finger, side in ((0, -1), (1, 1)):
            getattr(touch, act)(finger, point(middle + QPointF(side * distance / 2, 0)), hand.window)
        touch.commit()

    both("press", before)
    for n in range(1, steps + 1):
        both("move", before + (after - before) * n / steps)
        hand.frame()
    both("release", after)


def tiles(hand: Visitor) -> Iterator[QQuickItem]:
    """Every item that holds a tile, seen or not."""
    waiting = [area(hand)]
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        if item.inherits("QQuickImage") and item.property("fromLeft") is not None:
            yield item


def test_one_finger_pulls_the_picture_after_it(walker: Visitor, model: Any) -> None:
    walker.tap("step-later")
    start = rect_of(area(walker)).center()
    held = under(walker, model, start)
    walker.press(0, start)
    for n in range(1, 13):
        walker.slide(0, start + QPointF(-20 * n, 10 * n))
    off = QPointF(-240, 120)
    assert under(walker, model, start + off) == pytest.approx(held, abs=14 / model.sheetScale)
    walker.lift(0, start + off)


def test_two_fingers_spread_bring_nearer_what_lies_between_them(walker: Visitor, model: Any) -> None:
    walker.tap("zoom-nearer", "zoom-nearer")
    middle = rect_of(area(walker)).center() + QPointF(120, 60)
    held, scale = under(walker, model, middle), model.sheetScale
    spread(walker, middle, 200, 600)
    assert model.sheetScale > 2 * scale
    assert under(walker, model, middle) == pytest.approx(held, abs=20 / model.sheetScale)


def test_two_fingers_drawn_together_show_more_and_at_last_all(walker: Visitor, model: Any) -> None:
    walker.tap("step-later")
    near, whole = model.sheetScale, area(walker).width() / 6000
    spread(walker, rect_of(area(walker)).center(), 600, 300)
    assert model.sheetScale < near
    for _ in range(4):
        spread(walker, rect_of(area(walker)).center(), 700, 100)
    assert model.sheetScale == pytest.approx(min(whole, area(walker).height() / 3000))


def test_two_quick_touches_come_nearer(walker: Visitor, model: Any) -> None:
    scale, at = model.sheetScale, rect_of(area(walker)).center()
    walker.tap_at(at)
    walker.tap_at(at)
    walker.settle()
    assert model.sheetScale == pytest.approx(scale * 1.6**2)


def test_every_way_to_move_has_its_button(walker: Visitor, model: Any) -> None:
    whole = model.sheetScale
    walker.tap("zoom-nearer", "zoom-nearer", "zoom-nearer")
    assert model.sheetScale == pytest.approx(whole * 1.6**3)
    for button, axis, sign in (
        ("look-right", "sheetX", -1),
        ("look-left", "sheetX", 1),
        ("look-down", "sheetY", -1),
        ("look-up", "sheetY", 1),
    ):
        before = getattr(model, axis)
        walker.tap(button)
        assert (getattr(model, axis) - before) * sign > 100
    walker.tap("zoom-farther")
    assert model.sheetScale == pytest.approx(whole * 1.6**2)
    walker.tap("zoom-whole")
    assert model.sheetScale == pytest.approx(whole)


def test_what_is_seen_is_sharp_when_one_is_near_and_never_blank(walker: Visitor, model: Any) -> None:
    middle = point(rect_of(area(walker)).center() + QPointF(40, 120))
    assert walker.window.grabWindow().pixelColor(middle) == RED
    walker.tap("zoom-nearer", "zoom-nearer", "zoom-nearer", "zoom-nearer")
    walker.frame()
    assert walker.window.grabWindow().pixelColor(middle) == GREEN


def test_there_are_as_many_tiles_at_any_zoom_and_each_is_of_one_size(walker: Visitor, model: Any) -> None:
    first = set(tiles(walker))
    assert 4 <= len(first) <= 45
    centre = rect_of(area(walker)).center()
    for after in (500, 700, 900, 120, 80):
        spread(walker, centre, 300, after, steps=5)
        drag(walker, centre, QPointF(150, -90), steps=5)
        assert set(tiles(walker)) == first
    sizes = [tile.property("sourceSize") for tile in first if str(tile.property("source").toString())]
    assert sizes and all(size.width() <= 514 and size.height() <= 514 for size in sizes)
    assert not any(tile.property("cache") for tile in first)


def test_a_way_takes_its_time_unless_calm_is_asked_for(walker: Visitor, model: Any) -> None:
    theme = walker.kiosk.theme
    theme.setProperty("still", False)
    theme.setProperty("calm", True)
    whole = model.sheetScale
    model.step(1)
    near = model.sheetScale
    assert near > 5 * whole
    theme.setProperty("calm", False)
    model.step(-1)
    assert model.sheetScale == pytest.approx(near)
    walker.wait_for(lambda: model.sheetScale == pytest.approx(whole))
    theme.setProperty("still", True)


def test_the_next_visitor_finds_it_as_it_was(walker: Visitor, model: Any) -> None:
    whole = model.sheetScale
    walker.tap("step-later", "zoom-nearer", "rail-home")
    walker.kiosk.shell.beginAgain()
    walker.settle()
    walker.begin("home-chapter-quay")
    again = walker.kiosk.shell.property("screen")
    assert (again.view, again.sheetScale) == ("All of it", pytest.approx(whole))
