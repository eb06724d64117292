"""The list of sources on the glass: each of many can be touched, and shows its record and its code."""

from __future__ import annotations

import pytest

from tests.screens.conftest import Visiting
from tests.screens.people.test_screen import on_the_page
from tests.screens.sources.test_viewmodel import LIST, source

MANY = {
    "sources.yaml": source("S1")
    + source("S2", more="  url: https://example.org/s2\n")
    + "".join(source(f"N{number:02} report of a committee on what had been seen from the quay") for number in range(40))
}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_every_source_stands_on_one_page(visiting: Visiting, size: tuple[int, int]) -> None:
    hand = visiting(LIST, MANY, size)
    hand.tap("choice-2")
    seen = on_the_page(hand)
    while hand.can_touch("choices-later"):
        hand.tap("choices-later")
        seen += on_the_page(hand)
    assert len(seen) == len(set(seen)) == 42


def test_a_touch_on_a_source_keeps_the_page_and_shows_the_record(visiting: Visiting) -> None:
    hand = visiting(LIST, MANY)
    hand.tap("choice-2", "choices-later")
    page = on_the_page(hand)
    title = page[1]
    number = next(
        i for i in range(42) if hand.sees(f"choice-{i}") and hand.find(f"choice-{i}").property("label") == title
    )
    hand.tap(f"choice-{number}")
    assert hand.text("title") == title
    assert on_the_page(hand) == page
    assert not hand.sees("code")


def test_a_source_with_an_address_shows_its_code(visiting: Visiting) -> None:
    hand = visiting(LIST, MANY)
    hand.tap("choice-2")
    while not any(label == "S2" for label in on_the_page(hand)):
        hand.tap("choices-later")
    hand.tap("choice-41")
    assert (hand.text("title"), hand.sees("code")) == ("S2", True)


def test_one_comes_back_from_a_kind_to_all_the_sources(visiting: Visiting) -> None:
    hand = visiting(LIST, MANY)
    hand.tap("choice-2", "up")
    assert hand.text("title") == "Where from"
    assert not hand.sees("up")
