"""How large a millimetre of the design is on this panel, and what of the panel lies within reach. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from kiosk.station.model import Panel

DESIGN_SHORT_SIDE_MM = 299.0  # a 24-inch 16:9 panel, on which the design was drawn
GROWTH = 0.8  # a larger panel is read by more people from farther off: type grows, a little less than the panel
REACH_MM = 1220.0  # ADA 2010, 308.2.1: the highest point a seated visitor reaches, above the floor


@dataclass(frozen=True, slots=True)
class Sizes:
    """pixels_per_mm: physical; mm: pixels to one millimetre of the design; reach_top: y in px, above it no target."""

    pixels_per_mm: float
    mm: float
    reach_top: float


def sizes(panel: Panel, width: float, height: float) -> Sizes:
    """Sizes for a window of width × height pixels that fills the panel."""
    per_mm = hypot(width, height) / (panel.diagonal_in * 25.4)
    short = min(width, height) / per_mm
    growth = max(1.0, short / DESIGN_SHORT_SIDE_MM) ** GROWTH
    limit = height - (REACH_MM - panel.bottom_mm) * per_mm
    return Sizes(per_mm, per_mm * growth, max(height / 2, limit))
