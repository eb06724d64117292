"""Shapes on a drawing: what lies in them, how far off a finger is, and which one it means."""

from __future__ import annotations

from math import cos, pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.screens.hotspots.shapes import area, distance, holds, middle, outline, touched

BOX = outline([(0.2, 0.2), (0.6, 0.8)])
PIN = outline([(0.4, 0.5)])
HORSESHOE = outline([(0, 0), (1, 0), (1, 0.2), (0.2, 0.2), (0.2, 0.8), (1, 0.8), (1, 1), (0, 1)])
REACH = 0.05


def test_two_points_are_the_corners_of_a_box_in_either_order() -> None:
    assert set(outline([(0.6, 0.8), (0.2, 0.2)])) == set(BOX)
    assert area(BOX) == pytest.approx(0.24)


@pytest.mark.parametrize(
    ("point", "inside"),
    [((0.1, 0.5), True), ((0.9, 0.1), True), ((0.9, 0.9), True), ((0.6, 0.5), False), ((1.1, 0.5), False)],
)
def test_what_lies_between_the_arms_of_a_horseshoe_lies_outside_it(point: tuple[float, float], inside: bool) -> None:
    assert holds(HORSESHOE, point) is inside


def test_a_distance_is_taken_to_the_nearest_side() -> None:
    assert distance(BOX, (0.4, 0.5)) == 0
    assert distance(BOX, (0.7, 0.5)) == pytest.approx(0.1)
    assert distance(BOX, (0.9, 1.2)) == pytest.approx(0.5)
    assert distance(PIN, (0.4, 0.6)) == pytest.approx(0.1)


@pytest.mark.parametrize("shape", [BOX, HORSESHOE, outline([(0, 0), (1, 0), (0, 1)])])
def test_the_middle_of_a_shape_lies_in_it(shape: tuple[tuple[float, float], ...]) -> None:
    assert holds(shape, middle(shape))


def test_the_middle_of_a_pin_is_the_pin_and_of_a_line_its_middle() -> None:
    assert middle(PIN) == (0.4, 0.5)
    assert middle(((0.0, 0.0), (1.0, 1.0), (0.5, 0.5))) == (0.5, 0.5)


@settings(max_examples=100, deadline=None)
@given(some.lists(some.floats(0.2, 1), min_size=3, max_size=12), some.floats(-1.5, 1.5), some.floats(-1.5, 1.5))
def test_inside_and_the_distance_agree_for_any_star(reaches: list[float], x: float, y: float) -> None:
    turns = [2 * pi * i / len(reaches) for i in range(len(reaches))]
    star = tuple((reach * cos(turn), reach * sin(turn)) for reach, turn in zip(reaches, turns, strict=True))
    assert holds(star, (x, y)) == (distance(star, (x, y)) == 0) or distance(star, (x, y)) < 1e-9
    if x * x + y * y > 1.0001:
        assert not holds(star, (x, y))


def test_of_two_that_hold_a_touch_the_smaller_one_is_meant() -> None:
    assert touched([outline([(0, 0), (1, 1)]), BOX], (0.3, 0.3), REACH) == 1
    assert touched([outline([(0, 0), (1, 1)]), BOX], (0.1, 0.1), REACH) == 0


def test_what_is_hard_to_hit_comes_before_what_it_lies_in() -> None:
    assert touched([BOX, PIN], (0.43, 0.5), REACH) == 1
    assert touched([BOX, PIN], (0.5, 0.5), REACH) == 0


def test_of_two_pins_the_nearer_one_is_meant() -> None:
    assert touched([PIN, outline([(0.46, 0.5)])], (0.425, 0.5), REACH) == 0
    assert touched([PIN, outline([(0.46, 0.5)])], (0.435, 0.5), REACH) == 1


def test_a_touch_beside_everything_means_nothing() -> None:
    assert touched([BOX, PIN], (0.63, 0.5), REACH) == 0
    assert touched([BOX, PIN], (0.7, 0.5), REACH) is None
    assert touched([], (0.5, 0.5), REACH) is None
