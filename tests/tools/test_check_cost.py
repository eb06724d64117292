"""What `kiosk check` costs: it grows with the exhibit and no faster. Told in time of the processor.

Run with -s to see the figures.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import large_exhibit
import pytest

ROOT = Path(__file__).parent.parent.parent
SMALLER, LARGER = 200, 2000
MOST_TIMES = 1.6
"""How much dearer a screen of the larger exhibit may be than one of the smaller."""
MOST_SECONDS_A_SCREEN, MOST_BYTES_A_SCREEN = 0.02, 200 * 1024
MEASURED = """
import re, sys, time
from pathlib import Path
from kiosk.cli import main
told = main(["check", sys.argv[1], "--strict"])
print(told, time.process_time(), re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""
"""The most memory that the process itself held; what its parent held before it began is left out."""


@dataclass(frozen=True)
class Cost:
    """Seconds of the processor, and the most memory in bytes."""

    seconds: float
    memory: int


def cost(folder: Path) -> Cost:
    """What one check takes, in a process of its own; it must find nothing."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", MEASURED, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
    exit_status, seconds, kilobytes = done.stdout.split()
    assert (exit_status, done.stderr) == ("0", "")
    return Cost(float(seconds), int(kilobytes) * 1024)


def cheapest(folder: Path, times: int) -> Cost:
    """The least of several runs: what else the machine does can only add to it."""
    runs = [cost(folder) for _ in range(times)]
    return Cost(min(run.seconds for run in runs), min(run.memory for run in runs))


def test_check_costs_as_much_more_as_there_are_more_screens(
    tmp_path: Path, small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for screens in (SMALLER, LARGER):
        large_exhibit.write(tmp_path / str(screens), screens)
    base = cheapest(small_exhibit, 3)
    smaller, larger = (cheapest(tmp_path / str(screens), runs) for screens, runs in ((SMALLER, 3), (LARGER, 2)))
    each_of_few = (smaller.seconds - base.seconds) / SMALLER, (smaller.memory - base.memory) / SMALLER
    each_of_many = (larger.seconds - base.seconds) / LARGER, (larger.memory - base.memory) / LARGER
    with capsys.disabled():
        print()
        for name, one in (("start", base), (SMALLER, smaller), (LARGER, larger)):
            print(f"{name:>6}: {one.seconds:6.2f} s of the processor, {one.memory / 2**20:6.1f} MB at most")
        for screens, (seconds, memory) in ((SMALLER, each_of_few), (LARGER, each_of_many)):
            print(f"a screen of {screens}: {seconds * 1000:.2f} ms, {memory / 1024:.1f} kB")
    assert each_of_many[0] < MOST_TIMES * each_of_few[0]
    assert each_of_many[1] < MOST_TIMES * each_of_few[1]
    assert each_of_many[0] < MOST_SECONDS_A_SCREEN
    assert each_of_many[1] < MOST_BYTES_A_SCREEN


def test_the_large_exhibit_has_every_screen_type_that_needs_no_film(tmp_path: Path) -> None:
    from kiosk.bundle.load import load
    from kiosk.screens.catalog import SCREEN_TYPES

    large_exhibit.write(tmp_path / "large", 2 * len(large_exhibit.TYPES))
    bundle, told = load(tmp_path / "large", SCREEN_TYPES, rules=True)
    assert told == []
    assert bundle is not None
    assert {placed.screen.type for placed in bundle.screens} == {kind.name for kind in SCREEN_TYPES} - {"media"}
    assert bundle.exhibit.languages == large_exhibit.LANGUAGES
