"""A notice on the glass: neither way is larger, louder or easier to reach than the other."""

from __future__ import annotations

import pytest

from kiosk.tools.glass import rect_of
from tests.screens.conftest import Visiting

NOTICE = """
    - id: before
      type: notice
      title: {az: Öncə, ru: Прежде, en: Before}
      body: {az: Gecə., ru: Ночь., en: A night.}
      around: where
    - id: storm
      type: story
      title: {az: Fırtına, ru: Буря, en: "A storm that lasted for so long that its name takes two lines on any button"}
      body: {az: Külək., ru: Ветер., en: Wind.}
"""


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_both_ways_are_of_one_size_and_one_look(visiting: Visiting, size: tuple[int, int]) -> None:
    hand = visiting(NOTICE, size=size)
    one, other = hand.find("notice-on"), hand.find("notice-around")
    assert rect_of(one).size() == rect_of(other).size()
    assert [one.property(name) for name in ("filled", "icon", "padding")] == [
        other.property(name) for name in ("filled", "icon", "padding")
    ]


@pytest.mark.parametrize(("way", "place"), [("notice-on", "storm"), ("notice-around", "where")])
def test_a_touch_leads_where_the_button_says(visiting: Visiting, way: str, place: str) -> None:
    hand = visiting(NOTICE)
    hand.tap(way)
    assert hand.standing.place == place
