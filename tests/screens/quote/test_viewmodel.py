"""A quotation: the marks of its language, who said it, and on whose word."""

from __future__ import annotations

import pytest

from tests.screens.making import Making

QUOTE = """
    - id: said
      type: quote
      title: {az: Deyilən, ru: Сказанное, en: What was said}
      words: {az: Duman & külək, ru: Туман и ветер, en: Fog & wind}
      who: {az: Kapitan, ru: Капитан, en: The captain}
      date: {az: may 1900, ru: май 1900, en: May 1900}
      source: [S1, S2]
"""
BODY = """
      body: {az: "Bir. [^S2]", ru: "Один. [^S2]", en: "One. [^S2]"}
"""


@pytest.mark.parametrize(
    ("language", "opening", "spoken"),
    [("az", "“", "Duman &amp; külək”"), ("ru", "«", "Туман и ветер»"), ("en", "“", "Fog &amp; wind”")],
)
def test_each_language_has_marks_of_its_own(making: Making, language: str, opening: str, spoken: str) -> None:
    quote = making.model(QUOTE)
    making.languages.choose(language)
    assert (quote.opening, quote.spoken) == (opening, spoken)


def test_who_said_it_carries_the_numbers_of_the_sources(making: Making) -> None:
    quote = making.model(QUOTE)
    assert (quote.who, quote.date) == ("The captain¹\u00a0²", "May 1900")
    assert quote.body == []


def test_a_source_that_the_text_cites_is_not_numbered_twice(making: Making) -> None:
    quote = making.model(QUOTE + BODY)
    assert quote.who == "The captain¹"
    assert quote.body == ['One.<font color="@accent@">²</font>']


def test_in_large_text_the_words_and_who_said_them_are_one_text(making: Making) -> None:
    quote = making.model(QUOTE + BODY)
    first, by, body = quote.whole
    assert first == "“Fog &amp; wind”"
    assert by == "The captain¹ · <i>May 1900</i>"
    assert body == quote.body[0]


def test_without_a_date_nothing_stands_for_it(making: Making) -> None:
    quote = making.model(QUOTE.replace("      date: {az: may 1900, ru: май 1900, en: May 1900}\n", ""))
    assert (quote.date, quote.whole[1]) == ("", "The captain¹\u00a0²")


def test_a_picture_brings_its_caption_and_its_labels(making: Making) -> None:
    picture = """
      picture:
        file: media/pier.svg
        alt: {az: Körpü., ru: Пирс., en: A pier.}
        caption: {az: Körpü, ru: Пирс, en: The pier}
        credit: us
        labels:
          - {at: [0.5, 0.2], text: {az: dəniz, ru: море, en: sea}}
"""
    plain, pictured = making.model(QUOTE), making.model(QUOTE + picture)
    assert (plain.picture, plain.labels.rowCount()) == ("", 0)
    assert pictured.picture.endswith("media/pier.svg")
    assert (pictured.alt, pictured.caption, pictured.labels.rowCount()) == ("A pier.", "The pier · us", 1)
