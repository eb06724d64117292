"""Tiles for a camera: the right level, enough of them, and never more than there are places for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.bundle.tiles import Tiles
from kiosk.screens.zoom.camera import Camera, Frame, kept, moved, nearer, whole
from kiosk.screens.zoom.sheet import Key, Place, laid, level_for, most, underlay, wanted


def picture(width: int = 12000, height: int = 6000, side: int = 512) -> Tiles:
    return Tiles(Path("p_files"), "webp", width, height, side, 1)


def frame_of(tiles: Tiles, width: float = 1240, height: float = 820) -> Frame:
    return Frame(tiles.width, tiles.height, width, height)


def covered(tiles: Tiles, keys: list[Key], camera: Camera, frame: Frame) -> bool:
    """Whether the tiles hold every corner and the middle of what is seen of the picture."""
    half = frame.window_width / camera.scale / 2, frame.window_height / camera.scale / 2
    for across in (-1, 0, 1):
        for down in (-1, 0, 1):
            x = min(max(camera.x + across * half[0], 0), tiles.width - 1e-6)
            y = min(max(camera.y + down * half[1], 0), tiles.height - 1e-6)
            if not any(_holds(tiles, key, x, y) for key in keys):
                return False
    return True


def _holds(tiles: Tiles, key: Key, x: float, y: float) -> bool:
    left, top, wide, high = tiles.box(key.level, key.column, key.row)
    size = tiles.size(key.level)
    x, y = x * size[0] / tiles.width, y * size[1] / tiles.height
    return left <= x <= left + wide and top <= y <= top + high


@pytest.mark.parametrize(("scale", "down"), [(2.0, 0), (1.0, 0), (0.7, 0), (0.65, 0), (0.6, 1), (0.3, 2), (0.1, 3)])
def test_a_level_is_taken_that_is_neither_blurred_nor_wasted(scale: float, down: int) -> None:
    tiles = picture()
    assert tiles.top - level_for(tiles, scale) == down


def test_the_tiles_in_the_middle_come_first() -> None:
    tiles = picture()
    keys = wanted(tiles, Camera(6000, 3000, 1), frame_of(tiles))
    assert keys[0] in [Key(14, column, row) for column in (11, 12) for row in (5, 6)]
    assert len(keys) == len(set(keys))


@settings(max_examples=200, deadline=None)
@given(
    some.floats(0, 12000),
    some.floats(0, 6000),
    some.floats(0.05, 2.0),
    some.sampled_from([128, 254, 256, 512, 1024]),
    some.sampled_from([(1240.0, 820.0), (1080.0, 900.0), (2500.0, 1700.0), (300.0, 200.0)]),
)
def test_at_any_zoom_what_is_seen_is_covered_and_there_are_places_enough(
    x: float, y: float, scale: float, side: int, window: tuple[float, float]
) -> None:
    tiles = picture(side=side)
    frame = frame_of(tiles, *window)
    camera = kept(Camera(x, y, scale), frame)
    keys = wanted(tiles, camera, frame)
    assert covered(tiles, keys, camera, frame)
    assert len(keys) * 1.5 <= most(tiles, frame) + 1.5


def test_a_picture_of_any_size_wants_no_more_than_a_small_one() -> None:
    small, vast = picture(6000, 3000), picture(900_000, 400_000)
    assert most(small, frame_of(small)) == most(vast, frame_of(vast)) <= 60


def test_few_tiles_lie_under_everything_and_cover_it() -> None:
    for tiles in (picture(), picture(900_000, 400_000), picture(100, 100), picture(120_000, 500)):
        keys = underlay(tiles)
        assert 1 <= len(keys) <= 4
        frame = frame_of(tiles)
        assert covered(tiles, keys, whole(frame), frame)


def test_wandering_never_loses_a_tile_that_is_seen_and_keeps_what_can_stay() -> None:
    tiles = picture()
    frame = frame_of(tiles)
    camera, places = whole(frame), (Place(),) * most(tiles, frame)
    for now in range(1, 400):
        camera = nearer(camera, frame, 1.04) if now % 100 < 60 else nearer(camera, frame, 0.93)
        camera = moved(camera, frame, -37 if now % 90 < 45 else 29, 13 if now % 50 < 25 else -17)
        keys, before = wanted(tiles, camera, frame), places
        places = laid(places, keys, now)
        held = [place.key for place in places]
        assert len(places) == most(tiles, frame)
        assert set(keys) <= set(held)
        stayed = [old.key == new.key for old, new in zip(before, places, strict=True) if old.key in keys]
        assert all(stayed)
        assert len([key for key in held if key]) == len({key for key in held if key})


def test_what_was_just_seen_goes_last() -> None:
    keys = [Key(5, column, 0) for column in range(6)]
    places = laid((Place(),) * 4, keys[:2], 1)
    places = laid(places, keys[2:4], 2)
    places = laid(places, keys[4:5], 3)
    assert {place.key for place in places} == {keys[1], keys[2], keys[3], keys[4]}


def test_tiles_of_quite_another_level_are_let_go() -> None:
    places = laid((Place(),) * 4, [Key(9, 0, 0), Key(9, 1, 0)], 1)
    places = laid(places, [Key(7, 0, 0)], 2)
    assert [place.key for place in places if place.key] == [Key(7, 0, 0)]
