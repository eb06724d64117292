"""Plates of independence: the ballot box and the Eternal Flame (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import DAWN, HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, falling, grain, pool, rectangle, sideways, within

PAPER = "#F1EADF"


def ballot_box() -> Plate:
    """A ballot box with a folded paper in its slot; behind it the voice rises again."""
    plate = Plate(DAWN, "A ballot box with a folded paper half in its slot; behind it the waveform rises again.")

    def sky(x: float, y: float) -> float:
        return 0.30 * falling(y, 0, 520) * (1 + 0.2 * grain(x * 0.3, y)) + 0.02

    plate.tone(rectangle(0, 0, WIDTH, 560), sky, Ruling(0, 9, 12))
    plate.voice(6, WIDTH - 4, 270, lambda x: 0.10 + 1.9 * (x / WIDTH) ** 2)
    _table(plate)
    box_with_paper(plate)
    return plate


def box_with_paper(plate: Plate) -> None:
    """The box alone, a paper half in."""
    _box(plate)
    _paper(plate)


def _table(plate: Plate) -> None:
    def cloth(x: float, y: float) -> float:
        return (0.08 + 0.14 * falling(y, 1000, 660)) * (1 + 0.3 * grain(x * 0.3, y * 2))

    plate.shape(rectangle(0, 648, WIDTH, HEIGHT), PAPER, 0)
    plate.line([(0, 648), (WIDTH, 648)], 2.4)
    plate.tone(rectangle(0, 656, WIDTH, HEIGHT), cloth, Ruling(0, 9, 10))
    shadow = [(300, 812), (740, 868), (930, 770), (1150, 742), (1010, 852), (770, 912), (320, 834)]
    plate.shape(shadow, PAPER, 0)
    plate.tone(shadow, lambda x, y: 0.62 * falling(x, 760, 1170) + 0.1, Ruling(0, 7, 10))


def _box(plate: Plate) -> None:
    """Front, side and lid, the side in shade."""
    front = [(300, 392), (740, 428), (740, 868), (300, 812)]
    side = [(740, 428), (930, 372), (930, 770), (740, 868)]
    lid = [(300, 392), (504, 346), (930, 372), (740, 428)]
    plate.shape(front, PAPER)
    plate.tone(
        front,
        lambda x, y: 0.05 + 0.20 * falling(y, 850, 560) + 0.08 * falling(x, 740, 500),
        Ruling(5.5, 8, 12),
    )
    plate.shape(side, PAPER)
    plate.tone(side, lambda x, y: 0.44 + 0.22 * falling(x, 740, 920), Ruling(-18, 7, 12))
    plate.shape(lid, PAPER)
    plate.tone(lid, lambda x, y: 0.10 + 0.12 * falling(x, 900, 500), Ruling(3.8, 8, 12))
    plate.shape([(500, 377), (716, 391), (702, 397), (486, 383)], DAWN.ink, 2)
    inset = [(336, 436), (704, 467), (704, 826), (336, 779)]
    plate.line([*inset, inset[0]], 1.8)
    plate.lines([[(742, 470), (928, 411)], [(742, 838), (928, 742)]], 1.6, PAPER)
    seal = (520.0, 632.0)
    plate.shape(arc(seal, 64, 66), PAPER, 2)
    plate.tone(arc(seal, 54, 56), lambda x, y: 0.10 + 0.34 * falling(x - y, 60, -190), Ruling(-45, 7, 8))
    plate.line(arc(seal, 54, 56), 1.6)


def _paper(plate: Plate) -> None:
    """The folded ballot, half way in."""
    back = [(508, 382), (560, 176), (724, 192), (690, 394)]
    plate.shape(back, PAPER)
    plate.tone(back, lambda x, y: 0.05 + 0.30 * falling(y, 392, 300), Ruling(5, 8, 12))
    fold = [(508, 382), (560, 176), (592, 206), (542, 384)]
    plate.shape(fold, PAPER)
    plate.tone(fold, lambda x, y: 0.34 + 0.16 * falling(y, 390, 260), Ruling(-76, 6, 12))
    plate.lines([[(622, 244), (694, 251)], [(616, 274), (689, 281)], [(610, 304), (664, 309)]], 2.4)


def eternal_flame() -> Plate:
    """The Eternal Flame above the bay: a domed stone canopy, and the fire under it."""
    plate = Plate(
        DAWN,
        "The Eternal Flame memorial: a domed stone canopy on steps above the bay, a red flame beneath it.",
    )

    def sky(x: float, y: float) -> float:
        light = math.hypot(x - 600, (y - 560) * 1.1)
        return 0.30 * (1 - falling(light, 120, 640)) * falling(y, 200, 700) * (1 + 0.15 * grain(x * 0.3, y)) + 0.02

    plate.tone(rectangle(0, 0, WIDTH, 690), sky, Ruling(0, 9, 12))
    _bay(plate)
    fire_under_canopy(plate)
    return plate


def fire_under_canopy(plate: Plate) -> None:
    """The memorial alone, on its steps."""
    _steps(plate)
    _canopy(plate)
    _flame(plate)


def _bay(plate: Plate) -> None:
    def water(x: float, y: float) -> float:
        ripple = math.sin(y * 0.8 + x * 0.04 + 3 * math.sin(y * 0.13))
        return 0.30 * max(0.0, 0.45 + 0.7 * ripple) * falling(y, 690, 840)

    far = within(
        curve([(-20, 690), (120, 676), (260, 684), (420, 672), (800, 674), (960, 682), (1100, 670), (1220, 686)])
    )
    plate.shape([*far, (WIDTH, 694), (0, 694)], DAWN.ground, 1.8)
    plate.tone(rectangle(0, 696, WIDTH, 790), water, Ruling(0, 7, 9))


def _steps(plate: Plate) -> None:
    for i, half in enumerate((560, 470, 390)):
        top = 880 - i * 42
        bottom = top + 42 if i else HEIGHT
        tread = [(600 - half, bottom), (600 - half, top), (600 + half, top), (600 + half, bottom)]
        plate.shape(tread, PAPER)
        plate.tone(
            tread,
            sideways(1250, 300, 0.08, 0.28),
            Ruling(0, 7, 12),
        )


def _arch(middle: float, half: float, spring: float, rise: float, foot: float) -> list[Point]:
    """A pointed opening, from foot to foot."""
    left = curve(
        [
            (middle - half, spring),
            (middle - half * 0.9, spring - rise * 0.42),
            (middle - half * 0.5, spring - rise * 0.78),
            (middle, spring - rise),
        ]
    )
    right = [(2 * middle - x, y) for x, y in reversed(left)]
    return [(middle - half, foot), *left, *right[1:], (middle + half, foot)]


def _canopy(plate: Plate) -> None:
    body = [(404, 796), (404, 404), (796, 404), (796, 796)]
    plate.shape(body, PAPER)
    plate.tone(body, lambda x, y: 0.08 + 0.40 * (1 - falling(x, 420, 800)) + 0.05 * grain(x, y), Ruling(90, 7, 12))
    plate.shape([(388, 404), (388, 376), (812, 376), (812, 404)], PAPER)
    plate.tone(
        [(388, 404), (388, 376), (812, 376), (812, 404)],
        lambda x, y: 0.1 + 0.4 * (1 - falling(x, 420, 800)),
        Ruling(0, 6, 12),
    )
    _dome(plate)
    opening = _arch(600, 132, 590, 146, 796)
    plate.shape([(600 + (x - 600) * 1.16, 796 + (y - 796) * 1.07) for x, y in opening], PAPER, 2)
    plate.shape(opening, PAPER)
    plate.tone(opening, lambda x, y: 0.10 + 0.62 * (1 - pool(x, y, (600, 690), 150, 240)), Ruling(0, 6, 7))


def _dome(plate: Plate) -> None:
    """A faceted, pointed dome on a low drum."""
    plate.shape([(430, 376), (430, 340), (770, 340), (770, 376)], PAPER)
    plate.tone(
        [(430, 376), (430, 340), (770, 340), (770, 376)],
        lambda x, y: 0.1 + 0.45 * (1 - falling(x, 450, 760)),
        Ruling(90, 6, 10),
    )
    side = curve([(752, 340), (744, 292), (708, 240), (652, 198), (600, 160)])
    shell = [*[(1200 - x, y) for x, y in side], *reversed(side)]
    plate.shape(shell, PAPER)
    plate.tone(shell, lambda x, y: 0.05 + 0.5 * (1 - falling(x + (340 - y) * 0.1, 520, 800)), Ruling(0, 7, 9))
    ribs = []
    for share in (-0.72, -0.38, 0.0, 0.38, 0.72):
        ribs.append([(600 + (x - 600) * share, y) for x, y in side])
    plate.lines(ribs, 1.8)
    plate.line([(600, 160), (600, 118)], 3)


def _flame(plate: Plate) -> None:
    bowl = [*arc((600, 768), 62, 12, (0, 180)), *arc((600, 768), 62, 12, (180, 360))]
    plate.shape([(552, 796), (544, 772), (656, 772), (648, 796)], PAPER, 2)
    plate.shape(bowl, PAPER, 2)
    left = curve([(600, 768), (566, 742), (560, 706), (584, 664), (588, 630), (606, 592)])
    right = curve([(606, 592), (612, 634), (640, 676), (642, 716), (628, 748), (600, 768)])
    plate.shape([*left, *right], PAPER, 0)
    plate.line([*left, *right], 4.5, DAWN.mark)
    plate.line(
        curve([(600, 764), (586, 738), (602, 706), (604, 676), (618, 708), (614, 744), (600, 764)]),
        3,
        DAWN.mark,
    )
