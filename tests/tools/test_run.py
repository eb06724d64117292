"""`kiosk run` as an operator meets it: what it says, how it ends, and what it writes for those who measure."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from kiosk.tools.run import NO_DISPLAY
from tests.small_exhibit_copy import replace

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0
DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}


def kiosk(tmp_path: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    place = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=place, stdout=pipe, stderr=pipe, text=True)


def ended(tmp_path: Path, *arguments: str) -> tuple[int, str, str]:
    process = kiosk(tmp_path, *arguments)
    out, said = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, out, said


def events(report: Path) -> Iterator[dict[str, object]]:
    text = report.read_text(encoding="utf-8") if report.exists() else ""
    yield from (json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n"))


def wait_for_event(report: Path, event: str) -> dict[str, object]:
    end = monotonic() + PATIENCE_SECONDS
    while not (found := [each for each in events(report) if each["event"] == event]):
        assert monotonic() < end, f"never told: {event}"
        sleep(0.02)
    return found[-1]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_the_operator_ends_it_with_a_signal(tmp_path: Path, small_exhibit: Path, ending: signal.Signals) -> None:
    report = tmp_path / "report.jsonl"
    process = kiosk(tmp_path, str(small_exhibit), "--windowed", "1280x720", "--report", str(report))
    place = wait_for_event(report, "place")
    assert (place["place"], place["phase"], place["language"]) == ("attract", "attract", "az")
    assert {"attract-language-az", "attract-language-ru", "attract-language-en"} <= set(place["targets"])
    process.send_signal(ending)
    assert process.communicate(timeout=PATIENCE_SECONDS) == ("", "")
    assert process.returncode == 0
    assert (tmp_path / "state" / "kiosk" / "journal.log").read_text(encoding="utf-8") == ""


def test_where_nothing_can_be_shown_it_says_so(tmp_path: Path, small_exhibit: Path) -> None:
    place = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "-m", "kiosk", "run", str(small_exhibit)]
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"kiosk: {NO_DISPLAY}\n")


def test_pictures_are_made_where_nothing_can_be_shown(tmp_path: Path, small_exhibit: Path) -> None:
    place = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "-m", "kiosk", "proof", str(small_exhibit), "--out", str(tmp_path), "--screen", "home"]
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert (tmp_path / "contact-sheet.png").exists()


def test_an_exhibit_with_mistakes_is_not_shown_but_told(tmp_path: Path, small_exhibit: Path) -> None:
    replace(small_exhibit, "2-sea.yaml", "type: map", "type: mpa")
    status, out, said = ended(tmp_path, str(small_exhibit))
    assert (status, out) == (1, "")
    assert "2-sea.yaml:" in said and "type-unknown" in said and "Traceback" not in said


def test_a_station_with_mistakes_is_told_with_its_place(tmp_path: Path, small_exhibit: Path) -> None:
    station = tmp_path / "station.yaml"
    station.write_text("panel: {diagonal: 24}\n", encoding="utf-8")
    status, _, said = ended(tmp_path, str(small_exhibit), "--station", str(station))
    assert status == 1
    assert "station.yaml:1:9: error:" in said


@pytest.mark.parametrize("size", ["1920", "wide", "1x1", "1920x"])
def test_a_size_that_is_none_is_wrong_usage(tmp_path: Path, size: str) -> None:
    status, _, said = ended(tmp_path, "--windowed", size)
    assert status == 2
    assert "is not a size" in said


def test_a_tour_reaches_every_screen_in_every_language_and_leaves_its_pictures(
    tmp_path: Path, small_exhibit: Path
) -> None:
    report, out = tmp_path / "report.jsonl", tmp_path / "pictures"
    status, told, said = ended(tmp_path, str(small_exhibit), "--tour", str(out), "--report", str(report))
    assert (status, said) == (0, "")
    assert told == f"21 screens reached in 3 languages, pictures in {out}\n"
    assert wait_for_event(report, "toured")["pages"] == 21
    names = [
        "00-attract.png",
        "01-home.png",
        "02-pier.png",
        "03-first-day.png",
        "04-where.png",
        "05-how-many.png",
        "06-who-saw.png",
    ]
    pictures = sorted(str(path.relative_to(out)) for path in out.rglob("*.png"))
    assert pictures == [f"{language}/{name}" for language in ("az", "en", "ru") for name in names]


def test_a_tour_that_cannot_write_says_so(tmp_path: Path, small_exhibit: Path) -> None:
    (tmp_path / "pictures").write_text("a file", encoding="utf-8")
    status, _, said = ended(tmp_path, str(small_exhibit), "--tour", str(tmp_path / "pictures"))
    assert status == 1
    assert said.startswith("kiosk: ") and "Traceback" not in said
