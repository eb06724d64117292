"""The contrast of colours, by WCAG 2."""

from __future__ import annotations

import pytest

from kiosk.exhibit.contrast import contrast, too_close
from kiosk.exhibit.model import Mood

NIGHT = {
    "ground": "#0B0D12",
    "raised": "#141A24",
    "ink": "#EFEBE3",
    "soft_ink": "#B4B1AC",
    "mark": "#D4284A",
    "accent": "#F7667D",
}


def test_black_on_white_is_twenty_one_to_one_and_either_way_round() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_mood_that_can_be_read_has_no_pair_too_close() -> None:
    assert too_close(Mood.model_validate(NIGHT)) == []


def test_a_mood_names_each_pair_that_cannot_be_read() -> None:
    mood = Mood.model_validate({**NIGHT, "raised": "#777777"})
    assert [(pair.front, pair.back) for pair in too_close(mood)] == [
        ("ink", "raised"),
        ("soft_ink", "raised"),
    ]


def test_colours_are_kept_in_one_form_with_and_without_a_hash() -> None:
    assert Mood.model_validate({**NIGHT, "ink": "efebe3"}).ink == "#EFEBE3"
