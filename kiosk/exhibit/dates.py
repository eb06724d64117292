"""Stage 2: a time in words, without Qt, for what is read aloud: `19 January 1990, 19:00–19:30`."""

from __future__ import annotations

from datetime import datetime

from kiosk.exhibit.when import Precision, When

MONTHS: dict[str, str] = {
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "en": "January February March April May June July August September October November December",
}
STANDING_ALONE: dict[str, str] = {
    **MONTHS,
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
}


def in_words(when: When, language: str) -> str:
    """A moment or a span as one would say it; months by number where a language's names are not known here."""
    start = _moment(when.start, when.precision, language)
    if when.end is None:
        return start
    same_day = when.precision == "minute" and when.start.date() == when.end.date()
    end = f"{when.end:%H:%M}" if same_day else _moment(when.end, when.precision, language)
    return f"{start}–{end}" if same_day or when.precision == "year" else f"{start} – {end}"


def _moment(moment: datetime, precision: Precision, language: str) -> str:
    if precision == "year":
        return str(moment.year)
    if precision == "month":
        return _dated(moment, STANDING_ALONE.get(language), with_day=False)
    day = _dated(moment, MONTHS.get(language), with_day=True)
    return day if precision == "day" else f"{day}, {moment:%H:%M}"


def _dated(moment: datetime, months: str | None, *, with_day: bool) -> str:
    if months is None:
        return f"{moment:%d.%m.%Y}" if with_day else f"{moment:%m.%Y}"
    month = f"{months.split()[moment.month - 1]} {moment.year}"
    return f"{moment.day} {month}" if with_day else month
