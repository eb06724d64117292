"""What a curator may have meant, and what nobody can have meant."""

from __future__ import annotations

import pytest

from kiosk.exhibit.suggest import closest, did_you_mean


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("tilte", ["title", "text"], "title"),
        ("rus", ["az", "ru", "en"], "ru"),
        ("EN", ["az", "ru", "en"], "en"),
        ("\u0430z", ["az", "ru"], "az"),
        ("lang", ["languages", "moods"], "languages"),
        ("piers.svg", ["pier.svg", "bay.svg"], "pier.svg"),
        ("carte", ["compare", "map"], None),
        ("pages", ["dates", "screens"], None),
        ("id", ["kind", "at"], None),
        ("", ["az"], None),
        ("x" * 100_000, ["x"], None),
    ],
)
def test_the_name_that_was_meant_is_found(written: str, known: list[str], meant: str | None) -> None:
    assert closest(written, known) == meant


def test_a_name_with_hidden_letters_is_shown_by_their_numbers() -> None:
    assert did_you_mean("pier", ["pi\u200ber"], "mend it") == 'did you mean "pi<U+200B>er"?'
