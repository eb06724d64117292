"""Many hands at once, anywhere and in any order: whatever they do, the kiosk stands somewhere, whole."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.services.navigation import ATTRACT, HOME
from kiosk.services.session import Phase
from tests.visitor import Visitor, point

TOUCHES = 150


@pytest.mark.parametrize("seed", [1, 2])
def test_a_storm_of_fingers_leaves_the_kiosk_whole(hand: Visitor, kiosk: Kiosk, seed: int) -> None:
    chance = Random(seed)
    screens = {placed.screen.id for placed in kiosk.bundle.screens}
    hand.begin()
    for _ in range(TOUCHES):
        storm(hand, chance)
        hand.clock.push(chance.choice((0.01, 0.05, 0.4, 2.0)))
        standing = kiosk.visit.navigation.standing
        assert standing.place in {ATTRACT, HOME} | screens
        assert (hand.stage == ATTRACT) == (standing.place == ATTRACT)
        assert standing.panel.split(":")[0] in {"", "sources", "access", "term"}
        assert hand.stage != "screen" or kiosk.shell.property("screen") is not None
        assert not kiosk.shell.property("faulted")
    while_it_lasts_someone_can_still_go_home(hand)


def storm(hand: Visitor, chance: Random) -> None:
    """Two to five fingers down and up, some of them sliding between."""
    width, height = hand.window.width(), hand.window.height()
    spots = [QPointF(chance.random() * width, chance.random() * height) for _ in range(chance.randint(2, 5))]
    for act in ("press", "move", "release"):
        event = QTest.touchEvent(hand.window, hand._finger)
        for finger, spot in enumerate(spots):
            slid = QPointF(300, 0) if act != "press" and finger == 0 else QPointF(0, 0)
            getattr(event, act)(finger, point(spot + slid), hand.window)
        event.commit()


def while_it_lasts_someone_can_still_go_home(hand: Visitor) -> None:
    hand.settle()
    if hand.standing.panel:
        hand.tap("close")
    if hand.stage == ATTRACT:
        hand.tap("attract-language-ru")
    elif hand.standing.place != HOME:
        hand.tap("rail-home")
    assert (hand.stage, hand.phase) == (HOME, Phase.ACTIVE)
