"""Figures as sources give them."""

from __future__ import annotations

import pytest

from kiosk.exhibit.amount import Amount, Kind, parse_amount, shown


@pytest.mark.parametrize(
    ("text", "amount", "read_as"),
    [
        ("131", Amount(131, None, Kind.EXACT), "131"),
        ("0", Amount(0, None, Kind.EXACT), "0"),
        ("4.5", Amount(4.5, None, Kind.EXACT), "4.5"),
        ("7500", Amount(7500, None, Kind.EXACT), "7500"),
        ("130+", Amount(130, None, Kind.AT_LEAST), "130+"),
        ("~90", Amount(90, None, Kind.ABOUT), "≈\u00a090"),
        ("48-66", Amount(48, 66, Kind.BETWEEN), "48–66"),
        ("48–66", Amount(48, 66, Kind.BETWEEN), "48–66"),
        ("200000", Amount(200_000, None, Kind.EXACT), "200\u00a0000"),
    ],
)
def test_a_figure_is_read_and_shown(text: str, amount: Amount, read_as: str) -> None:
    assert parse_amount(text) == amount
    assert shown(amount) == read_as


@pytest.mark.parametrize("text", ["", "many", "more than 130", "1,000", "1_000", "010", "66-48", "-5", "1e3", "٣"])
def test_what_is_no_figure_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="not"):
        parse_amount(text)


def test_the_largest_named_number_is_what_an_axis_must_hold() -> None:
    assert [parse_amount(text).most for text in ("131", "48-66")] == [131, 66]
