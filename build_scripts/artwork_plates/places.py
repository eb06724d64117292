"""Plates of places at the 20 January circle, on dawn paper: the monument's plinth and a station's stair (stage: build).

Both are drawn as types, not surveyed.
"""

from __future__ import annotations

from artwork_plates.burin import Ruling
from artwork_plates.lane import PAPER, STONE, dawn, laid
from artwork_plates.plate import DAWN, HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, falling, grain, pool, rectangle

COLUMNS, ROWS = 7, 21


def twentieth_january_monument() -> Plate:
    """The plinth near by, with a line for each of its 147 names; its figures are above the picture's edge."""
    plate = Plate(
        DAWN,
        "The plinth of the 20 January monument drawn as a type, not surveyed: a dark stone with 147 unreadable lines, "
        "one for each name on it, steps and carnations. The figures it carries are left out: nobody is drawn here.",
    )
    dawn(plate, (1010, 600), 640)
    _city(plate)
    _terrace(plate)
    _plinth(plate)
    for foot, head, size, seed in (
        ((392, 866), (236, 884), 76, 3),
        ((560, 884), (404, 912), 80, 14),
        ((690, 868), (846, 884), 78, 8),
        ((792, 900), (960, 912), 80, 21),
    ):
        laid(plate, foot, head, size, seed)
    return plate


def _city(plate: Plate) -> None:
    """Houses at the far side of the circle, and two lamps."""
    houses = ((0, 520, 96), (96, 468, 210), (210, 540, 300), (884, 560, 960), (960, 500, 1064), (1064, 544, 1200))
    for left, top, right in houses:
        house = rectangle(left, top, right, 640)
        plate.shape(house, PAPER, 1.8)
        plate.tone(house, lambda x, y, right=right: 0.16 + 0.14 * falling(x, right, right - 90), Ruling(90, 8, 14))
        windows = [
            [(x, y), (x, y + 14)] for y in range(int(top) + 22, 620, 34) for x in range(left + 20, right - 10, 26)
        ]
        plate.lines(windows, 6, opacity=0.75)
    for x in (150, 1080):
        plate.line([(x, 700), (x, 330), (x + (40 if x < 600 else -40), 318)], 3.4)
        plate.shape(arc((x + (44 if x < 600 else -44), 322), 15, 6), PAPER, 2)


def _terrace(plate: Plate) -> None:
    """The circle's ground and three round steps."""
    ground = rectangle(0, 640, WIDTH, HEIGHT)
    plate.shape(ground, PAPER, 0)
    plate.line([(0, 640), (WIDTH, 640)], 2)
    plate.tone(ground, lambda x, y: 0.08 + 0.16 * falling(y, 640, 860) * (1 + 0.3 * grain(x, y)), Ruling(0, 8, 14))
    for i, (across, level) in enumerate(((596, 850), (520, 806), (446, 766))):
        rim = arc((600, level), across, across * 0.23, (0, 180))
        back = arc((600, level), across, across * 0.23, (180, 360))
        drop = 26
        plate.shape([*rim, *reversed([(x, y + drop) for x, y in rim])], PAPER, 2)
        side = [*rim, *reversed([(x, y + drop) for x, y in rim])]
        plate.tone(side, lambda x, y: 0.16 + 0.4 * falling(x, 200, 1000), Ruling(90, 7, 12))
        plate.shape([*rim, *back], PAPER, 2)
        top = [*rim, *back]
        shade = 0.05 + 0.03 * i
        plate.tone(top, lambda x, y, shade=shade: shade + 0.2 * pool(x, y, (420, 800), 380, 90), Ruling(0, 8, 14))


def _plinth(plate: Plate) -> None:
    """A dark stone, wider at its foot, that goes on above the picture."""
    foot = [(286, 790), (274, 836), (926, 836), (914, 790)]
    plate.shape(foot, STONE, 2.4)
    plate.tone(foot, lambda x, y: 0.3 * falling(abs(x - 820), 0, 300), Ruling(0, 7, 14), PAPER)
    face = [(318, 0), (296, 790), (904, 790), (882, 0)]
    plate.shape([(318, 1.5), (296, 790), (904, 790), (882, 1.5)], STONE, 2.4)
    plate.tone(face, lambda x, y: 0.06 + 0.3 * falling(abs(x - 800 + y * 0.2), 0, 330), Ruling(90, 9, 14), PAPER)
    _names(plate)


def _names(plate: Plate) -> None:
    """One cut line for each name, none of them readable: 7 columns of 21."""
    panel = rectangle(350, 92, 850, 742)
    plate.shape(panel, STONE, 0)
    plate.line([*panel, panel[0]], 2, PAPER, 0.7)
    lines = []
    for i in range(COLUMNS * ROWS):
        column, row = i % COLUMNS, i // COLUMNS
        left, level = 372 + column * 67.0, 118 + row * 29.9
        length = 36 + (i * 37 % 17)
        lines.append([(left, level), (left + length, level)])
    plate.lines(lines, 4.6, "#E4C9A0")


