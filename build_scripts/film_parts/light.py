"""The demo exhibit's film: a lighthouse at dusk, its beam turning over the sea (stage: build)."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from film_parts.canvas import Film, glow, tint

WIDTH, HEIGHT, SECONDS = 1280, 720, 12.0
TURN = 6.0
"""Seconds that the beam takes for one turn."""
LAMP = QPointF(862, 236)
HORIZON = 498.0
NIGHT, DUSK, SEA, STONE, TOWER, LIGHT = "#101C26", "#2F4756", "#0E1820", "#0B1218", "#070C11", "#F4E7C4"


def film() -> Film:
    """Twelve seconds, two turns; the last frame leads back to the first."""
    return Film(WIDTH, HEIGHT, SECONDS, paint, quality=26)


def paint(painter: QPainter, at: float) -> None:
    """The scene at a second."""
    turn = 2 * math.pi * at / TURN
    _sky(painter)
    _beam(painter, turn, behind=True)
    _sea(painter, at, turn)
    _rock(painter)
    _tower(painter)
    _beam(painter, turn, behind=False)
    _lamp(painter, turn)


def _sky(painter: QPainter) -> None:
    sky = QLinearGradient(0, 0, 0, HORIZON)
    sky.setColorAt(0, QColor(NIGHT))
    sky.setColorAt(1, QColor(DUSK))
    painter.fillRect(QRectF(0, 0, WIDTH, HORIZON), QBrush(sky))


def _sea(painter: QPainter, at: float, turn: float) -> None:
    """Dark water with fine lines that rise and fall, brighter under the beam."""
    sea = QLinearGradient(0, HORIZON, 0, HEIGHT)
    sea.setColorAt(0, QColor("#1B2B36"))
    sea.setColorAt(1, QColor(SEA))
    painter.fillRect(QRectF(0, HORIZON, WIDTH, HEIGHT - HORIZON), QBrush(sea))
    for row in range(11):
        depth = (row + 1) / 11
        y = HORIZON + 6 + 208 * depth**1.5
        painter.setPen(QPen(QBrush(_swell_light(turn, 0.16 + 0.16 * depth)), 1.1 + 1.1 * depth))
        painter.drawPath(_swell(y, depth, at, row))


def _swell(y: float, depth: float, at: float, row: int) -> QPainterPath:
    """One line of the sea; every part of its movement fits the film's length, so that it closes."""
    path, phase = QPainterPath(), 2 * math.pi * at / SECONDS
    for step in range(65):
        x = step * WIDTH / 64
        rise = math.sin(x * 0.011 / (0.4 + depth) + 2 * phase + row * 1.9) + 0.5 * math.sin(x * 0.023 - phase + row)
        point = QPointF(x, y + (1.2 + 4 * depth) * rise)
        if step:
            path.lineTo(point)
        else:
            path.moveTo(point)
    return path


def _swell_light(turn: float, share: float) -> QLinearGradient:
    """Where along the sea's lines the beam's light lies."""
    middle = LAMP.x() + 620 * math.sin(turn)
    light = QLinearGradient(middle - 420, 0, middle + 420, 0)
    strength = 0.35 + 0.65 * max(0.0, math.cos(turn)) + 0.35 * abs(math.sin(turn))
    for part, of in ((0.0, 0.30), (0.5, strength), (1.0, 0.30)):
        light.setColorAt(part, tint("#B9C8CC", share * of))
    return light


def _beam(painter: QPainter, turn: float, behind: bool) -> None:
    """A cone of light; seen from the front it is short, from the side it crosses the picture."""
    if (math.cos(turn) < 0) != behind:
        return
    reach, along = 1180 * math.sin(turn), 70 * math.cos(turn)
    tip = QPointF(LAMP.x() + reach, LAMP.y() + along)
    wide = 26 + 74 * abs(math.sin(turn)) + 34 * max(0.0, math.cos(turn))
    length = math.hypot(reach, along)
    across = QPointF(-along / length * wide, reach / length * wide)
    strength = (0.16 if behind else 0.25) + 0.14 * abs(math.sin(turn))
    for layer in range(7):
        _cone(painter, tip, across * (1 - layer / 7.5), strength / 7)


def _cone(painter: QPainter, tip: QPointF, across: QPointF, strength: float) -> None:
    light = QRadialGradient(LAMP, math.hypot((tip - LAMP).x(), (tip - LAMP).y()) + 1)
    for stop in range(6):
        light.setColorAt(stop / 5, tint(LIGHT, strength * (1 - stop / 5) ** 1.4))
    root = across * 0.05
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(light))
    painter.drawPolygon(QPolygonF([LAMP + root, tip + across, tip - across, LAMP - root]))


def _lamp(painter: QPainter, turn: float) -> None:
    """The lamp itself: always lit, warmer as the lens looks this way, never a flash."""
    toward = max(0.0, math.cos(turn)) ** 3
    painter.setPen(Qt.PenStyle.NoPen)
    for radius, share in ((46 + 70 * toward, 0.34 + 0.22 * toward), (13 + 5 * toward, 0.95)):
        painter.setBrush(QBrush(glow(LAMP, radius, LIGHT, share)))
        painter.drawEllipse(LAMP, radius, radius)


def _rock(painter: QPainter) -> None:
    path = QPainterPath(QPointF(560, 596))
    path.cubicTo(620, 560, 660, 568, 706, 540)
    path.cubicTo(752, 512, 790, 512, 836, 508)
    path.cubicTo(900, 502, 930, 520, 984, 530)
    path.cubicTo(1040, 540, 1060, 580, 1130, 598)
    path.cubicTo(1010, 628, 700, 630, 560, 596)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(STONE))
    painter.drawPath(path)


def _tower(painter: QPainter) -> None:
    """A silhouette: the tower, its gallery, the lantern and the cap."""
    x, y = LAMP.x(), LAMP.y()
    body = [(-24, 30), (24, 30), (30, 120), (43, 285), (-43, 285), (-30, 120)]
    cap = [(-21, -22), (-14, -34), (0, -44), (14, -34), (21, -22)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TOWER))
    for outline in (body, cap):
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in outline]))
    painter.drawRect(QRectF(x - 36, y + 22, 72, 8))
    painter.drawRect(QRectF(x - 1.5, y - 62, 3, 20))
    painter.setPen(QPen(QColor(TOWER), 2))
    for dx in (-34, -17, 17, 34):
        painter.drawLine(QPointF(x + dx, y + 24), QPointF(x + dx, y + 8))
    painter.drawLine(QPointF(x - 36, y + 8), QPointF(x + 36, y + 8))
    for dx in (-17, 17):
        painter.drawLine(QPointF(x + dx, y + 24), QPointF(x + dx, y - 22))
