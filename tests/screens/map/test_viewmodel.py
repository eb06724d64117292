"""A map's places: where they lie on the drawing, how wide an uncertain one is, which one a touch means."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex

from kiosk.screens.map.viewmodel import derive_places
from tests.screens.making import Making

BAY = """
    - id: bay
      type: map
      title: {az: Körfəz, ru: Залив, en: The bay}
      base: media/bay.svg
      dated: "1900"
      alt: {az: Körfəz., ru: Залив., en: A bay.}
      credit: made-for-this-exhibit
      places:
        - {id: corner, at: [40.50, 49.80], title: {az: a, ru: a, en: corner},
           body: {az: "A. [^S1]", ru: "A. [^S1]", en: "A. [^S1]"}}
        - {id: middle, at: [40.35, 49.90], within_km: 2, title: {az: b, ru: b, en: middle},
           body: {az: "B. [^S1]", ru: "B. [^S1]", en: "B. [^S1]"}}
        - {id: edge, at: [40.35, 50.00], title: {az: c, ru: c, en: edge},
           body: {az: "C. [^S1]", ru: "C. [^S1]", en: "C. [^S1]"}}
"""
BOUNDS = {"media/bay.yaml": "bounds: {west: 49.8, south: 40.2, east: 50.0, north: 40.5}\n"}


def test_a_place_lies_where_its_degrees_put_it(making: Making) -> None:
    bay = making.model(BAY, BOUNDS)
    rows = derive_places(bay.inputs, bay.inputs.placed.screen, 0)
    found = [(row.across, row.down) for row in rows]
    assert found == [pytest.approx((0, 0)), pytest.approx((0.5, 0.5)), pytest.approx((1, 0.5))]


def test_an_uncertain_place_is_as_wide_as_it_is_uncertain(making: Making) -> None:
    """At 40.35° north a degree of longitude is 84.8 km; two kilometres are 0.118 of a map 0.2° wide."""
    bay = making.model(BAY, BOUNDS)
    rows = derive_places(bay.inputs, bay.inputs.placed.screen, 0)
    assert [row.radius for row in rows] == [0, pytest.approx(0.1179, abs=0.0002), 0]


@pytest.mark.parametrize(
    ("across", "down", "place"),
    [
        (0.0, 0.0, "1. corner"),
        (0.2, 0.1, "1. corner"),
        (0.6, 0.6, "2. middle"),
        (0.9, 0.4, "3. edge"),
        (-3, -3, "1. corner"),
    ],
)
def test_a_touch_means_the_nearest_place(making: Making, across: float, down: float, place: str) -> None:
    bay = making.model(BAY, BOUNDS)
    bay.step(1)
    bay.pick(across, down)
    assert bay.place == place


def test_near_and_far_are_as_one_sees_them_on_a_wide_map(making: Making) -> None:
    """On a map three times as wide as it is high, a third of its width is as far as its whole height."""
    wide = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"/>'
    bay = making.model(BAY, {**BOUNDS, "media/bay.svg": wide})
    bay.pick(0.25, 0.75)
    assert bay.place == "2. middle"
    bay.pick(0.2, 0.45)
    assert bay.place == "1. corner"


def test_the_chosen_place_is_marked_and_its_neighbours_are_named(making: Making) -> None:
    bay = making.model(BAY, BOUNDS)
    bay.step(1)
    assert (bay.place, bay.earlier, bay.later, bay.position) == ("2. middle", "1. corner", "3. edge", "2 / 3")
    role = next(key for key, name in bay.places.roleNames().items() if name == b"picked")
    assert [bay.places.data(bay.places.index(i, 0, QModelIndex()), role) for i in range(3)] == [
        False,
        True,
        False,
    ]


def test_a_map_says_its_date_and_who_drew_it(making: Making) -> None:
    assert making.model(BAY, BOUNDS).caption.startswith("1900 · ")
