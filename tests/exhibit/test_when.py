"""Moments, spans and steps of time."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.exhibit.when import Step, When, parse_step, parse_when


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("1990", datetime(1990, 1, 1), None, "year"),
        ("1990-01", datetime(1990, 1, 1), None, "month"),
        ("1990-01-19", datetime(1990, 1, 19), None, "day"),
        ("1990-01-19 18:30", datetime(1990, 1, 19, 18, 30), None, "minute"),
        ("1988 to 1990", datetime(1988, 1, 1), datetime(1990, 1, 1), "year"),
        ("1990-01-13 to 1990-01-19", datetime(1990, 1, 13), datetime(1990, 1, 19), "day"),
        ("1990-01-19 19:00 to 19:30", datetime(1990, 1, 19, 19), datetime(1990, 1, 19, 19, 30), "minute"),
        (
            "1990-01-19 23:00 to 1990-01-20 01:00",
            datetime(1990, 1, 19, 23),
            datetime(1990, 1, 20, 1),
            "minute",
        ),
    ],
)
def test_a_moment_is_as_exact_as_it_is_written(
    text: str, start: datetime, end: datetime | None, precision: str
) -> None:
    assert parse_when(text) == When(start, end, precision)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("18:00", "not a date"),
        ("1990-02-30", "not in the calendar"),
        ("1990-1-9", "not a date"),
        ("0000", "not in the calendar"),
        ("1990-01-19 24:00", "not in the calendar"),
        ("1990-01-19 19:30 to 19:00", "before it begins"),
        ("1990-01 to 1990-02-01", "equally exact"),
        ("1990-01-19 to", "not a date"),
        ("", "not a date"),
    ],
)
def test_what_is_no_moment_is_told(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        parse_when(text)


@pytest.mark.parametrize(
    ("text", "step", "after"),
    [
        ("1 hour", Step(1, "hour"), datetime(1990, 12, 31, 1)),
        ("6 hours", Step(6, "hour"), datetime(1990, 12, 31, 6)),
        ("30 minutes", Step(30, "minute"), datetime(1990, 12, 31, 0, 30)),
        ("1 day", Step(1, "day"), datetime(1991, 1, 1)),
        ("1 month", Step(1, "month"), datetime(1991, 1, 1)),
        ("14 months", Step(14, "month"), datetime(1992, 2, 1)),
        ("1 year", Step(1, "year"), datetime(1991, 12, 1)),
    ],
)
def test_a_step_leads_to_the_next_mark(text: str, step: Step, after: datetime) -> None:
    assert parse_step(text) == step
    assert step.after(datetime(1990, 12, 31)) == after


@pytest.mark.parametrize("text", ["18:00", "hour", "0 hours", "1 fortnight", "-1 day", "1.5 hours"])
def test_what_is_no_step_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="not a step"):
        parse_step(text)


@pytest.mark.parametrize("step", ["9999 years", "9999 months", "9999 days", "1 minute"])
def test_the_calendar_ends_and_steps_end_with_it(step: str) -> None:
    last = datetime(9999, 12, 31, 23, 59)
    assert last < parse_step(step).after(last) == datetime.max
