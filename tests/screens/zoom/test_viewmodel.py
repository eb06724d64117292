"""A picture to wander in: its stops, what fingers and buttons do, and what is kept for the visit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from tests.screens.making import Making
from tests.screens.zoom.conftest import WANDER

Files = Mapping[str, Any]


@pytest.fixture()
def wander(making: Making, island: Files) -> Any:
    """The view model, behind a window of 1200 × 800 pixels."""
    model = making.model(WANDER, dict(island))
    model.fit(1200, 800)
    return model


def column(rows: Any, name: str) -> list[Any]:
    role = next(key for key, text in rows.roleNames().items() if text == name.encode())
    return [rows.data(rows.index(i, 0, QModelIndex()), role) for i in range(rows.rowCount())]


def seen(model: Any) -> tuple[float, float, float]:
    """The middle of what is seen, as fractions of the picture, and how much of its width."""
    x = (600 - model.sheetX) / model.sheetScale / 6000
    y = (400 - model.sheetY) / model.sheetScale / 3000
    return round(x, 3), round(y, 3), round(1200 / model.sheetScale / 6000, 3)


def arrive(model: Any) -> None:
    """Go all of the way that was departed on."""
    model.travel(1)


def test_it_begins_at_its_first_stop(wander: Any) -> None:
    assert seen(wander) == (0.5, 0.5, 1.0)
    assert (wander.view, wander.earlier, wander.later, wander.position) == ("All of it", "", "The harbour", "1 / 2")
    assert [text.split("<")[0] for text in wander.paragraphs] == ["An island."]


def test_another_stop_is_told_at_once_and_reached_on_the_way(wander: Any) -> None:
    departures: list[float] = []
    wander.departed.connect(departures.append)
    wander.step(1)
    assert (wander.view, wander.earlier, wander.later) == ("The harbour", "All of it", "")
    assert departures == [1.0]
    assert seen(wander) == (0.5, 0.5, 1.0)
    wander.travel(0.5)
    assert 0.1 < seen(wander)[2] < 1
    arrive(wander)
    assert seen(wander) == (0.25, 0.25, 0.1)


def test_coming_back_in_the_same_visit_finds_the_stop(making: Making, wander: Any) -> None:
    wander.step(1)
    arrive(wander)
    wander.pan(300, 0)
    again = making.again(wander)
    again.fit(1200, 800)
    assert again.view == "The harbour"
    assert seen(again) == (0.25, 0.25, 0.1)


def test_another_visitor_begins_at_the_first_stop(making: Making, wander: Any) -> None:
    wander.step(1)
    making.navigation.reset()
    again = making.again(wander)
    again.fit(1200, 800)
    assert (again.view, seen(again)) == ("All of it", (0.5, 0.5, 1.0))


def test_buttons_come_nearer_and_go_away_again(wander: Any) -> None:
    assert (wander.canNear, wander.canFar) == (True, False)
    wander.zoom(1)
    arrive(wander)
    assert seen(wander)[2] == pytest.approx(1 / 1.6, abs=0.001)
    assert wander.canFar
    for _ in range(12):
        wander.zoom(1)
        arrive(wander)
    assert (wander.sheetScale, wander.canNear) == (2.0, False)
    wander.seeWhole()
    arrive(wander)
    assert seen(wander) == (0.5, 0.5, 1.0)


def test_touches_in_quick_succession_add_up(wander: Any) -> None:
    wander.zoom(1)
    wander.travel(0.3)
    wander.zoom(1)
    arrive(wander)
    assert seen(wander)[2] == pytest.approx(1 / 1.6**2, abs=0.001)


def test_arrows_look_on_until_the_edge(wander: Any) -> None:
    wander.step(1)
    arrive(wander)
    assert wander.canLeft and wander.canRight and wander.canUp and wander.canDown
    for _ in range(30):
        wander.look(-1, 0)
        arrive(wander)
    assert (wander.sheetX, wander.canLeft, wander.canRight) == (0.0, False, True)


def test_two_touches_come_nearer_to_the_place_and_at_last_show_all_again(wander: Any) -> None:
    place = (300 - wander.sheetX) / wander.sheetScale, (300 - wander.sheetY) / wander.sheetScale
    wander.tapTwice(300, 300)
    arrive(wander)
    now = (300 - wander.sheetX) / wander.sheetScale, (300 - wander.sheetY) / wander.sheetScale
    assert now == pytest.approx(place, abs=1)
    wander.zoom(9)
    arrive(wander)
    wander.tapTwice(300, 300)
    arrive(wander)
    assert seen(wander) == (0.5, 0.5, 1.0)


def test_a_finger_that_comes_down_ends_the_way(wander: Any) -> None:
    wander.step(1)
    wander.travel(0.4)
    there = seen(wander)
    wander.stay()
    wander.travel(1)
    assert seen(wander) == there


def test_a_finger_lifted_in_its_stride_lets_the_picture_run_on_and_one_at_rest_does_not(wander: Any) -> None:
    wander.step(1)
    arrive(wander)
    before = wander.sheetX
    wander.coast(20, 10)
    arrive(wander)
    assert wander.sheetX == before
    wander.coast(1000, 0)
    arrive(wander)
    assert wander.sheetX == pytest.approx(before + 160)


def test_the_number_of_tiles_is_the_same_at_any_zoom(wander: Any) -> None:
    counts = set()
    for step in (1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1):
        wander.zoom(step)
        arrive(wander)
        wander.pan(211, -97)
        counts.add((wander.tiles.rowCount(), wander.under.rowCount()))
    assert counts == {(wander.tiles.rowCount(), wander.under.rowCount())}
    assert wander.tiles.rowCount() <= 40 and wander.under.rowCount() <= 4


def test_every_tile_that_is_shown_is_there_and_lies_where_its_name_says(wander: Any) -> None:
    wander.step(1)
    arrive(wander)
    sources, lefts = column(wander.tiles, "source"), column(wander.tiles, "fromLeft")
    shown = [(source, left) for source, left in zip(sources, lefts, strict=True) if source]
    assert shown
    for source, left in shown:
        level, name = source.split("/")[-2:]
        step = 2 ** (13 - int(level))
        assert left == pytest.approx(max(0, int(name.split("_")[0]) * 512 - 1) * step, abs=step)


def test_words_show_where_they_have_room(wander: Any) -> None:
    assert column(wander.labels, "shown") == [False, False]
    for i in range(2):
        wander.measure(i, 150, 40, 75, 20)
    assert column(wander.labels, "shown") == [True, False]
    wander.pinch(8, 600, 400)
    assert column(wander.labels, "shown") == [True, True]


def test_words_follow_the_language(making: Making, wander: Any) -> None:
    making.languages.choose("ru")
    assert column(wander.labels, "words") == ["Долина", "Колодец"]
    assert (wander.view, wander.words[6]) == ("Всё", "Картина целиком")


def test_without_stops_there_is_the_whole_picture_and_its_text(making: Making, island: Files) -> None:
    model = making.model(WANDER.split("      labels:")[0], dict(island))
    model.fit(1200, 800)
    assert (model.view, model.earlier, model.later, model.position) == ("", "", "", "")
    assert seen(model) == (0.5, 0.5, 1.0)
    assert len(model.paragraphs) == 1
    model.step(1)
    assert seen(model) == (0.5, 0.5, 1.0)


def test_nothing_happens_before_there_is_a_window(making: Making, island: Files) -> None:
    model = making.model(WANDER, dict(island))
    model.zoom(1)
    model.pan(10, 10)
    model.fit(0, 0)
    assert model.tiles.rowCount() == 0
