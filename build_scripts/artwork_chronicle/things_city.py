"""Small drawings of things in a city: a loudspeaker, suitcases, a post, a table, ships, vehicles (stage: build)."""

from __future__ import annotations

import math

from artwork_plates import barricade as plan
from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle, rounded, sideways
from artwork_plates.vehicles import Stand, bus, car, lorry, shade


def loudspeaker(plate: Plate) -> None:
    """Two horns on a pole, as they hang over a square."""
    plate.shape(rectangle(-9, -620, 9, 0), line=3)
    for side in (-1, 1):
        horn = [(side * 20, -560), (side * 200, -660), (side * 214, -440), (side * 20, -516)]
        plate.shape(horn, line=3)
        plate.tone(horn, lambda x, y: 0.12 + 0.5 * falling(y, -440, -640), Ruling(90, 7, 14))
        mouth = arc((side * 207, -550), 26, 112)
        plate.shape(mouth, line=3)
        plate.tone(mouth, lambda x, y: 0.5 * falling(y, -640, -470), Ruling(0, 7, 10))
        plate.shape(rounded(side * 20 - 26, -572, side * 20 + 26, -504, 10), line=3)
    plate.shape(rounded(-40, -14, 40, 6, 6), line=3)


def suitcases(plate: Plate) -> None:
    """Two suitcases side by side, one turned each way."""
    for side in (-1, 1):
        x = side * 150
        case = rounded(x - 130, -220, x + 130, 0, 22)
        plate.shape(case, line=3)
        lit, dark = x + side * 130, x - side * 130
        plate.tone(case, sideways(lit, dark, 0.10, 0.4), Ruling(90, 8, 16))
        plate.line([(x - 44, -220), (x - 44, -256), (x + 44, -256), (x + 44, -220)], 9)
        plate.lines([[(x + n, -220), (x + n, 0)] for n in (-84, -66, 66, 84)], 2.6)
        tip = x + side * 96
        plate.line([(x - side * 70, -320), (tip, -320)], 5)
        plate.line([(tip - side * 26, -336), (tip, -320), (tip - side * 26, -304)], 5)


def stand_microphone(plate: Plate) -> None:
    """A microphone on a stand, as before a hall."""
    plate.line([(0, 0), (0, -430)], 9)
    plate.shape([*arc((0, 0), 110, 24, (0, 180)), *arc((0, -14), 110, 24, (180, 360))], line=3)
    head = rounded(-46, -580, 46, -430, 44)
    plate.shape(head, line=3)
    plate.tone(head, lambda x, y: 0.25 + 0.4 * falling(x, -46, 46), Ruling(45, 9, 8))
    plate.tone(head, lambda x, y: 0.2, Ruling(-45, 9, 8))
    plate.line([(-46, -504), (46, -504)], 6)


def border_post(plate: Plate) -> None:
    """A striped post that leans, its wires loose."""

    def on(along: float, across: float) -> Point:
        turn = math.radians(-58)
        return along * math.cos(turn) - across * math.sin(turn), along * math.sin(turn) + across * math.cos(turn)

    post = [on(0, -30), on(620, -30), on(650, 0), on(620, 30), on(0, 30)]
    plate.shape(post, line=3)
    for n in range(5):
        band = [on(60 + n * 120, -30), on(120 + n * 120, -22), on(120 + n * 120, 30), on(60 + n * 120, 30)]
        plate.tone(band, lambda x, y: 0.7, Ruling(-58, 7, 14))
    for n in range(3):
        ax, ay = on(180 + n * 170, 0)
        wire = [(ax, ay), (ax + 130, ay + 60 + n * 10), (ax + 300, ay + 150 + n * 60), (ax + 380 - n * 70, 0)]
        plate.line(curve(wire), 2.6)
    mound = curve([(-220, 6), (-90, -30), (40, -34), (190, -14), (420, 6)])
    plate.shape([*mound, (420, 14), (-220, 14)], line=3)
    plate.tone([*mound, (420, 14), (-220, 14)], lambda x, y: 0.4, Ruling(0, 7, 12))


def table(plate: Plate) -> None:
    """A long table and its empty chairs, seen from above."""
    for i in range(5):
        x = -240 + i * 120
        for y in (-300, -20):
            chair = rounded(x - 34, y - 26, x + 34, y + 26, 12)
            plate.shape(chair, line=3)
            plate.tone(chair, lambda u, v: 0.3, Ruling(90, 8, 12))
    top = rounded(-330, -250, 330, -70, 80)
    plate.shape(top, line=3)
    plate.tone(top, lambda x, y: 0.12 + 0.4 * falling(math.hypot(x / 330, (y + 160) / 90), 0, 1.2), Ruling(0, 8, 14))
    plate.shape(rounded(-30, -190, 60, -130, 4), line=2.4)


def bag(plate: Plate) -> None:
    """A doctor's bag."""
    body = [*curve([(-200, 0), (-214, -120), (-150, -214), (150, -214), (214, -120), (200, 0)])]
    plate.shape(body, line=3)
    plate.tone(body, lambda x, y: 0.14 + 0.5 * falling(x, -200, 160) * falling(y, -230, 40), Ruling(90, 8, 14))
    plate.shape(rectangle(-158, -232, 158, -206), line=3)
    plate.line(curve([(-74, -232), (-62, -296), (62, -296), (74, -232)]), 10)
    plate.shape(rounded(-24, -214, 24, -170, 6), line=3)


