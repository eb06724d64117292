"""The line is drawn, not recorded: the same at every start, and louder where the voice is."""

from __future__ import annotations

from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.model import Line
from kiosk.services.waveform import strokes

HEIGHT = st.floats(0, 1)


def line(start: float, end: float) -> Line:
    return Line(voice=(start, end))


def test_it_is_the_same_every_time_and_another_for_another_seed() -> None:
    assert strokes(line(0.2, 0.8), 60, seed=3) == strokes(line(0.2, 0.8), 60, seed=3)
    assert strokes(line(0.2, 0.8), 60, seed=3) != strokes(line(0.2, 0.8), 60, seed=4)


@given(HEIGHT, HEIGHT, st.integers(0, 300), st.integers(0, 99))
def test_every_stroke_can_be_seen_and_fits(start: float, end: float, count: int, seed: int) -> None:
    heights = strokes(line(start, end), count, seed)
    assert len(heights) == count
    assert all(0.015 <= height <= 1 for height in heights)


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_rising_voice_rises(seed: int) -> None:
    heights = strokes(line(0.1, 0.9), 200, seed)
    assert mean(heights[150:]) > 2 * mean(heights[:50])
