"""Which panels a preview can pretend to have, and how large its window is for one. Pure."""

from __future__ import annotations

from kiosk.station.model import Panel

DIAGONALS_IN = (24.0, 43.0, 55.0)
SHARE = 0.8
"""How much of a desk's screen the window takes, at most."""


def next_larger(panel: Panel) -> Panel:
    """The same panel in the next larger size; after the largest, the smallest."""
    diagonal = next((each for each in DIAGONALS_IN if each > panel.diagonal_in), DIAGONALS_IN[0])
    return panel.model_copy(update={"diagonal_in": diagonal})


def turned(panel: Panel) -> Panel:
    """The same panel, hung the other way."""
    return panel.model_copy(update={"width_px": panel.height_px, "height_px": panel.width_px})


def window_size(panel: Panel, width: float, height: float) -> tuple[int, int]:
    """A window in the shape of a panel, on a desk's screen of width × height pixels; never larger than the panel."""
    scale = min(1.0, SHARE * width / panel.width_px, SHARE * height / panel.height_px)
    return round(panel.width_px * scale), round(panel.height_px * scale)
