"""The camera over a large picture: where it may look, how fingers move it, and the way from one place to another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.screens.zoom.camera import (
    NEAREST,
    Camera,
    Frame,
    alike,
    at_view,
    between,
    kept,
    moved,
    nearer,
    strode,
    whole,
)

FRAME = Frame(12000, 6000, 1200, 800)
cameras = some.builds(Camera, some.floats(-2e4, 4e4), some.floats(-2e4, 4e4), some.floats(0.001, 50))
pixels = some.floats(-5000, 5000)


def edges(camera: Camera, frame: Frame = FRAME) -> tuple[float, float, float, float]:
    """What of the picture shows: left, top, right, bottom."""
    across, down = frame.window_width / camera.scale / 2, frame.window_height / camera.scale / 2
    return camera.x - across, camera.y - down, camera.x + across, camera.y + down


def fits(camera: Camera) -> bool:
    """Either nothing beside the picture shows, or the picture is smaller and lies in the middle."""
    left, top, right, bottom = edges(camera)
    across = (left >= -0.01 and right <= 12000.01) or camera.x == 6000
    return across and ((top >= -0.01 and bottom <= 6000.01) or camera.y == 3000)


def test_the_whole_picture_shows_whole() -> None:
    camera = whole(FRAME)
    assert camera == Camera(6000, 3000, 0.1)
    assert edges(camera)[::2] == (0, 12000)


def test_a_view_shows_whole_in_any_window() -> None:
    wide = edges(at_view(FRAME, (0.5, 0.5), 0.25))
    assert wide[2] - wide[0] == pytest.approx(3000) and wide[3] - wide[1] >= 1500
    tall = replace(FRAME, window_width=3000, window_height=500)
    seen = edges(at_view(tall, (0.5, 0.5), 0.25), tall)
    assert seen[3] - seen[1] == pytest.approx(1500) and seen[2] - seen[0] >= 3000


def test_a_view_at_the_edge_stays_on_the_picture() -> None:
    left, top, _, _ = edges(at_view(FRAME, (0.0, 0.0), 0.1))
    assert (left, top) == pytest.approx((0, 0))


def test_a_finger_pulls_the_picture_by_as_much_as_it_moves() -> None:
    camera = moved(Camera(6000, 3000, 0.5), FRAME, 100, -50)
    assert (camera.x, camera.y) == (5800, 3100)


def test_what_lies_between_two_fingers_stays_there() -> None:
    before, at = Camera(6000, 3000, 0.5), (250.0, -120.0)
    after = nearer(before, FRAME, 1.7, at)
    under = [(c.x + at[0] / c.scale, c.y + at[1] / c.scale) for c in (before, after)]
    assert under[0] == pytest.approx(under[1])
    assert after.scale == pytest.approx(0.85)


@settings(max_examples=150, deadline=None)
@given(cameras, pixels, pixels, some.floats(0.01, 100))
def test_whatever_fingers_do_the_camera_stays_on_the_picture(
    camera: Camera, across: float, down: float, factor: float
) -> None:
    for after in (
        kept(camera, FRAME),
        moved(kept(camera, FRAME), FRAME, across, down),
        nearer(kept(camera, FRAME), FRAME, factor, (across, down)),
        strode(kept(camera, FRAME), FRAME, 1, -1),
    ):
        assert fits(after)
        assert FRAME.whole <= after.scale <= NEAREST


@settings(max_examples=150, deadline=None)
@given(cameras, cameras, some.floats(0, 1))
def test_the_way_from_one_place_to_another_stays_on_the_picture(start: Camera, end: Camera, part: float) -> None:
    start, end = kept(start, FRAME), kept(end, FRAME)
    assert fits(between(start, end, FRAME, part))
    assert between(start, end, FRAME, 1) == end
    assert alike(between(start, end, FRAME, 0), start)


def test_a_long_way_rises_and_comes_down_again() -> None:
    start, end = Camera(1000, 1000, 1), Camera(11000, 5000, 1)
    scales = [between(start, end, FRAME, n / 10).scale for n in range(11)]
    assert min(scales) < 0.2
    assert scales[:6] == sorted(scales[:6], reverse=True) and scales[5:] == sorted(scales[5:])


def test_a_picture_smaller_than_the_window_is_not_enlarged_beyond_it() -> None:
    small = Frame(300, 200, 1200, 800)
    assert whole(small) == Camera(150, 100, 4)
    assert nearer(whole(small), small, 3).scale == 4
