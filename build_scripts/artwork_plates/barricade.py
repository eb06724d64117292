"""The plan of a barricade: a crossing, a barracks' gate, and what was parked across the road (stage: build).

Drawn as a type, not surveyed. What stands on it is what sources name: cars, lorries and buses, blocked gates, roads
into the city, transport on strike while the metro ran.
"""

from __future__ import annotations

from artwork_maps.baku import COAST, RAILWAY, ROADS, drawn
from artwork_maps.projection import BAKU

from artwork_plates import rooftops
from artwork_plates.burin import Point, Ruling
from artwork_plates.plate import DUSK, Plate
from artwork_plates.shapes import arc, falling, grain, pool, rectangle
from artwork_plates.vehicles import DEEP, Stand, bus, car, lorry, shade, tram, tree

SIZE = (1600, 1000)
FRAME = (0.0, 0.0, 1600.0, 1000.0)
AVENUE, STREET = (500.0, 720.0), (900.0, 1040.0)
KERB = 32.0
EARTH = "#241C18"
INSET = (1092.0, 36.0, 1568.0, 336.0)
# Lokbatan, the Wolf's Gate, the Salyan barracks: longitude and latitude, each to a kilometre or so.
NAMED = ((49.73, 40.33), (49.78, 40.34), (49.85, 40.40))
LONG_HOUSES = (
    *((72, 72, 148, 392), (184, 72, 470, 148), (500, 72, 786, 148)),
    *((640, 190, 786, 262), (640, 304, 786, 376)),
)
SAYS = (
    "A barricade in January 1990 seen from above, drawn as a type and not surveyed: a crossing by a barracks' gate, "
    "buses, lorries and cars across the road, a tram that stands still, a metro entrance. Inset: main roads into Baku, "
    "schematic; the dashed rings are places to within about a kilometre."
)
BUSES = ((700, 552, 72), (716, 664, 104), (796, 604, 84))
GATE_LORRIES = ((332, 492, -84), (392, 488, -95), (252, 526, 10))
LORRIES = ((638, 626, 58), (800, 504, 20))
CARS = ((624, 534, 24), (786, 706, -12), (884, 556, 96), (886, 668, 80), (938, 470, 4), (1004, 474, -8), (970, 436, 12))
GATE_CARS = ((448, 520, 116), (168, 532, -14))


def barricade() -> Plate:
    """The whole plan."""
    plate = Plate(DUSK, SAYS, size=SIZE)
    _ground(plate)
    _quarters(plate)
    _barracks(plate)
    _rails(plate)
    _metro(plate)
    _trees(plate)
    _parked(plate)
    _inset(plate)
    return plate


def _lit(x: float, y: float) -> float:
    """The light lies on the barricade and leaves the edges to the dusk."""
    return 0.35 + 0.65 * pool(x, y, (640, 590), 980, 620)


def _ground(plate: Plate) -> None:
    """Carriageways ruled along their length, pavements across, kerbs between."""
    (top, bottom), (left, right) = AVENUE, STREET

    def road(x: float, y: float) -> float:
        return 0.17 * _lit(x, y) * (1 + 0.5 * grain(x * 0.6, y * 1.7))

    plate.shape(rectangle(*FRAME), EARTH, 0)
    plate.tone(rectangle(*FRAME), lambda x, y: 0.07 * _lit(x, y), Ruling(45, 11, 24))
    for strip in (rectangle(0, top, 1600, bottom), rectangle(left, 0, right, 1000)):
        plate.shape(strip, DUSK.ground, 0)
    plate.tone(rectangle(0, top, 1600, bottom), road, Ruling(0, 7, 12))
    plate.tone(rectangle(left, 0, right, top), road, Ruling(90, 7, 12))
    plate.tone(rectangle(left, bottom, right, 1000), road, Ruling(90, 7, 12))
    for x, past in ((0.0, left), (right, 1600.0)):
        for edge, out in ((top, -1), (bottom, 1)):
            _pavement(plate, (x, past), edge, out)


