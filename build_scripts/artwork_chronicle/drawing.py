"""The chronicle put together (stage: build)."""

from __future__ import annotations

from artwork_plates.flower import lying, stem
from artwork_plates.plate import Plate

from artwork_chronicle.figures import written
from artwork_chronicle.moods import NIGHT, grounds
from artwork_chronicle.ruler import marks, ruler
from artwork_chronicle.scale import HEIGHT, LEVEL, WIDTH, day
from artwork_chronicle.sheets import sheets
from artwork_chronicle.sky import sky
from artwork_chronicle.things import TIMES, things
from artwork_chronicle.voice import line

SAYS = (
    "A chronicle of February 1988 to March 1992 as one line: a voice that grows, is cut on the evening of 19 January "
    "1990, lies flat for the night and rises again. Its height is drawn, not measured. The ruler under it changes its "
    "measure at each double stroke. Things are drawn as types."
)
# Hours at which sources let the troops enter: one lasts an hour, the others are points.
ENTRIES = ((22.0, 0), (24.0, 1), (24 + 20 / 60, 0))


def chronicle() -> Plate:
    """The whole picture."""
    plate = Plate(NIGHT, SAYS, background=False, size=(WIDTH, HEIGHT))
    plate.parts += grounds()
    sky(plate)
    sheets(plate)
    plate.mood = NIGHT
    ruler(plate)
    marks(plate, TIMES)
    things(plate)
    plate.mood = NIGHT
    line(plate)
    _entries(plate)
    _laid(plate)
    return plate


def _entries(plate: Plate) -> None:
    """The hours of entry, side by side."""
    span = [day(1990, 1, 19, 21), day(1990, 1, 19, 22)]
    plate.lines([[(span[0], 2830), (span[0], 2796), (span[1], 2796), (span[1], 2830)]], 4)
    plate.parts.append(written("21:00–22:00", ((span[0] + span[1]) / 2, 2766), 44, NIGHT.ink))
    for hour, level in ENTRIES:
        words = f"{int(hour) % 24:02d}:{round(hour % 1 * 60):02d}"
        x = day(1990, 1, 19, hour)
        top = LEVEL - 130 - level * 66
        plate.line([(x, LEVEL - 26), (x, top)], 4)
        plate.shape([(x - 9, LEVEL - 30), (x + 9, LEVEL - 30), (x, LEVEL - 10)], NIGHT.ink, 0)
        shift = 0 if hour == 24 else 92
        plate.parts.append(written(words, (x + shift, top + (30 if shift else -18)), 44, NIGHT.ink))


def _laid(plate: Plate) -> None:
    """A carnation on the flat line, in the first hours of the twentieth."""
    way = [(6330.0, LEVEL - 8), (6560.0, LEVEL - 40), (6820.0, LEVEL - 100), (6990.0, LEVEL - 160)]
    stem(plate, way, 20, ((0.2, 230, -40), (0.28, 210, 6), (0.56, 180, -46), (0.62, 170, 16)))
    lying(plate, (7080, LEVEL - 196), 330, -18, 7, 38)
