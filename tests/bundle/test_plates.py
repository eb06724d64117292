"""The sizes that pictures are held against are those that the running kiosk gives them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.bundle.load import load
from kiosk.bundle.plates import ELSEWHERE, PLATES, finest, fitted, shown_at
from kiosk.screens.catalog import SCREEN_TYPES
from tests.clock import Clock
from tests.conftest import MakeKiosk

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

DEMO = Path(__file__).parent.parent.parent / "exhibits" / "demo"
PLATE_TYPES = ("Plate_", "CompareSlider_")
NOT_IN_THE_DEMO = {"emblem", "people"}


def plates(items: list[QQuickItem]) -> set[tuple[int, int]]:
    found = [item for item in items if item.metaObject().className().startswith(PLATE_TYPES)]
    return {(round(item.width()), round(item.height())) for item in found}


def test_every_screen_type_gives_a_picture_the_room_that_is_written_here(make_kiosk: MakeKiosk, clock: Clock) -> None:
    from tests.visitor import Visitor

    bundle, _ = load(DEMO, SCREEN_TYPES)
    assert bundle is not None
    kiosk = make_kiosk(bundle)
    visitor = Visitor(kiosk, clock)
    visitor.begin()
    measured: dict[str, set[tuple[int, int]]] = {}
    for placed in bundle.screens:
        clock.push(1)
        kiosk.visit.navigation.go(placed.screen.id)
        clock.push(1)
        kiosk.visit.navigation.accept_notice()
        visitor.settle()
        measured.setdefault(placed.screen.type, set()).update(plates(visitor.items(lambda item: True)))
    assert {name for name, found in measured.items() if found} == set(PLATES) - NOT_IN_THE_DEMO
    for name in set(PLATES) - NOT_IN_THE_DEMO:
        # A longer line under the picture takes of its height.
        assert all(
            width == pytest.approx(PLATES[name][0], abs=2) and PLATES[name][1] * 0.9 <= height <= PLATES[name][1] + 2
            for width, height in measured[name]
        ), (name, measured[name])


@pytest.mark.parametrize(
    ("size", "box", "expected"),
    [((1200, 1000), (946, 785), (942, 785)), ((100, 10), (946, 785), (946, 95)), ((1, 4000), (10, 10), (1, 10))],
)
def test_a_picture_fills_its_box_and_is_never_cut(
    size: tuple[int, int], box: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert fitted(size, box) == expected


def test_a_place_that_is_not_known_asks_for_the_least() -> None:
    assert shown_at((1000, 1000), "a-new-type") == fitted((1000, 1000), ELSEWHERE)


def test_nothing_finer_than_4k_is_seen() -> None:
    assert finest((8000, 4500)) == (3840, 2160)
