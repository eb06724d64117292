"""What a speech engine is given: short forms in full, everything else as it stands."""

from __future__ import annotations

import pytest

from kiosk.exhibit.dates import in_words
from kiosk.exhibit.ordinals import ordinal, year
from kiosk.exhibit.spoken import digest, spoken
from kiosk.exhibit.when import parse_when


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("ru", "20 января 1990 года", "двадцатого января тысяча девятьсот девяностого года"),
        ("ru", "19–20 января", "девятнадцатого – двадцатого января"),
        ("ru", "26 или 27 февраля", "двадцать шестого или двадцать седьмого февраля"),
        ("ru", "В 1993 г.", "В тысяча девятьсот девяносто третьем году"),
        ("ru", "5 декабря 1988, 18:30", "пятого декабря тысяча девятьсот восемьдесят восьмого года, 18:30"),
        ("ru", "1988–1990 гг.", "1988 – 1990 годы"),
        ("ru", "32 января, в 1900 году", "32 января, в 1900 году"),
        ("ru", "9-я рота, 20-го", "девятая рота, двадцатого"),
        ("ru", "130+ и ≈ 90", "не менее 130 и около 90"),
        ("en", "20 January 1990, 19:00–19:30", "20 January 19 90, 19 hundred hours to 19:30"),
        ("en", "the 1980s and 1905", "the 19 eighties and 19 oh 5"),
        ("en", "1,850 in 1900", "1,850 in 1900"),
        ("en", "No. 5, № 6, No.", "number 5, number 6, No."),
        ("az", "№ 5, ≈ 90, 130+, 48–66", "nömrə 5, təxminən 90, ən azı 130, 48 – 66"),
        ("az", "SSRİ-nin", "se se er i-nin"),
        ("de", "№ 5, 130+", "№ 5, 130+"),
    ],
)
def test_what_is_short_in_print_is_said_in_full(language: str, written: str, said: str) -> None:
    assert spoken(written, language) == said


def test_lines_stay_lines() -> None:
    assert spoken("1990.\nSSRİ.", "az").count("\n") == 1


@pytest.mark.parametrize(
    ("number", "ending", "said"),
    [
        (3, "ого", "третьего"),
        (6, "ый", "шестой"),
        (11, "ого", "одиннадцатого"),
        (40, "ый", "сороковой"),
        (90, "ом", "девяностом"),
        (83, "ым", "восемьдесят третьим"),
    ],
)
def test_an_ordinal_bends_as_an_adjective(number: int, ending: str, said: str) -> None:
    assert ordinal(number, ending) == said


def test_every_day_and_every_year_of_a_century_can_be_said() -> None:
    assert all(ordinal(number, ending) for number in range(1, 100) for ending in ("ого", "ом", "ый", "ым"))
    assert year(2003, "ом") == "две тысячи третьем"
    assert (year(1900, "ого"), year(1200, "ого")) == (None, None)


def test_the_digest_changes_with_what_is_said_and_with_nothing_else() -> None:
    assert digest("№ 5", "az") == digest("nömrə 5", "az")
    assert len({digest("5", "az"), digest("6", "az"), digest("5", "ru")}) == 3


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("1990", "en", "1990"),
        ("1990 to 1992", "en", "1990–1992"),
        ("1990-01", "ru", "январь 1990"),
        ("1990-01 to 1990-03", "az", "yanvar 1990 – mart 1990"),
        ("1990-01-20", "ru", "20 января 1990"),
        ("1990-01-20", "de", "20.01.1990"),
        ("1990-01-19 19:00 to 19:30", "en", "19 January 1990, 19:00–19:30"),
        ("1990-01-19 22:00 to 1990-01-20 00:20", "en", "19 January 1990, 22:00 – 20 January 1990, 00:20"),
    ],
)
def test_a_time_is_written_in_words(written: str, language: str, said: str) -> None:
    assert in_words(parse_when(written), language) == said
