"""Translations that somebody has looked at, put on record. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.bundle.translations import Confirmed, confirmed
from kiosk.tools.translating import Entry, Translating


@dataclass(frozen=True)
class Confirming:
    """The record as it is to be, and how many translations it confirms."""

    rows: dict[str, dict[str, Confirmed]]
    count: int


def with_confirmed(exhibit: Translating, source: str, languages: Sequence[str], screens: Sequence[str]) -> Confirming:
    """The record with every translation confirmed that is there; of some screens, where these are named.

    What was on record of them gives way, with the names that nothing bears any more.
    """
    units = {f"screen/{screen}" for screen in screens}
    rows: dict[str, dict[str, Confirmed]] = {}
    for unit, old in exhibit.record.units.items():
        for name, row in old.items():
            rows[name] = {code: each for code, each in row.items() if code not in languages or not _meant(unit, units)}
    count = 0
    for name, entry in exhibit.entries.items():
        for language in languages if _meant(entry.unit, units) else ():
            if _is_translated(entry, source, language):
                rows.setdefault(name, {})[language] = confirmed(entry.text, source, language)
                count += 1
    return Confirming(rows, count)


def _meant(unit: str, units: set[str]) -> bool:
    return not units or unit in units


def _is_translated(entry: Entry, source: str, language: str) -> bool:
    return bool(entry.words(source) and entry.words(language))