def twentieth_january_station() -> Plate:
    """A stair into the ground under a light roof; carnations beside it."""
    plate = Plate(
        DAWN,
        "The entrance of a metro station drawn as a type, not surveyed: a stair goes down under a flat roof on four "
        "posts; two carnations lie beside it.",
    )
    dawn(plate, (600, 560), 600)
    _street(plate)
    _stair(plate)
    _roof(plate)
    laid(plate, (1120, 846), (1000, 812), 76, 12)
    laid(plate, (1150, 906), (1030, 890), 80, 26)
    return plate


def _street(plate: Plate) -> None:
    """Far houses and the square before the stair."""
    for left, top, right in ((0, 430, 150), (150, 490, 270), (930, 470, 1060), (1060, 410, 1200)):
        house = rectangle(left, top, right, 600)
        plate.shape(house, PAPER, 1.8)
        plate.tone(house, lambda x, y: 0.2 + 0.1 * grain(x, y), Ruling(90, 8, 14))
        spots = [[(x, y), (x, y + 14)] for y in range(top + 24, 580, 34) for x in range(left + 20, right - 10, 26)]
        plate.lines(spots, 6, opacity=0.75)
    ground = rectangle(0, 600, WIDTH, HEIGHT)
    plate.shape(ground, PAPER, 2)
    plate.tone(ground, lambda x, y: 0.06 + 0.2 * falling(y, 600, 1000) * (1 + 0.2 * grain(x, y)), Ruling(0, 8, 14))
    joints = [[(600 + (x - 600) * 0.3, 600), (x, 1000)] for x in range(0, 1201, 120)]
    plate.lines([*joints, *[[(0, y), (1200, y)] for y in (626, 664, 720, 800, 908)]], 1.2, opacity=0.6)


def _stair(plate: Plate) -> None:
    """Steps going down between two parapets, darker the deeper they lie."""
    well = [(300, 1000), (420, 640), (780, 640), (900, 1000)]
    plate.shape(well, STONE, 2.4)
    steps = 15
    for i in range(steps):
        near, far = (
            1000 - 330 * (1 - 0.86**i) / (1 - 0.86**steps),
            1000 - 330 * (1 - 0.86 ** (i + 1)) / (1 - 0.86**steps),
        )
        half = 300 - (1000 - near) * 0.34 - i * 2
        tread = rectangle(600 - half, far + (near - far) * 0.45, 600 + half, near)
        plate.tone(
            tread, lambda x, y, i=i: max(0.04, 0.8 - 0.055 * i) * (1 + 0.1 * grain(x, y)), Ruling(0, 5, 14), PAPER
        )
    for side in (-1, 1):
        wall = [(600 + side * u, v) for u, v in ((300, 1000), (180, 640), (236, 640), (420, 1000))]
        plate.shape(wall, PAPER, 2.4)
        plate.tone(wall, lambda x, y, side=side: 0.14 if side > 0 else 0.42, Ruling(60 * side, 7, 14))
        face = [
            (600 + side * u, v) for u, v in ((236, 640), (420, 1000), (600, 1000), (600, 900), (300, 612), (236, 612))
        ]
        plate.shape(face, PAPER, 2.4)
        plate.tone(face, lambda x, y, side=side: 0.1 if side > 0 else 0.34, Ruling(0, 7, 14))


def _roof(plate: Plate) -> None:
    """A flat roof on posts, lamps under it."""
    for x, foot in ((338, 640), (862, 640), (230, 800), (970, 800)):
        post = rectangle(x - 12, 330, x + 12, foot)
        plate.shape(post, PAPER, 2.2)
        plate.tone(post, lambda u, v, x=x: 0.1 + 0.6 * falling(u, x - 12, x + 10), Ruling(90, 5, 14))
    under = [(170, 330), (320, 366), (880, 366), (1030, 330)]
    plate.shape(under, STONE, 2.2)
    plate.tone(under, lambda x, y: 0.5 * pool(x, y, (600, 352), 300, 40), Ruling(0, 5, 12), PAPER)
    edge = rectangle(170, 268, 1030, 330)
    plate.shape(edge, PAPER, 2.6)
    plate.tone(edge, lambda x, y: 0.08 + 0.4 * falling(x, 170, 900), Ruling(0, 7, 14))
    plate.red([(190, 299), (1010, 299)])
    for x in (420, 600, 780):
        plate.shape(arc((x, 362), 26, 9), PAPER, 2)
