"""Where two pictures differ: framed, apart where they lie apart; the breath of a letter's edge is let pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.tools.picture_changes import AROUND, differences

GROUND = "#0b0d12"


def picture(file: Path, *spots: tuple[QRect, str], width: int = 640) -> Path:
    image = QImage(width, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    for rect, color in spots:
        painter.fillRect(rect, QColor(color))
    painter.end()
    assert image.save(str(file))
    return file


@pytest.fixture()
def before(tmp_path: Path) -> Path:
    return picture(tmp_path / "before.png")


def test_the_same_picture_differs_nowhere(before: Path, tmp_path: Path) -> None:
    assert differences(before, picture(tmp_path / "now.png")) == ()


def test_a_difference_is_framed_to_the_pixel_and_a_little_around(before: Path, tmp_path: Path) -> None:
    now = picture(tmp_path / "now.png", (QRect(100, 200, 30, 12), "white"))
    assert differences(before, now) == ((100 - AROUND, 200 - AROUND, 30 + 2 * AROUND, 12 + 2 * AROUND),)


def test_a_single_pixel_is_seen(before: Path, tmp_path: Path) -> None:
    assert differences(before, picture(tmp_path / "now.png", (QRect(5, 5, 1, 1), "white"))) == ((0, 0, 16, 16),)


def test_what_lies_apart_has_a_frame_each(before: Path, tmp_path: Path) -> None:
    now = picture(tmp_path / "now.png", (QRect(10, 20, 9, 9), "white"), (QRect(400, 300, 9, 9), "white"))
    found = differences(before, now)
    assert found is not None
    assert [box[1] for box in found] == [10, 290]


def test_an_area_counts_however_faint_and_the_edge_of_a_letter_does_not(before: Path, tmp_path: Path) -> None:
    area = picture(tmp_path / "area.png", (QRect(0, 0, 640, 480), "#0c0d12"))
    small_area = picture(tmp_path / "small.png", (QRect(50, 50, 40, 40), "#0c0d12"))
    edge = picture(tmp_path / "edge.png", (QRect(50, 50, 1, 70), "#1b1d22"))
    assert differences(before, area) == ((0, 0, 640, 480),)
    assert differences(before, small_area) != ()
    assert differences(before, edge) == ()


def test_what_cannot_be_compared_is_told_apart_from_no_difference(before: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert differences(before, tmp_path / "broken.png") is None
    assert differences(tmp_path / "nowhere.png", before) is None
    assert differences(before, picture(tmp_path / "wide.png", width=800)) is None
