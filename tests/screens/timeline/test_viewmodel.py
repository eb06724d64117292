"""A timeline's axis: where a time lies, what stands under its marks, which moment a touch means."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.exhibit.when import parse_step, parse_when
from kiosk.screens.timeline.model import Axis, Moment
from kiosk.screens.timeline.viewmodel import TickRow, along, derive_ticks, moment_when, steps, tick_words
from tests.screens.making import Making

THREE = """
    - id: day
      type: timeline
      title: {az: Gün, ru: День, en: A day}
      axis: {from: "1900-05-01 06:00", to: "1900-05-01 18:00", step: 6 hours}
      moments:
        - {at: "1900-05-01 06:00", title: {az: a, ru: a, en: dawn},
           body: {az: "A. [^S1]", ru: "A. [^S1]", en: "A. [^S1]"}}
        - {at: "1900-05-01 09:00 to 12:00", title: {az: b, ru: b, en: work},
           body: {az: "B. [^S2]", ru: "B. [^S2]", en: "B. [^S2]"}}
        - {at: "1900-05-01 18:00", when: {az: axşam, ru: вечер, en: dusk}, title: {az: c, ru: c, en: end},
           body: {az: "C. [^S1]", ru: "C. [^S1]", en: "C. [^S1]"}}
"""


def axis(start: str, end: str, step: str) -> Axis:
    return Axis(**{"from": parse_when(start), "to": parse_when(end), "step": parse_step(step)})


def test_a_time_lies_on_the_axis_in_its_proportion_and_never_off_it() -> None:
    day = axis("1990-01-19", "1990-01-21", "1 day")
    times = ["1990-01-18", "1990-01-19", "1990-01-20", "1990-01-21", "1990-02-01"]
    assert [along(day, datetime.fromisoformat(time)) for time in times] == [0, 0, 0.5, 1, 1]


@pytest.mark.parametrize(
    ("start", "end", "step", "words"),
    [
        ("1990-01-19 18:00", "1990-01-20 06:00", "6 hours", ["18:00", "00:00", "06:00"]),
        ("1990-01-19", "1990-01-21", "1 day", ["19 Jan", "20 Jan", "21 Jan"]),
        ("1989-11", "1990-01", "1 month", ["Nov 1989", "Dec 1989", "Jan 1990"]),
        ("1988", "1991", "1 year", ["1988", "1989", "1990", "1991"]),
    ],
)
def test_the_axis_is_marked_from_end_to_end(start: str, end: str, step: str, words: list[str]) -> None:
    marks = derive_ticks(axis(start, end, step), "en")
    assert [mark.words for mark in marks] == words
    assert (marks[0], marks[-1]) == (TickRow(0.0, words[0]), TickRow(1.0, words[-1]))


def test_an_axis_that_ends_between_two_marks_has_none_at_its_end() -> None:
    assert len(list(steps(axis("1990-01-19 00:00", "1990-01-19 07:00", "3 hours")))) == 3


@pytest.mark.parametrize(("language", "words"), [("az", "20 yan"), ("ru", "20 янв"), ("en", "20 Jan")])
def test_marks_are_written_in_the_language(language: str, words: str) -> None:
    assert tick_words(datetime(1990, 1, 20), "day", language).startswith(words)


def test_a_curators_own_words_stand_for_a_time(making: Making) -> None:
    screen = making.model(THREE).inputs.placed.screen
    moments: tuple[Moment, ...] = screen.moments
    assert [moment_when(moment, screen.axis, "en") for moment in moments] == ["06:00", "09:00–12:00", "dusk"]


def test_one_steps_from_moment_to_moment_and_stops_at_the_ends(making: Making) -> None:
    timeline = making.model(THREE)
    seen = []
    for by in (-1, 1, 1, 1):
        timeline.step(by)
        seen.append((timeline.position, timeline.earlier, timeline.later))
    assert seen == [
        ("1 / 3", "", "09:00–12:00\nwork"),
        ("2 / 3", "06:00\ndawn", "dusk\nend"),
        ("3 / 3", "09:00–12:00\nwork", ""),
        ("3 / 3", "09:00–12:00\nwork", ""),
    ]


@pytest.mark.parametrize(
    ("touched", "title"), [(0.0, "dawn"), (0.12, "dawn"), (0.3, "work"), (0.8, "end"), (1.3, "end")]
)
def test_a_touch_on_the_axis_means_the_nearest_moment(making: Making, touched: float, title: str) -> None:
    timeline = making.model(THREE)
    timeline.step(1)
    timeline.pick(touched)
    assert timeline.momentTitle == title


def test_the_text_follows_the_moment_with_its_numbers(making: Making) -> None:
    timeline = making.model(THREE)
    timeline.step(1)
    assert timeline.paragraphs == ['B.<font color="@accent@">²</font>']


def test_coming_back_finds_the_moment_that_was_chosen(making: Making) -> None:
    timeline = making.model(THREE)
    timeline.step(1)
    assert making.again(timeline).position == "2 / 3"


def test_another_language_keeps_the_moment(making: Making) -> None:
    timeline = making.model(THREE)
    timeline.step(2)
    making.languages.choose("ru")
    assert (timeline.position, timeline.when, timeline.title) == ("3 / 3", "вечер", "День")


def test_a_retired_screen_listens_no_more(making: Making) -> None:
    timeline = making.model(THREE)
    timeline.retire()
    making.languages.choose("ru")
    assert timeline.title == "A day"
