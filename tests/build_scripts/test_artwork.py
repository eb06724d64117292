"""The drawn pictures load in Qt, hold only what they may, can be labelled, and come out the same again."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import artwork
import pytest
import yaml
from artwork_maps import azerbaijan, baku, island, south_caucasus
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]

WRITTEN = artwork.files()
PICTURES = sorted((ROOT / "exhibits").glob("*/media/*.svg"))
FORBIDDEN = {"text", "tspan", "script", "style", "filter", "use", "image", "foreignObject", "animate", "a"}
WHOLE_SCREEN = {"memorial"}
LABELLED = [
    ("#F3EEE4", south_caucasus.FILLS),
    ("#EFEBE3", baku.FILLS),
    ("#B4B1AC", baku.FILLS),
    ("#1B1714", azerbaijan.FILLS),
    ("#14212A", island.FILLS),
    ("#36434A", island.FILLS),
]


def called(picture: Path) -> str:
    return f"{picture.parts[-3]}/{picture.stem}"


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_picture_that_is_written_is_shipped_and_no_other() -> None:
    written = {name for name in WRITTEN if name.endswith(".svg")}
    assert {str(p.relative_to(ROOT / "exhibits").as_posix()) for p in PICTURES} == written


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_writing_it_again_gives_the_same_bytes(name: str) -> None:
    assert (ROOT / "exhibits" / name).read_bytes() == WRITTEN[name].encode("utf-8")


@pytest.mark.parametrize("picture", PICTURES, ids=called)
def test_qt_draws_it(picture: Path, capfd: pytest.CaptureFixture[str]) -> None:
    renderer = QSvgRenderer(str(picture))
    assert renderer.isValid() and not renderer.viewBoxF().isEmpty()
    image = QImage(60, 50, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    shades = {image.pixel(x, y) for x in range(60) for y in range(50)}
    assert len(shades) > 20
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("picture", PICTURES, ids=called)
def test_it_keeps_within_its_frame(picture: Path) -> None:
    image = QImage(160, 140, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter, QRectF(20, 20, 120, 100))
    painter.end()
    rim = [(x, y) for x in range(160) for y in range(140) if not (18 <= x < 142 and 18 <= y < 122)]
    assert {image.pixelColor(x, y).alpha() for x, y in rim} == {0}


@pytest.mark.parametrize("picture", PICTURES, ids=called)
def test_it_holds_shapes_and_nothing_else(picture: Path) -> None:
    root = ElementTree.parse(picture).getroot()
    assert root.get("viewBox")
    elements = list(root.iter())
    assert not {element.tag.rpartition("}")[2] for element in elements} & FORBIDDEN
    assert not [name for element in elements for name in element.attrib if name.endswith(("href", "class", "style"))]
    assert picture.stat().st_size <= (450_000 if picture.stem in WHOLE_SCREEN else 300_000)


@pytest.mark.parametrize(("ink", "fills"), LABELLED)
def test_a_label_can_be_read_on_every_fill_of_its_map(ink: str, fills: tuple[str, ...]) -> None:
    assert {fill: contrast(ink, fill) for fill in fills if contrast(ink, fill) < 7} == {}


@pytest.mark.parametrize("sidecar", sorted((ROOT / "exhibits").glob("*/media/*.yaml")), ids=called)
def test_a_maps_bounds_keep_its_shape_on_the_ground(sidecar: Path) -> None:
    bounds = yaml.safe_load(sidecar.read_text(encoding="utf-8"))["bounds"]
    drawing = sidecar.with_suffix(".svg").read_text(encoding="utf-8")
    _, _, width, height = map(float, re.findall(r'viewBox="([^"]+)"', drawing)[0].split())
    assert bounds["west"] < bounds["east"] and bounds["south"] < bounds["north"]
    across, up = (bounds["east"] - bounds["west"]) / width, (bounds["north"] - bounds["south"]) / height
    assert up / across == pytest.approx(0.766 if bounds["west"] > 0 else 0.694, rel=0.01)
