"""The carnation: the exhibit's emblem, and the flowers laid down (stage: build)."""

from __future__ import annotations

from artwork_plates.burin import Ruling
from artwork_plates.flower import bloom, lying, stem
from artwork_plates.plate import ASH, HEIGHT, NIGHT, WIDTH, Plate
from artwork_plates.shapes import curve, falling, grain, pool, rectangle

LEVELS = (430, 404, 418, 392)  # an even number, as for the dead
APART = 236
SHADE = "#262625"


def carnation() -> Plate:
    """The emblem: one carnation from above, on nothing."""
    plate = Plate(NIGHT, "A red carnation, seen from above.", background=False, size=(1000, 1000))
    bloom(plate, (500, 500), 468, 20)
    return plate


def carnation_line() -> Plate:
    """A carnation lying on the flat red line."""
    plate = Plate(NIGHT, "A carnation lying on a flat red line; left of it a waveform falls silent.")
    level = 640.0

    def dark(x: float, y: float) -> float:
        above = 0.20 * pool(x, y, (760, 520), 620, 460)
        below = 0.36 * pool(x, y, (760, level + 50), 560, 150) * (1 - pool(x, y, (880, level), 300, 44))
        return (above if y < level else below) * (1 + 0.3 * grain(x * 0.4, y))

    plate.tone(rectangle(0, 0, WIDTH, HEIGHT), dark, Ruling(0, 8, 12))
    plate.voice(4, 250, level, lambda x: 0.15 + 0.85 * falling(x, 30, 250))
    plate.red([(254, level), (WIDTH, level)])
    stem(
        plate,
        [(318, level - 6), (430, 618), (560, 590), (690, 556), (790, 524)],
        13,
        ((0.24, 170, -42), (0.30, 150, 6), (0.60, 130, -48), (0.64, 120, 14)),
    )
    lying(plate, (872, 494), 250, -16, 7)
    return plate


def carnations() -> Plate:
    """A row of carnations laid on stone."""
    plate = Plate(ASH, "A row of carnations laid side by side on a stone ledge.")
    _stone(plate)
    for i in (1, 3, 0, 2):
        _laid(plate, 232 + i * APART, LEVELS[i], i)
    return plate


def _stone(plate: Plate) -> None:
    def top(x: float, y: float) -> float:
        shadow = max(pool(x, y, (232 + i * APART + 26, LEVELS[i] - 30), 190, 190) for i in range(len(LEVELS)))
        return (
            (1 - 0.85 * shadow)
            * (0.03 + 0.27 * falling(y, 790, 120))
            * (1 + 0.55 * grain(x * 0.9, y * 1.6))
            * falling(abs(x - 600), 330, 700)
        )

    def face(x: float, y: float) -> float:
        return 0.30 * falling(y, 800, 1000) * (1 + 0.5 * grain(x * 1.3, y)) * falling(abs(x - 600), 330, 700)

    plate.tone(rectangle(0, 0, WIDTH, 792), top, Ruling(0, 8, 9))
    plate.red([(0, 800), (WIDTH, 800)])
    plate.tone(rectangle(0, 808, WIDTH, HEIGHT), face, Ruling(90, 8, 9))


def _laid(plate: Plate, x: float, y: float, i: int) -> None:
    lean = (-13, 7, -4, 11)[i]
    foot = (x + 46 - lean * 7, 770 - (i % 2) * 22)
    neck = (x + lean * 0.9, y + 58)
    way = [foot, (x + 30 - lean * 4, 660), (x + 14 - lean, 560), neck]
    plate.line(curve([(px + 11, py + 9) for px, py in way]), 10, SHADE)
    stem(plate, way, 11, ((0.22, 110, -44), (0.27, 116, 26), (0.58, 86, 34), (0.62, 84, -46)))
    lying(plate, (x + lean * 1.4, y), 146, -92 + lean, 30 + i, 29)
