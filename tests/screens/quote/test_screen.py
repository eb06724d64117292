"""A quotation on the glass: however long it is, none of it is out of reach."""

from __future__ import annotations

import pytest

from tests.screens.conftest import Visiting

SENTENCE = "We counted the seconds between the flashes and wrote them down, one after another. "
BODY = """
      body: {az: a, ru: a, en: "She wrote it down on the next morning; the page was found years after. [^S1]"}
      picture: {file: media/pier.svg, alt: {az: a, ru: a, en: a}, credit: us}
"""


def said(times: int, more: str = "") -> str:
    return f"""
    - id: said
      type: quote
      title: {{az: a, ru: a, en: What was said}}
      words: {{az: a, ru: a, en: "{(SENTENCE * times).strip()}"}}
      who: {{az: a, ru: a, en: The keeper}}
      source: S1
{more}"""


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("more", ["", BODY], ids=["alone", "with text and picture"])
@pytest.mark.parametrize("times", [1, 3, 5, 12])
def test_what_does_not_fit_goes_on_to_a_next_page(
    visiting: Visiting, times: int, more: str, size: tuple[int, int]
) -> None:
    hand = visiting(said(times, more), size=size)
    spoken = hand.find("spoken")
    pages = [spoken.property("page")]
    while spoken.property("page") + 1 < spoken.property("pageCount"):
        hand.tap("page-later")
        pages.append(spoken.property("page"))
    assert pages == list(range(spoken.property("pageCount")))


def test_short_words_are_larger_than_long_ones(visiting: Visiting) -> None:
    sizes = [visiting(said(times)).find("spoken").property("size") for times in (1, 3, 12)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[1]


def test_the_opening_mark_hangs_before_the_words(visiting: Visiting) -> None:
    hand = visiting(said(1))
    mark, words = hand.find("opening"), hand.find("spoken")
    assert mark.x() + mark.width() <= words.x()
    assert mark.y() == words.y()
