"""Then and now: which side is told of, where the slider stands decides it, and its words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from tests.screens.making import Making

TIDE = """
    - id: tide
      type: compare
      title: {az: Qabarma, ru: Прилив, en: The tide}
      intro: {az: "Gündə iki dəfə. [^S2]", ru: "Дважды в день. [^S2]", en: "Twice a day. [^S2]"}
      sides:
        - dated: {az: Səhər, ru: Утро, en: Morning}
          picture: {file: media/pier.svg, alt: {az: Su., ru: Вода., en: Water.}, caption: {az: a, ru: a, en: High},
                    credit: drawn, labels: [{at: [0.2, 0.2], text: {az: dalğa, ru: волна, en: wave}}]}
          body: {az: "Su. [^S1]", ru: "Вода. [^S1]", en: "The [pier](term:pier) stands in water. [^S1]"}
        - dated: {az: Axşam, ru: Вечер, en: Evening}
          picture: {file: media/sand.svg, alt: {az: Qum., ru: Песок., en: Sand.}, caption: {az: b, ru: b, en: Low},
                    credit: drawn, labels: [{at: [0.8, 0.2], text: {az: qum, ru: песок, en: sand}}]}
          body: {az: "Qum. [^S2]", ru: "Песок. [^S2]", en: "It stands on sand. [^S2]"}
"""
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="100"><rect width="120" height="100" fill="{}"/></svg>'
)
PICTURES = {"media/pier.svg": SVG.format("#2040A0"), "media/sand.svg": SVG.format("#E0C060")}


@pytest.fixture()
def tide(making: Making) -> Any:
    return making.model(TIDE, PICTURES)


def texts(model: Any) -> list[str]:
    return [text.split("<")[0].strip() for text in model.paragraphs]


def column(rows: Any, name: str) -> list[Any]:
    role = next(key for key, text in rows.roleNames().items() if text == name.encode())
    return [rows.data(rows.index(i, 0, QModelIndex()), role) for i in range(rows.rowCount())]


def test_it_begins_with_the_earlier_side_and_the_introduction(tide: Any) -> None:
    assert (tide.side, tide.dated, tide.earlier, tide.later) == (0, "Morning", "Morning", "Evening")
    assert texts(tide) == ["Twice a day.", "The"]
    assert tide.caption == "High · drawn"
    assert tide.aspect == pytest.approx(1.2)


@pytest.mark.parametrize(
    ("share", "dated"), [(1.0, "Morning"), (0.5, "Morning"), (0.49, "Evening"), (0.0, "Evening"), (0.7, "Morning")]
)
def test_the_side_that_shows_more_is_told_of(tide: Any, share: float, dated: str) -> None:
    tide.lean(share)
    assert tide.dated == dated


def test_the_other_side_has_its_own_text_caption_and_terms(tide: Any) -> None:
    assert column(tide.terms, "title") == ["pier"]
    tide.lean(0.2)
    assert (texts(tide), tide.caption) == (["It stands on sand."], "Low · drawn")
    assert column(tide.terms, "title") == []


def test_both_pictures_and_what_they_show_are_there_all_the_time(tide: Any) -> None:
    for share in (1.0, 0.0):
        tide.lean(share)
        assert (tide.first.rpartition("/")[2], tide.second.rpartition("/")[2]) == ("pier.svg", "sand.svg")
        assert (tide.firstAlt, tide.secondAlt) == ("Water.", "Sand.")
        assert (column(tide.earlierLabels, "words"), column(tide.laterLabels, "words")) == (["wave"], ["sand"])


def test_the_slider_says_what_lies_on_either_side(making: Making, tide: Any) -> None:
    assert tide.slider == "Slider: Morning on the left, Evening on the right"
    making.languages.choose("ru")
    assert tide.slider == "Ползунок: слева Утро, справа Вечер"


def test_moving_within_a_side_changes_nothing(tide: Any) -> None:
    told: list[int] = []
    tide.propsChanged.connect(lambda: told.append(1))
    for share in (0.9, 0.8, 0.7):
        tide.lean(share)
    assert told == []


def test_the_side_is_kept_for_the_visit_and_for_no_longer(making: Making, tide: Any) -> None:
    tide.lean(0.1)
    assert making.again(tide).dated == "Evening"
    making.navigation.reset()
    assert making.again(tide).dated == "Morning"
