"""Stage 2: a figure as sources give it: exact, at least, about, or between two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic_core import CoreSchema, core_schema

from kiosk.diagnostics import shortened
from kiosk.exhibit import told

_NUMBER = r"(0|[1-9]\d{0,14})(\.\d{1,6})?"
_ABOUT = re.compile(rf"~ ?(?P<low>{_NUMBER})")
_AT_LEAST = re.compile(rf"(?P<low>{_NUMBER}) ?\+")
_BETWEEN = re.compile(rf"(?P<low>{_NUMBER}) ?[-\u2013] ?(?P<high>{_NUMBER})")
_EXACT = re.compile(rf"(?P<low>{_NUMBER})")

GROUPED_FROM = 10_000
ADVICE = "write 131, 130+ (at least), ~90 (about) or 48-66 (between), without separators"


class Kind(StrEnum):
    EXACT = "exact"
    AT_LEAST = "at_least"
    ABOUT = "about"
    BETWEEN = "between"


@dataclass(frozen=True)
class Amount:
    """A figure; `high` is given only where it lies between two."""

    low: float
    high: float | None
    kind: Kind

    @property
    def most(self) -> float:
        """The largest number that is named, which an axis must hold."""
        return self.low if self.high is None else self.high

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_from_yaml)


def parse_amount(text: str) -> Amount:
    """Read a figure; raises ValueError that says what is wrong."""
    for pattern, kind in (
        (_EXACT, Kind.EXACT),
        (_AT_LEAST, Kind.AT_LEAST),
        (_ABOUT, Kind.ABOUT),
        (_BETWEEN, Kind.BETWEEN),
    ):
        found = pattern.fullmatch(text.strip())
        if found:
            high = float(found["high"]) if kind is Kind.BETWEEN else None
            return _checked(Amount(float(found["low"]), high, kind))
    raise ValueError(f'"{shortened(text)}" is not a figure')


def _checked(amount: Amount) -> Amount:
    if amount.high is not None and amount.high <= amount.low:
        raise ValueError("the second figure is not larger than the first")
    return amount


def shown(amount: Amount) -> str:
    """The figure as visitors read it, the same in every language."""
    low = _digits(amount.low)
    if amount.kind is Kind.AT_LEAST:
        return f"{low}+"
    if amount.kind is Kind.ABOUT:
        return f"\u2248\u00a0{low}"
    return low if amount.high is None else f"{low}\u2013{_digits(amount.high)}"


def _digits(value: float) -> str:
    text = f"{value:,.6f}".rstrip("0").rstrip(".")
    return text.replace(",", "\u00a0" if value >= GROUPED_FROM else "")


def _from_yaml(value: object) -> Amount:
    if isinstance(value, Amount):
        return value
    try:
        return parse_amount(told.text(value))
    except ValueError as problem:
        raise told.mistake("amount-invalid", str(problem), ADVICE) from None
