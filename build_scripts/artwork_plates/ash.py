"""Plates of the aftermath: the microphone and the files (stage: build)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import ASH, HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, downwards, falling, grain, pool, rectangle, rounded, sideways

DEEP = "#232322"


def microphone() -> Plate:
    """A studio microphone on a table; the chair behind it is empty, the voice only stirs."""
    plate = Plate(
        ASH,
        "A studio microphone before an empty chair; along the table's edge the waveform barely stirs.",
    )

    def wall(x: float, y: float) -> float:
        return 0.24 * pool(x, y, (700, 420), 640, 520) * (1 + 0.3 * grain(x * 0.5, y))

    plate.tone(rectangle(0, 0, WIDTH, 744), wall, Ruling(90, 8, 12))
    _chair(plate)
    _table(plate, 748, (430, 860))
    plate.voice(6, WIDTH - 4, 748, lambda x: 0.02 + 0.17 * max(0.0, (x - 640) / 560) ** 1.4)
    studio_microphone(plate)
    return plate


def _table(plate: Plate, edge: float, shade: Point) -> None:
    def top(x: float, y: float) -> float:
        lit = 0.40 * falling(y, edge, edge + 260) * falling(abs(x - 600), 300, 680)
        return lit * (1 + 0.45 * grain(x * 0.3, y * 2)) * (1 - 0.9 * pool(x, y, shade, 250, 40))

    plate.shape(rectangle(0, edge, WIDTH, HEIGHT), ASH.ground, 0)
    plate.tone(rectangle(0, edge + 8, WIDTH, HEIGHT), top, Ruling(0, 8, 10))


def _chair(plate: Plate) -> None:
    """The back of a wooden chair, drawn up to the table."""
    for x in (690, 980):
        post = [(x - 15, 760), (x - 12, 236), (x + 12, 236), (x + 15, 760)]
        plate.shape(post)
        plate.tone(post, sideways(x - 14, x + 12, 0.12, 0.5), Ruling(90, 5, 14))
        plate.shape(arc((x, 230), 17, 14))
    rails = ((262, 352, 26), (470, 516, 12), (610, 650, 8))
    for top, bottom, rise in rails:
        rail = [
            *curve([(702, top), (835, top - rise), (968, top)]),
            *curve([(968, bottom), (835, bottom - rise * 0.6), (702, bottom)]),
        ]
        plate.shape(rail)
        plate.tone(
            rail,
            downwards(top - 20, bottom, 0.10, 0.42),
            Ruling(0, 6, 10),
        )
    for i in range(4):
        x = 748 + i * 58
        slat = rectangle(x - 11, 346 - 8, x + 11, 466)
        plate.shape(slat, line=2)
        plate.tone(slat, sideways(x - 11, x + 9, 0.08, 0.4), Ruling(90, 5, 14))


def studio_microphone(plate: Plate) -> None:
    """The microphone: a caged capsule in a yoke, on a stem and a heavy foot."""
    foot = (430.0, 850.0)
    plate.shape([*arc((foot[0], foot[1]), 132, 26, (0, 180)), *arc((foot[0], foot[1] - 22), 132, 26, (180, 360))])
    plate.tone(arc((foot[0], foot[1] - 22), 126, 22), lambda x, y: 0.14 + 0.5 * falling(x, 310, 470), Ruling(0, 5, 8))
    stemmed = rectangle(419, 600, 441, 826)
    plate.shape(stemmed)
    plate.tone(stemmed, lambda x, y: 0.10 + 0.75 * falling(abs(x - 425), 0, 10), Ruling(90, 4, 14))
    plate.shape(rounded(408, 586, 452, 616, 6))
    yoke = [*arc((430, 420), 158, 190, (14, 166)), *reversed(arc((430, 420), 136, 168, (14, 166)))]
    plate.shape(yoke)
    plate.tone(yoke, lambda x, y: 0.12 + 0.55 * falling(x, 280, 460), Ruling(0, 5, 8))
    body = rounded(318, 176, 542, 560, 108)
    plate.shape(body, DEEP)

    def cage(x: float, y: float) -> float:
        across = (x - 318) / 224
        round_ = falling(abs(across - 0.30), 0, 0.5)
        return 0.14 + 0.56 * round_ * (0.8 + 0.2 * math.sin(x * 0.55))

    plate.tone(rounded(324, 182, 536, 554, 102), cage, Ruling(0, 10, 6))
    band = rectangle(316, 372, 544, 408)
    plate.shape(band)
    plate.tone(band, lambda x, y: 0.06 + 0.7 * falling(abs(x - 384), 0, 110), Ruling(0, 5, 8))
    plate.lines([[(430 + dx, 184 + abs(dx) * 0.32), (430 + dx, 372)] for dx in (-52, 0, 52)], 2.4)
    plate.lines([[(430 + dx, 408), (430 + dx, 552 - abs(dx) * 0.32)] for dx in (-52, 0, 52)], 2.4)


def documents() -> Plate:
    """Files and papers, tied, on a table; one line of the uppermost sheet is red."""
    plate = Plate(ASH, "A stack of tied folders and papers on a table; one line of the top sheet is red and flat.")

    def wall(x: float, y: float) -> float:
        return 0.22 * pool(x, y, (560, 480), 680, 460) * (1 + 0.3 * grain(x * 0.5, y))

    plate.tone(rectangle(0, 0, WIDTH, 640), wall, Ruling(90, 8, 12))
    plate.line([(0, 646), (WIDTH, 646)], 2, opacity=0.7)
    _desk(plate)
    files(plate)
    return plate


def files(plate: Plate) -> None:
    """The stack alone."""
    folders = ((700, 62, 18, 0), (640, 40, -26, 1), (592, 54, 10, 0), (530, 34, -12, 1), (490, 46, 22, 0))
    for top, thick, slide, loose in folders:
        _folder(plate, top + 66, thick, slide, loose)
    _sheet(plate)


def _desk(plate: Plate) -> None:
    def top(x: float, y: float) -> float:
        lit = 0.42 * falling(abs(y - 760), 0, 250) * falling(abs(x - 600), 320, 700) * (1 + 0.4 * grain(x * 0.3, y * 2))
        return lit * (1 - 0.95 * pool(x, y, (640, 836), 520, 66))

    plate.tone(rectangle(0, 652, WIDTH, HEIGHT), top, Ruling(0, 8, 10))


def _folder(plate: Plate, top: float, thick: float, slide: float, loose: int) -> None:
    """One file of the stack, seen from the front and a little above."""
    left, right = 290 + slide, 890 + slide
    lid = [(left + 66, top - 74), (right - 66, top - 74), (right, top), (left, top)]
    plate.shape(lid)
    plate.tone(lid, lambda x, y: 0.20 + 0.30 * falling(x, 300, 900), Ruling(0, 7, 12))
    front = rectangle(left, top, right, top + thick)
    plate.shape(front, DEEP)
    inset = 10 if loose else 4
    pages = rectangle(left + inset, top + 7, right - inset, top + thick - 6)
    plate.tone(
        pages,
        lambda x, y: (0.12 + 0.5 * falling(x, left, right)) * (0.7 + 0.5 * math.sin(y * 1.9 + x * 0.004)),
        Ruling(0, 6, 10),
    )
    if not loose:
        for x in (left + 150, right - 150):
            plate.lines([[(x, top), (x, top + thick)], [(x + 7, top), (x + 7, top + thick)]], 2)
            plate.lines([[(x, top), (x + (18 if x < 600 else -18), top - 74)]], 2)


def _sheet(plate: Plate) -> None:
    """The uppermost papers, a few degrees askew, lines of writing on them but no words."""

    def page(across: float, down: float) -> Point:
        x, y = across * 430 - 215, down * 250 - 125
        lean = 0.13
        return 596 + x + y * -0.42 + lean * y * 0.2, 462 + y * 0.62 + x * lean * 0.72 - 24

    for off in (16, 8, 0):
        plate.shape(
            [(x + off * 0.9, y + off) for x, y in (page(0, 0), page(1, 0), page(1, 1), page(0, 1))],
            ASH.ground,
            2,
        )
    plate.tone(
        [page(0.02, 0.02), page(0.98, 0.02), page(0.98, 0.98), page(0.02, 0.98)],
        lambda x, y: 0.22 + 0.36 * falling(x + y, 840, 1120),
        Ruling(4.9, 6, 12),
    )
    rows: list[Sequence[Point]] = []
    for i in range(9):
        down = 0.16 + i * 0.085
        if i == 4:
            continue
        end = 0.9 if i % 4 != 3 else 0.58
        rows.append([page(0.1, down), page(end, down)])
    plate.lines(rows, 7, DEEP)
    plate.line([page(0.08, 0.5), page(0.93, 0.5)], 13, ASH.ground)
    plate.red([page(0.1, 0.5), page(0.9, 0.5)])
