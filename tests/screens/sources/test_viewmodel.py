"""The list of sources: its sections, a kind's sources by title, each one's record, and the way through all of them."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from kiosk.exhibit.model import Source
from kiosk.screens.sources.sections import KINDS
from kiosk.services.records import code_of
from tests.screens.making import Making

LIST = """
    - id: list
      type: sources
      title: {az: Mənbələr, ru: Источники, en: Where from}
      body: {az: "Biz. [^S1]", ru: "Мы. [^S1]", en: "How it began. [^S1]"}
      look: {az: Bax, ru: Смотри, en: Look closely.}
"""
CORRECTED = (
    LIST
    + """
      corrections:
        - said: {az: Yüz, ru: Сто, en: A hundred & more}
          found: {az: "[On](term:pier). [^S2]", ru: "[Десять](term:pier). [^S2]", en: "[Ten](term:pier). [^S2]"}
        - said: {az: Heç, ru: Ничего, en: None}
          found: {az: "Bir. [^S1]", ru: "Один. [^S1]", en: "One. [^S1]"}
"""
)


def source(title: str, kind: str = "press", more: str = "") -> str:
    trust = "{az: Bir az., ru: Немного., en: A little.}"
    return f"{title.split()[0]}:\n  title: {title}\n  kind: {kind}\n  trust: {trust}\n{more}"


FILE = {
    "sources.yaml": source("S1 log", "primary", '  author: The master\n  publisher: The port\n  date: "1900"\n')
    + source("S2 paper", more="  url: https://example.org/s2\n")
    + source("Zebra")
    + source("Əlifba")
    + source("Abak")
    + source("Ermitage")
}


def choices(screen: Any) -> list[str]:
    return [row.label for row in screen.choices._rows]


def picked(screen: Any) -> list[str]:
    return [row.label for row in screen.choices._rows if row.picked]


def test_every_kind_of_source_has_its_section() -> None:
    assert set(KINDS) == set(get_args(Source.model_fields["kind"].annotation))


def test_at_first_it_tells_how_the_exhibit_came_about_beside_its_sections(making: Making) -> None:
    screen = making.model(LIST, FILE)
    assert (screen.name, screen.within, screen.statement) == ("Where from", "The quay", True)
    assert screen.paragraphs == ['How it began.<font color="@accent@">¹</font>', "<i>Look closely.</i>"]
    assert choices(screen) == ["Where from", "Who did what", "Primary documents: 1", "Press of the time: 5"]
    assert picked(screen) == ["Where from"]


def test_only_kinds_of_which_there_are_sources_have_a_door(making: Making) -> None:
    assert not any("Scholarship" in door for door in choices(making.model(LIST, FILE)))


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("en", ["Abak", "Əlifba", "Ermitage", "S2 paper", "Zebra"]),
        ("az", ["Abak", "Ermitage", "Əlifba", "S2 paper", "Zebra"]),
    ],
)
def test_the_sources_of_a_kind_stand_in_the_alphabet_of_the_language(
    making: Making, language: str, order: list[str]
) -> None:
    screen = making.model(LIST, FILE)
    making.languages.choose(language)
    screen.pick(3)
    assert [title for title in choices(screen) if title != "Əlifba"] == [title for title in order if title != "Əlifba"]
    if language == "az":
        assert choices(screen) == order


def test_behind_a_door_nothing_is_chosen_yet(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(3)
    assert (screen.name, picked(screen), screen.place, screen.record) == ("Press of the time", [], -1, False)
    assert screen.upward == "All the sources"


def test_a_source_that_is_touched_shows_its_whole_record(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(2)
    screen.pick(0)
    assert (screen.name, screen.within, screen.origin) == (
        "S1 log",
        "Primary documents",
        "The master · The port · 1900",
    )
    assert (screen.record, screen.statement, screen.code) == (True, False, "")
    assert screen.paragraphs == ["<i>How far to trust it:</i> A little."]


def test_a_source_with_an_address_brings_its_code(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(3)
    screen.pick(choices(screen).index("S2 paper"))
    assert screen.code == code_of("https://example.org/s2")
    assert screen.position == f"{choices(screen).index('S2 paper') + 1} / 5"


def test_another_language_keeps_the_source(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(3)
    screen.pick(choices(screen).index("Əlifba"))
    making.languages.choose("az")
    assert (screen.name, picked(screen)) == ("Əlifba", ["Əlifba"])
    assert choices(screen)[screen.place] == "Əlifba"


def test_a_correction_says_what_was_said_and_what_was_found(making: Making) -> None:
    screen = making.model(CORRECTED, FILE)
    screen.pick(1)
    said, found = screen.paragraphs
    assert said == "<i>It was said:</i> A hundred &amp; more"
    assert found.startswith('<i>We found:</i> <a href="term:pier">Ten</a>')
    assert (screen.position, screen.statement, screen.terms.rowCount()) == ("1 / 2", True, 1)
    assert picked(screen) == ["What we corrected: 2"]


def test_one_steps_through_everything_there_is_and_back(making: Making) -> None:
    screen = making.model(CORRECTED, FILE)
    names = [screen.name]
    while screen.later:
        screen.step(1)
        names.append(screen.name)
    assert names[:5] == ["Where from", "What we corrected", "What we corrected", "Who did what", "Primary documents"]
    assert names[5:8] == ["S1 log", "Press of the time", "Abak"]
    assert (names[-1], len(names)) == ("Zebra", screen.count)
    while screen.earlier:
        screen.step(-1)
        names.pop()
    assert (screen.name, len(names)) == ("Where from", 1)


def test_the_credits_are_the_exhibits_own(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(1)
    assert (screen.name, screen.paragraphs) == ("Who did what", ["The authors"])


def test_going_up_leads_from_a_source_to_all_sections(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(3)
    screen.pick(0)
    screen.goUp()
    assert (screen.name, screen.upward, len(choices(screen))) == ("Where from", "", 4)


def test_coming_back_one_finds_the_same_source(making: Making) -> None:
    screen = making.model(LIST, FILE)
    screen.pick(3)
    screen.pick(1)
    assert making.again(screen).name == screen.name
    making.navigation.reset()
    assert making.again(screen).name == "Where from"
