"""The line as a tape: it is written at a fixed head, moves to the left, and carries the hours (stage: build)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from film_parts.canvas import face, glow, tint
from film_parts.story import Mark, Story
from film_parts.tones import ramp
from kiosk.exhibit.model import Line
from kiosk.services.waveform import strokes

GROUND, INK, SOFT, MARK = "#0B0D12", "#EFEBE3", "#B4B1AC", "#D4284A"
LEVEL, HEAD, LEFT = 140.0, 1420.0, 190.0
"""The line's height, where it is written, and where it ends at the left when the whole night is seen."""
HOUR = 240.0
"""Picture units in an hour while the night runs."""
STEP = 1.75
"""Minutes between two strokes of the voice."""
TALL = 52.0
BEFORE = 420
"""Minutes of the evening's programme that are on the tape as the film begins."""
VOICE = strokes(Line(voice=(0.8, 0.9)), 400, seed=19)


@dataclass(frozen=True)
class Tape:
    """Where a minute of the night lies in the picture at one second of the film."""

    now: float
    hour: float
    voice: float = 1.0

    def x(self, minute: float) -> float:
        return HEAD - (self.now - minute) * self.hour / 60


def tape(story: Story, at: float, gather: tuple[float, float]) -> Tape:
    """The tape at a second; while it gathers, the whole night comes to lie between LEFT and the head.

    The voice, which has long left the picture, appears again only when the tape has nearly come to rest: strokes that
    race by would flicker.
    """
    now = story.clock.minute(at)
    whole = (HEAD - LEFT) / (story.clock.points[-1][1] / 60)
    voice = 1.0 if at < gather[0] else ramp([(gather[1] - 0.4, 0), (gather[1] + 1, 1)], at)
    return Tape(now, ramp([(gather[0], HOUR), (gather[1], whole)], at), voice)


def draw_tape(painter: QPainter, story: Story, tape: Tape, at: float) -> None:
    """The hours, the marks, the voice, the flat line, and the head that writes them."""
    _hours(painter, story, tape)
    for mark in story.marks:
        _mark(painter, mark, tape)
    _voice(painter, story, tape, at)
    _flat(painter, story, tape)
    _head(painter, story, tape)
    _digits(painter, story, at)


def _hours(painter: QPainter, story: Story, tape: Tape) -> None:
    """A short tick for every hour that has begun, and every third hour in numerals."""
    font = face("Inter-Regular", 32)
    painter.setFont(font)
    first = math.ceil((LEFT - HEAD) / tape.hour + tape.now / 60) - 1
    for hour in range(max(first, -5), math.floor(tape.now / 60) + 1):
        x, when = tape.x(hour * 60), story.clock.start + timedelta(hours=hour)
        seen = ramp([(0, 0), (18, 1)], tape.now - hour * 60)
        seen *= edge(x)
        painter.setPen(QPen(tint(SOFT, 0.55 * seen), 2))
        painter.drawLine(QPointF(x, LEVEL - 70), QPointF(x, LEVEL - 62))
        if when.hour % 3 == 0:
            painter.setPen(tint(SOFT, seen))
            box = QRectF(x - 80, LEVEL - 118, 160, 44)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{when:%H:%M}")


def _mark(painter: QPainter, mark: Mark, tape: Tape) -> None:
    """A dot for an hour, a bar with ends for a stretch; it grows as the head passes over it."""
    if mark.start > tape.now:
        return
    y = LEVEL + 66 + 22 * mark.row
    left, right = tape.x(mark.start), tape.x(min(mark.end, tape.now))
    if mark.end == mark.start:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(INK, 0.9 * edge(left)))
        size = 6.5 * ramp([(0, 0), (4, 1)], tape.now - mark.start)
        painter.drawEllipse(QPointF(left, y), size, size)
        return
    painter.setPen(QPen(_leaving(INK), 4))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    for x in (left, right) if mark.end <= tape.now else (left,):
        painter.drawLine(QPointF(x, y - 8), QPointF(x, y + 8))


def _leaving(colour: str) -> QBrush:
    """A colour that goes as it comes to the left of the picture."""
    fading = QLinearGradient(8, 0, 120, 0)
    fading.setColorAt(0, tint(colour, 0))
    fading.setColorAt(1, tint(colour, 0.9))
    return QBrush(fading)


def edge(x: float) -> float:
    """The tape leaves the picture softly at the left."""
    return ramp([(8, 0), (120, 1)], x)


def _voice(painter: QPainter, story: Story, tape: Tape, at: float) -> None:
    """Strokes of the evening's programme; in the uncertain half hour they pale, and after it there are none."""
    dark_from, dark = story.silence
    living = 1 - ramp([(dark_from, 0), (dark, 1)], tape.now)
    last = min(tape.now, dark)
    for n in range(int((last + BEFORE) / STEP) + 1):
        minute = n * STEP - BEFORE
        x = tape.x(minute)
        if not -10 <= x <= HEAD:
            continue
        breath = 1 + 0.16 * living * math.sin(2.6 * at + n * 0.9) * math.sin(0.7 * at + n * 0.23)
        pale = 1 - 0.85 * ramp([(dark_from, 0), (dark, 1)], minute)
        tall = VOICE[n % len(VOICE)] * TALL * breath * ramp([(0, 0.1), (3, 1)], tape.now - minute) * (0.3 + 0.7 * pale)
        width = min(4.0, max(1.6, 4 * tape.hour / HOUR))
        painter.setPen(
            QPen(tint(INK, 0.9 * pale * edge(x) * tape.voice), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawLine(QPointF(x, LEVEL - tall), QPointF(x, LEVEL + tall))


def _flat(painter: QPainter, story: Story, tape: Tape) -> None:
    """The red line, from where the programme may already have been gone."""
    dark_from, dark = story.silence
    if tape.now <= dark_from:
        return
    left = max(8.0, tape.x(dark_from))
    colour = QLinearGradient(left, 0, max(120.0, tape.x(dark)), 0)
    colour.setColorAt(0, tint(MARK, 0))
    colour.setColorAt(1, QColor(MARK))
    painter.setPen(QPen(QBrush(colour), 3.4))
    painter.drawLine(QPointF(left, LEVEL), QPointF(HEAD, LEVEL))


def _head(painter: QPainter, story: Story, tape: Tape) -> None:
    silent = ramp([(story.silence[0], 0), (story.silence[1], 1)], tape.now)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, share in ((INK, 1 - silent), (MARK, silent)):
        painter.setBrush(QBrush(glow(QPointF(HEAD, LEVEL), 34, colour, 0.4 * share)))
        painter.drawEllipse(QPointF(HEAD, LEVEL), 34, 34)
        painter.setBrush(tint(colour, share))
        painter.drawEllipse(QPointF(HEAD, LEVEL), 10, 10)


def _digits(painter: QPainter, story: Story, at: float) -> None:
    """The clock large, the date small: numerals that every language reads."""
    shown = story.clock.shown(at)
    painter.setPen(QColor(INK))
    painter.setFont(face("SourceSerif4-Light", 132))
    painter.drawText(QPointF(HEAD + 58, LEVEL + 45), f"{shown:%H:%M}")
    painter.setPen(QColor(SOFT))
    painter.setFont(face("Inter-Regular", 38))
    painter.drawText(QPointF(HEAD + 64, LEVEL + 106), f"{shown:%d.%m.%Y}")
