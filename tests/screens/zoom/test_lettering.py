"""Words on a picture: none over another, none cut, those that come first go first."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.screens.zoom.camera import Camera, Frame, kept, whole
from kiosk.screens.zoom.lettering import Lettered, shown

FRAME = Frame(12000, 6000, 1200, 800)


def label(x: float, y: float, kind: str = "land", width: float = 120) -> Lettered:
    return Lettered(x, y, kind, width, 30, (width / 2, 15))


def test_of_two_that_would_touch_the_first_one_shows() -> None:
    labels = [label(6000, 3000), label(6500, 3000), label(9000, 3000)]
    assert shown(labels, whole(FRAME), FRAME) == [True, False, True]
    assert shown(labels, Camera(6000, 3000, 0.4), FRAME) == [True, True, False]


def test_what_would_be_cut_at_the_edge_does_not_show() -> None:
    assert shown([label(6000, 3000), label(100, 3000)], whole(FRAME), FRAME) == [True, False]


def test_notes_wait_until_one_comes_nearer() -> None:
    note = [label(6000, 3000, "note")]
    assert shown(note, whole(FRAME), FRAME) == [False]
    assert shown(note, Camera(6000, 3000, 0.2), FRAME) == [True]


def test_a_label_that_was_not_measured_yet_does_not_show() -> None:
    assert shown([label(6000, 3000, width=0)], whole(FRAME), FRAME) == [False]


@settings(max_examples=100, deadline=None)
@given(
    some.lists(some.tuples(some.floats(0, 12000), some.floats(0, 6000), some.floats(20, 300)), max_size=25),
    some.floats(0.05, 2),
)
def test_whatever_the_camera_sees_no_words_meet(places: list[tuple[float, float, float]], scale: float) -> None:
    labels = [label(x, y, width=width) for x, y, width in places]
    camera = kept(Camera(6000, 3000, scale), FRAME)
    fits = [one for one, fit in zip(labels, shown(labels, camera, FRAME), strict=True) if fit]
    for i, one in enumerate(fits):
        for other in fits[:i]:
            apart = abs(one.x - other.x) * camera.scale >= (one.width + other.width) / 2
            assert apart or abs(one.y - other.y) * camera.scale >= 30