def _pavement(plate: Plate, across: tuple[float, float], edge: float, out: int) -> None:
    """One corner: pavement along the avenue and along the street, with its kerb."""
    a, b = across
    inner, far = edge + out * KERB, 0.0 if out < 0 else 1000.0
    beside = (b - KERB, b) if b == STREET[0] else (a, a + KERB)
    level = rectangle(a, min(edge, inner), b, max(edge, inner))
    upright = rectangle(beside[0], min(inner, far), beside[1], max(inner, far))
    for strip, angle in ((level, 90), (upright, 0)):
        plate.shape(strip, DUSK.ground, 0)
        plate.tone(strip, lambda x, y: 0.3 * _lit(x, y), Ruling(angle, 10, 14))
    corner, end = (b, a) if b == STREET[0] else (a, b)
    plate.line([(end, edge), (corner, edge), (corner, far)], 2.6)


def _quarters(plate: Plate) -> None:
    """Houses round yards, and a factory whose roof is saw-toothed."""
    houses = ((1100, 372, 1330, 450), (1352, 372, 1584, 450), (1100, 776, 1330, 968), (1352, 776, 1584, 968))
    for box in houses:
        dim = _lit((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) * 0.95
        rooftops.cast(plate, box, 34, FRAME)
        if box[3] - box[1] < 100:
            rooftops.hipped(plate, box, dim)
        else:
            rooftops.courtyard(plate, box, 58, dim)
    for box in ((540, 806, 840, 968), (332, 806, 516, 968)):
        rooftops.cast(plate, box, 34, FRAME)
        rooftops.courtyard(plate, box, 52, 0.72)
    rooftops.cast(plate, (24, 800, 300, 968), 30, FRAME)
    rooftops.saw_teeth(plate, (24, 800, 300, 968), 7, 0.7)
    plate.shape(arc((312, 786), 11, 11), line=2)
    plate.shape(arc((312, 786), 5, 5), DEEP, 1.4)


def _barracks(plate: Plate) -> None:
    """A walled yard with long houses, and a gate on the avenue."""
    plate.shape(rectangle(36, 36, 826, 428), DUSK.ground, 0)
    plate.tone(rectangle(44, 44, 818, 420), lambda x, y: 0.12 * _lit(x, y) * (1 + 0.4 * grain(x, y)), Ruling(0, 12, 14))
    square = rectangle(250, 216, 560, 372)
    plate.tone(square, lambda x, y: 0.26 * _lit(x, y), Ruling(90, 7, 14))
    plate.line([*square, square[0]], 1.6)
    for box in (
        (72, 72, 148, 392),
        (184, 72, 470, 148),
        (500, 72, 786, 148),
        (640, 190, 786, 262),
        (640, 304, 786, 376),
    ):
        rooftops.cast(plate, box, 30, FRAME)
        rooftops.hipped(plate, box, 1.25 * _lit((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
    wall = [(306, 418), (46, 418), (46, 46), (816, 46), (816, 418), (420, 418)]
    outside = [(420, 428), (826, 428), (826, 36), (36, 36), (36, 428), (306, 428)]
    plate.shape([*wall, *outside], "#8E8478", 1.6)
    _gate(plate)


def _gate(plate: Plate) -> None:
    """Two piers, the leaves and their swing, a guardhouse."""
    plate.shape(rectangle(306, 428, 420, 470), DUSK.ground, 0)
    plate.tone(rectangle(306, 300, 420, 500), lambda x, y: 0.16 * falling(y, 500, 300), Ruling(90, 7, 12))
    rooftops.cast(plate, (434, 380, 484, 416), 22, FRAME)
    rooftops.hipped(plate, (434, 380, 484, 416), 1.2)
    plate.lines([arc((312, 423), 52, 52, (-90, 0)), arc((414, 423), 52, 52, (180, 270))], 1.4, opacity=0.8)
    plate.lines([[(312, 423), (363, 423)], [(414, 423), (363, 423)]], 4)
    for x in (306, 420):
        plate.shape(rectangle(x - 11, 412, x + 11, 434), line=2.4)
        plate.shape(rectangle(x - 5, 418, x + 5, 428), DUSK.ink, 0)


def _rails(plate: Plate) -> None:
    """Two tram tracks in the middle of the avenue, on their sleepers."""
    for level in (586, 634):
        sleepers = [[(x, level - 12), (x, level + 12)] for x in range(8, 1600, 16)]
        plate.lines(sleepers, 1.1, opacity=0.35)
        plate.lines([[(0, level - 7), (1600, level - 7)], [(0, level + 7), (1600, level + 7)]], 2, opacity=0.9)


def _metro(plate: Plate) -> None:
    """A stair into the ground, its parapet and its lamps."""
    well = rectangle(1066, 808, 1090, 968)
    plate.shape(rectangle(1058, 800, 1096, 976), DUSK.ground, 2.4)
    plate.shape(well, DEEP, 1.6)
    plate.tone(well, lambda x, y: 0.9 * falling(y, 800, 960), Ruling(0, 7, 12))
    for x in (1062, 1092):
        plate.shape(arc((x, 796), 6, 6), DUSK.ink, 1.4)


def _trees(plate: Plate) -> None:
    seed = 0
    for y, span in ((484, range(60, 280, 54)), (484, range(500, 880, 58)), (484, range(1090, 1590, 66))):
        for x in span:
            seed += 1
            tree(plate, (x, y), 15, seed)
    for x in [*range(40, 880, 60), *range(1110, 1590, 66)]:
        seed += 1
        tree(plate, (x, 738), 15, seed)


def _parked(plate: Plate) -> None:
    """Everything on wheels, all shadows before all bodies, and between them what is marked on the ground."""
    kinds = ((bus, BUSES), (lorry, (*LORRIES, *GATE_LORRIES)), (car, (*CARS, *GATE_CARS)), (tram, ((1270, 586, 0),)))
    every = [(draw, Stand(x, y, heading)) for draw, stands in kinds for x, y, heading in stands]
    for draw, stand in every:
        shade(plate, draw, stand)
    _pickets(plate)
    for draw, stand in every:
        draw(plate, stand)


def _pickets(plate: Plate) -> None:
    """Where people stood is an area, not a drawing of them; where the road is shut, a red line."""
    for x, y, across, down in ((536, 612, 44, 82), (352, 612, 100, 42)):
        ring = arc((x, y), across, down)
        plate.lines([ring[i : i + 3] for i in range(0, len(ring) - 3, 5)], 2.4)
    plate.red([(848, AVENUE[0] + 4), (848, AVENUE[1] - 4)])
    plate.red([(320, 432), (406, 432)])


def _inset(plate: Plate) -> None:
    """The city and its bay, main roads, and the places that sources name."""
    left, top, right, bottom = INSET
    share = (right - left) / BAKU.width

    def put(points: list[Point]) -> list[Point]:
        return [(left + x * share, top + y * share) for x, y in points]

    frame = rectangle(*INSET)
    plate.shape(rectangle(left - 9, top - 9, right + 9, bottom + 9), DEEP, 2)
    plate.shape(frame, DUSK.ground, 0)
    for road in ROADS:
        plate.line(put(drawn(road)), 2.2)
    rails = put(drawn(RAILWAY))
    plate.lines([rails[i : i + 2] for i in range(0, len(rails) - 1, 3)], 1.6)
    shore = put(drawn(COAST))
    sea = [*shore, (right, bottom)]
    plate.shape(sea, DEEP, 0)
    plate.tone(sea, lambda x, y: 0.22 * (1 + 0.4 * grain(x * 2, y * 3)), Ruling(0, 7, 10))
    plate.line(shore, 2.4)
    for place in NAMED:
        ((x, y),) = put([BAKU.xy(place)])
        ring = arc((x, y), 24, 24)
        plate.lines([ring[i : i + 2] for i in range(0, len(ring) - 1, 3)], 3, DUSK.mark)
    plate.line([*frame, frame[0]], 2)
