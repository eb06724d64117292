"""What `run.py` starts, with a display and without one."""

from __future__ import annotations

import pytest
import run


def test_with_a_display_the_kiosk_gets_the_words_as_they_are() -> None:
    variables = {"DISPLAY": ":0"}
    assert run.plan(["--windowed", "1920x1080"], variables) == (["--windowed", "1920x1080"], variables)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_window_system_counts_as_a_display(name: str) -> None:
    assert run.plan([], {name: "something"})[0] == []


def test_without_a_display_it_tours_into_a_folder_and_says_so_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments, variables = run.plan(["--station", "hall.yaml"], {"DISPLAY": ""})
    assert arguments == ["--station", "hall.yaml", "--tour", str(run.TOUR)]
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(run.TOUR) in said


def test_a_tour_that_was_asked_for_goes_where_it_was_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.plan(["--tour", "here"], {})[0] == ["--tour", "here"]
    assert capsys.readouterr().err == ""


def test_help_is_help_without_a_display_too() -> None:
    assert run.plan(["--help"], {})[0] == ["--help"]
