"""A fourth language has its room on the screen that waits, and in the rail in every size of text."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station
from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeKiosk
from tests.visitor import Visitor

PANELS = pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])


Four = tuple[Visitor, tuple[str, ...]]


@pytest.fixture
def four(size: tuple[int, int], small_exhibit: Path, tmp_path: Path, make_kiosk: MakeKiosk, clock: Clock) -> Four:
    """A visitor before a panel of this size, and the languages to choose from."""
    assert main(["translate", "pseudo", str(small_exhibit), "--out", str(tmp_path / "pseudo")]) == 0
    bundle, _ = load(tmp_path / "pseudo", SCREEN_TYPES)
    assert bundle is not None
    assert len(bundle.exhibit.languages) == 4
    return Visitor(make_kiosk(bundle, Station(), size), clock), bundle.exhibit.languages


def assert_apart(hand: Visitor, names: list[str]) -> None:
    buttons = [rect_of(hand.find(name)) for name in names]
    glass = QRectF(0, 0, hand.window.width(), hand.window.height())
    assert all(glass.contains(button) for button in buttons)
    assert not any(one.intersects(other) for one, other in combinations(buttons, 2))


@PANELS
def test_each_has_its_button_on_the_glass(four: Four) -> None:
    hand, languages = four
    hand.settle()
    assert_apart(hand, [*(f"attract-language-{code}" for code in languages), "attract-display"])


@PANELS
@pytest.mark.parametrize("text_size", [0, 1, 2])
def test_no_button_of_the_rail_lies_over_another(text_size: int, four: Four) -> None:
    hand, languages = four
    hand.kiosk.visit.access.wish(text_size=text_size)
    names = ["rail-back", "rail-display", *(f"rail-language-{code}" for code in languages)]
    hand.begin(language="qps")
    assert_apart(hand, names)
    hand.tap("home-chapter-sea")
    hand.settle()
    assert_apart(hand, [*names, "rail-home", "rail-next"])
