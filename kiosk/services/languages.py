"""Which language speaks, and the shell's own words in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject, QTime, Signal

from kiosk.exhibit.when import When
from kiosk.exhibit.words import Words

DAY = "d MMMM yyyy"


class Languages(QObject):
    """Owns the language; the exhibit's first is the default."""

    changed = Signal()

    def __init__(self, codes: Sequence[str], words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codes = tuple(codes)
        self.current = self.codes[0]
        self._words = words

    def choose(self, code: str) -> None:
        if code in self.codes and code != self.current:
            self.current = code
            self.changed.emit()

    def reset(self) -> None:
        self.choose(self.codes[0])

    def word(self, key: str, language: str | None = None, **values: object) -> str:
        """One of the shell's words, with its {places} filled."""
        text = self._words.get(key, language or self.current)
        return text.format(**values) if values else text


def when_shown(when: When, language: str, *, with_day: bool = True) -> str:
    """A date or an hour as it is written in a language: `19 yanvar 1990, 19:00–19:30`."""
    start = _part(when.start, when.precision, language, with_day)
    if when.end is None:
        return start
    same_day = when.precision == "minute" and when.start.date() == when.end.date()
    end = _part(when.end, when.precision, language, with_day and not same_day)
    return f"{start}–{end}" if when.precision in ("minute", "year") else f"{start} – {end}"


def _part(moment: datetime, precision: str, language: str, with_day: bool) -> str:
    locale = QLocale(language)
    day = QDate(moment.year, moment.month, moment.day)
    if precision == "year":
        return str(moment.year)
    if precision == "month":
        return f"{locale.standaloneMonthName(moment.month)} {moment.year}"
    if precision == "day":
        return locale.toString(day, DAY)
    time = QTime(moment.hour, moment.minute).toString("HH:mm")
    return f"{locale.toString(day, DAY)}, {time}" if with_day else time
