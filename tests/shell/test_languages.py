"""Another language, on the same screen and at the same place in it."""

from __future__ import annotations

import pytest

from kiosk.app import Kiosk
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.visitor import Visitor

PARAGRAPHS = 8


def long(word: str) -> str:
    """A text of some pages."""
    return "\n\n".join(f"{word} {n} " * 50 + "[^S1]" for n in range(1, PARAGRAPHS + 1))


def block(word: str) -> str:
    return "\n".join(f"          {line}" if line else "" for line in long(word).splitlines())


LONG = f"""
    - id: long
      type: story
      title: {{az: Uzun, ru: Долго, en: Long}}
      body:
        az: |
{block("dəniz")}
        ru: |
{block("море")}
        en: |
{block("sea")}
"""


@pytest.mark.parametrize("language", ["az", "ru"])
@pytest.mark.parametrize(
    ("way", "shown", "words"),
    [
        (("home-chapter-quay", "notice-skip", "step-later"), "moment-title", {"az": "Axşam", "ru": "Вечер"}),
        (("home-chapter-sea", "step-later"), "place", {"az": "2. Qaya", "ru": "2. Риф"}),
        (("home-chapter-sea", "rail-next", "step-later"), "who", {"az": "qəzet", "ru": "газета"}),
    ],
)
def test_the_screen_and_what_was_chosen_on_it_stay(
    hand: Visitor, language: str, way: tuple[str, ...], shown: str, words: dict[str, str]
) -> None:
    hand.begin(*way)
    before = hand.standing
    hand.tap(f"rail-language-{language}")
    assert hand.standing == before
    assert hand.text(shown).rstrip("¹²\u00a0") == words[language]


def test_the_page_of_a_long_text_stays(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> None:
    hand = Visitor(make_kiosk(make_bundle(LONG)), clock)
    hand.begin("home-chapter-quay", "page-later", "page-later")
    [reading] = hand.items(lambda item: item.metaObject().className().startswith("PagedText"))
    anchor = reading.property("anchor")
    assert anchor > 0
    for language in ("ru", "az", "en"):
        hand.tap(f"rail-language-{language}")
        hand.frame()  # the new words are laid out
        assert reading.property("page") > 0
        assert reading.property("anchor") == anchor


def test_a_text_is_read_to_its_end_by_touches_alone(
    make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock
) -> None:
    hand = Visitor(make_kiosk(make_bundle(LONG)), clock)
    hand.begin("home-chapter-quay")
    [reading] = hand.items(lambda item: item.metaObject().className().startswith("PagedText"))
    pages = 1
    while hand.can_touch("page-later"):
        hand.tap("page-later")
        pages += 1
    assert pages == reading.property("pageCount") > 1


def test_a_panel_that_is_open_speaks_the_new_language_too(hand: Visitor, kiosk: Kiosk) -> None:
    hand.begin("home-chapter-quay", "notice-go-on", "term-pier")
    hand.wait_for(lambda: hand.sees("term-title"))
    kiosk.visit.languages.choose("ru")
    hand.settle()
    assert hand.text("term-title") == "пирс"


def test_every_language_is_offered_by_its_own_name_whichever_is_spoken(hand: Visitor) -> None:
    hand.begin("home-chapter-sea", language="ru")
    names = [str(hand.find(f"rail-language-{code}").property("label")) for code in ("az", "ru", "en")]
    assert names == ["Azərbaycanca", "Русский", "English"]
