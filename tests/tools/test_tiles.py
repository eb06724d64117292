"""`kiosk tiles` as a curator meets it: what it writes, what it says, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.bundle.tiles import Tiles, read_tiles
from kiosk.cli import main
from kiosk.tools import cutting

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'
    '<rect width="4" height="3" fill="#2040a0"/><rect width="2" height="1.5" fill="#c03010"/></svg>'
)


@pytest.fixture()
def drawing(tmp_path: Path, qapp: object) -> Path:
    """Two colours, of no size in pixels."""
    file = tmp_path / "chart.svg"
    file.write_text(SVG, encoding="utf-8")
    return file


def photograph(file: Path, width: int, height: int) -> QImage:
    """A picture whose every pixel says where it lies."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x // 256) * 32 + (y // 256)))
    assert image.save(str(file))
    return image


def stitched(tiles: Tiles, level: int) -> QImage:
    image = QImage(QSize(*tiles.size(level)), QImage.Format.Format_RGB32)
    columns, rows = tiles.grid(level)
    places = [(level, column, row) for row in range(rows) for column in range(columns)]
    parts = [(tiles.box(*place), QImage(str(tiles.file(*place)))) for place in places]
    assert [(tile.width(), tile.height()) for _, tile in parts] == [box[2:] for box, _ in parts]
    painter = QPainter(image)
    for (left, top, _, _), tile in parts:
        painter.drawImage(left, top, tile)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_the_tiles_of_a_photograph_put_together_are_the_photograph(tmp_path: Path) -> None:
    whole = photograph(tmp_path / "bay.png", 333, 270)
    assert main(["tiles", str(tmp_path / "bay.png"), "--tile", "128", "--quality", "100"]) == 0
    tiles = read_tiles(tmp_path / "bay.dzi")
    assert list(tiles.missing()) == []
    assert (tiles.width, tiles.height, tiles.side, tiles.grid(tiles.top)) == (333, 270, 128, (3, 3))
    assert stitched(tiles, tiles.top) == whole
    assert stitched(tiles, 0).size() == QSize(1, 1)


def test_a_drawing_is_drawn_as_wide_as_asked_at_every_level(drawing: Path) -> None:
    assert main(["tiles", str(drawing), "--width", "1000", "--quality", "100"]) == 0
    tiles = read_tiles(drawing.with_suffix(".dzi"))
    assert (tiles.width, tiles.height) == (1000, 750)
    for level in (10, 9, 6):
        image = stitched(tiles, level)
        corners = [image.pixelColor(image.width() * n // 8, image.height() * n // 8).name() for n in (1, 7)]
        assert corners == ["#c03010", "#2040a0"]


def test_it_says_what_it_did(drawing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "media.dzi"
    assert main(["tiles", str(drawing), "--width", "600", "--tile", "256", "--out", str(out)]) == 0
    told = capsys.readouterr()
    assert told.out.startswith(f"{out}: 600 × 450 pixels in 17 tiles, ") and told.out.endswith(" MB\n")
    assert told.err == ""


def test_cutting_again_takes_the_place_of_what_was_there(drawing: Path, tmp_path: Path) -> None:
    for width in ("2000", "600"):
        assert main(["tiles", str(drawing), "--width", width]) == 0
    tiles = read_tiles(drawing.with_suffix(".dzi"))
    assert tiles.width == 600 and list(tiles.missing()) == []
    assert not (tiles.folder / "11").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chart.dzi", "chart.svg", "chart_files"]


def test_what_is_broken_off_leaves_everything_as_it_was(
    drawing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["tiles", str(drawing), "--width", "600"]) == 0
    before = drawing.with_suffix(".dzi").read_bytes()

    def full(tiles: Tiles) -> str:
        raise OSError("no space left on the disk")

    monkeypatch.setattr("kiosk.tools.tiles.as_text", full)
    assert main(["tiles", str(drawing), "--width", "2000"]) == 1
    assert drawing.with_suffix(".dzi").read_bytes() == before
    assert list(read_tiles(drawing.with_suffix(".dzi")).missing()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chart.dzi", "chart.svg", "chart_files"]


def test_a_folder_that_is_none_of_ours_is_left_alone(
    drawing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chart_files").mkdir()
    (tmp_path / "chart_files" / "letter.txt").write_text("dear", encoding="utf-8")
    assert main(["tiles", str(drawing), "--width", "600"]) == 1
    assert "move it away" in capsys.readouterr().err
    assert (tmp_path / "chart_files" / "letter.txt").exists()


@pytest.mark.parametrize(
    ("name", "content", "options", "why"),
    [
        ("gone.png", None, [], "there is no file"),
        ("torn.png", b"\x89PNG\r\n\x1a\n torn", [], "save it as PNG, JPEG or WebP"),
        ("text.svg", b"no drawing", ["--width", "600"], "this is no SVG"),
        ("chart.svg", SVG.encode(), ["--width", "200000", "--tile", "128"], "take larger ones"),
        ("chart.svg", SVG.encode(), ["--width", "600", "--out", "nowhere/chart.dzi"], "there is no folder"),
    ],
)
def test_what_cannot_be_cut_is_told_and_nothing_is_left(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    name: str,
    content: bytes | None,
    options: list[str],
    why: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["tiles", name, *options]) == 1
    told = capfd.readouterr().err
    assert why in told and "Traceback" not in told
    assert [path.name for path in tmp_path.iterdir()] == ([name] if content is not None else [])


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["chart.svg"], "--width 6000"),
        (["bay.png", "--width", "600"], "--width is for SVG only"),
    ],
)
def test_a_drawing_wants_a_width_and_a_photograph_has_one(
    words: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tiles", *words]) == 2
    assert why in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--tile", "1"], ["--quality", "0"], ["--quality", "x"], ["--out", "a.png"], ["--width", "-5"]]
)
def test_numbers_out_of_bounds_are_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["tiles", "chart.svg", *words])
    assert end.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_no_more_than_a_tile_of_a_drawing_is_held(drawing: Path, tmp_path: Path) -> None:
    picture = cutting.Drawing(drawing, 200_000)
    part = picture.part((200_000, 150_000), (99_000, 70_000, 512, 512))
    assert (part.width(), part.height()) == (512, 512)
    assert part.pixelColor(5, 5).name() == "#c03010"
