"""The line: a voice that grows, is cut, lies flat for the night and rises again (stage: build).

Its height is drawn, not measured: it follows the exhibit's telling, not a recording.
"""

from __future__ import annotations

from itertools import pairwise

from artwork_plates.plate import Plate, spoken
from artwork_plates.shapes import falling

from artwork_chronicle.moods import DAYBREAK, ink
from artwork_chronicle.scale import LEVEL, day

PITCH, REACH, FLAT = 24.0, 800.0, 13.0
CUT = (day(1990, 1, 19, 19), day(1990, 1, 19, 19.5))
RADIO = day(1990, 1, 20, 7)
LOUDNESS: tuple[tuple[float, float], ...] = (
    (350, 0.05),
    (day(1988, 2, 20), 0.34),
    (day(1988, 5), 0.2),
    (day(1988, 10, 25), 0.38),
    (day(1988, 11, 17), 0.95),
    (day(1988, 12, 5), 0.9),
    (day(1988, 12, 15), 0.3),
    (day(1989, 5), 0.32),
    (day(1989, 7, 16), 0.7),
    (day(1989, 9, 23), 0.85),
    (day(1989, 11, 10), 0.55),
    (day(1989, 12, 31), 0.72),
    (day(1990, 1, 6), 0.62),
    (day(1990, 1, 17), 0.92),
    (day(1990, 1, 19, 17), 1.0),
    (CUT[0], 1.0),
    (RADIO, 0.045),
    (day(1990, 1, 20, 20), 0.05),
    (day(1990, 1, 22, 3), 0.2),
    (day(1990, 1, 22, 12), 0.06),
    (day(1990, 1, 27), 0.05),
    (day(1990, 2, 19), 0.12),
    (day(1990, 4, 1), 0.06),
    (day(1990, 7, 15), 0.2),
    (day(1990, 10, 14), 0.32),
    (day(1991, 1, 15), 0.24),
    (day(1991, 5), 0.42),
    (day(1991, 8, 15), 0.5),
    (day(1991, 8, 30), 0.8),
    (day(1991, 10, 18), 0.9),
    (day(1991, 12, 29), 1.0),
    (day(1992, 3, 30), 0.95),
)


def loudness(x: float) -> float:
    """How high the line stands at a place, from 0 to 1."""
    for (left, low), (right, high) in pairwise(LOUDNESS):
        if left <= x <= right:
            return low + (high - low) * (1 - falling(x, left, right))
    return 0.0


def line(plate: Plate) -> None:
    """The whole of it, left to right."""
    plate.line([(CUT[1], LEVEL), (RADIO, LEVEL)], FLAT, plate.mood.mark)
    _fray(plate)
    for since, until in ((350.0, CUT[0]), (RADIO + PITCH, DAYBREAK), (DAYBREAK + PITCH, day(1992, 4))):
        bars = []
        for i in range(int((until - since) / PITCH) + 1):
            x = since + i * PITCH
            half = max(3.0, REACH * loudness(x) * spoken(round(x / PITCH)))
            bars.append([(x, LEVEL - half), (x, LEVEL + half)])
        plate.lines(bars, 9, ink((since + until) / 2))


def _fray(plate: Plate) -> None:
    """Between the two hours that witnesses give, the voice breaks off."""
    count = int((CUT[1] - CUT[0]) / PITCH)
    for i in range(1, count + 1):
        x, left = CUT[0] + i * PITCH, 1 - i / (count + 1)
        half = REACH * left**1.6 * spoken(round(x / PITCH))
        plate.line([(x, LEVEL - half), (x, LEVEL + half)], 9 * left, opacity=round(left, 2))
        plate.line([(x, LEVEL), (x + PITCH * (1 - left), LEVEL)], FLAT * (1 - left) + 1, plate.mood.mark)
