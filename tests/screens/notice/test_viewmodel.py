"""A notice: what comes next, and two ways, each by the name of where it leads."""

from __future__ import annotations

from pathlib import Path

from tests.clock import Clock
from tests.screens.making import Making

NOTICE = """
    - id: before
      type: notice
      title: {az: Öncə, ru: Прежде, en: Before}
      body: {az: "Gecə. [^S1]", ru: "Ночь. [^S1]", en: "A night. [^S1]"}
      look: {az: Bax, ru: Смотри, en: Breathe.}
      around: calm
    - id: storm
      type: story
      title: {az: Fırtına, ru: Буря, en: The storm}
      body: {az: "Külək.", ru: "Ветер.", en: "Wind."}
    - id: calm
      type: story
      title: {az: Sakitlik, ru: Тишина, en: The calm}
      body: {az: "Sakit.", ru: "Тихо.", en: "Calm."}
"""
ALONE = NOTICE[: NOTICE.index("    - id: storm")].replace("around: calm", "around: before")
EXHIBIT = Path(__file__).parents[2] / "small_exhibit" / "exhibit.yaml"


def test_both_ways_name_where_they_lead(making: Making) -> None:
    notice = making.model(NOTICE)
    assert "The storm" in notice.goOnLabel
    assert "The calm" in notice.goAroundLabel
    making.languages.choose("az")
    assert "Fırtına" in notice.goOnLabel
    assert "Sakitlik" in notice.goAroundLabel


def test_going_on_leads_to_the_next_screen_and_going_round_to_the_one_named(making: Making, clock: Clock) -> None:
    notice = making.model(NOTICE)
    making.navigation.go("before")
    clock.push(1)
    notice.goOn()
    assert making.navigation.standing.place == "storm"
    clock.push(1)
    making.navigation.back()
    clock.push(1)
    notice.goAround()
    assert making.navigation.standing.place == "calm"


def test_the_way_back_from_either_leads_to_the_notice(making: Making, clock: Clock) -> None:
    notice = making.model(NOTICE)
    making.navigation.go("before")
    clock.push(1)
    notice.goAround()
    clock.push(1)
    making.navigation.back()
    assert making.navigation.standing.place == "before"


def test_the_sentence_and_what_to_look_at_are_one_text(making: Making) -> None:
    first, look = making.model(NOTICE).paragraphs
    assert first.startswith("A night.")
    assert look == "<i>Breathe.</i>"


def test_on_the_last_screen_going_on_leads_home(making: Making, clock: Clock) -> None:
    one_chapter = EXHIBIT.read_text(encoding="utf-8").replace(", 2-sea.yaml", "")
    notice = making.model(ALONE, {"exhibit.yaml": one_chapter})
    assert "Back to the chapters" in notice.goOnLabel
    making.navigation.go("before")
    clock.push(1)
    notice.goOn()
    assert making.navigation.standing.place == "home"
