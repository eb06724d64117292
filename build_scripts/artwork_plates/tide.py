"""The demo exhibit's harbour at high and at low water, in one frame to the pixel (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, falling, grain, rectangle, rounded

HORIZON = 420.0
TOWER = 905.0
WATERLINE = 601.0
"""How far up the rock the tide comes."""
LOW = 470.0
"""Where the sea begins when it has gone out."""


def high_water() -> Plate:
    """The rock is an island, and the boats ride at the quay."""
    plate = Plate(SEA, "A harbour at high water: boats ride at the quay, the lighthouse stands on an island.")
    _sky(plate)
    plate.tone(rectangle(0, HORIZON + 5, WIDTH, WATERLINE), _water, Ruling(0, 11, 9))
    _rock(plate)
    _tower(plate)
    near = [(0, WATERLINE), *curve([(0, WATERLINE), (660, WATERLINE), (905, WATERLINE + 9), (1200, WATERLINE)])]
    plate.shape([*near, (WIDTH, HEIGHT), (0, HEIGHT)], SEA.ground, 0)
    plate.tone([*near, (WIDTH, HEIGHT), (0, HEIGHT)], _water, Ruling(0, 11, 9))
    _quay(plate, 0)
    for x, y, long in ((430, 690, 128), (250, 790, 168)):
        _boat(plate, (x, y), long, 0)
    _buoy(plate, (640, 770), 0)
    return plate


def low_water() -> Plate:
    """The sea has gone out: a way of stones leads over the sand to the rock."""
    plate = Plate(SEA, "The same harbour at low water: sand, boats aground, a way of stones to the lighthouse.")
    _sky(plate)
    plate.tone(rectangle(0, HORIZON + 5, WIDTH, LOW + 34), _water, Ruling(0, 11, 9))
    sand = [(0, 474), *curve([(0, 474), (300, 462), (620, 480), (860, 500), (1200, 484)]), (1200, 1000), (0, 1000)]
    plate.shape(sand, WHITE, 2)
    plate.tone(sand, _sand, Ruling(3, 12, 9))
    _pools(plate)
    _rock(plate)
    _weed(plate)
    _tower(plate)
    _causeway(plate)
    _quay(plate, 1)
    _boat(plate, (430, 776), 128, -9)
    _boat(plate, (250, 884), 168, 8)
    _buoy(plate, (640, 836), 1)
    return plate


def _sky(plate: Plate) -> None:
    def tone(x: float, y: float) -> float:
        cloud = max(0.0, math.sin(x * 0.006 + 1.2 * math.sin(y * 0.02)) * falling(abs(y - 190), 10, 120))
        return (0.08 + 0.2 * falling(y, 0, 400)) * (1 - 0.85 * cloud) * (1 + 0.12 * grain(x * 0.3, y))

    plate.tone(rectangle(0, 0, WIDTH, HORIZON - 5), tone, Ruling(0, 10, 12))
    plate.line([(0, HORIZON), (WIDTH, HORIZON)], 2)


def _water(x: float, y: float) -> float:
    depth = (y - HORIZON) / (HEIGHT - HORIZON)
    swell = math.sin(y * (0.5 - 0.3 * depth) + x * 0.02 + 3 * math.sin(y * 0.05 + x * 0.004))
    return 0.17 + 0.09 * depth + 0.12 * swell


def _sand(x: float, y: float) -> float:
    ripple = math.sin(y * 0.42 - x * 0.012 + 2.2 * math.sin(x * 0.006 + y * 0.011))
    return max(0.0, 0.03 + 0.1 * ripple * falling(y, 1000, 480) + 0.05 * grain(x * 2, y * 3))


def _pools(plate: Plate) -> None:
    for x, y, across, down in ((560, 930, 120, 16), (1040, 820, 110, 15), (770, 700, 60, 8), (120, 960, 90, 12)):
        shape = [(px, py + 4 * math.sin(px * 0.05)) for px, py in arc((x, y), across, down)]
        plate.shape(shape, SEA.ground, 1.6)
        plate.tone(shape, lambda x, y: 0.3, Ruling(0, 7, 9))


def _rock(plate: Plate) -> None:
    crest = [(652, 700), (682, 624), (730, 566), (790, 528), (850, 512), (960, 512), (1030, 532), (1090, 570)]
    low = [(1136, 626), (1170, 700), (1040, 716), (905, 720), (770, 716), (652, 700)]
    shape = curve([*crest, *low])
    plate.shape(shape, WHITE)

    def tone(x: float, y: float) -> float:
        return 0.1 + 0.5 * (1 - falling(x + (y - 520) * 0.6, 760, 1160)) + 0.16 * grain(x * 1.4, y * 2.4)

    plate.tone(shape, tone, Ruling(58, 8, 8))


def _weed(plate: Plate) -> None:
    """The dark band that the sea has left on the rock, and its line at the top."""
    band = curve(
        [(698, 620), (800, 606), (905, 612), (1010, 604), (1122, 618), (1164, 690), (905, 704), (660, 694)], closed=True
    )
    plate.tone(band, lambda x, y: 0.34 + 0.2 * grain(x * 3, y * 3), Ruling(96, 7, 6))


def _tower(plate: Plate) -> None:
    def half(y: float) -> float:
        return 24 + 17 * ((y - 262) / 250) ** 1.3 if y > 262 else 24

    levels = [262 + i * 12.5 for i in range(21)]
    body = [*[(TOWER - half(y), y) for y in levels], *[(TOWER + half(y), y) for y in reversed(levels)]]
    plate.shape(body, WHITE)

    def tone(x: float, y: float) -> float:
        band = 0.34 if (316 < y < 360 or 414 < y < 458) else 0.0
        return 0.05 + band + 0.44 * (1 - falling((x - TOWER) / half(y), -0.35, 1.05))

    plate.tone(body, tone, Ruling(0, 6, 5))
    plate.shape(rectangle(TOWER - 38, 254, TOWER + 38, 263), WHITE, 2.2)
    plate.lines([[(TOWER - 34 + i * 11.3, 254), (TOWER - 34 + i * 11.3, 238)] for i in range(7)], 1.4)
    plate.line([(TOWER - 36, 238), (TOWER + 36, 238)], 1.8)
    plate.shape(rectangle(TOWER - 19, 214, TOWER + 19, 254), WHITE, 2.2)
    plate.lines([[(TOWER + x, 254), (TOWER + x, 214)] for x in (-9, 9)], 1.3)
    cap = [(TOWER - 24, 214), *curve([(TOWER - 19, 206), (TOWER, 188), (TOWER + 19, 206)]), (TOWER + 24, 214)]
    plate.shape(cap, WHITE, 2.2)
    plate.tone(cap, lambda x, y: 0.2 + 0.4 * falling(x, TOWER + 24, TOWER - 10), Ruling(0, 5, 5))
    plate.shape(
        [(TOWER - 9, 512), (TOWER - 9, 484), *arc((TOWER, 484), 9, 11, (180, 360)), (TOWER + 9, 512)], SEA.ink, 0
    )


def _quay(plate: Plate, low: int) -> None:
    """A wall of dressed stone that comes in from the left, with its steps, a lamp and a ladder."""
    top = [(0, 560), (330, 560), (366, 584), (0, 640)]
    foot = 1000 if low else 706
    face = [(0, 640), (366, 584), (366, 584 + (150 if low else 58)), (0, foot if low else 786)]
    plate.shape(top, WHITE)
    plate.shape(face, WHITE)
    depth = 9 if low else 4
    courses = [[(0, 640 + i * 36.6), (366, 584 + i * 15.0)] for i in range(1, depth)]
    plate.tone(face, lambda x, y: 0.16 + 0.2 * falling(x, 366, 0) + 0.1 * grain(x * 2, y * 2), Ruling(-8, 8, 8))
    plate.lines(courses, 1.6)
    if low:
        plate.tone([(0, 790), (366, 644), (366, 734), (0, 1000)], lambda x, y: 0.42, Ruling(94, 7, 7))
    ladder = 700 + (210 if low else 40)
    plate.lines([[(x, 622 - 0.153 * (x - 100)), (x, ladder - 0.4 * (x - 100))] for x in (100, 128)], 4)
    rungs = range(0, (14 if low else 5))
    plate.lines([[(100, 640 + i * 19), (128, 635 + i * 18.6)] for i in rungs], 2.6)
    plate.lines([[(x, 606), (x, 580)] for x in (210, 300)], 9)
    plate.shape(rounded(30, 420, 54, 452, 3), WHITE, 2.2)
    plate.line([(42, 452), (42, 600)], 5)
    plate.shape([(24, 420), (42, 402), (60, 420)], SEA.ink, 1)


def _boat(plate: Plate, at: Point, long: float, lean: float) -> None:
    """An open boat with its mast, upright on the water or leaning on the sand."""
    x, y = at
    turn = math.radians(lean)

    def put(px: float, py: float) -> Point:
        return x + px * math.cos(turn) - py * math.sin(turn), y + px * math.sin(turn) + py * math.cos(turn)

    hull = curve([(-long / 2, -22), (-long * 0.36, 14), (long * 0.1, 22), (long * 0.4, 8), (long / 2, -30)])
    body = [put(*point) for point in [*hull, (long * 0.2, -20), (-long * 0.2, -19)]]
    plate.line([put(0, -18), put(2, -18 - long * 0.92)], 4)
    plate.lines(
        [[put(2, -14 - long * 0.9), put(long * 0.48, -30)], [put(2, -14 - long * 0.9), put(-long * 0.48, -22)]], 1.4
    )
    plate.line([put(-long * 0.42, -long * 0.24), put(0, -long * 0.3)], 6)
    plate.shape(body, WHITE, 2.6)
    plate.tone(body, lambda px, py: 0.16 + 0.4 * falling(py, y + 26, y - 20), Ruling(lean, 6, 6))
    if not lean:
        plate.lines(
            [
                [(x - long * 0.62, y + 22), (x + long * 0.6, y + 22)],
                [(x - long * 0.4, y + 30), (x + long * 0.45, y + 30)],
            ],
            2,
        )


def _buoy(plate: Plate, at: Point, aground: int) -> None:
    x, y = at
    ball = arc((x, y - 20), 22, 22)
    if aground:
        plate.line(curve([(x + 16, y - 8), (x + 60, y + 6), (x + 90, y - 2), (x + 128, y + 8)]), 3)
        plate.shape(rounded(x + 122, y - 8, x + 158, y + 16, 4), WHITE, 2.4)
    plate.shape(ball, SEA.mark, 2.6)
    plate.line(arc((x, y - 20), 14, 14, (190, 280)), 2, WHITE)
    if not aground:
        plate.shape(
            [(x - 34, y - 8), *curve([(x - 34, y - 8), (x, y - 2), (x + 34, y - 8)]), (x + 34, y + 8), (x - 34, y + 8)],
            SEA.ground,
            0,
        )
        plate.lines([[(x - 40, y - 6), (x + 40, y - 6)], [(x - 28, y + 4), (x + 30, y + 4)]], 2)


def _causeway(plate: Plate) -> None:
    """Flat stones from the quay's head to the rock, smaller the further off."""
    way = curve([(290, 762), (420, 724), (540, 706), (640, 694), (730, 690)], steps=3)
    for i, (x, y) in enumerate(way):
        size = 30 - 15 * i / len(way)
        stone = [(px, py + 2 * math.sin(px * 0.4 + i)) for px, py in arc((x, y), size, size * 0.36)]
        plate.shape(stone, WHITE, 2)
        plate.tone(
            stone,
            lambda px, py, y=y, size=size: 0.12 + 0.4 * falling(py, y + size * 0.4, y - size * 0.2),
            Ruling(0, 5, 5),
        )
