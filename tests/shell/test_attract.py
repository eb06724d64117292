"""The screen that waits: every language has its button on the glass, however many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station
from kiosk.tools.glass import rect_of
from kiosk.tools.hand import Hand
from tests.conftest import MakeKiosk


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_fourth_language_has_its_button_on_the_glass(
    size: tuple[int, int], small_exhibit: Path, tmp_path: Path, make_kiosk: MakeKiosk
) -> None:
    assert main(["translate", "pseudo", str(small_exhibit), "--out", str(tmp_path / "pseudo")]) == 0
    bundle, _ = load(tmp_path / "pseudo", SCREEN_TYPES)
    assert bundle is not None
    languages = bundle.exhibit.languages
    assert len(languages) == 4
    kiosk = make_kiosk(bundle, Station(), size)
    hand = Hand(kiosk)
    hand.settle()
    buttons = [
        rect_of(hand.find(name)) for name in (*(f"attract-language-{code}" for code in languages), "attract-display")
    ]
    glass = QRectF(0, 0, *size)
    assert all(glass.contains(button) for button in buttons)
    assert not any(one.intersects(other) for n, one in enumerate(buttons) for other in buttons[:n])
