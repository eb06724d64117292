"""A frame to paint on, the exhibit's faces and colours (stage: build)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QRadialGradient

from kiosk.services.lasting import let_constants_last

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
RATE = 25
"""Frames in a second."""


@dataclass(frozen=True)
class Film:
    """A film's picture: its size, its length and how a frame is painted at a second."""

    width: int
    height: int
    seconds: float
    paint: Callable[[QPainter, float], None]
    quality: int = 34

    @property
    def frames(self) -> int:
        return round(self.seconds * RATE)


def application() -> QGuiApplication:
    """Qt without a screen; fonts and pictures need it."""
    let_constants_last()
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([sys.argv[0], "-platform", "offscreen"])


def face(name: str, pixels: float) -> QFont:
    """One of the exhibit's own faces, such as SourceSerif4-Light, with figures of one width."""
    families = _families(name)
    font = QFont(families[0])
    font.setStyleName(name.split("-")[1])
    font.setPixelSize(round(pixels))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setFeature(QFont.Tag("lnum"), 1)
    return font


_LOADED: dict[str, list[str]] = {}


def _families(name: str) -> list[str]:
    if name not in _LOADED:
        number = QFontDatabase.addApplicationFont(str(FONTS / f"{name}.ttf"))
        _LOADED[name] = QFontDatabase.applicationFontFamilies(number)
    return _LOADED[name]


def tint(colour: str, share: float) -> QColor:
    """A colour that lets so much through."""
    mixed = QColor(colour)
    mixed.setAlphaF(min(1.0, max(0.0, share)))
    return mixed


def glow(at: QPointF, radius: float, colour: str, share: float) -> QRadialGradient:
    """Light that falls off softly from a middle."""
    light = QRadialGradient(at, radius)
    for stop in range(9):
        part = stop / 8
        light.setColorAt(part, tint(colour, share * (1 - part * part) ** 2))
    return light


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """A painter that is always put away."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def frame(film: Film, at: float) -> QImage:
    """The picture at a second, in sixteen bits a colour: in eight, faint light would fall into coloured bands."""
    image = QImage(film.width, film.height, QImage.Format.Format_RGBX64)
    with painting(image) as painter:
        film.paint(painter, at)
    return image


def write_png(film: Film, at: float, path: Path) -> None:
    """One frame as a picture, for the poster."""
    frame(film, at).convertToFormat(QImage.Format.Format_RGB888).save(str(path))
