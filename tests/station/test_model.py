"""The installed machine, from its own file or without one."""

from __future__ import annotations

from pathlib import Path

from kiosk.station.model import Idle, Panel, Station, load_station


def station_of(tmp_path: Path, text: str) -> tuple[Station | None, list[str]]:
    path = tmp_path / "station.yaml"
    path.write_text(text, encoding="utf-8")
    station, told = load_station(path)
    return station, [f"{d.span.line}:{d.span.column} {d.code}" for d in told]


def test_without_a_file_it_is_the_usual_panel() -> None:
    station, told = load_station(None)
    assert told == []
    assert station == Station(panel=Panel(diagonal_in=24, width_px=1920, height_px=1080), idle=Idle())


def test_what_the_file_leaves_out_stays_as_usual(tmp_path: Path) -> None:
    station, told = station_of(tmp_path, "panel: {diagonal_in: 54.6, width_px: 2160, height_px: 3840}\n")
    assert told == []
    assert station is not None
    assert (station.panel.diagonal_in, station.panel.bottom_mm) == (54.6, 800)
    assert (station.idle.home_seconds, station.idle.warning_seconds) == (60, 30)


def test_mistakes_are_told_with_their_place(tmp_path: Path) -> None:
    text = "panel: {diagonal: 24, width_px: wide}\nidle: {home_seconds: 18:00}\n"
    station, told = station_of(tmp_path, text)
    assert station is None
    assert told == ["1:9 key-unknown", "1:33 number-invalid", "2:22 number-invalid"]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    station, told = load_station(tmp_path / "nowhere.yaml")
    assert station is None
    assert [d.code for d in told] == ["file-missing"]


def test_sizes_that_no_panel_has_are_told(tmp_path: Path) -> None:
    station, told = station_of(tmp_path, "panel: {width_px: 0, diagonal_in: -3}\nidle: {warning_seconds: 0}\n")
    assert station is None
    assert told == ["1:19 number-invalid", "1:35 number-invalid", "2:25 number-invalid"]


def test_every_waiting_time_can_be_shortened_for_trying_things_out(tmp_path: Path) -> None:
    station, told = station_of(tmp_path, "idle: {scale: 0.05}\n")
    assert told == []
    assert station is not None
    assert station.idle == Idle(home_seconds=60, warning_seconds=30, scale=0.05)
