"""The film of the night: the exhibit's map of Baku, its places, the closing ring, the line (stage: build).

Only what the sources name is drawn. No route is: they name the directions too vaguely.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from artwork_maps.baku import COAST, drawn
from artwork_maps.projection import BAKU
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from film_parts import story, tape
from film_parts.canvas import Film, glow, painting, tint
from film_parts.story import Light, Place, Story
from film_parts.tape import GROUND, INK, MARK
from film_parts.tones import ramp

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "build_scripts" / "data" / "film" / "ninety-seconds.yaml"
EXHIBIT = ROOT / "exhibits" / "black-january"
WIDTH, HEIGHT = 1920, 1080
SCALE, LEFT, TOP = 1.04, 0.0, 113.0
"""How large the map is drawn, and where."""
KILOMETRE = SCALE * BAKU.height / ((BAKU.north - BAKU.south) * 111.2)
CENTRE = (40.3715, 49.8440)
"""The middle of the city, between the square of the rallies and the old town."""
FAR, NEAR = 9.8, 1.7
"""The closing ring's first and last radius, in kilometres."""
GATHER = (83.2, 86.6)
"""The seconds in which the whole night comes to lie on the line."""


@cache
def told() -> Story:
    """The film's story."""
    return story.read(SCRIPT, EXHIBIT / "2-night.yaml")


def film() -> Film:
    """Ninety seconds."""
    return Film(WIDTH, HEIGHT, told().seconds, paint, quality=35)


def paint(painter: QPainter, at: float) -> None:
    """The picture at a second."""
    now = told().clock.minute(at)
    painter.drawImage(0, 0, ground())
    _daylight(painter, now)
    _closing(painter, now)
    painter.drawImage(0, 0, surround())
    for light in sorted(told().lights, key=lambda light: light.kind == "fire"):
        _light(painter, light, now)
    _veil(painter, at)
    tape.draw_tape(painter, told(), tape.tape(told(), at, GATHER), at)
    _curtain(painter, at)


def xy(at: tuple[float, float]) -> QPointF:
    """Where a latitude and longitude lie in the picture."""
    x, y = BAKU.xy((at[1], at[0]))
    return QPointF(LEFT + x * SCALE, TOP + y * SCALE)


@cache
def ground() -> QImage:
    """The exhibit's map, which does not change."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGBX64)
    image.fill(QColor(GROUND))
    with painting(image) as painter:
        renderer = QSvgRenderer(str(EXHIBIT / "media" / "baku-1990.svg"))
        renderer.render(painter, QRectF(LEFT, TOP, BAKU.width * SCALE, BAKU.height * SCALE))
    return image


@cache
def surround() -> QImage:
    """The dark above and beside the map, into which the land runs out."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGBA64_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with painting(image) as painter:
        _soft_edge(painter, QPointF(LEFT + BAKU.width * SCALE, 0), QPointF(WIDTH - 860, 0))
        _soft_edge(painter, QPointF(0, 190), QPointF(0, 330))
    return image


def _soft_edge(painter: QPainter, start: QPointF, end: QPointF) -> None:
    edge = QLinearGradient(start, end)
    for stop in range(9):
        part = stop / 8
        edge.setColorAt(part, tint(GROUND, (1 - part) ** 2 * (1 + 2 * part)))
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QBrush(edge))


@cache
def land() -> QPainterPath:
    """The land in the picture: all that is not the sea."""
    shore = [QPointF(LEFT + x * SCALE, TOP + y * SCALE) for x, y in drawn(COAST)]
    corner = QPointF(LEFT + BAKU.width * SCALE, TOP + BAKU.height * SCALE)
    sea, everything = QPainterPath(), QPainterPath()
    sea.addPolygon(QPolygonF([*shore, corner]))
    sea.closeSubpath()
    everything.addRect(QRectF(0, 0, WIDTH, HEIGHT))
    return everything.subtracted(sea)


def _daylight(painter: QPainter, now: float) -> None:
    """Morning: the land grows a little lighter, and no more."""
    share = 0.085 * ramp([(760, 0), (940, 1)], now)
    if share > 0:
        painter.fillPath(land(), _north_light(share))


def _north_light(share: float) -> QBrush:
    light = QLinearGradient(0, 230, 0, HEIGHT)
    light.setColorAt(0, tint("#B9C4D2", 0))
    light.setColorAt(0.25, tint("#B9C4D2", share))
    light.setColorAt(1, tint("#B9C4D2", 0.3 * share))
    return QBrush(light)


def _closing(painter: QPainter, now: float) -> None:
    """What lies outside the broken ring grows dark; the ring narrows as the troops come nearer the centre."""
    start, end = told().closing
    seen = ramp([(start, 0), (start + 45, 1), (end + 20, 1), (end + 150, 0)], now)
    if seen <= 0:
        return
    part = min(1.0, max(0.0, (now - start) / (end - start)))
    radius = KILOMETRE * (FAR * (1 - part) ** 1.6 + NEAR * (1 - (1 - part) ** 1.6))
    ring, outside = QPainterPath(), QPainterPath(land())
    ring.addEllipse(xy(CENTRE), radius * 1.12, radius)
    painter.save()
    painter.setClipPath(land())
    painter.fillPath(outside.subtracted(ring), tint(GROUND, 0.5 * seen))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for n, share in enumerate((0.85, 0.4, 0.18)):
        pen = QPen(tint(INK, share * seen), 2.6 - 0.5 * n)
        pen.setDashPattern([9, 9])
        painter.setPen(pen)
        painter.drawEllipse(xy(CENTRE), (radius + 18 * n) * 1.12, radius + 18 * n)
    painter.restore()


def strength(light: Light, now: float) -> float:
    """How brightly a place is lit: full in its time, then as something remembered."""
    rise = 6 if light.end - light.start < 60 else 14
    return ramp([(light.start, 0), (light.start + rise, 1), (light.end, 1), (light.end + 3 * rise, 0.42)], now)


def _light(painter: QPainter, light: Light, now: float) -> None:
    share = strength(light, now)
    if share <= 0:
        return
    colour = MARK if light.kind == "fire" else INK
    if light.place.within_km:
        _area(painter, light.place, colour, share)
    else:
        _dot(painter, light.place, colour, share)


def _area(painter: QPainter, place: Place, colour: str, share: float) -> None:
    """An approximate place: a broken circle, evenly filled, for the true spot may be anywhere in it."""
    middle, radius = xy(place.at), place.within_km * KILOMETRE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint(INK, 0.13 * share))
    painter.drawEllipse(middle, radius, radius)
    pen = QPen(tint(colour, 0.95 * share), 3)
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)


def _dot(painter: QPainter, place: Place, colour: str, share: float) -> None:
    """A place known exactly: a dot in a quiet halo."""
    middle = xy(place.at)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(glow(middle, 58, colour, 0.5 * share)))
    painter.drawEllipse(middle, 58, 58)
    painter.setBrush(tint(colour, share))
    painter.drawEllipse(middle, 13, 13)


def _veil(painter: QPainter, at: float) -> None:
    """At the end the map steps back behind the line."""
    share = 0.55 * ramp([(GATHER[0], 0), (GATHER[1], 1)], at)
    if share > 0:
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), tint(GROUND, share))


def _curtain(painter: QPainter, at: float) -> None:
    """Out of the dark at the beginning, and back into it."""
    end = told().seconds
    share = ramp([(0.1, 1), (2.4, 0), (end - 1.6, 0), (end - 0.1, 1)], at)
    if share > 0:
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), tint(GROUND, share))
