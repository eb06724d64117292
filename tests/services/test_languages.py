"""Dates as they are written in each of the three languages."""

from __future__ import annotations

import pytest

from kiosk.exhibit.when import parse_when
from kiosk.services.languages import when_shown

SHOWN = {
    "1990": ("1990", "1990", "1990"),
    "1988 to 1990": ("1988–1990",) * 3,
    "1990-01": ("yanvar 1990", "январь 1990", "January 1990"),
    "1989-11 to 1990-01": (
        "noyabr 1989 – yanvar 1990",
        "ноябрь 1989 – январь 1990",
        "November 1989 – January 1990",
    ),
    "1990-01-19": ("19 yanvar 1990", "19 января 1990", "19 January 1990"),
    "1990-01-19 to 1990-01-20": (
        "19 yanvar 1990 – 20 yanvar 1990",
        "19 января 1990 – 20 января 1990",
        "19 January 1990 – 20 January 1990",
    ),
    "1990-01-19 19:00": ("19 yanvar 1990, 19:00", "19 января 1990, 19:00", "19 January 1990, 19:00"),
    "1990-01-19 19:00 to 19:30": (
        "19 yanvar 1990, 19:00–19:30",
        "19 января 1990, 19:00–19:30",
        "19 January 1990, 19:00–19:30",
    ),
}


@pytest.mark.parametrize("written", SHOWN)
@pytest.mark.parametrize(("language", "place"), [("az", 0), ("ru", 1), ("en", 2)])
def test_a_date_is_written_as_its_language_writes_it(written: str, language: str, place: int) -> None:
    assert when_shown(parse_when(written), language) == SHOWN[written][place]


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_where_the_day_is_known_the_hour_is_enough(language: str) -> None:
    assert when_shown(parse_when("1990-01-19 19:00 to 19:30"), language, with_day=False) == "19:00–19:30"
    assert when_shown(parse_when("1990-01-20 00:05"), language, with_day=False) == "00:05"


def test_a_span_over_midnight_names_both_days() -> None:
    shown = when_shown(parse_when("1990-01-19 23:30 to 1990-01-20 00:10"), "en")
    assert shown == "19 January 1990, 23:30–20 January 1990, 00:10"
