"""What stands beside which date (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from artwork_plates import ash, dawn, night, night_sky
from artwork_plates.flower import lying, stem
from artwork_plates.plate import Plate

from artwork_chronicle import things_city as city
from artwork_chronicle import things_paper as paper
from artwork_chronicle.figures import breadth, written
from artwork_chronicle.moods import DAWN, ground, ink, mood
from artwork_chronicle.ruler import Time, leader
from artwork_chronicle.scale import day

ABOVE, HIGH = 2120.0, 1310.0
Draw = Callable[[Plate], None]


@dataclass(frozen=True)
class Thing:
    """A drawing: where its foot stands, its size, when it was (a moment, a span, or not told), the date under it;
    what stands under the ruler also says how tall it is."""

    draw: Draw
    foot: tuple[float, float]
    scale: float
    time: Time
    date: str = ""
    tall: float = 0.0


def plated(draw: Draw, left: float, top: float) -> Draw:
    """Something drawn for a plate of its own, put with its foot on the origin and in the ground's own colour."""

    def shifted(plate: Plate) -> None:
        since = len(plate.parts)
        draw(plate)
        if plate.mood is not DAWN:
            plate.parts[since:] = [part.replace(dawn.PAPER, plate.mood.ground) for part in plate.parts[since:]]
        plate.shift(since, -left, -top)

    return shifted


def _flowers(plate: Plate) -> None:
    """Six carnations in a bunch, lying."""
    heads = ((-250, -250), (-90, -300), (-330, -140), (-170, -160), (-260, -40), (-60, -60))
    for i, (x, y) in enumerate(heads):
        foot = (350.0 - 12 * i, -60.0 - 22 * ((i * 2) % 5))
        bend = (foot[0] * 0.5 + x * 0.5, foot[1] * 0.6 + y * 0.4)
        stem(plate, [foot, bend, (x, y)], 9, ((0.25, 110, -34), (0.5, 90, 30)))
        lying(plate, (x, y), 128, math.degrees(math.atan2(y - bend[1], x - bend[0])), 60 + i, 26)


SHEET = partial(paper.sheet, rows=8)
SEALED = partial(paper.sheet, rows=8, seal=True)
STRUCK = partial(paper.sheet, rows=8, struck=True)
VOID = partial(paper.sheet, rows=8, seal=True, struck=True)
TELEVISION = plated(partial(night.television_set, speaking=True), 560, 870)
DARK_TELEVISION, RADIO = plated(night.television_set, 560, 870), plated(night.radio, 600, 802)
TOWER = plated(night_sky.tower, 560, 738)
MAST = plated(partial(night_sky.mast, top=(790.0, 190.0)), 790, 806)
MICROPHONE, FILES = plated(ash.studio_microphone, 430, 876), plated(ash.files, 596, 816)
BALLOT = plated(dawn.box_with_paper, 600, 868)
TWENTIETH = partial(paper.leaf, number="20")
SMALL_SHIP = partial(city.ship, ferry=False)

