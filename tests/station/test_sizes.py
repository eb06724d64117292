"""Millimetres on the three reference panels."""

from __future__ import annotations

import pytest

from kiosk.station.model import Panel
from kiosk.station.sizes import REACH_MM, sizes

DESK = Panel(diagonal_in=24, width_px=1920, height_px=1080, bottom_mm=800)
WALL = Panel(diagonal_in=43, width_px=3840, height_px=2160, bottom_mm=800)
TALL = Panel(diagonal_in=55, width_px=2160, height_px=3840, bottom_mm=400)


@pytest.mark.parametrize(("panel", "per_mm", "mm"), [(DESK, 3.614, 3.614), (WALL, 4.034, 6.429), (TALL, 3.154, 6.121)])
def test_a_millimetre_takes_as_many_pixels_as_the_panel_has(panel: Panel, per_mm: float, mm: float) -> None:
    found = sizes(panel, panel.width_px, panel.height_px)
    assert found.pixels_per_mm == pytest.approx(per_mm, abs=0.001)
    assert found.mm == pytest.approx(mm, abs=0.001)


@pytest.mark.parametrize("panel", [DESK, WALL, TALL])
def test_a_millimetre_of_the_design_is_never_less_than_one(panel: Panel) -> None:
    found = sizes(panel, panel.width_px, panel.height_px)
    assert found.mm >= found.pixels_per_mm


@pytest.mark.parametrize("panel", [DESK, WALL, TALL])
def test_nothing_operable_lies_above_what_a_seated_visitor_reaches(panel: Panel) -> None:
    found = sizes(panel, panel.width_px, panel.height_px)
    above_floor = panel.bottom_mm + (panel.height_px - found.reach_top) / found.pixels_per_mm
    assert above_floor <= REACH_MM + 0.01
    assert found.reach_top >= panel.height_px / 2


def test_a_smaller_window_is_the_same_panel_seen_smaller() -> None:
    whole, half = sizes(DESK, 1920, 1080), sizes(DESK, 960, 540)
    assert half.mm == pytest.approx(whole.mm / 2)
    assert half.reach_top == pytest.approx(whole.reach_top / 2)
