"""A drawing with hotspots: where its shapes lie, what a touch chooses, what is told."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from tests.screens.making import Making

ENGINE = """
    - id: engine
      type: hotspots
      title: {az: Mühərrik, ru: Машина, en: The engine}
      intro: {az: "Gəmidən. [^S2]", ru: "С корабля. [^S2]", en: "From a ship. [^S2]"}
      look: {az: Klapana baxın., ru: Смотрите на клапан., en: Look at the valve.}
      picture:
        file: media/pier.svg
        alt: {az: Mühərrik., ru: Машина., en: An engine.}
        caption: {az: Kəsik, ru: Разрез, en: In section}
        credit: made-for-this-exhibit
        labels:
          - {at: [0.5, 0.2], text: {az: tüstü, ru: дым, en: smoke}}
      spots:
        - {id: boiler, shape: [[0.1, 0.1], [0.5, 0.6]], title: {az: Qazan, ru: Котёл, en: Boiler},
           body: {az: "İsti. [^S1]", ru: "Жар. [^S1]", en: "Heat for the [pier](term:pier). [^S1]"}}
        - {id: valve, shape: [[0.3, 0.3]], title: {az: Klapan, ru: Клапан, en: Valve},
           body: {az: "Fit. [^S2]", ru: "Свист. [^S2]", en: "A whistle. [^S2]"}}
        - {id: wheel, shape: [[0.6, 0.5], [0.9, 0.5], [0.75, 0.9]], title: {az: Çarx, ru: Колесо, en: Wheel},
           body: {az: "Dövr. [^S1]", ru: "Ход. [^S1]", en: "A turn. [^S1]"}}
"""
SQUARE = {"media/pier.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"/>'}
WIDE = {"media/pier.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"/>'}


def column(rows: Any, name: str) -> list[Any]:
    role = next(key for key, text in rows.roleNames().items() if text == name.encode())
    return [rows.data(rows.index(i, 0, QModelIndex()), role) for i in range(rows.rowCount())]


def texts(model: Any) -> list[str]:
    return [text.split("<font")[0] for text in model.paragraphs]


def test_the_first_part_comes_between_the_introduction_and_what_to_look_at(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    assert (engine.spot, engine.earlier, engine.later) == ("1. Boiler", "", "2. Valve")
    assert texts(engine)[0] == "From a ship."
    assert "Look at the valve." in texts(engine)[-1]
    assert engine.caption == "In section · made-for-this-exhibit"


def test_another_part_tells_of_itself_alone(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    assert column(engine.terms, "title") == ["pier"]
    engine.step(1)
    assert (engine.spot, texts(engine)) == ("2. Valve", ["A whistle."])
    assert column(engine.terms, "title") == []


def test_a_pin_has_no_outline_a_box_four_corners_and_an_outline_its_points(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    box, pin, outline = column(engine.spots, "drawn")
    assert box == "M100.0 100.0L500.0 100.0L500.0 600.0L100.0 600.0Z"
    assert pin == ""
    assert outline == "M600.0 500.0L900.0 500.0L750.0 900.0Z"
    assert column(engine.spots, "across") == [pytest.approx(0.3), pytest.approx(0.3), pytest.approx(0.75)]


def test_the_chosen_part_alone_is_lit(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    assert engine.lit == column(engine.spots, "drawn")[0]
    engine.step(1)
    assert (engine.lit, column(engine.spots, "picked")) == ("", [False, True, False])


@pytest.mark.parametrize(
    ("across", "down", "spot"),
    [
        (0.2, 0.2, "1. Boiler"),
        (0.34, 0.3, "2. Valve"),
        (0.75, 0.6, "3. Wheel"),
        (0.75, 0.93, "3. Wheel"),
        (0.95, 0.1, "3. Wheel"),
    ],
)
def test_a_touch_chooses_the_part_it_means_and_beside_all_nothing(
    making: Making, across: float, down: float, spot: str
) -> None:
    engine = making.model(ENGINE, SQUARE)
    engine.step(2)
    engine.pick(across, down, 0.05)
    assert engine.spot == spot


def test_near_is_as_near_as_one_sees_it_on_a_wide_drawing(making: Making) -> None:
    engine = making.model(ENGINE, WIDE)
    engine.pick(0.32, 0.3, 0.05)
    assert engine.spot == "1. Boiler"
    engine.pick(0.3, 0.34, 0.05)
    assert engine.spot == "2. Valve"


def test_a_part_of_a_map_lies_where_its_degrees_put_it(making: Making) -> None:
    shapes = ENGINE.replace("media/pier.svg", "media/bay.svg")
    for old, new in (
        ("[[0.1, 0.1], [0.5, 0.6]]", "[[40.5, 49.8], [40.35, 49.9]]"),
        ("[[0.3, 0.3]]", "[[40.35, 49.9]]"),
        ("[[0.6, 0.5], [0.9, 0.5], [0.75, 0.9]]", "[[40.2, 50], [40.5, 50], [40.5, 49.9]]"),
        ("[0.5, 0.2]", "[40.3, 49.9]"),
    ):
        shapes = shapes.replace(old, new)
    bounds = {"media/bay.yaml": "bounds: {west: 49.8, south: 40.2, east: 50.0, north: 40.5}\n"}
    engine = making.model(shapes, bounds)
    assert column(engine.spots, "drawn")[0] == "M0.0 0.0L500.0 0.0L500.0 500.0L0.0 500.0Z"
    assert (column(engine.spots, "across")[1], column(engine.spots, "down")[1]) == pytest.approx((0.5, 0.5))


def test_what_was_chosen_is_found_again_in_the_same_visit(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    engine.step(2)
    assert making.again(engine).spot == "3. Wheel"
    making.navigation.reset()
    assert making.again(engine).spot == "1. Boiler"


def test_the_language_changes_everything_that_is_read(making: Making) -> None:
    engine = making.model(ENGINE, SQUARE)
    making.languages.choose("ru")
    assert (engine.spot, engine.later, engine.alt) == ("1. Котёл", "2. Клапан", "Машина.")
    assert column(engine.labels, "words") == ["дым"]
