"""The chronicle: its line keeps to the dates, its drawing holds only shapes, its tiles are whole and cut from it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from artwork_chronicle.drawing import chronicle
from artwork_chronicle.scale import HEIGHT, STOPS, WIDTH, at
from artwork_chronicle.things import THINGS, TIMES
from artwork_chronicle.voice import CUT, RADIO
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MEDIA = Path(__file__).resolve().parents[2] / "exhibits" / "black-january" / "media"
TILES = MEDIA / "chronicle_files"
FORBIDDEN = {"text", "tspan", "script", "style", "filter", "use", "image", "foreignObject", "animate", "a", "mask"}
LINE = re.compile(r"M([\d.]+) ([\d.]+)l0 ([\d.]+)")


@pytest.fixture(scope="module")
def drawing() -> Iterator[str]:
    yield chronicle().svg()


def test_drawing_it_again_gives_the_same_bytes(drawing: str) -> None:
    assert chronicle().svg() == drawing


def test_it_holds_shapes_and_nothing_else(drawing: str) -> None:
    elements = list(ElementTree.fromstring(drawing).iter())
    assert not {element.tag.rpartition("}")[2] for element in elements} & FORBIDDEN
    assert not [name for element in elements for name in element.attrib if name.endswith(("href", "class", "style"))]


def test_midnight_of_the_night_is_the_middle_of_the_picture() -> None:
    assert at(datetime(1990, 1, 20)) == WIDTH / 2


def test_time_runs_from_left_to_right_without_a_leap() -> None:
    first, last = STOPS[0][0], STOPS[-1][0]
    places = [at(first + timedelta(days=n)) for n in range((last - first).days + 1)]
    assert places == sorted(set(places)) and places[0] > 0 and places[-1] < WIDTH


def test_a_day_outside_the_chronicle_has_no_place() -> None:
    with pytest.raises(ValueError, match="1987"):
        at(datetime(1987, 10, 1))


def test_the_voice_is_silent_from_the_cut_until_the_radio_speaks(drawing: str) -> None:
    bars = [d for d in re.findall(r'<path d="([^"]+)"[^>]*stroke-width="9"', drawing) if LINE.match(d)]
    uprights = [float(x) for d in bars for x, _, _ in LINE.findall(d)]
    assert len(uprights) > 300
    assert [x for x in uprights if CUT[1] < x < RADIO] == []


def test_everything_drawn_and_marked_lies_within_the_picture() -> None:
    assert all(0 < x < WIDTH for time in TIMES for x in time)
    assert all(0 < thing.foot[0] < WIDTH and 0 < thing.foot[1] < HEIGHT for thing in THINGS)


def test_the_tiles_are_whole_and_take_little_room() -> None:
    description = (MEDIA / "chronicle.dzi").read_text(encoding="utf-8")
    assert f'Width="{WIDTH}" Height="{HEIGHT}"' in description
    largest = list((TILES / "14").iterdir())
    assert len(largest) == -(-WIDTH // 512) * -(-HEIGHT // 512)
    assert sum(tile.stat().st_size for tile in TILES.rglob("*") if tile.is_file()) < 8_000_000


def test_the_tiles_are_cut_from_this_drawing(drawing: str) -> None:
    shown = QImage(str(TILES / "9" / "0_0.webp")).convertToFormat(QImage.Format.Format_RGB32)
    drawn = QImage(shown.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.black)
    painter = QPainter(drawn)
    QSvgRenderer(drawing.encode("utf-8")).render(painter, QRectF(drawn.rect()))
    painter.end()
    pairs = [
        (shown.pixelColor(x, y).lightness(), drawn.pixelColor(x, y).lightness())
        for x in range(shown.width())
        for y in range(shown.height())
    ]
    assert sum(abs(a - b) for a, b in pairs) / len(pairs) < 3
