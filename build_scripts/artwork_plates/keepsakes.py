"""Three things of the demo exhibit's gallery: the lens, the log, the boat (stage: build)."""

from __future__ import annotations

import math

from artwork_plates.burin import Point, Ruling
from artwork_plates.lighthouse import SEA, WHITE
from artwork_plates.plate import HEIGHT, WIDTH, Plate
from artwork_plates.shapes import arc, curve, falling, grain, pool, rectangle, rounded, sideways


def lens() -> Plate:
    """The lens from the front: a bull's eye, and rings of glass about it in their brass."""
    plate = Plate(SEA, "A great lens of glass rings, a red flame in its middle.")
    centre = (600.0, 480.0)

    def dark(x: float, y: float) -> float:
        return (0.46 - 0.4 * pool(x, y, centre, 620, 560)) * (1 + 0.12 * grain(x * 0.4, y))

    plate.tone(rectangle(0, 0, WIDTH, HEIGHT), dark, Ruling(0, 10, 12))
    _frame(plate)
    rims = [(250, 384), (216, 332), (182, 280), (150, 230), (118, 182), (88, 136)]
    for i, (across, down) in enumerate(rims):
        ring = arc(centre, across, down)
        plate.shape(ring, WHITE, 2.4)
        turn = 1 if i % 2 else -1

        def glass(x: float, y: float, across: float = across, turn: int = turn) -> float:
            side = (x - centre[0]) / across
            return 0.06 + 0.3 * max(0.0, turn * side) + 0.12 * abs(math.sin(y * 0.02 + turn))

        plate.tone(ring, glass, Ruling(90 if i % 2 else 0, 9, 8))
        plate.line(arc(centre, across - 7, down - 9), 1.2)
    plate.shape(arc(centre, 62, 98), WHITE, 2.4)
    plate.tone(arc(centre, 62, 98), lambda x, y: 0.05 + 0.2 * falling(x, 665, 600), Ruling(0, 8, 7))
    flame = curve([(600, 420), (624, 478), (600, 524), (576, 478)], closed=True)
    plate.shape(flame, SEA.mark, 0)
    plate.lines([[(600, 524), (600, 540)], [(584, 540), (616, 540)]], 3)
    return plate


def _frame(plate: Plate) -> None:
    """Brass posts, a ring above and a table below."""
    for side in (-1, 1):
        post = rectangle(600 + side * 268 - 14, 90, 600 + side * 268 + 14, 872)
        plate.shape(post, WHITE, 2.6)
        plate.tone(post, sideways(600 + side * 268 + 16, 600 + side * 268 - 14, 0.1, 0.4), Ruling(90, 6, 12))
    for top, bottom, reach in ((58, 94, 310), (868, 910, 330), (910, 936, 250)):
        bar = rounded(600 - reach, top, 600 + reach, bottom, 8)
        plate.shape(bar, WHITE, 2.6)
        plate.tone(bar, lambda x, y, bottom=bottom: 0.1 + 0.4 * falling(y, bottom, bottom - 34), Ruling(0, 7, 9))


def log_book() -> Plate:
    """The log, open on the desk, with its pen and a red ribbon."""
    plate = Plate(SEA, "An open log book on a desk, with a pen, an inkwell and a red ribbon.")

    def desk(x: float, y: float) -> float:
        light = pool(x, y, (560, 420), 760, 520)
        return (0.5 - 0.36 * light) * (1 + 0.2 * math.sin(y * 0.04 + 0.5 * math.sin(x * 0.01)))

    plate.tone(rectangle(0, 0, WIDTH, HEIGHT), desk, Ruling(2, 10, 12))
    for side in (-1, 1):
        _page(plate, side)
    plate.line([(600, 264), (600, 800)], 3)
    ribbon = [
        (588, 262),
        (592, 520),
        (580, 770),
        (566, 872),
        (584, 852),
        (600, 876),
        (606, 770),
        (606, 520),
        (602, 262),
    ]
    plate.shape(curve(ribbon, closed=True, steps=4), SEA.mark, 1.6)
    _inkwell(plate)
    pen = [(806, 868), (1046, 640), (1058, 652), (826, 884)]
    plate.shape(pen, WHITE, 2.4)
    plate.tone(pen, lambda x, y: 0.4, Ruling(46, 6, 8))
    plate.shape([(806, 868), (826, 884), (786, 902)], SEA.ink, 1.6)
    return plate


