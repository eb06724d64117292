"""The sea round the island, and what swims, lies and sails in it (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, curve, falling, rectangle

from artwork_island.ground import HEIGHT, WIDTH, chance, coast
from artwork_island.things import sail


def draw(plate: Plate) -> None:
    """Ruled water, lighter towards the shore, and lines along it."""
    plate.shape(rectangle(0, 0, WIDTH, HEIGHT), SEA.ground, 0)
    plate.tone(rectangle(4, 4, WIDTH - 4, HEIGHT - 4), _water, Ruling(0, 8, 10))
    for n in range(5, 0, -1):
        ring = coast(1 + 0.026 * n + 0.004 * n * n, 0.95**n)
        plate.shape(ring, SEA.ground, 0)
        plate.line([*ring, ring[0]], 1.1, opacity=0.9 - n / 8)


def _water(x: float, y: float) -> float:
    across, down = (x - 1200) / 900, (y - 592) / 560
    shore = falling(math.hypot(across, down), 0.8, 1.25)
    swell = math.sin(y * 0.35 + x * 0.012 + 2.6 * math.sin(y * 0.03 + x * 0.003))
    return max(0.0, (0.2 + 0.13 * swell) * (1 - 0.8 * shore))


def things(plate: Plate) -> None:
    whale(plate, (330, 260))
    wreck(plate, (2120, 920))
    bottle(plate, (520, 1060))
    compass(plate, (2190, 240))
    seals(plate, (1640, 1090))
    for at, size in (((260, 720), 30), (((2210, 590)), 34), ((1320, 90), 24), ((700, 1120), 26)):
        _clear(plate, at, size * 1.5)
        sail(plate, at, size, up=True)


def _clear(plate: Plate, at: Point, reach: float) -> None:
    """Calm water under something that floats."""
    plate.shape(arc((at[0], at[1] + reach * 0.12), reach, reach * 0.26), SEA.ground, 0)
    x, y = at
    plate.lines([[(x - reach * 0.8, y + reach * 0.26), (x + reach * 0.7, y + reach * 0.26)]], 1)


def whale(plate: Plate, at: Point) -> None:
    x, y = at
    _clear(plate, (x, y + 14), 120)
    back = curve([(x - 84, y + 14), (x - 40, y - 14), (x + 20, y - 16), (x + 70, y + 14)])
    plate.shape(back, WHITE, 2)
    plate.tone(back, lambda px, py: 0.3 + 0.4 * falling(py, y + 18, y - 12), Ruling(0, 4, 6))
    plate.shape(
        [(x + 92, y + 16), (x + 104, y - 10), (x + 120, y - 20), (x + 116, y - 4), (x + 134, y - 2), (x + 112, y + 16)],
        SEA.ink,
        1,
    )
    for way in (-1, 1):
        plate.line(curve([(x - 40, y - 16), (x - 42 + way * 8, y - 40), (x - 40 + way * 22, y - 46)]), 1.8)
    plate.shape(arc((x - 66, y + 4), 2.2, 2.2), SEA.ink, 0)


def wreck(plate: Plate, at: Point) -> None:
    """The ribs of an old ship."""
    x, y = at
    _clear(plate, (x, y + 8), 96)
    ribs = [
        curve([(x + d, y + 10), (x + d - 8, y - 16 + abs(d) * 0.2), (x + d + 4, y - 36 + abs(d) * 0.3)])
        for d in range(-60, 70, 16)
    ]
    plate.lines(ribs, 3)
    plate.line([(x - 76, y + 10), (x + 78, y + 6)], 3)
    plate.line([(x + 10, y + 6), (x + 26, y - 74)], 3.4)


def bottle(plate: Plate, at: Point) -> None:
    """With a letter in it, for those who look closely."""
    x, y = at
    _clear(plate, at, 26)
    plate.shape(
        [
            (x - 12, y - 3),
            (x + 4, y - 6),
            (x + 8, y - 4),
            (x + 15, y - 5),
            (x + 15, y - 1),
            (x + 8, y),
            (x + 5, y + 3),
            (x - 11, y + 5),
        ],
        WHITE,
        1,
    )
    plate.shape(rectangle(x - 8, y - 2, x + 1, y + 2), SEA.mark, 0.5)
    plate.shape(rectangle(x + 15, y - 5, x + 18, y - 1), SEA.ink, 0)


def compass(plate: Plate, at: Point) -> None:
    x, y = at
    plate.shape(arc(at, 112, 112), SEA.ground, 0)
    plate.lines([[*arc(at, r, r)] for r in (96, 90)], 1.4)
    for i in range(32):
        turn = math.tau * i / 32
        inner = 82 if i % 4 else 74
        plate.line(
            [
                (x + inner * math.sin(turn), y - inner * math.cos(turn)),
                (x + 90 * math.sin(turn), y - 90 * math.cos(turn)),
            ],
            1,
        )
    for i in range(8):
        turn, long = math.tau * i / 8, 84 if i % 2 == 0 else 50
        tip = (x + long * math.sin(turn), y - long * math.cos(turn))
        for side in (-1, 1):
            foot = turn + side * math.tau / 16
            point = (x + 17 * math.sin(foot), y - 17 * math.cos(foot))
            plate.shape([at, tip, point], SEA.mark if i == 0 and side > 0 else SEA.ink if side > 0 else WHITE, 1)


def seals(plate: Plate, at: Point) -> None:
    for i in range(5):
        x, y = at[0] + i * 30 + 10 * chance(i), at[1] + 14 * chance(i * 3)
        plate.shape(arc((x, y + 6), 20, 5), SEA.ground, 1)
        body = curve(
            [(x - 14, y + 6), (x - 6, y - 3), (x + 6, y - 4), (x + 11, y - 12), (x + 15, y - 6), (x + 10, y + 6)]
        )
        plate.shape(body, WHITE, 1.1)
        plate.tone(body, lambda px, py: 0.4, Ruling(0, 2.8, 4))
