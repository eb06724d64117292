"""Stage 2: a moment or a span of time as a curator writes it, and the step of an axis."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from pydantic_core import CoreSchema, core_schema

from kiosk.diagnostics import shortened
from kiosk.exhibit import told

Precision = Literal["minute", "day", "month", "year"]
Unit = Literal["minute", "hour", "day", "month", "year"]

_FORMS: tuple[tuple[re.Pattern[str], str, Precision], ...] = (
    (re.compile(r"\d{4}"), "%Y", "year"),
    (re.compile(r"\d{4}-\d\d"), "%Y-%m", "month"),
    (re.compile(r"\d{4}-\d\d-\d\d"), "%Y-%m-%d", "day"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d"), "%Y-%m-%d %H:%M", "minute"),
)
_CLOCK = re.compile(r"\d\d:\d\d")
_STEP = re.compile(r"([1-9]\d{0,3}) (minute|hour|day|month|year)s?")

WHEN_ADVICE = 'write it as "1990", "1990-01", "1990-01-19" or "1990-01-19 18:30", a span with " to " between'
STEP_ADVICE = 'write a number and a unit: "30 minutes", "1 hour", "1 day", "1 month" or "1 year"'


@dataclass(frozen=True)
class When:
    """An instant, or a span where `end` is given; as exact as `precision` says."""

    start: datetime
    end: datetime | None
    precision: Precision

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_when_from_yaml)


@dataclass(frozen=True)
class Step:
    """How far apart the marks of an axis stand."""

    count: int
    unit: Unit

    def after(self, moment: datetime) -> datetime:
        """The next mark after a mark; the end of all time where the calendar ends before it."""
        try:
            return self._after(moment)
        except (OverflowError, ValueError):
            return datetime.max

    def _after(self, moment: datetime) -> datetime:
        if self.unit == "minute":
            return moment + timedelta(minutes=self.count)
        if self.unit == "hour":
            return moment + timedelta(hours=self.count)
        if self.unit == "day":
            return moment + timedelta(days=self.count)
        months = moment.year * 12 + moment.month - 1 + self.count * (12 if self.unit == "year" else 1)
        return moment.replace(year=months // 12, month=months % 12 + 1, day=1)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_step_from_yaml)


def parse_when(text: str) -> When:
    """Read a moment or a span; raises ValueError that says what is wrong."""
    first, separator, second = text.strip().partition(" to ")
    start, precision = _parse_moment(first.strip())
    if not separator:
        return When(start, None, precision)
    second = second.strip()
    if precision == "minute" and _CLOCK.fullmatch(second):
        second = f"{start:%Y-%m-%d} {second}"
    end, end_precision = _parse_moment(second)
    if end_precision != precision:
        raise ValueError("both ends of a span must be equally exact")
    if end <= start:
        raise ValueError("the span ends before it begins")
    return When(start, end, precision)


def _parse_moment(text: str) -> tuple[datetime, Precision]:
    for pattern, form, precision in _FORMS:
        if pattern.fullmatch(text):
            try:
                return datetime.strptime(text, form), precision
            except ValueError:
                raise ValueError(f'"{text}" is not in the calendar') from None
    raise ValueError(f'"{shortened(text)}" is not a date')


def parse_step(text: str) -> Step:
    """Read the step of an axis; raises ValueError that says what is wrong."""
    found = _STEP.fullmatch(text.strip())
    if not found:
        raise ValueError(f'"{shortened(text)}" is not a step of time')
    return Step(int(found[1]), cast(Unit, found[2]))


def _when_from_yaml(value: object) -> When:
    if isinstance(value, When):
        return value
    try:
        return parse_when(told.text(value))
    except ValueError as problem:
        raise told.mistake("date-invalid", str(problem), WHEN_ADVICE) from None


def _step_from_yaml(value: object) -> Step:
    if isinstance(value, Step):
        return value
    try:
        return parse_step(told.text(value))
    except ValueError as problem:
        raise told.mistake("step-invalid", str(problem), STEP_ADVICE) from None