def _page(plate: Plate, side: int) -> None:
    def put(along: float, down: float) -> Point:
        """A place on the page: 0 at the spine, 1 at the fore-edge; the page swells near the spine."""
        x = 600 + side * along * (400 + 44 * down)
        return x, 268 + 536 * down - 34 * math.sin(math.pi * min(1.0, along * 1.15)) + 10 * along

    edge = [i / 24 for i in range(25)]
    for thick in (16, 8, 0):
        sheet = [*[put(t, 0) for t in edge], *[put(1, t) for t in edge], *[put(1 - t, 1) for t in edge]]
        plate.shape([(x + side * thick, y + thick) for x, y in sheet], WHITE, 2)
    whole = [*[put(t, 0) for t in edge], *[put(1, t) for t in edge], *[put(1 - t, 1) for t in edge]]
    plate.tone(whole, lambda x, y: 0.3 * falling(abs(x - 600), 0, 90) + 0.02, Ruling(90, 8, 9))
    for row in range(15):
        down = 0.12 + row * 0.055
        plate.line([put(0.1 + 0.82 * t, down) for t in edge], 1, opacity=0.6)
        if side < 0 or row < 9:
            line = [put(0.14 + 0.72 * t / 60, down - 0.012) for t in range(61)]
            _entry(plate, line if side > 0 else line[::-1], row + (20 if side > 0 else 0))


def _entry(plate: Plate, line: list[Point], seed: int) -> None:
    """A line of handwriting that says nothing: waves and gaps."""
    strokes: list[list[Point]] = [[]]
    end = 34 + int(26 * abs(math.sin(seed * 2.7)))
    for i, (x, y) in enumerate(line[:end]):
        if math.sin(i * 1.1 + seed * 1.9) > 0.86:
            strokes.append([])
            continue
        strokes[-1].append((x, y - 3 - 5 * math.sin(i * 2.4 + seed)))
    plate.lines([curve(stroke, steps=4) for stroke in strokes if len(stroke) > 2], 2)


def _inkwell(plate: Plate) -> None:
    plate.shape(rounded(1004, 236, 1104, 330, 16), WHITE, 2.8)
    plate.tone(rounded(1004, 236, 1104, 330, 16), sideways(1110, 1010, 0.1, 0.46), Ruling(90, 7, 8))
    plate.shape(arc((1054, 238), 34, 13), SEA.ink, 2)


def boat() -> Plate:
    """The keeper's boat, seen from above as its builder drew it."""
    plate = Plate(SEA, "A rowing boat seen from above, with its planks, thwarts and oars.")

    def sea(x: float, y: float) -> float:
        near = pool(x, y, (600, 500), 700, 330)
        return (0.2 + 0.1 * math.sin(y * 0.3 + 2 * math.sin(x * 0.01))) * (1 - 0.85 * near)

    plate.tone(rectangle(0, 0, WIDTH, HEIGHT), sea, Ruling(0, 11, 10))
    _oars(plate)
    hull = _hull(1)
    plate.shape(hull, WHITE, 4)
    plate.tone(hull, lambda x, y: 0.08 + 0.3 * falling(y, 660, 560) + 0.1 * grain(x, y), Ruling(0, 8, 9))
    plate.shape(_hull(0.9), WHITE, 2.4)
    plate.tone(_hull(0.9), lambda x, y: 0.06 + 0.34 * falling(y, 380, 520), Ruling(0, 8, 9))
    plate.lines([_plank(share) for share in (-0.7, -0.46, -0.22, 0, 0.22, 0.46, 0.7)], 1.6)
    for x, half in ((330, 104), (470, 126), (610, 132), (760, 122)):
        seat = rectangle(x - 26, 500 - half, x + 26, 500 + half)
        plate.shape(seat, WHITE, 2.8)
        plate.tone(seat, lambda px, py, x=x: 0.08 + 0.2 * falling(px, x + 26, x - 20), Ruling(90, 8, 12))
    plate.shape(arc((938, 500), 30, 30), SEA.mark, 2.4)
    plate.line(arc((938, 500), 18, 18, (200, 520)), 2.2, WHITE)
    rope = curve([(1034, 500), (1078, 470), (1112, 512), (1086, 548), (1128, 580), (1168, 560)])
    plate.line(rope, 5)
    return plate


def _hull(share: float) -> list[Point]:
    """The outline: square astern at the left, pointed at the bow."""
    upper = [(190, 96), (330, 128), (520, 146), (720, 142), (880, 108), (990, 50), (1040, 0)]
    side = [(600 + (x - 600) * (0.55 + 0.45 * share), 500 - half * share) for x, half in upper]
    stern = side[0]
    rim = curve(side)
    return [(stern[0] - 8, 500.0), *rim, *[(x, 1000 - y) for x, y in reversed(rim)]]


def _plank(share: float) -> list[Point]:
    return curve([(x, 500 + share * half) for x, half in ((206, 86), (420, 124), (640, 132), (840, 106), (980, 34))])


def _oars(plate: Plate) -> None:
    for side in (-1, 1):
        loom = [(470, 500 + side * 60), (704, 500 + side * 388)]
        plate.line(loom, 11, SEA.ink)
        plate.line(loom, 6, WHITE)
        blade = curve([(690, 500 + side * 372), (744, 500 + side * 420), (790, 500 + side * 486)])
        back = [(x - 26, y + side * 12) for x, y in reversed(blade)]
        plate.shape([*blade, *back], WHITE, 2.6)
        plate.tone([*blade, *back], lambda x, y: 0.26, Ruling(60, 7, 7))
