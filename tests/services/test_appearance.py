"""What the theme is told: the mood's six colours, or black and white where contrast is asked for."""

from __future__ import annotations

import pytest

from kiosk.exhibit.contrast import contrast
from kiosk.exhibit.model import Mood
from kiosk.services.access import Wishes
from kiosk.services.appearance import colours, derive_panel, derive_theme, is_dark
from kiosk.station.sizes import Sizes

NIGHT = Mood(ground="#0B0D12", raised="#141A24", ink="#EFEBE3", soft_ink="#B4B1AC", mark="#D4284A", accent="#F7667D")
DAY = Mood(ground="#F1EADF", raised="#FFFFFF", ink="#1B1714", soft_ink="#463E36", mark="#93091F", accent="#93091F")


def test_a_mood_is_shown_in_its_own_colours() -> None:
    assert colours(NIGHT, Wishes()) == {
        "ground": "#0B0D12",
        "raised": "#141A24",
        "ink": "#EFEBE3",
        "softInk": "#B4B1AC",
        "mark": "#D4284A",
        "accent": "#F7667D",
    }


@pytest.mark.parametrize(("mood", "ground", "ink"), [(NIGHT, "#000000", "#FFFFFF"), (DAY, "#FFFFFF", "#000000")])
def test_high_contrast_is_black_and_white_and_stays_dark_or_light(mood: Mood, ground: str, ink: str) -> None:
    shown = colours(mood, Wishes(high_contrast=True))
    assert {shown[name] for name in ("ground", "raised")} == {ground}
    assert {shown[name] for name in ("ink", "softInk", "mark", "accent")} == {ink}
    assert contrast(ground, ink) == pytest.approx(21)
    assert is_dark(ground) is is_dark(mood.ground)


def test_the_wishes_reach_the_theme() -> None:
    told = derive_theme(Wishes(2, high_contrast=True, calm=True), DAY, memorial=True)
    assert {name: told[name] for name in ("textSize", "highContrast", "calm", "memorial", "dark")} == {
        "textSize": 2,
        "highContrast": True,
        "calm": True,
        "memorial": True,
        "dark": False,
    }
    assert told["ground"].name() == "#ffffff"


def test_the_panel_reaches_the_theme() -> None:
    told = derive_panel(Sizes(3.6, 3.7, 900.0), 1920, 1080)
    assert told == {"mm": 3.7, "reachTop": 900.0, "width": 1920, "height": 1080}
