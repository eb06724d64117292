"""A visitor from outside, for bench.py: reads what the kiosk tells of itself, and clicks where it says.

Standard library only; xdotool moves the pointer.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Event = dict[str, Any]

TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 60.0
ONWARD = ("notice-go-on", "rail-next", "home-chapter-", "attract-language-")


class NotMeasured(Exception):
    """Says which figure could not be had, and why."""


@dataclass(frozen=True)
class Visit:
    """One running kiosk: its process, the file of its events, the display it is on."""

    process: subprocess.Popen[bytes]
    events: Path
    variables: Mapping[str, str]

    def wait_for(self, name: str, holds: Callable[[Event], bool] = lambda event: True) -> Event:
        """The latest event of this name, as soon as it is so."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = told(name, self.events)
            if found and holds(found):
                return found
            if self.process.poll() is not None:
                raise NotMeasured(f"the kiosk ended (exit status {self.process.returncode}) before its {name}")
            time.sleep(0.02)
        raise NotMeasured(f"no {name} within {PATIENCE:.0f} seconds")

    def go_on(self) -> Event:
        """One click onward, and the next place when it has come to rest."""
        here = self.wait_for("place")
        x, y = onward(here["targets"])
        click = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(click, env=dict(self.variables), check=True)
        return self.wait_for("place", lambda event: event["t"] > here["t"] and standing(event) != standing(here))

    def cpu_seconds(self) -> float:
        return cpu_seconds(self.process.pid)

    def pss_mb(self) -> float:
        return pss_mb(self.process.pid)


def told(name: str, events: Path) -> Event | None:
    """The last event of this name; a line that is still being written does not count."""
    if not events.is_file():
        return None
    lines = [line for line in events.read_text(encoding="utf-8").splitlines(keepends=True) if line.endswith("\n")]
    found: list[Event] = [each for each in map(json.loads, lines) if each["event"] == name]
    return found[-1] if found else None


def standing(event: Event) -> tuple[Any, Any]:
    return event["place"], event["stage"]


def onward(targets: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    """Where to click to get further into the exhibit."""
    for wanted in ONWARD:
        for name, place in targets.items():
            if name.startswith(wanted):
                return place
    raise NotMeasured(f"no way onward among {', '.join(targets)}")


def cpu_seconds(process: int) -> float:
    """User and system time; the program's name before them may hold blanks, so count from its bracket."""
    after_name = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICKS


def pss_mb(process: int) -> float:
    """Its share of memory, libraries shared with others counted in part; 0 where it has just ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
