"""The numbers of a text, as its language writes them."""

from __future__ import annotations

import pytest

from kiosk.bundle.rules.numbers_differ import numbers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("az", "1990-cı ildə 78 min nəfər", {1990, 78_000}),
        ("ru", "в 1990 году 78 000 человек, 2,5 млн", {1990, 78_000, 2_500_000}),
        ("en", "78,000 people in 1990, or 2.5 million", {1990, 78_000, 2_500_000}),
        ("en", "90 min and 12 o'clock on the 20th", set()),
        ("en", "from 1988–89 to 1990-01-20", {1988, 1989, 1990}),
        ("en", "1990/91, 1999-01", {1990, 1991, 1999}),
        ("en", "The letter. [^N1990, P2000] The [law](term:law-1988)", set()),
        ("az", "", set()),
    ],
)
def test_years_and_counts_are_read_as_they_are_written(language: str, text: str, found: set[int]) -> None:
    assert numbers(text, language) == found
