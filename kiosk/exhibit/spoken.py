"""Stage 2: a text as a speech engine must be given it: what is short in print is said in full.

Only what eSpeak NG says wrongly, or not at all, is written out; numbers, hours and most abbreviations it knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256

from kiosk.exhibit.dates import MONTHS
from kiosk.exhibit.ordinals import ordinal, year

Instead = str | Callable[[re.Match[str]], str]
Change = tuple[re.Pattern[str], Instead]

_NUMBER = r"(\d[\d\u00a0]*)"
_RANGE = r"(?<=\d)[–—](?=\d)"
_MONTH = f"(?:{'|'.join(MONTHS['ru'].split())})"
_YEARS = {"год": "ый", "года": "ого", "году": "ом", "годом": "ым"}
_ENDINGS = {"й": "ый", "го": "ого", "му": "ому", "м": "ом", "я": "ая", "е": "ое", "х": "ых", "ю": "ую"}
_TENS = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
_DECADES = {f"{tens}0": word for tens, word in enumerate(_TENS, 2)}


def spoken(text: str, language: str) -> str:
    """The text as it is to be said; each of its lines stays a line."""
    for pattern, instead in _CHANGES.get(language, ()):
        text = pattern.sub(instead, text)
    return text


def digest(text: str, language: str) -> str:
    """Tells whether a passage would be said as it was when its narration was made."""
    return sha256(f"{language}\n{spoken(text, language)}".encode()).hexdigest()


def _russian_year(found: re.Match[str]) -> str:
    said = year(int(found[1]), _YEARS[found[2]])
    return f"{said} {found[2]}" if said else found[0]


def _russian_days(found: re.Match[str]) -> str:
    first, between, last, month = found.groups()
    days = [int(day) for day in (first, last) if day]
    if not all(0 < day < 32 for day in days):
        return found[0]
    joint = between if between and between.strip("–—-") else " – "
    return f"{joint.join(ordinal(day, 'ого') for day in days)} {month}"


def _russian_ordinal(found: re.Match[str]) -> str:
    number = int(found[1])
    return ordinal(number, _ENDINGS[found[2]]) if number else found[0]


def _english_year(found: re.Match[str]) -> str:
    century, rest, plural = found.groups()
    if plural:
        return f"{century} {_DECADES[rest]}" if rest in _DECADES else found[0]
    return found[0] if rest == "00" else f"{century} {'oh ' if rest.startswith('0') else ''}{int(rest)}"


def _changes(*pairs: tuple[str, Instead]) -> tuple[Change, ...]:
    return tuple((re.compile(pattern), instead) for pattern, instead in pairs)


_CHANGES: dict[str, tuple[Change, ...]] = {
    "az": _changes(
        (rf"{_NUMBER}\+", r"ən azı \1"),
        (r"≈\s*", "təxminən "),
        (r"№\s*", "nömrə "),
        (r"\bSSRİ\b", "se se er i"),
        (r"\bAXC\b", "a xe ce"),
        (r"\bABŞ\b", "a be şe"),
        (r"\bvə s\.", "və sair."),
        (r"\bDr\.? (?=\w)", "doktor "),
        (_RANGE, " – "),
    ),
    "ru": _changes(
        (rf"{_NUMBER}\+", r"не менее \1"),
        (r"≈\s*", "около "),
        (rf"\b(\d{{1,2}})(?:(–|—|-| или | и )(\d{{1,2}}))? ({_MONTH})\b", _russian_days),
        (rf"({_MONTH}) (\d{{4}})\b(?! год| г\.)", r"\1 \2 года"),
        (r"\b([Вв]о? )(\d{4})[ \u00a0]г\.", r"\1\2 году"),
        (r"\b(\d{4})[ \u00a0]г\.", r"\1 года"),
        (r"\b(\d{4})[ \u00a0](года|году|годом|год)\b", _russian_year),
        (r"\b(\d{1,2})-(й|го|му|м|я|е|х|ю)\b", _russian_ordinal),
        (r"\bгг\.", "годы"),
        (r"\bт\. ?е\.", "то есть"),
        (r"\bи др\.", "и другие."),
        (r"\bтыс\.", "тысяч"),
        (r"\bул\.", "улица"),
        (r"\bНКАО\b", "эн ка а о"),
        (r"\bНФА\b", "эн эф а"),
        (_RANGE, " – "),
    ),
    "en": _changes(
        (_RANGE, " to "),
        (rf"{_NUMBER}\+", r"at least \1"),
        (r"≈\s*", "about "),
        (r"\bNo\. ?(?=\d)", "number "),
        (r"№\s*", "number "),
        (r"\b00:00\b", "midnight"),
        (r"\b(\d\d):00\b", r"\1 hundred hours"),
        (r"\b(1[6-9])(\d\d)(s?)\b(?![,.]\d)", _english_year),
        (r"\be\.g\.", "for example"),
        (r"\bi\.e\.", "that is"),
    ),
}
