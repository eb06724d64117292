"""Cuts a picture into the tiles of Deep Zoom: one that is decoded whole, or a drawing rendered tile by tile."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.bundle.tiles import Tiles

WEBP, PNG = "webp", "png"
LOSSLESS = 100
Box = tuple[int, int, int, int]


class CannotCut(Exception):
    """Says what stands in the way, and what to do."""


class Picture(Protocol):
    """Something to be cut, one level after another from the largest down."""

    size: QSize

    def part(self, whole: tuple[int, int], box: Box) -> QImage:
        """A part of the picture drawn `whole` large."""


class Photograph:
    """A picture of pixels, halved from level to level."""

    def __init__(self, file: Path) -> None:
        QImageReader.setAllocationLimit(0)
        reader = QImageReader(str(file))
        reader.setAutoTransform(True)
        self._image = reader.read()
        if self._image.isNull():
            raise CannotCut(f"{file}: {reader.errorString().lower().rstrip('.')}; save it as PNG, JPEG or WebP")
        self.size = self._image.size()

    def part(self, whole: tuple[int, int], box: Box) -> QImage:
        if self._image.size() != QSize(*whole):
            fit, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._image = self._image.scaled(QSize(*whole), fit, smooth)
        return self._image.copy(*box)


class Drawing:
    """An SVG, rendered anew for each tile, so that no more than one is ever held."""

    def __init__(self, file: Path, width: int) -> None:
        self._renderer = QSvgRenderer(str(file))
        shape = self._renderer.viewBoxF()
        if not self._renderer.isValid() or shape.isEmpty():
            raise CannotCut(f"{file}: this is no SVG that can be drawn; open it in a drawing program and save it anew")
        self.size = QSize(width, max(1, round(width * shape.height() / shape.width())))

    def part(self, whole: tuple[int, int], box: Box) -> QImage:
        left, top, across, down = box
        image = QImage(across, down, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self._renderer.render(painter, QRectF(-left, -top, *whole))
        painter.end()
        return image


def suffix(quality: int) -> str:
    """WebP; PNG where nothing may be lost, for Qt 6.12 cannot read a lossless WebP of less than 40 bytes."""
    return PNG if quality == LOSSLESS else WEBP


def cut(picture: Picture, tiles: Tiles, quality: int) -> Iterator[Path]:
    """Write every tile, from the largest level down; yields each file as soon as it is there."""
    for level in range(tiles.top, -1, -1):
        columns, rows = tiles.grid(level)
        (tiles.folder / str(level)).mkdir(parents=True)
        for row in range(rows):
            for column in range(columns):
                file = tiles.file(level, column, row)
                tile = picture.part(tiles.size(level), tiles.box(level, column, row))
                if not tile.save(str(file), tiles.suffix, -1 if tiles.suffix == PNG else quality):
                    raise CannotCut(f"{file.name} could not be written; look whether the disk is full")
                yield file


@contextmanager
def beside(file: Path) -> Iterator[Path]:
    """A folder beside a file that is to be; what it holds takes its place at once, or not at all."""
    own = file.with_name(f"{file.stem}_files")
    if own.exists() and not file.exists():
        raise CannotCut(f"{own} is there already and belongs to no {file.name}; move it away")
    with tempfile.TemporaryDirectory(prefix=f".{file.stem}-", dir=file.parent) as scratch:
        yield Path(scratch)
        if own.exists():
            own.rename(Path(scratch) / "before")
        (Path(scratch) / own.name).rename(own)
        (Path(scratch) / file.name).replace(file)