def ship(plate: Plate, ferry: bool = True) -> None:
    """A ship from the side on ruled water: a ferry with its long house, or a smaller ship with a crane."""
    half = 470.0 if ferry else 330.0
    hull = [(-half, -120.0), (half - 30, -120.0), (half + 50, -150.0), (half - 60, 0.0), (-half + 40, 0.0)]
    if ferry:
        plate.shape(rectangle(-400, -250, 330, -120), line=3)
        plate.tone(rectangle(-400, -250, 330, -120), lambda x, y: 0.08 + 0.16 * falling(x, -400, 330), Ruling(0, 8, 20))
        plate.shape(rectangle(-300, -330, 240, -250), line=3)
        for y in (-300, -215, -160):
            plate.lines([[(x, y), (x + 16, y)] for x in range(-280, 230, 44)], 12)
        plate.shape([(-60, -330), (-44, -440), (40, -440), (56, -330)], line=3)
        plate.tone([(-60, -330), (-44, -440), (40, -440), (56, -330)], lambda x, y: 0.5, Ruling(0, 7, 12))
        plate.lines([[(180, -330), (180, -470)], [(180, -440), (240, -330)]], 3)
    else:
        plate.shape(rectangle(-280, -300, -120, -120), line=3)
        plate.tone(rectangle(-280, -300, -120, -120), lambda x, y: 0.2, Ruling(90, 8, 14))
        plate.lines([[(x, -250), (x + 14, -250)] for x in range(-262, -130, 34)], 12)
        plate.lines([[(60, -120), (60, -380)], [(60, -370), (230, -180)], [(60, -370), (-90, -180)]], 4)
        plate.lines([[(-240, -300), (-240, -400)]], 4)
    plate.shape(hull, line=3)
    plate.tone(hull, lambda x, y: 0.34 + 0.34 * falling(y, 0, -130), Ruling(0, 8, 20))

    def water(x: float, y: float) -> float:
        return 0.36 * falling(abs(x), half * 0.7, half * 1.4) * falling(y, 0, 120) * (0.7 + 0.6 * grain(x * 0.8, y * 3))

    plate.tone(rectangle(-half * 1.4, 4, half * 1.4, 124), water, Ruling(0, 10, 14))


def barricade(plate: Plate) -> None:
    """The middle of the barricade's plan: buses, lorries and cars across a road, from above."""
    plate.tone(rectangle(-330, -220, 330, 0), lambda x, y: 0.2 * falling(abs(x), 80, 330), Ruling(0, 7, 16))
    plate.lines([[(-330, y), (330, y)] for y in (-220, 0)], 2)
    plate.lines([[(-330, y), (330, y)] for y in (-141, -127, -93, -79)], 1.4, opacity=0.7)
    kinds = ((bus, plan.BUSES), (lorry, plan.LORRIES), (car, plan.CARS))
    every = [(draw, Stand(x - 760, y - 720, turn)) for draw, all_ in kinds for x, y, turn in all_ if y > 480]
    for draw, stand in every:
        shade(plate, draw, stand)
    for draw, stand in every:
        draw(plate, stand)


def cassettes(plate: Plate) -> None:
    """Video cassettes, stacked."""
    for i, slide in enumerate((14, -18, 6, -8)):
        y = -i * 66.0
        front = rectangle(-210 + slide, y - 60, 210 + slide, y)
        plate.shape(front, line=3)
        plate.tone(front, lambda u, v: 0.2 + 0.3 * falling(u, -210, 210), Ruling(0, 7, 16))
        plate.shape(rectangle(-120 + slide, y - 46, 120 + slide, y - 14), line=2.4)
    top, y = (-210 + 6, 210 + 6), -3 * 66.0 - 60
    lid = [(top[0], y), (top[0] + 50, y - 150), (top[1] - 50, y - 150), (top[1], y)]
    plate.shape(lid, line=3)
    plate.tone(lid, lambda u, v: 0.14, Ruling(0, 7, 16))
    for x in (-76, 88):
        plate.shape(arc((x, y - 74), 52, 34), line=3)
        plate.shape(arc((x, y - 74), 18, 12), line=3)


def globe(plate: Plate) -> None:
    """A globe on its foot, meridians and parallels only."""
    plate.line([(0, -40), (0, 0)], 8)
    plate.shape([*arc((0, 0), 120, 24, (0, 180)), *arc((0, -12), 120, 24, (180, 360))], line=3)
    ball = arc((0, -220), 180, 180)
    plate.shape(ball, line=3)
    shade_ = Ruling(-20, 8, 12)
    plate.tone(ball, lambda x, y: 0.05 + 0.42 * falling(x - y * 0.4, -120, 260), shade_)
    for across in (60, 120):
        plate.line(arc((0, -220), across, 180), 2.4)
    plate.lines(
        [[(-math.sqrt(180**2 - h * h), -220 + h), (math.sqrt(180**2 - h * h), -220 + h)] for h in (-110, 0, 110)], 2.4
    )


def stone(plate: Plate) -> None:
    """A blank upright stone: for the dead of whom this drawing knows no number."""
    face = [(-90.0, 0.0), (-90.0, -300.0), (90.0, -300.0), (90.0, 0.0)]
    edge = [(90.0, 0.0), (90.0, -300.0), (126.0, -318.0), (126.0, -18.0)]
    plate.shape([(-90, -300), (-54, -318), (126, -318), (90, -300)], line=3)
    plate.shape(edge, line=3)
    plate.tone(edge, lambda x, y: 0.5, Ruling(0, 7, 12))
    plate.shape(face, line=3)
    plate.tone(face, lambda x, y: 0.05 + 0.22 * falling(x + y * 0.3, -160, 60), Ruling(90, 8, 14))
