"""Sky over the chronicle: broad rulings that make the light when seen from afar (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Ruling
from artwork_plates.plate import Plate
from artwork_plates.shapes import falling, grain, pool, rectangle

from artwork_chronicle.moods import DAWN, DAYBREAK
from artwork_chronicle.scale import HEIGHT, WIDTH

MAST = (7160.0, 1130.0)
SUN = (11240.0, 2960.0)
BROAD = Ruling(0, 30, 60)


def sky(plate: Plate) -> None:
    """Dusk, night and ash in light ink; dawn in dark ink."""
    plate.tone(rectangle(0, 0, 4300, HEIGHT), _dusk, BROAD)
    plate.tone(rectangle(5300, 0, DAYBREAK - 130, 4200), _waves, Ruling(0, 30, 24))
    plate.tone(rectangle(DAYBREAK + 60, 0, WIDTH, HEIGHT), _dawn, BROAD, DAWN.ink)


def _dusk(x: float, y: float) -> float:
    """The last light, low over the years before; it leaves the line's own band alone."""
    glow = pool(x, y, (1500, 3300), 3500, 3500) + 0.5 * pool(x, y, (800, 5600), 3000, 1500)
    band = 0.35 + 0.65 * falling(falling(abs(y - 3000), 300, 1300), 1, 0)
    return 0.17 * glow * band * (1 + 0.35 * grain(x * 0.09, y * 0.3)) * falling(x, 2700, 4300)


def _waves(x: float, y: float) -> float:
    """Rings of a far transmitter: none before the middle of the night, the nearer the stronger."""
    reach = math.hypot(x - MAST[0], y - MAST[1])
    ring = 0.5 + 0.5 * math.cos(reach / 190 * math.tau)
    late = falling(x, 6400, 5350) if x < 6400 else falling(x, 8300, 9800)
    below = falling(y, 2200, 4100)
    ash = 0.05 * pool(x, y, (9000, 2400), 1500, 2200)
    return (0.26 * ring * falling(reach, 150, 2300) * late + ash) * below * (1 + 0.12 * grain(x * 0.1, y * 0.2))


def _dawn(x: float, y: float) -> float:
    """Paper where the sun will come up, lines that thicken away from it."""
    off = math.hypot(x - SUN[0], (y - SUN[1]) * 0.9)
    break_ = 1 - falling(x, DAYBREAK + 100, DAYBREAK + 620)
    return 0.27 * (1 - falling(off, 300, 3100)) * break_ * (1 + 0.15 * grain(x * 0.1, y * 0.3)) + 0.012 * break_
