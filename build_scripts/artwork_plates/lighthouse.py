"""The demo exhibit's plate: a lighthouse on an invented island (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Ruling
from artwork_plates.plate import HEIGHT, WIDTH, Mood, Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle

SEA = Mood("#DFE5E3", "#14212A", "#B23A2A")
WHITE = "#F2F4F1"


def story() -> Plate:
    """The lighthouse on its rock, the sea round it, its beam to the left."""
    plate = Plate(SEA, "A lighthouse on a rock in a ruled sea, its beam reaching to the left.")
    lamp = (760.0, 252.0)

    def sky(x: float, y: float) -> float:
        beam = falling(abs((y - lamp[1]) - (x - lamp[0]) * 0.02), 0, 26 + abs(x - lamp[0]) * 0.13) if x < lamp[0] else 0
        return (0.12 + 0.30 * falling(y, 0, 660)) * (1 - 0.92 * beam) * (1 + 0.14 * grain(x * 0.3, y))

    def sea(x: float, y: float) -> float:
        swell = math.sin(y * 0.5 + x * 0.03 + 3 * math.sin(y * 0.07 + x * 0.004))
        return max(0.0, 0.24 + 0.20 * swell) * (0.6 + 0.4 * falling(y, 700, 1000))

    plate.tone(rectangle(0, 0, WIDTH, 694), sky, Ruling(0, 9, 10))
    plate.line([(0, 700), (WIDTH, 700)], 2)
    plate.tone(rectangle(0, 706, WIDTH, HEIGHT), sea, Ruling(0, 9, 9))
    _rock(plate)
    _tower(plate)
    return plate


def _rock(plate: Plate) -> None:
    rock = curve(
        [
            (400, 842),
            (470, 800),
            (560, 790),
            (620, 742),
            (700, 722),
            (830, 724),
            (900, 760),
            (980, 776),
            (1060, 836),
            (1000, 868),
            (820, 882),
            (600, 874),
            (400, 842),
        ]
    )
    plate.shape(rock, WHITE)

    def stone(x: float, y: float) -> float:
        return 0.10 + 0.56 * (1 - falling(x + (y - 720) * 0.9, 600, 1000)) + 0.16 * grain(x * 1.4, y * 2.4)

    plate.tone(rock, stone, Ruling(58, 8, 8))


def _tower(plate: Plate) -> None:
    """A white tower with two dark bands, a gallery, a lantern and a cap."""

    def half(y: float) -> float:
        return 44 + 32 * ((y - 300) / 440) ** 1.3 if y > 300 else 44

    levels = [300 + i * 22 for i in range(21)]
    body = [*[(760 - half(y), y) for y in levels], *[(760 + half(y), y) for y in reversed(levels)]]
    plate.shape(body, WHITE)

    def round_(x: float, y: float) -> float:
        across = (x - 760) / half(y)
        band = 0.34 if (400 < y < 480 or 570 < y < 650) else 0.0
        return 0.06 + band + 0.46 * (1 - falling(across, -0.35, 1.05))

    plate.tone(body, round_, Ruling(0, 7, 6))
    plate.shape([(692, 300), (692, 286), (828, 286), (828, 300)], WHITE, 2.4)
    plate.lines([[(700 + i * 20, 286), (700 + i * 20, 258)] for i in range(7)], 2)
    plate.line([(696, 258), (824, 258)], 2.4)
    plate.shape([(726, 286), (726, 216), (794, 216), (794, 286)], WHITE, 2.4)
    plate.lines([[(x, 286), (x, 216)] for x in (743, 760, 777)], 1.8)
    plate.shape(arc((760, 252), 11, 14), SEA.mark, 0)
    cap = [(718, 216), *curve([(726, 200), (744, 178), (760, 168), (776, 178), (794, 200)]), (802, 216)]
    plate.shape(cap, WHITE, 2.4)
    plate.tone(cap, lambda x, y: 0.2 + 0.5 * (1 - falling(x, 720, 800)), Ruling(0, 6, 6))
    plate.line([(760, 168), (760, 138)], 2.6)
    _door_and_windows(plate)


def _door_and_windows(plate: Plate) -> None:
    plate.shape([(744, 740), (744, 694), *arc((760, 694), 16, 18, (180, 360)), (776, 694), (776, 740)], SEA.ink, 0)
    for y in (370, 530):
        plate.shape(arc((750, y), 8, 13), SEA.ink, 0)
