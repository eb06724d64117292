"""Figures on their axis: it begins at zero, ends at a round number, and holds every one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.screens.figures.viewmodel import axis_step, axis_top, derive_counts, derive_marks
from tests.screens.making import Making

COUNTS = """
    - id: count
      type: figures
      title: {az: Say, ru: Счёт, en: A count}
      question: {az: Neçə?, ru: Сколько?, en: How many?}
      intro: {az: "Giriş. [^S2]", ru: "Вступление. [^S2]", en: "An opening. [^S2]"}
      rows:
        - {value: 131, label: {az: a, ru: a, en: port}, source: S1,
           how: {az: "H. [^S1]", ru: "H. [^S1]", en: "Read. [^S1]"}}
        - {value: 48-66, label: {az: b, ru: b, en: paper}, source: S2}
        - {value: 130+, label: {az: c, ru: c, en: guard}, source: S2}
        - {value: ~90, label: {az: d, ru: d, en: crew}, source: S2}
      beside:
        - {value: 7, label: {az: e, ru: e, en: lost}, source: S1}
"""


@pytest.mark.parametrize(
    ("largest", "top"),
    [(131, 150), (200, 200), (1, 1), (4, 4), (5, 6), (97, 100), (1000, 1000), (0.3, 0.3), (800, 800)],
)
def test_the_axis_ends_at_a_round_number(largest: float, top: float) -> None:
    assert axis_top(largest) == pytest.approx(top)


@given(st.integers(1, 10**6))
def test_the_axis_holds_the_largest_and_wastes_little(largest: int) -> None:
    assert largest <= axis_top(largest) * (1 + 1e-9)
    assert axis_top(largest) < largest + axis_step(largest)


@pytest.mark.parametrize("none", [0, 0.0])
def test_an_axis_without_anything_to_count_still_has_an_end(none: float) -> None:
    assert axis_top(none) > 0


def test_every_count_lies_on_the_axis_as_it_was_counted(making: Making) -> None:
    screen = making.model(COUNTS).inputs.placed.screen
    rows = derive_counts(screen, 1, "en")
    top = 150
    assert [(row.value, row.kind, row.low * top, row.high * top, row.picked) for row in rows] == [
        ("131", "exact", pytest.approx(131), pytest.approx(131), False),
        ("48–66", "between", pytest.approx(48), pytest.approx(66), True),
        ("130+", "at_least", pytest.approx(130), pytest.approx(130), False),
        ("≈\u00a090", "about", pytest.approx(90), pytest.approx(90), False),
    ]


def test_the_marks_go_from_zero_to_the_end(making: Making) -> None:
    marks = derive_marks(making.model(COUNTS).inputs.placed.screen)
    assert [(mark.words, round(mark.along, 3)) for mark in marks] == [
        ("0", 0),
        ("50", 0.333),
        ("100", 0.667),
        ("150", 1),
    ]


def test_the_heading_is_the_question(making: Making) -> None:
    assert making.model(COUNTS).title == "How many?"


def test_the_text_says_how_the_chosen_one_was_counted(making: Making) -> None:
    figures = making.model(COUNTS)
    opening, read = 'An opening.<font color="@accent@">¹</font>', 'Read.<font color="@accent@">²</font>'
    assert figures.paragraphs == [opening, read]
    figures.step(1)
    assert (figures.paragraphs, figures.who) == ([], "paper¹")


def test_one_steps_through_the_rows_and_on_to_what_stands_beside(making: Making) -> None:
    figures = making.model(COUNTS)
    seen = []
    for _ in range(6):
        seen.append((figures.position, figures.value, figures.who))
        figures.step(1)
    assert seen[0] == ("1 / 5", "131", "port")
    assert seen[4] == seen[5] == ("5 / 5", "7", "lost²")


@pytest.mark.parametrize(("down", "who"), [(0, "port"), (0.24, "port"), (0.26, "paper"), (0.99, "crew"), (1.4, "crew")])
def test_a_touch_on_the_plot_means_the_row_at_its_height(making: Making, down: float, who: str) -> None:
    figures = making.model(COUNTS)
    figures.step(1)
    figures.pick(down)
    assert figures.who.rstrip("¹²") == who
