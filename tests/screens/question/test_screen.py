"""A question on the glass: its thoughts are plates of one size, and a touch on one tells more."""

from __future__ import annotations

import pytest

from kiosk.tools.glass import rect_of
from tests.screens.conftest import Visiting
from tests.screens.question.test_viewmodel import QUESTION


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_the_thoughts_are_of_one_size_and_none_is_chosen(visiting: Visiting, size: tuple[int, int]) -> None:
    hand = visiting(QUESTION, size=size)
    plates = [hand.find(f"choice-{number}") for number in range(2)]
    assert rect_of(plates[0]).size() == rect_of(plates[1]).size()
    assert [plate.property("selected") for plate in plates] == [False, False]
    assert not hand.sees("thought")


def test_a_touch_on_a_thought_chooses_it(visiting: Visiting) -> None:
    hand = visiting(QUESTION)
    hand.tap("choice-1")
    assert hand.text("thought") == "No"
    assert [hand.find(f"choice-{number}").property("selected") for number in range(2)] == [False, True]
