"""Stage 3: a year or a count that is not the same in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.sentences import without_markup

SMALLEST = 100
"""Below it, languages rightly differ: "the night of the 20th" and "the night of 19–20", "noon" and "12 o'clock"."""
_YEARS = re.compile(r"\b(\d\d)(\d\d)([-–/])(\d\d)\b(?![-–/.]?\d)")
_NUMBER = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+)([.,]\d{1,2}(?!\d))?")
_UNITS = {
    "az": ((r"min", 1_000), (r"milyon|mln", 1_000_000)),
    "ru": ((r"тыс", 1_000), (r"млн|миллион", 1_000_000)),
    "en": ((r"thousand", 1_000), (r"million", 1_000_000)),
}
"""Words that count as noughts, by language: "min" is a thousand in one and a minute in another."""


def numbers_differ(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a number of three digits or more that stands in one language's text and not in another's.

    Why: years and counts are the same in every language; a slip of the finger is a wrong fact for some visitors.
    What to do: look which of them the source gives, and mend the other.
    Wrong: {az: 1950-ci ildə, ru: в 1950 году, en: in 1905}
    Right: {az: 1950-ci ildə, ru: в 1950 году, en: in 1950}
    """
    if not isinstance(field.value, LocalizedText) or len(field.value.texts) < 2:
        return
    found = [(code, numbers(text, code)) for code, text in field.value.texts if text.strip()]
    for code, there in found[1:]:
        first, wanted = found[0]
        yield from (_missing(field, number, code, first) for number in sorted(wanted - there))
        yield from (_missing(field, number, first, code) for number in sorted(there - wanted))


def numbers(text: str, language: str) -> frozenset[int]:
    """The years and counts of a text, however its language groups their digits: 78 000, 78,000, 78 min."""
    plain = _YEARS.sub(_both_years, without_markup(text))
    found = (_value(number, plain, language) for number in _NUMBER.finditer(plain))
    return frozenset(value for value in found if value >= SMALLEST)


def _both_years(found: re.Match[str]) -> str:
    """1988–89 as 1988–1989."""
    century, year, dash, last = found.groups()
    return f"{century}{year}{dash}{century}{last}" if last > year else found[0]


def _value(number: re.Match[str], plain: str, language: str) -> int:
    whole = re.sub(r"\D", "", number[1])
    after = plain[number.end() :].lstrip()
    unit = next((size for word, size in _UNITS.get(language, ()) if re.match(word, after, re.IGNORECASE)), 1)
    return int(Decimal(whole + (number[2] or "").replace(",", ".")) * unit)


def _missing(field: Field, number: int, lacking: str, other: str) -> Diagnostic:
    message = f'the number {number} stands in "{other}" and not in "{lacking}"'
    return warning(field.span(lacking), "numbers-differ", message, "look which of them the source gives")
