"""A visit from the first touch to the next visitor's: the asking, the answer, and what is left behind."""

from __future__ import annotations

import pytest

from kiosk.app import Kiosk
from kiosk.services.session import Phase
from tests.visitor import Visitor

TIMES = 12


def test_attract_is_the_choice_of_language_and_live_from_the_first_touch(kiosk: Kiosk, hand: Visitor) -> None:
    assert hand.stage == "attract"
    hand.begin(language="ru")
    assert (hand.stage, kiosk.visit.languages.current, hand.phase) == ("home", "ru", Phase.ACTIVE)


def test_a_chapter_and_then_every_screen_after_it(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on")
    seen = [hand.standing.place]
    while hand.standing.place != "home":
        hand.tap("rail-next")
        seen.append(hand.standing.place)
    assert seen == ["pier", "first-day", "where", "how-many", "who-saw", "home"]


def test_back_leads_the_way_one_came_and_home_is_one_touch_away(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin("home-chapter-sea", "rail-next", "rail-next", "rail-back")
    assert hand.standing.place == "how-many"
    hand.tap("rail-home")
    assert (hand.stage, hand.standing.way) == ("home", ())
    hand.tap("rail-back")
    assert hand.stage == "attract"


def test_a_touch_during_the_warning_brings_everything_back_and_does_nothing_else(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin("rail-display", "wish-size_large", "close", "home-chapter-sea", "step-later", "sources")
    before = kiosk.visit.snapshot()
    pictures = []
    for _ in range(TIMES):
        hand.wait_until_asked()
        hand.wait_for(lambda: hand.sees("idle-warning"))
        hand.tap_at(hand.middle("close"))
        hand.wait_for(lambda: not hand.sees("idle-warning"))
        assert hand.phase is Phase.ACTIVE
        assert kiosk.visit.snapshot() == before
        pictures.append(kiosk.window.grabWindow())
    assert all(picture == pictures[0] for picture in pictures)


@pytest.mark.parametrize("name", ["rail-next", "rail-home", "rail-language-az", "step-later"])
def test_whatever_lies_under_the_answering_touch_is_not_touched(kiosk: Kiosk, hand: Visitor, name: str) -> None:
    hand.begin("home-chapter-sea")
    under, before = hand.middle(name), kiosk.visit.snapshot()
    hand.wait_until_asked()
    hand.tap_at(under)
    hand.settle()
    assert (kiosk.visit.snapshot(), hand.phase) == (before, Phase.ACTIVE)


def test_without_an_answer_nothing_of_the_visit_remains(kiosk: Kiosk, hand: Visitor) -> None:
    boot = kiosk.visit.snapshot()
    look = {name: kiosk.theme.property(name) for name in ("textSize", "highContrast", "calm", "ground")}
    wishes = ("wish-size_largest", "wish-contrast_high", "wish-motion_calm")
    hand.begin("rail-display", *wishes, "close", "home-chapter-quay", "notice-go-on", "sources", language="ru")
    hand.wait_until_asked()
    hand.clock.push(kiosk.session.settings.warning)
    kiosk.session.tick()
    hand.settle()
    assert (hand.stage, hand.phase) == ("attract", Phase.ATTRACT)
    assert kiosk.visit.snapshot() == boot
    assert {name: kiosk.theme.property(name) for name in look} == look
    assert not hand.sees("idle-warning")


def test_the_next_visitor_meets_the_notice_again(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin("home-chapter-quay", "notice-go-on")
    hand.wait_until_asked()
    hand.clock.push(kiosk.session.settings.warning)
    kiosk.session.tick()
    hand.begin("home-chapter-quay")
    assert hand.stage == "notice"


def test_any_key_answers_too(kiosk: Kiosk, hand: Visitor) -> None:
    from PySide6.QtCore import Qt

    hand.begin("home-chapter-sea")
    before = kiosk.visit.snapshot()
    hand.wait_until_asked()
    hand.key(Qt.Key.Key_Right)
    assert (kiosk.visit.snapshot(), hand.phase) == (before, Phase.ACTIVE)


def test_a_finger_that_rests_holds_the_time(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin("home-chapter-sea")
    at = hand.middle("title")
    hand.press(0, at)
    for _ in range(100):
        hand.clock.push(1)
        kiosk.session.tick()
    assert hand.phase is Phase.ACTIVE
    hand.lift(0, at)


def test_a_screen_waits_as_long_as_it_is_read_and_home_as_the_station_says(kiosk: Kiosk, hand: Visitor) -> None:
    hand.begin()
    assert kiosk.session.settings.idle == kiosk.station.idle.home_seconds
    hand.tap("home-chapter-sea")
    assert kiosk.session.settings.idle >= 60
    assert kiosk.session.settings.warning == 30
