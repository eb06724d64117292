"""A text as sentences, in three languages and with markup in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.sentences import sentences, without_markup


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("The [pier](term:pier) stands. [^S1, N7] [Boats](term:b) come. [^S1]", ["The pier stands.", "Boats come."]),
        ("A first line\n\nand a second", ["A first line", "and a second"]),
        ("He said: “No.” Then he left.", ["He said: “No.”", "Then he left."]),
        ("M. S. Gorbachev met Dr. Smith. He left.", ["M. S. Gorbachev met Dr. Smith.", "He left."]),
        ("About 1.5 million… nobody knows.", ["About 1.5 million… nobody knows."]),
        ("Это было в 1990 г. и позже. Ушли.", ["Это было в 1990 г. и позже.", "Ушли."]),
        ("1990-cı ildə. İşıq söndü. Ə. Elçibəy gəldi.", ["1990-cı ildə.", "İşıq söndü.", "Ə. Elçibəy gəldi."]),
        ("«Щит» пишет о полуночи. «Каспий» молчит.", ["«Щит» пишет о полуночи.", "«Каспий» молчит."]),
        ("", []),
    ],
)
def test_a_text_is_cut_where_a_sentence_ends(text: str, found: list[str]) -> None:
    assert [" ".join(sentence.split()) for _, sentence in sentences(text)] == found


@given(st.text(alphabet="aБə. !?\n[]()^S1,term:*“”", max_size=60))
def test_nothing_moves_and_nothing_is_lost(text: str) -> None:
    plain = without_markup(text)
    assert len(plain) == len(text)
    assert "".join("".join(words.split()) for _, words in sentences(text)) == "".join(plain.split())
    assert all(plain[start:].startswith(words.split()[0]) for start, words in sentences(text))
