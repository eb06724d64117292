"""What moves, and what is still."""

from __future__ import annotations

import pytest

from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.visitor import Visitor

CALM_MS = 100
FRAMES = 12


@pytest.fixture()
def moving(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Visitor:
    """A visitor before a kiosk with its fades."""
    return Visitor(make_kiosk(make_bundle(), still=False), clock)


def test_in_calm_mode_a_page_changes_within_a_tenth_of_a_second_and_then_stands_still(
    moving: Visitor,
) -> None:
    moving.begin("rail-display", "wish-motion_calm", "close", "home-chapter-sea", "rail-next")
    theme = moving.kiosk.theme
    assert 0 < theme.property("fade") <= CALM_MS
    assert (theme.property("slide"), theme.property("drawing")) == (0, 0)
    first = steady(moving)
    for _ in range(FRAMES):
        moving.frame()
        assert moving.window.grabWindow() == first


def test_in_calm_mode_the_attract_screen_stands_still_too(moving: Visitor) -> None:
    moving.settle()
    moving.tap("attract-display", "wish-motion_calm", "close")
    first = steady(moving)
    for _ in range(FRAMES):
        moving.frame()
        assert moving.window.grabWindow() == first


@pytest.mark.parametrize("way", [("home-chapter-sea",), ("home-chapter-quay", "notice-skip"), ()])
def test_on_a_page_nothing_moves_once_it_has_come(moving: Visitor, way: tuple[str, ...]) -> None:
    moving.begin(*way)
    first = steady(moving)
    for _ in range(FRAMES):
        moving.frame()
        assert moving.window.grabWindow() == first


def steady(hand: Visitor) -> object:
    """The picture once two in a row are alike."""
    pictures = [hand.window.grabWindow()]

    def alike() -> bool:
        hand.frame()
        pictures.append(hand.window.grabWindow())
        return pictures[-1] == pictures[-2]

    hand.wait_for(alike)
    return pictures[-1]
