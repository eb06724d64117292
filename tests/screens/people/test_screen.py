"""People on the glass: whoever is in the list can be touched, on one page or another."""

from __future__ import annotations

import pytest

from tests.screens.conftest import Visiting
from tests.screens.people.test_viewmodel import MANY
from tests.visitor import Visitor


def on_the_page(hand: Visitor) -> list[str]:
    seen = hand.items(lambda item: item.objectName().startswith("choice-"))
    return [str(item.property("label")) for item in seen]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text", ["standard", "largest"])
def test_every_name_stands_on_one_page(visiting: Visiting, size: tuple[int, int], text: str) -> None:
    hand = visiting(MANY, size=size)
    hand.tap("rail-display", f"wish-size_{text}", "close")
    seen = on_the_page(hand)
    while hand.can_touch("choices-later"):
        hand.tap("choices-later")
        seen += on_the_page(hand)
    assert sorted(seen) == [f"Person {number:02}" for number in range(30)]


def test_a_touch_on_a_name_shows_that_person(visiting: Visiting) -> None:
    hand = visiting(MANY)
    hand.tap("choice-4")
    assert hand.text("name") == "Person 04"
    assert hand.find("choice-4").property("selected")


def test_stepping_on_turns_the_page_of_names_with_it(visiting: Visiting) -> None:
    hand = visiting(MANY)
    hand.tap("rail-display", "wish-size_large", "close")
    first = on_the_page(hand)
    assert len(first) < 30
    hand.tap(f"choice-{len(first) - 1}", "step-later")
    assert hand.text("name") == f"Person {len(first):02}"
    assert f"Person {len(first):02}" in on_the_page(hand)
