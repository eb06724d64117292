"""Plates of the night, indoors: the television and the radio set (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling, Tone
from artwork_plates.plate import HEIGHT, NIGHT, WIDTH, Plate, spoken
from artwork_plates.shapes import arc, falling, grain, pillow, pool, rectangle, rounded

DEEP = "#0B0D12"


def television() -> Plate:
    """A television set whose picture is one flat line; the voice stops at its edge."""
    plate = Plate(NIGHT, "A television set in a dark room; its screen shows one flat red line.")
    _room(plate, 790, (640, 500), (640, 876))
    plate.voice(4, 300, 470, lambda x: 0.25 + 0.75 * x / 300)
    plate.red([(985, 470), (WIDTH, 470)])
    set_starts = len(plate.parts)
    television_set(plate)
    plate.shift(set_starts, 80)
    return plate


def television_set(plate: Plate, speaking: bool = False) -> None:
    """The set alone, fallen silent or still speaking."""
    _legs(plate)
    _cabinet(plate)
    _tube(plate, speaking)
    _controls(plate)


def _room(plate: Plate, floor: float, light: Point, shade: Point) -> None:
    """Wall and floor, lit from one place and lost in the dark around it."""

    def wall(x: float, y: float) -> float:
        return (0.24 * pool(x, y, light, 640, 560)) * (1 + 0.35 * grain(x * 0.5, y))

    def ground(x: float, y: float) -> float:
        lit = 0.46 * pool(x, y, (light[0], floor + 40), 600, 180) * (1 + 0.3 * grain(x * 0.4, y * 2))
        return lit * (1 - pool(x, y, shade, 420, 34))

    plate.tone(rectangle(0, 0, WIDTH, floor - 6), wall, Ruling(90, 8, 14))
    plate.tone(rectangle(0, floor, WIDTH, HEIGHT), ground, Ruling(0, 8, 12))


def _legs(plate: Plate) -> None:
    for left, lean in ((310, -26), (800, 26)):
        leg = [(left, 690), (left + 38, 690), (left + lean + 25, 872), (left + lean + 13, 872)]
        plate.shape(leg, line=2)
        plate.tone(leg, lambda x, y: 0.5 * falling(y, 690, 890), Ruling(90, 6, 12))


def _cabinet(plate: Plate) -> None:
    top = [(248, 192), (882, 192), (930, 236), (200, 236)]
    plate.shape(top)
    plate.tone(top, lambda x, y: 0.62 + 0.12 * grain(x * 0.5, y * 3) - 0.3 * falling(x, 900, 500), Ruling(0, 6, 12))
    plate.shape(rounded(200, 234, 930, 712, 14))

    def wood(x: float, y: float) -> float:
        vein = math.sin(y * 0.33 + 2.2 * math.sin(x * 0.006 + y * 0.02))
        return (0.16 + 0.34 * falling(y, 230, 420) + 0.16 * falling(x, 200, 420)) * (0.75 + 0.25 * vein)

    plate.tone(rounded(205, 239, 925, 707, 11), wood, Ruling(0, 6, 10))


def _tube(plate: Plate, speaking: bool) -> None:
    centre = (480, 470)
    plate.shape(rounded(236, 266, 724, 676, 20), line=2)
    plate.tone(rounded(236, 266, 724, 676, 20), lambda x, y: 0.3 * falling(y, 676, 620) + 0.12, Ruling(90, 5, 10))
    plate.shape(pillow(centre, 226, 186), DEEP, 2)
    plate.tone(pillow(centre, 217, 178), lambda x, y: _glass(x - 480, y - 470), Ruling(0, 6, 8))
    if speaking:
        bars = [(290 + i * 11, 12 + 96 * spoken(i + 5) * falling(abs(i - 17), 4, 18)) for i in range(35)]
        plate.lines([[(x, 470 - half), (x, 470 + half)] for x, half in bars], 4.5)
        return
    plate.shape(rectangle(284, 460, 676, 480), DEEP, 0)
    plate.red([(266, 470), (694, 470)])


def _glass(x: float, y: float) -> float:
    """The last glow about the line, and a pale reflection along the upper corner of the glass."""
    glow = 0.42 * falling(abs(y), 0, 120) * falling(math.hypot(x, y * 1.2), 60, 225)
    rim = (abs(x / 217) ** 4.5 + abs(y / 178) ** 4.5) ** (1 / 4.5)
    return max(glow, 0.4 * falling(abs(rim - 0.88), 0, 0.06) * falling(math.hypot(x + 165, y + 135), 20, 130))


def _controls(plate: Plate) -> None:
    plate.shape(rounded(752, 266, 902, 676, 10), DEEP, 2)
    for level, size in ((338, 44), (446, 31)):
        plate.shape(arc((827, level), size, size), line=2)
        plate.tone(arc((827, level), size - 4, size - 4), _knob(827, level), Ruling(-45, 5, 5))
        plate.shape(arc((827, level), size * 0.52, size * 0.52), line=2)
        plate.line([(827, level - size * 0.46), (827, level - size * 0.1)], 2.4)
    grille = rectangle(774, 512, 880, 656)
    plate.tone(grille, lambda x, y: 0.30 + 0.34 * falling(x + y, 1290, 1500), Ruling(0, 12, 10))


def _knob(x: float, y: float) -> Tone:
    return lambda across, down: 0.12 + 0.62 * falling(across + down, x + y - 50, x + y + 22)


def radio_set() -> Plate:
    """A table radio of the 1980s; the voice it found stands on its dial."""
    plate = Plate(NIGHT, "A table radio at night; a voice stands as a waveform on its lit dial, under a red pointer.")
    _room(plate, 770, (600, 480), (600, 806))
    plate.red([(0, 770), (160, 770)])
    plate.red([(1040, 770), (WIDTH, 770)])
    radio(plate)
    return plate


def radio(plate: Plate) -> None:
    """The set alone."""
    _aerial(plate)
    _case(plate)
    _cloth(plate)
    _dial(plate)
    _keys(plate)


def _aerial(plate: Plate) -> None:
    plate.lines([[(880, 330), (1002, 104)]], 2.4)
    plate.lines([[(880, 330), (940, 219)]], 5)
    plate.shape(arc((1004, 100), 6, 6), line=2)


def _case(plate: Plate) -> None:
    top = [(222, 318), (978, 318), (1020, 364), (180, 364)]
    plate.shape(top)
    plate.tone(top, lambda x, y: 0.6 - 0.35 * falling(x, 1000, 400) + 0.1 * grain(x, y * 4), Ruling(0, 6, 12))
    for foot in (236, 900):
        plate.shape(rectangle(foot, 784, foot + 64, 802), DEEP, 2)
    plate.shape(rounded(180, 362, 1020, 788, 12))

    def wood(x: float, y: float) -> float:
        vein = math.sin(y * 0.36 + 2.6 * math.sin(x * 0.005 + y * 0.013))
        return (0.18 + 0.34 * falling(y, 360, 560) + 0.14 * falling(x, 180, 420)) * (0.72 + 0.28 * vein)

    plate.tone(rounded(185, 367, 1015, 783, 10), wood, Ruling(0, 6, 10))


def _cloth(plate: Plate) -> None:
    plate.shape(rounded(212, 396, 560, 752, 8), DEEP, 2)

    def weave(x: float, y: float) -> float:
        cone = math.hypot(x - 386, y - 574)
        rim = 0.22 * falling(abs(cone - 148), 0, 14) + 0.16 * falling(abs(cone - 52), 0, 10)
        return 0.16 + 0.36 * falling(x + y * 0.8, 640, 1080) + rim

    plate.tone(rounded(216, 400, 556, 748, 6), weave, Ruling(90, 7, 7))


def _dial(plate: Plate) -> None:
    plate.shape(rounded(592, 396, 988, 584, 8), DEEP, 2)
    plate.tone(rounded(596, 400, 984, 580, 6), lambda x, y: 0.34 * pool(x, y, (834, 490), 230, 120), Ruling(0, 6, 10))
    ticks = [[(612 + i * 9, 560), (612 + i * 9, 548 if i % 5 else 538)] for i in range(40)]
    plate.lines(ticks, 1.8, opacity=0.85)
    bars = [(616 + i * 10.4, 58 * spoken(i + 21) * math.exp(-(((616 + i * 10.4 - 838) / 120) ** 2))) for i in range(35)]
    plate.lines([[(x, 472 - max(half, 1.5)), (x, 472 + max(half, 1.5))] for x, half in bars], 3.4)
    plate.shape(rectangle(833, 408, 845, 568), DEEP, 0)
    plate.red([(839, 408), (839, 568)])


def _keys(plate: Plate) -> None:
    for i in range(4):
        left = 592 + i * 52
        plate.shape(rounded(left, 668, left + 44, 752 + (0 if i != 2 else 4), 5), line=2)
        plate.tone(
            rounded(left + 3, 671, left + 41, 748, 4),
            lambda x, y: 0.12 + 0.5 * falling(y, 668, 720),
            Ruling(0, 6, 8),
        )
    for middle in (850, 940):
        plate.shape(arc((middle, 690), 40, 40), line=2)
        plate.tone(
            arc((middle, 690), 36, 36),
            _knob(middle, 690),
            Ruling(-45, 5, 5),
        )
        plate.shape(arc((middle, 690), 22, 22), line=2)
        plate.line([(middle, 670), (middle, 684)], 2.4)
    plate.lines([[(600 + i * 10, 628), (600 + i * 10, 616 if i % 4 else 608)] for i in range(39)], 1.6, opacity=0.5)
