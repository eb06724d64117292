"""A picture's tiles: what a Deep Zoom file says of them, where each lies, and which are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.tiles import NotTiles, Tiles, read_tiles

DZI = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="webp" Overlap="1" TileSize="256">'
    '<Size Width="1000" Height="300"/></Image>\n'
)
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><Image Format="&b;"/>'


def tiles(width: int, height: int, side: int = 256, overlap: int = 1) -> Tiles:
    return Tiles(Path("chart_files"), "png", width, height, side, overlap)


def refused(tmp_path: Path, text: str) -> str:
    file = tmp_path / "chart.dzi"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NotTiles) as told:
        read_tiles(file)
    return str(told.value)


def test_a_deep_zoom_file_says_what_is_there(tmp_path: Path) -> None:
    file = tmp_path / "chart.dzi"
    file.write_text(DZI, encoding="utf-8")
    found = read_tiles(file)
    assert (found.width, found.height, found.side, found.overlap, found.suffix) == (1000, 300, 256, 1, "webp")
    assert found.file(10, 3, 1) == tmp_path / "chart_files" / "10" / "3_1.webp"


def test_the_last_level_is_the_picture_and_each_before_it_half_as_large() -> None:
    picture = tiles(1000, 300)
    assert picture.top == 10
    assert [picture.size(level) for level in (10, 9, 8, 1, 0)] == [(1000, 300), (500, 150), (250, 75), (2, 1), (1, 1)]
    assert picture.grid(10) == (4, 2)


@pytest.mark.parametrize(("side", "levels"), [(1, 0), (2, 1), (256, 8), (257, 9), (1024, 10), (1025, 11)])
def test_there_are_as_many_levels_as_halvings(side: int, levels: int) -> None:
    assert tiles(side, 1).top == levels


def test_tiles_share_a_pixel_with_their_neighbours_and_cover_the_picture() -> None:
    picture = tiles(1000, 300)
    boxes = [picture.box(10, column, 0) for column in range(4)]
    assert boxes == [(0, 0, 257, 257), (255, 0, 258, 257), (511, 0, 258, 257), (767, 0, 233, 257)]
    assert picture.box(10, 3, 1) == (767, 255, 233, 45)


def test_a_file_that_declares_a_document_type_is_refused_unread(tmp_path: Path) -> None:
    assert "document type" in refused(tmp_path, LAUGHS)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('Width="1000"', 'Width="-1"', "Width"),
        ('Width="1000"', 'Width="99999999"', "Width"),
        ('Height="300"', "", "Height"),
        ('TileSize="256"', 'TileSize="1"', "TileSize"),
        ('TileSize="256"', 'TileSize="65536"', "TileSize"),
        ('Overlap="1"', 'Overlap="256"', "Overlap"),
        ('"webp"', '"../../etc"', "can be shown"),
        ("<Size", "<Sizes", "no picture"),
        ("Image", "Picture", "no picture"),
        ("</Image>", "", "no XML"),
        ("UTF-8", "UTF-99", "no XML"),
        ('Width="1000"', 'Width="٣"', "Width"),
    ],
)
def test_what_makes_no_sense_is_told(tmp_path: Path, old: str, new: str, why: str) -> None:
    assert why in refused(tmp_path, DZI.replace(old, new))


def test_a_file_too_large_to_be_one_is_not_read(tmp_path: Path) -> None:
    assert "64 kB" in refused(tmp_path, DZI + " " * 70_000)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotTiles, match="cannot be read"):
        read_tiles(tmp_path / "nowhere.dzi")


def test_what_is_missing_is_named_from_the_smallest_level_on(tmp_path: Path) -> None:
    picture = Tiles(tmp_path / "chart_files", "png", 2, 2, 128, 0)
    assert list(picture.missing()) == ["chart_files/0/0_0.png", "chart_files/1/0_0.png"]
    picture.file(0, 0, 0).parent.mkdir(parents=True)
    picture.file(0, 0, 0).write_bytes(b"x")
    assert list(picture.missing()) == ["chart_files/1/0_0.png"]


def test_a_tile_without_content_and_a_link_are_as_good_as_missing(tmp_path: Path) -> None:
    picture = Tiles(tmp_path / "chart_files", "png", 2, 2, 128, 0)
    for level in (0, 1):
        picture.file(level, 0, 0).parent.mkdir(parents=True)
    picture.file(0, 0, 0).write_bytes(b"")
    (tmp_path / "elsewhere.png").write_bytes(b"x")
    picture.file(1, 0, 0).symlink_to(tmp_path / "elsewhere.png")
    assert len(list(picture.missing())) == 2


def test_a_folder_of_tiles_that_leads_elsewhere_holds_none(tmp_path: Path) -> None:
    real = Tiles(tmp_path / "real_files", "png", 1, 1, 128, 0)
    real.file(0, 0, 0).parent.mkdir(parents=True)
    real.file(0, 0, 0).write_bytes(b"x")
    (tmp_path / "chart_files").symlink_to(tmp_path / "real_files")
    assert list(real.missing()) == []
    assert len(list(Tiles(tmp_path / "chart_files", "png", 1, 1, 128, 0).missing())) == 1
