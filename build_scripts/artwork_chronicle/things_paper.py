"""Small drawings of paper things, each standing on a place of its own: sheets, a map, a book, a leaf (stage: build)."""

from __future__ import annotations

from itertools import pairwise

from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import Plate
from artwork_plates.shapes import arc, even, falling, rectangle

from artwork_chronicle.figures import written


def sheet(plate: Plate, rows: int = 9, seal: bool = False, struck: bool = False) -> None:
    """A sheet with lines of writing but no words; a seal; a red line through it where it was declared void."""

    def on(across: float, down: float) -> Point:
        return -150 + 300 * across + 46 * (0.5 - down), -430 + 400 * down + 26 * across

    corners = [on(0, 0), on(1, 0), on(1, 1), on(0, 1)]
    for off in (14, 0):
        plate.shape([(x + off, y + off) for x, y in corners], line=3)
    plate.tone(corners, lambda x, y: 0.07 + 0.26 * falling(x, 190, -150), Ruling(5, 7, 14))
    for i in range(rows):
        down = 0.16 + 0.68 * i / rows
        plate.line([on(0.12, down), on(0.88 if (i * 5) % 4 else 0.56, down)], 4)
    if seal:
        plate.shape(arc(on(0.72, 0.84), 40, 38), line=3)
        plate.tone(arc(on(0.72, 0.84), 34, 32), lambda x, y: 0.4, Ruling(45, 6, 8))
    if struck:
        plate.line([on(0.04, 0.62), on(0.96, 0.34)], 8, plate.mood.mark)


def folded_map(plate: Plate) -> None:
    """A map in four folds, with one dotted outline on it."""
    folds: list[Point] = [(-250.0, 0.0), (-125.0, -34.0), (0.0, 0.0), (125.0, -34.0), (250.0, 0.0)]
    for i, ((ax, ay), (bx, by)) in enumerate(pairwise(folds)):
        panel = [(ax, ay), (bx, by), (bx, by - 300), (ax, ay - 300)]
        plate.shape(panel, line=3)
        plate.tone(panel, even(0.28 if i % 2 else 0.08), Ruling(15 if i % 2 else -15, 8, 16))
    for level, sway in ((-240, 20), (-90, -16)):
        plate.line(
            [(x, level + sway * (n % 3 - 1) - (34 if n % 4 == 2 else 12)) for n, x in enumerate(range(-240, 241, 40))],
            3,
        )
    ring = arc((36, -160), 62, 84)
    plate.lines([ring[i : i + 2] for i in range(0, len(ring) - 1, 2)], 5, plate.mood.mark)


def book(plate: Plate) -> None:
    """A bound report, standing."""
    cover = [(-110.0, 0.0), (-110.0, -360.0), (110.0, -334.0), (110.0, 26.0)]
    spine = [(-160.0, 16.0), (-160.0, -340.0), (-110.0, -360.0), (-110.0, 0.0)]
    plate.shape(spine, line=3)
    plate.tone(spine, lambda x, y: 0.6, Ruling(0, 7, 14))
    plate.shape(cover, line=3)
    plate.tone(cover, lambda x, y: 0.12 + 0.3 * falling(x, -110, 160), Ruling(7, 7, 14))
    plate.shape([(-70, -272), (70, -255), (70, -205), (-70, -222)], line=2.6)
    plate.lines([[(-70, -120 + n * 22), (70, -103 + n * 22)] for n in range(4)], 4)
    plate.lines([[(-160, y + 12), (-110, y - 4)] for y in (-290, -270, -60, -40)], 2.4)


def leaf(plate: Plate, number: str) -> None:
    """A leaf of a calendar."""
    plate.shape(rectangle(-140, -360, 140, 0), line=3)
    plate.tone(rectangle(-134, -354, 134, -290), lambda x, y: 0.6, Ruling(0, 7, 14))
    plate.lines([[(x, -380), (x, -336)] for x in (-70, 70)], 9)
    plate.tone(rectangle(-134, -286, 134, -6), lambda x, y: 0.05 + 0.12 * falling(y, 0, -280), Ruling(0, 9, 14))
    plate.parts.append(written(number, (0, -70), 220, plate.mood.mark))


def booklet(plate: Plate) -> None:
    """A small closed membership booklet, lying in a wire basket's rim."""
    rim = arc((0, -150), 150, 36)
    plate.lines([[(-150, -150), (-112, 0), (112, 0), (150, -150)], [*rim, rim[0]]], 3)
    plate.lines([[(x, -130), (x * 0.76, 0)] for x in range(-120, 121, 24)], 1.8)
    plate.lines([[(-140 + n * 8, -112 + n * 34), (140 - n * 8, -112 + n * 34)] for n in range(4)], 1.8)
    for lean, x in ((-26, -40), (18, 36)):
        card = [(x - 46, -140), (x + 38, -140), (x + 38 + lean, -262), (x - 46 + lean, -262)]
        plate.shape(card, line=3)
        plate.tone(card, lambda u, v: 0.38, Ruling(60, 7, 14))


def envelope(plate: Plate) -> None:
    """A letter."""
    plate.shape(rectangle(-190, -240, 190, 0), line=3)
    plate.tone(rectangle(-186, -236, 186, -4), lambda x, y: 0.06 + 0.2 * falling(y, 0, -240), Ruling(0, 8, 16))
    plate.lines([[(-190, -240), (0, -100), (190, -240)]], 3)
    plate.lines([[(-190, 0), (-46, -128)], [(190, 0), (46, -128)]], 2)
