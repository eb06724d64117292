"""No broken copy costs more than a second or a hundred megabytes, each measured in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.broken_copies import ALL

ROOT = Path(__file__).parent.parent.parent
LONGEST_SECONDS = 1.0
MOST_MEGABYTES = 100.0
LEAST_INPUTS = 120


@pytest.fixture(scope="module")
def costs() -> dict[str, tuple[float, float]]:
    """Seconds of processor time and MB of memory for each copy."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.tools.measured"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    rows = [line.rsplit(" ", 2) for line in done.stdout.splitlines()]
    return {name: (float(seconds), float(megabytes)) for name, seconds, megabytes in rows}


def test_every_copy_is_measured_and_there_are_many(costs: dict[str, tuple[float, float]]) -> None:
    assert set(costs) == set(ALL)
    assert len(costs) >= LEAST_INPUTS


def test_every_copy_is_told_within_a_second(costs: dict[str, tuple[float, float]]) -> None:
    assert {name: seconds for name, (seconds, _) in costs.items() if seconds >= LONGEST_SECONDS} == {}


def test_every_copy_is_told_within_a_hundred_megabytes(costs: dict[str, tuple[float, float]]) -> None:
    assert {name: megabytes for name, (_, megabytes) in costs.items() if megabytes >= MOST_MEGABYTES} == {}
    assert any(megabytes > 5 for _, megabytes in costs.values()), "memory is not measured at all"
