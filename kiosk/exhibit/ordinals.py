"""Stage 2: Russian ordinals in words, which a speech engine reads as bare numbers: `1990 года`, `20 января`."""

from __future__ import annotations

_ONES = ("", "перв", "втор", "трет", "четвёрт", "пят", "шест", "седьм", "восьм", "девят")
_TEENS = (
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
)
_TENS = ("", "", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност")
_COUNTED = ("", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто")
_CENTURIES = {17: "тысяча семьсот", 18: "тысяча восемьсот", 19: "тысяча девятьсот", 20: "две тысячи"}
_STRESSED = frozenset({"втор", "шест", "седьм", "восьм", "сороков"})
_SOFT = {"ого": "ьего", "ом": "ьем", "ый": "ий", "ому": "ьему", "ым": "ьим", "ая": "ья", "ое": "ье", "ые": "ьи"}
_SOFT |= {"ых": "ьих", "ой": "ьей", "ую": "ью"}


def ordinal(number: int, ending: str) -> str:
    """A number from 1 to 99 with the ending of an adjective: (21, "ого") → двадцать первого."""
    tens, ones = divmod(number, 10)
    if tens == 1:
        return _TEENS[ones] + ending
    if ones == 0:
        return _bent(_TENS[tens], ending)
    return f"{_COUNTED[tens]} {_bent(_ONES[ones], ending)}".strip()


def year(number: int, ending: str) -> str | None:
    """A year from 1700 on; None for the few whose last two digits are noughts, and for all others."""
    century, rest = divmod(number, 100)
    if rest == 0 or century not in _CENTURIES:
        return None
    return f"{_CENTURIES[century]} {ordinal(rest, ending)}"


def _bent(stem: str, ending: str) -> str:
    if stem == "трет":
        return stem + _SOFT[ending]
    return stem + ("ой" if ending == "ый" and stem in _STRESSED else ending)
