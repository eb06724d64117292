"""A gallery: the large picture and its words, the small ones, and what is kept."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from kiosk.screens.gallery.viewmodel import page_of
from tests.screens.making import Making

ONE = """
        - title: {{az: Şəkil {n}, ru: Картина {n}, en: Picture {n}}}
          picture: {{file: media/{file}.svg, alt: {{az: a, ru: a, en: Shows {n}}}, credit: drawn,
                    caption: {{az: b, ru: b, en: Taken {n}}}}}
          body: {{az: "Mətn. [^S1]", ru: "Текст. [^S1]", en: "Text {n}. [^S1]"}}
"""


def gallery(count: int) -> str:
    head = """
    - id: three
      type: gallery
      title: {az: Üç, ru: Три, en: Three}
      intro: {az: "Otaqdan. [^S2]", ru: "Из комнаты. [^S2]", en: "From a room. [^S2]"}
      look: {az: Bax., ru: Смотри., en: Look.}
      pictures:"""
    return head + "".join(ONE.format(n=n, file="pier" if n % 2 else "bay") for n in range(1, count + 1))


def column(rows: Any, name: str) -> list[Any]:
    role = next(key for key, text in rows.roleNames().items() if text == name.encode())
    return [rows.data(rows.index(i, 0, QModelIndex()), role) for i in range(rows.rowCount())]


def texts(model: Any) -> list[str]:
    return [text.split("<font")[0] for text in model.paragraphs]


def test_the_first_picture_is_large_with_all_that_is_said_of_it(making: Making) -> None:
    model = making.model(gallery(3))
    assert (model.name, model.earlier, model.later, model.position) == ("Picture 1", "", "Picture 2", "1 / 3")
    assert (model.alt, model.caption) == ("Shows 1", "Taken 1 · drawn")
    assert texts(model) == ["From a room.", "Text 1.", "<i>Look.</i>"]
    assert model.picture.endswith("pier.svg")


def test_a_small_picture_becomes_the_large_one(making: Making) -> None:
    model = making.model(gallery(3))
    model.choose(2)
    assert (model.name, model.earlier, model.later, texts(model)) == ("Picture 3", "Picture 2", "", ["Text 3."])
    assert column(model.thumbs, "picked") == [False, False, True]
    assert column(model.thumbs, "name") == ["Picture 1", "Picture 2", "Picture 3"]


@pytest.mark.parametrize(
    ("count", "chosen", "fitting", "shown"),
    [
        (3, 0, 9, [0, 1, 2]),
        (9, 0, 4, [0, 1, 2, 3]),
        (9, 4, 4, [2, 3, 4, 5]),
        (9, 8, 4, [5, 6, 7, 8]),
        (9, 5, 1, [5]),
        (2, 1, 0, [1]),
    ],
)
def test_where_not_all_have_room_those_about_the_chosen_one_stand_there(
    count: int, chosen: int, fitting: int, shown: list[int]
) -> None:
    assert list(page_of(count, chosen, fitting)) == shown


def test_the_chosen_one_stands_among_the_small_ones_wherever_one_goes(making: Making) -> None:
    model = making.model(gallery(9))
    model.fit(4)
    for _ in range(9):
        assert column(model.thumbs, "picked").count(True) == 1
        assert model.thumbs.rowCount() == 4
        model.step(1)


def test_a_gallery_says_the_same_picture_again_in_another_language(making: Making) -> None:
    model = making.model(gallery(3))
    model.step(1)
    making.languages.choose("az")
    assert (model.name, model.later) == ("Şəkil 2", "Şəkil 3")


def test_what_was_chosen_is_found_again_in_the_same_visit(making: Making) -> None:
    model = making.model(gallery(3))
    model.step(1)
    assert making.again(model).name == "Picture 2"
    making.navigation.reset()
    assert making.again(model).name == "Picture 1"
