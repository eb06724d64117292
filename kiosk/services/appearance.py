"""The theme's inputs, from panel, wishes and mood. Derived purely, then set on the Theme singleton in one go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.exhibit.model import Mood
from kiosk.services.access import Wishes
from kiosk.station.sizes import Sizes

BLACK, WHITE = "#000000", "#FFFFFF"


def is_dark(color: str) -> bool:
    """Whether a ground wants light ink."""
    return QColor(color).lightnessF() < 0.5


def contrasted(mood: Mood) -> Mood:
    """The mood in high contrast: white on black, or black on white where its ground is light."""
    ground, ink = (BLACK, WHITE) if is_dark(mood.ground) else (WHITE, BLACK)
    return Mood(ground=ground, raised=ground, ink=ink, soft_ink=ink, mark=ink, accent=ink)


def colours(mood: Mood, wishes: Wishes) -> dict[str, str]:
    """The six colours of a mood, as the wishes have them, by their names in QML."""
    shown = contrasted(mood) if wishes.high_contrast else mood
    return {
        "ground": shown.ground,
        "raised": shown.raised,
        "ink": shown.ink,
        "softInk": shown.soft_ink,
        "mark": shown.mark,
        "accent": shown.accent,
    }


def derive_theme(wishes: Wishes, mood: Mood, *, memorial: bool) -> dict[str, Any]:
    """What a change of wishes or of mood changes in the theme."""
    return {
        "textSize": wishes.text_size,
        "highContrast": wishes.high_contrast,
        "calm": wishes.calm,
        "memorial": memorial,
        "dark": is_dark(mood.ground),
        **{name: QColor(value) for name, value in colours(mood, wishes).items()},
    }


def derive_panel(sizes: Sizes, width: float, height: float) -> dict[str, Any]:
    """What a change of the window changes in the theme."""
    return {"mm": sizes.mm, "reachTop": sizes.reach_top, "width": width, "height": height}


def cap_ratio(family: str, weight: QFont.Weight = QFont.Weight.Normal) -> float:
    """Cap height by font size of a family, as measured."""
    font = QFont(family)
    font.setWeight(weight)
    font.setPixelSize(1000)
    return QFontMetricsF(font).capHeight() / 1000


class Appearance:
    """Sets the theme."""

    def __init__(self, theme: QObject, icons: QUrl) -> None:
        self._theme = theme
        self.apply({"icons": icons, "serifCap": cap_ratio("Source Serif 4"), "sansCap": cap_ratio("Inter")})

    def apply(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            self._theme.setProperty(name, value)
