"""Accounts side by side: which of them a page holds, and whose word each is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.screens.accounts.viewmodel import window
from tests.screens.making import Making


def account(who: str, source: str) -> str:
    says = f"{{az: Söz., ru: Слово., en: Word of {who}.}}"
    return f"        - {{who: {{az: {who}, ru: {who}, en: {who}}}, says: {says}, source: {source}}}\n"


FOUR = """
    - id: said
      type: accounts
      title: {az: Kim, ru: Кто, en: Who}
      question: {az: Nə?, ru: Что?, en: What was said?}
      accounts:
""" + "".join(account(who, source) for who, source in zip("ABCD", ("S1", "S2", "[S2, S1]", "S1"), strict=True))


@pytest.mark.parametrize(
    ("count", "first", "across", "page"),
    [
        (4, 0, 3, (0, 3)),
        (4, 2, 3, (0, 3)),
        (4, 3, 3, (3, 4)),
        (3, 2, 3, (0, 3)),
        (5, 3, 2, (2, 4)),
        (2, 1, 1, (1, 2)),
    ],
)
def test_a_page_holds_as_many_as_stand_side_by_side(count: int, first: int, across: int, page: tuple[int, int]) -> None:
    assert window(count, first, across) == page


@given(st.integers(1, 12).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1), st.integers(1, 4))))
def test_the_chosen_one_is_always_on_the_page(given: tuple[int, int, int]) -> None:
    count, first, across = given
    start, end = window(count, first, across)
    assert start <= first < end <= count
    assert end - start <= across


def test_one_turns_the_pages_and_stops_at_the_ends(making: Making) -> None:
    said = making.model(FOUR)
    seen = []
    for by in (-1, 1, 1, -1):
        said.step(by)
        seen.append((said.position, said.earlier, said.later, said.shown))
    assert seen == [
        ("1–3 / 4", "", "D", 3),
        ("4 / 4", "C", "", 1),
        ("4 / 4", "C", "", 1),
        ("1–3 / 4", "", "D", 3),
    ]


def test_a_narrower_page_still_shows_the_chosen_one(making: Making) -> None:
    said = making.model(FOUR)
    said.step(1)
    said.fit(1)
    assert (said.position, said.earlier, said.later) == ("4 / 4", "C", "")
    said.fit(2)
    assert (said.position, said.earlier) == ("3–4 / 4", "B")


def test_each_account_carries_the_numbers_of_its_sources(making: Making) -> None:
    said = making.model(FOUR)
    said.fit(4)
    shown = [said._row(each).who for each in said.inputs.placed.screen.accounts]
    assert shown == ["A¹", "B²", "C²\u00a0¹", "D¹"]


def test_the_heading_is_the_question(making: Making) -> None:
    assert making.model(FOUR).title == "What was said?"


def test_where_a_page_holds_one_account_the_introduction_and_the_first_are_one_text(making: Making) -> None:
    said = making.model(
        FOUR.replace("      accounts:", "      intro: {az: Giriş., ru: Ввод., en: Intro.}\n      accounts:")
    )
    assert said.intro == ["Intro."]
    said.fit(1)
    assert (said.intro, said._accounts._rows[0].says[:2]) == ([], ["Intro.", "<b>A¹</b>"])
    said.step(1)
    assert said._accounts._rows[0].who == "B²"
