"""What tests of a picture to wander in share: its tiles, each of one colour, and a screen that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from kiosk.bundle.tiles import Tiles, as_text

WANDER = """
    - id: wander
      type: zoom
      title: {az: Gəzinti, ru: Прогулка, en: A walk}
      tiles: media/island.dzi
      alt: {az: Ada., ru: Остров., en: An island.}
      credit: made-for-this-exhibit
      body: {az: "Ada. [^S1]", ru: "Остров. [^S1]", en: "An island. [^S1]"}
      labels:
        - {at: [0.5, 0.5], text: {az: Dərə, ru: Долина, en: The valley}}
        - {at: [0.53, 0.5], text: {az: Quyu, ru: Колодец, en: The well}, kind: note}
      views:
        - {title: {az: Hamısı, ru: Всё, en: All of it}, centre: [0.5, 0.5], width: 1}
        - {title: {az: Liman, ru: Гавань, en: The harbour}, centre: [0.25, 0.25], width: 0.1,
           body: {az: "Qayıqlar. [^S1]", ru: "Лодки. [^S1]", en: "Boats. [^S1]"}}
"""


def png(width: int, height: int, colour: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture(scope="session")
def island(qapp: object) -> Mapping[str, str | bytes]:
    """The files of a picture of 6000 × 3000 pixels: green on its larger levels, red on the smaller ones."""
    tiles = Tiles(Path("media/island_files"), "png", 6000, 3000, 512, 1)
    files: dict[str, str | bytes] = {"media/island.dzi": as_text(tiles)}
    for level in range(tiles.top + 1):
        columns, rows = tiles.grid(level)
        for key in [(level, column, row) for row in range(rows) for column in range(columns)]:
            _, _, width, height = tiles.box(*key)
            files[tiles.file(*key).as_posix()] = png(width, height, "#00A040" if level > 11 else "#C03020")
    return files
