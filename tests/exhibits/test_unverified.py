"""Nothing that no source vouches for is on any screen, in any language; uncertain places are areas."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.fields import AltText, LocalizedText
from kiosk.exhibit.walk import walk
from kiosk.screens.map.model import MapScreen
from kiosk.screens.people.model import PeopleScreen
from tests.exhibits.statements import places

LIST = Path(__file__).with_name("unverified.yaml")
CLAIMS: dict[str, Any] = yaml.load(LIST.read_text(encoding="utf-8"), yaml.BaseLoader)

SOURCED_PLACES = {(40.3567, 49.8283), (40.3725, 49.8533), (40.4041, 49.8076), (40.4042, 49.8078)}
"""Places whose coordinates a source gives; every other is known to within a kilometre or so."""
SOURCED_YEARS = {"1931–2022", "1930", "1938–2022", "1934–1993", "2000", "1947–2020"}
"""Years of life that a source gives."""


def texts(bundle: Bundle, place: str) -> list[tuple[str, str]]:
    """Whatever stands or is heard at a screen or a card, with its language."""
    value = bundle.terms[place[1:]] if place.startswith("@") else bundle.screen(place)
    found = [text for _, text in walk(value) if isinstance(text, LocalizedText)]
    return [(code, text.in_language(code)) for code in bundle.exhibit.languages for text in found]


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_that_nothing_vouches_for_is_nowhere(claim: str, black_january: Bundle) -> None:
    words = re.compile("|".join(CLAIMS[claim]["betrayed_by"]))
    allowed = set(CLAIMS[claim].get("but_at", ()))
    said = [
        f"{place} ({language}): {text[max(0, hit.start() - 40) : hit.end() + 40]!r}"
        for place in places(black_january)
        if place not in allowed
        for language, text in texts(black_january, place)
        for hit in words.finditer(text)
    ]
    assert not said, f"{claim}: " + "; ".join(said)


def test_the_list_is_read_as_it_is_written() -> None:
    """A screen that is excused must be there, and every claim must have words to be known by."""
    assert len(CLAIMS) > 15
    assert all(claim["betrayed_by"] for claim in CLAIMS.values())


def test_a_place_that_no_source_locates_is_an_area(black_january: Bundle) -> None:
    maps = [placed.screen for placed in black_january.screens if isinstance(placed.screen, MapScreen)]
    assert maps
    pins = {tuple(place.at) for shown in maps for place in shown.places if place.within_km is None}
    assert pins <= SOURCED_PLACES


def test_a_person_has_years_only_where_a_source_gives_them(black_january: Bundle) -> None:
    lives = [
        person.years.in_language(code)
        for placed in black_january.screens
        if isinstance(placed.screen, PeopleScreen)
        for person in placed.screen.people
        if person.years is not None
        for code in black_january.exhibit.languages
    ]
    assert lives
    assert {re.sub(r"[^\d–]", "", life) for life in lives} <= SOURCED_YEARS


def test_a_report_known_only_by_quotation_is_said_to_be_quoted(black_january: Bundle) -> None:
    """The Human Rights Watch report itself has been read by its title pages alone."""
    marks = {
        "az": ("sitat", "istinad", "hesabatını dərc"),
        "ru": ("цитат", "приведённым", "выпустили", "выпускают"),
        "en": ("quoted", "cited", "published a report", "publish a report"),
    }
    names = {"az": "Human Rights Watch", "ru": "Хьюман Райтс Вотч", "en": "Human Rights Watch"}
    bare = [
        f"{placed.screen.id} ({code})"
        for placed in black_january.screens
        for code in black_january.exhibit.languages
        for text in (t for _, t in walk(placed.screen) if isinstance(t, LocalizedText) and not isinstance(t, AltText))
        if names[code] in text.in_language(code) and not any(mark in text.in_language(code) for mark in marks[code])
    ]
    assert not bare