BEFORE: tuple[Thing, ...] = (
    Thing(SHEET, (540, ABOVE), 1.05, (day(1988, 2, 20, 12),), "20.02.1988"),
    Thing(city.stone, (950, ABOVE), 1.1, (day(1988, 2, 27), day(1988, 3, 2)), "27.02–01.03.1988"),
    Thing(city.loudspeaker, (1430, ABOVE), 1.55, (day(1988, 11, 17), day(1988, 12, 6)), "17.11–05.12.1988"),
    Thing(city.suitcases, (1960, ABOVE - 66), 1.0, (day(1988, 12, 2, 12),), "02.12.1988"),
    Thing(city.stand_microphone, (2400, ABOVE), 1.25, (day(1989, 7, 16, 12),), "16.07.1989"),
    Thing(VOID, (2790, ABOVE), 1.05, (day(1989, 9, 23, 12),), "23.09.1989"),
    Thing(paper.folded_map, (3010, HIGH), 1.0, (day(1989, 11, 28), day(1989, 12, 2)), "28.11–01.12.1989"),
    Thing(city.border_post, (3190, ABOVE), 0.82, (day(1989, 12, 31, 12),), "31.12.1989"),
    Thing(TELEVISION, (3830, ABOVE), 0.58, (day(1990, 1, 12, 12),), "12.01.1990"),
    Thing(city.stone, (4280, ABOVE), 1.1, (day(1990, 1, 13, 12), day(1990, 1, 19)), "13–19.01.1990"),
    Thing(SEALED, (3830, HIGH), 0.85, (day(1990, 1, 15, 12),), "15.01.1990"),
    Thing(SHEET, (4230, HIGH), 0.85, (day(1990, 1, 19, 12),), "19.01.1990"),
    Thing(city.barricade, (3680, 4990), 2.1, (day(1990, 1, 18, 12),), "18.01.1990", 240),
    Thing(city.ship, (3700, 5690), 1.05, (day(1990, 1, 15), day(1990, 1, 19, 18)), "15–19.01.1990", 450),
)
NIGHT_ITSELF: tuple[Thing, ...] = (
    Thing(city.table, (4610, HIGH), 0.6, (day(1990, 1, 19, 18.5),), "18:30"),
    Thing(TOWER, (4960, ABOVE), 2.1, (day(1990, 1, 19, 19), day(1990, 1, 19, 19.5)), "19:00–19:30"),
    Thing(DARK_TELEVISION, (5480, ABOVE), 0.62, (day(1990, 1, 19, 20),), "20:00"),
    Thing(city.bag, (5480, HIGH), 0.72, (day(1990, 1, 19, 21), day(1990, 1, 20)), "19.01.1990"),
    Thing(SEALED, (6190, ABOVE), 1.15, (day(1990, 1, 20),), "19.01.1990"),
    Thing(MAST, (7160, ABOVE), 1.5, ()),
    Thing(RADIO, (7800, ABOVE), 0.56, (day(1990, 1, 20, 7),), "07:00"),
    Thing(TELEVISION, (7620, 4900), 0.46, (day(1990, 1, 20, 18), day(1990, 1, 21)), "20.01.1990", 690),
)
AFTER: tuple[Thing, ...] = (
    Thing(MICROPHONE, (8300, ABOVE), 0.66, (day(1990, 1, 20, 8), day(1990, 1, 23)), "20–22.01.1990"),
    Thing(VOID, (8260, HIGH), 0.95, (day(1990, 1, 22, 2.5), day(1990, 1, 22, 7)), "22.01.1990"),
    Thing(_flowers, (8850, ABOVE), 0.9, (day(1990, 1, 22, 12),), "22.01.1990"),
    Thing(paper.booklet, (8790, HIGH), 1.05, (day(1990, 1, 22, 12),), "22.01.1990"),
    Thing(FILES, (9370, ABOVE), 0.52, (day(1990, 1, 22, 12),), "22.01.1990"),
    Thing(paper.envelope, (8080, 4900), 0.8, (day(1990, 1, 22, 12),), "22.01.1990", 240),
    Thing(city.stone, (8570, 4900), 0.9, (day(1990, 1, 25), day(1990, 1, 27)), "25–26.01.1990", 318),
    Thing(SMALL_SHIP, (8060, 5690), 1.0, (day(1990, 1, 24, 19),), "24.01.1990", 400),
    Thing(SMALL_SHIP, (8960, 5690), 1.16, (day(1990, 1, 24, 19),), "24.01.1990", 400),
    Thing(city.table, (9240, HIGH), 0.6, (day(1990, 2, 19, 12),), "19.02.1990"),
    Thing(RADIO, (8930, 4900), 0.4, (day(1990, 3, 5, 12),), "05.03.1990", 700),
    Thing(city.stand_microphone, (9680, ABOVE), 0.85, (day(1990, 5, 18, 12),), "18.05.1990"),
    Thing(city.cassettes, (9290, 4900), 0.76, (day(1990, 7, 1), day(1990, 8, 1)), "07.1990", 410),
    Thing(BALLOT, (9650, 4900), 0.44, (day(1990, 9, 30), day(1990, 10, 15)), "30.09–14.10.1990", 700),
)
DAYBREAK_ON: tuple[Thing, ...] = (
    Thing(paper.book, (10440, ABOVE), 1.05, (day(1991, 5, 1), day(1991, 6, 1)), "05.1991"),
    Thing(SHEET, (10850, ABOVE), 1.1, (day(1991, 8, 30, 12),), "30.08.1991"),
    Thing(SEALED, (11270, ABOVE), 1.1, (day(1991, 10, 18, 12),), "18.10.1991"),
    Thing(STRUCK, (10520, HIGH), 1.0, (day(1991, 12, 25), day(1991, 12, 27)), "25–26.12.1991"),
    Thing(BALLOT, (11090, HIGH), 0.86, (day(1991, 12, 29, 12),), "29.12.1991"),
    Thing(TWENTIETH, (11650, HIGH), 1.0, (day(1992, 1, 17, 12),), "17.01.1992"),
    Thing(city.globe, (11680, ABOVE), 1.05, (day(1992, 3, 1), day(1992, 4, 1)), "03.1992"),
)
THINGS = (*BEFORE, *NIGHT_ITSELF, *AFTER, *DAYBREAK_ON)
# What has no drawing of its own, only its place on the ruler.
ALSO: tuple[Time, ...] = (
    (day(1988, 5), day(1988, 6)),
    (day(1989, 11), day(1989, 12)),
    (day(1989, 12, 29, 12),),
    (day(1990, 1, 3), day(1990, 1, 15)),
    (day(1990, 1, 9, 12),),
    (day(1990, 1, 11, 12),),
    (day(1990, 1, 13, 12),),
    (day(1990, 1, 16, 12),),
    (day(1990, 1, 21, 12),),
    (day(1990, 1, 21, 12),),
    (day(1990, 1, 24, 12),),
    (day(1990, 1, 24), day(1990, 1, 26)),
    (day(1990, 1, 26, 12),),
    (day(1990, 2, 4, 12),),
)
TIMES = (*(thing.time for thing in THINGS if thing.time), *ALSO)


def things(plate: Plate) -> None:
    """All leaders first, then all drawings with their dates."""
    for thing in THINGS:
        if thing.time:
            x, y = thing.foot
            end = (x, y + 104) if not thing.tall else (x, y - thing.tall * thing.scale - 20)
            leader(plate, sum(thing.time) / len(thing.time), end)
    for thing in THINGS:
        _thing(plate, thing)


def _thing(plate: Plate, thing: Thing) -> None:
    """One drawing, and its date on bare ground."""
    x, y = thing.foot
    plate.mood = mood(x)
    since = len(plate.parts)
    thing.draw(plate)
    place = f'<g transform="translate({x:g} {y:g}) scale({thing.scale:g})">'
    plate.parts[since:] = [place, *plate.parts[since:], "</g>"]
    if thing.date:
        half = breadth(thing.date, 52) / 2 + 14
        plate.parts.append(ground(x - half, y + 36, x + half, y + 98))
        plate.parts.append(written(thing.date, (x, y + 84), 52, ink(x), 0.95))
