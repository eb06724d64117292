"""On the three reference panels, everywhere, in every language and mode: nothing is cut, small, close or high."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.paths import PROGRAM
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Panel, Station
from tests.clock import Clock
from tests.conftest import MakeKiosk
from tests.scene.places import Walk
from tests.visitor import Visitor

PANELS = {
    "24-inch landscape": Panel(diagonal_in=24, width_px=1920, height_px=1080),
    "43-inch landscape": Panel(diagonal_in=43, width_px=3840, height_px=2160),
    "55-inch portrait": Panel(diagonal_in=55, width_px=2160, height_px=3840),
}


def exhibit(name: str) -> Bundle:
    bundle, told = load(PROGRAM / "exhibits" / name, SCREEN_TYPES)
    assert bundle is not None, told
    return bundle


@pytest.mark.parametrize("name", ["black-january", "demo"])
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_everything_can_be_read_and_touched(make_kiosk: MakeKiosk, clock: Clock, panel: Panel, name: str) -> None:
    size = int(panel.width_px), int(panel.height_px)
    kiosk = make_kiosk(exhibit(name), Station(panel=panel), size)
    Visitor(kiosk, clock).wait_for(lambda: kiosk.theme.property("ground") == QColor(kiosk.mood().ground))
    told = Walk(kiosk, clock, pixels=panel.diagonal_in == 24).told()
    assert told == [], "\n".join(told)
