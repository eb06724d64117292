"""All pictures of a proof on one sheet: a row for each screen, a column for each mode and language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.tools.proof_record import Shot
from kiosk.tools.shots import small

CELL, GAP, HEAD = 320, 8, 40
WIDTHS = {"landscape": CELL, "portrait": 180}
FILE = "contact-sheet.png"


def contact_sheet(shots: Sequence[Shot], folder: Path) -> QImage:
    """The sheet, from the small pictures in a folder."""
    first = [shot for shot in shots if not shot.is_further]
    rows = list(dict.fromkeys(shot.place for shot in first))
    columns = list(dict.fromkeys((shot.orientation, shot.mode, shot.language) for shot in first))
    width = sum(WIDTHS[orientation] + GAP for orientation, _, _ in columns) + GAP
    page = QImage(width, HEAD + (CELL + GAP) * len(rows), QImage.Format.Format_RGB32)
    page.fill(QColor("#808080"))
    painter = QPainter(page)
    _name(painter, columns)
    lefts = {column: _left(columns, number) for number, column in enumerate(columns)}
    for shot in first:
        image = small(QImage(str(folder / shot.small)), QSize(CELL, CELL))
        left = lefts[shot.orientation, shot.mode, shot.language]
        painter.drawImage(left, HEAD + rows.index(shot.place) * (CELL + GAP), image)
    painter.end()
    return page


def _left(columns: Sequence[tuple[str, str, str]], number: int) -> int:
    return GAP + sum(WIDTHS[orientation] + GAP for orientation, _, _ in columns[:number])


def _name(painter: QPainter, columns: Sequence[tuple[str, str, str]]) -> None:
    font = QFont("Inter")
    font.setPixelSize(16)
    painter.setFont(font)
    for number, (orientation, mode, language) in enumerate(columns):
        place = QRect(_left(columns, number), 0, WIDTHS[orientation], HEAD)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{mode} {language}")
