"""The ruler under the line: years, months, days and, for one night, hours (stage: build)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from artwork_plates.plate import Plate

from artwork_chronicle.figures import written
from artwork_chronicle.moods import DAYBREAK, ink, mood
from artwork_chronicle.scale import LEVEL, RULER, STOPS, at, days, hours, months

Time = tuple[float, ...]
BEFORE, EVE, NIGHT, MORNING, SPRING, YEAR, END = (moment for moment, _ in STOPS)


def ruler(plate: Plate) -> None:
    """All of it."""
    for left, right in ((200.0, DAYBREAK), (DAYBREAK, 11800.0)):
        plate.line([(left, RULER), (right, RULER)], 5, ink((left + right) / 2))
    _months(plate)
    _days(plate)
    _hours(plate)
    _measures(plate)
    for year in (1988, 1989, 1990, 1991, 1992):
        x = at(max(datetime(year, 1, 1), BEFORE))
        _upright(plate, [x], (RULER - 110, RULER + 330), 6)
        plate.parts.append(written(str(year), (x + 165, RULER + 330), 130, ink(x + 165)))


def _upright(plate: Plate, places: Sequence[float], span: tuple[float, float], width: float) -> None:
    for x in places:
        plate.line([(x, span[0]), (x, span[1])], width, ink(x + 1))


def _months(plate: Plate) -> None:
    """Ticks at the first of a month, the month's number in its middle."""
    for since, until in ((BEFORE, EVE), (SPRING, END)):
        firsts = months(since, until)
        _upright(plate, [at(m) for m in firsts], (RULER - 44, RULER), 4)
        for m in firsts[:-1]:
            _upright(plate, [at(datetime(m.year, m.month, n)) for n in (8, 15, 22)], (RULER - 16, RULER), 2.4)
            x = at(datetime(m.year, m.month, 15, 12))
            plate.parts.append(written(str(m.month), (x, RULER + 66), 46, ink(x), 0.9))


def _days(plate: Plate) -> None:
    """January 1990, day by day."""
    for since, until in ((EVE, NIGHT), (MORNING, SPRING)):
        firsts = days(since, until)
        _upright(plate, [at(d) for d in firsts], (RULER - 60, RULER), 4)
        for d in firsts:
            noon = d.replace(hour=12)
            if since <= noon <= until and d.day not in (19, 20):
                plate.parts.append(written(str(d.day), (at(noon), RULER + 74), 46, ink(0), 0.95))


def _hours(plate: Plate) -> None:
    """One night, hour by hour: tall hairlines, and numerals that can be read from afar."""
    for moment in hours(NIGHT, MORNING):
        x = at(moment)
        whole = moment.hour == 0
        plate.line([(x, 2260), (x, RULER)], 3.4 if whole else 2, opacity=0.5 if whole else 0.22)
        _upright(plate, [x], (RULER - 90, RULER), 5)
        aside = {18: 52, 8: -44}.get(moment.hour, 0)
        plate.parts.append(written(f"{moment.hour:02d}:00", (x + aside, RULER + 88), 60, ink(x)))
    for quarter in range(1, 14 * 4):
        x = at(NIGHT) + 62.5 * quarter
        if quarter % 4:
            _upright(plate, [x], (RULER - 34, RULER), 2.4)
    for words, x in (("19.01.1990", at(datetime(1990, 1, 19, 21))), ("20.01.1990", at(datetime(1990, 1, 20, 3)))):
        plate.parts.append(written(words, (x, RULER + 330), 120, ink(x)))


def _measures(plate: Plate) -> None:
    """Where the measure changes the ruler is cut by two strokes."""
    for moment, x in STOPS[1:-1]:
        if moment.year < 1991:
            plate.line([(x - 26, RULER + 30), (x - 6, RULER - 30)], 9, mood(x).ground)
            for left in (x - 34, x - 14):
                plate.line([(left, RULER + 34), (left + 22, RULER - 34)], 3.4, ink(x))


def marks(plate: Plate, times: Sequence[Time]) -> None:
    """Red under the ruler: a dot for each moment, a bar for each span; what falls together is stacked."""
    rows: list[list[tuple[float, float]]] = []
    for time in sorted(times):
        left, right = time[0] - 16, time[-1] + 16
        row = next((r for r in rows if all(right < a or left > b for a, b in r)), None)
        if row is None:
            row = []
            rows.append(row)
        row.append((left, right))
        y, colour = RULER + 122 + 30 * rows.index(row), mood(time[0]).mark
        if len(time) > 1:
            plate.line([(time[0], y), (time[-1], y)], 9, colour)
            continue
        plate.parts.append(f'<circle cx="{time[0]:.1f}" cy="{y:.0f}" r="11" fill="{colour}"/>')


def leader(plate: Plate, x: float, end: tuple[float, float]) -> None:
    """Between a date on the ruler and its drawing: upright through the line's band, then aslant."""
    above = end[1] < LEVEL
    bend = (x, end[1] + 60) if above else (x, end[1] - 90)
    plate.line([end, bend, (x, RULER if above else RULER + 110)], 2.4, ink(x), 0.38)
