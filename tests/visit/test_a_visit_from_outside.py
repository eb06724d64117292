"""A whole visit in a real window of 1920 × 1080, made from outside by clicks on the glass, and by nothing else.

Where to click and what is shown is read from the kiosk's own report, and checked against pictures of the glass.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
EXHIBIT = ROOT / "exhibits" / "black-january"
SIZE = "1920x1080"
PATIENCE_SECONDS = 40.0
STATION = "idle: {home_seconds: 60, warning_seconds: 60, scale: 0.06}\n"
NEEDED = ("Xvfb", "xdotool")
NOWHERE = (960, 8)
SHADES = 12  # of 255

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="needs Xvfb and xdotool: a window, and a hand outside it"
)


def wait_for(found: Callable[[], Any], what: str) -> Any:
    """Look until something is there."""
    end = monotonic() + PATIENCE_SECONDS
    while not (value := found()):
        assert monotonic() < end, f"never seen: {what}"
        sleep(0.02)
    return value


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same to an eye; the edges of large letters may be redrawn a shade apart."""
    small = [
        bytes(picture.scaled(192, 108, mode=Qt.TransformationMode.SmoothTransformation).constBits())
        for picture in (one, other)
    ]
    return max(abs(a - b) for a, b in zip(*small, strict=True)) <= SHADES


@dataclass
class Display:
    """A screen that nobody sees, and the file that holds its pixels."""

    name: str
    pixels: Path

    def picture(self) -> QImage:
        """What is on it, from the server's XWD file: a big-endian header, the colours, the pixels."""
        data = self.pixels.read_bytes()
        header = struct.unpack(">25I", data[:100])
        start, (width, height, line) = header[0] + 12 * header[19], (header[4], header[5], header[12])
        return QImage(data[start:], width, height, line, QImage.Format.Format_RGB32).copy()

    def rest(self) -> QImage:
        """The picture once it stands still."""
        seen = [self.picture()]

        def still() -> bool:
            seen.append(self.picture())
            return seen[-1] == seen[-2]

        wait_for(still, "a picture that stands still")
        return seen[-1]

    def click(self, x: int, y: int) -> None:
        self.point(x, y)
        self._hand("click", "1")

    def point(self, x: int, y: int) -> None:
        self._hand("mousemove", str(x), str(y))

    def _hand(self, *act: str) -> None:
        subprocess.run(["xdotool", *act], env={**os.environ, "DISPLAY": self.name}, check=True)


@pytest.fixture()
def display(tmp_path: Path) -> Iterator[Display]:
    """A display of its own, whose number the server chooses."""
    readable, writable = os.pipe()
    screen = ["-screen", "0", f"{SIZE}x24", "-fbdir", str(tmp_path)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", *screen],
        pass_fds=[writable],
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield Display(f":{number}", tmp_path / "Xvfb_screen0")
    server.terminate()
    server.wait(PATIENCE_SECONDS)


@dataclass
class Outside:
    """Someone before the glass: reads what is reported, and clicks."""

    display: Display
    report: Path
    journal: Path

    def now(self) -> dict[str, Any]:
        """What stands on the glass, as last reported; a line that is still being written is left for later."""
        text = self.report.read_text(encoding="utf-8") if self.report.exists() else ""
        lines = [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]
        return next((line for line in reversed(lines) if line["event"] == "place"), {})

    def sees(self, **wanted: str) -> dict[str, Any]:
        """Wait until something stands on the glass."""

        def found() -> dict[str, Any]:
            now = self.now()
            return now if wanted.items() <= now.items() else {}

        return wait_for(found, f"{wanted}, but {self.now()}")

    def touch(self, name: str) -> None:
        """Click on something by its name; a warning that comes between is answered."""

        def there() -> dict[str, Any]:
            now = self.now()
            if now.get("phase") == "warning":
                self.display.click(*NOWHERE)
                self.sees(phase="active")
            return now if name in now.get("targets", {}) else {}

        self.display.click(*wait_for(there, name)["targets"][name])


@pytest.fixture()
def outside(display: Display, tmp_path: Path) -> Iterator[Outside]:
    """The kiosk as an operator starts it, on that display."""
    (tmp_path / "station.yaml").write_text(STATION, encoding="utf-8")
    report, state = tmp_path / "report.jsonl", tmp_path / "state"
    place = {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb", "XDG_STATE_HOME": str(state)}
    command = [sys.executable, "-m", "kiosk", "run", str(EXHIBIT), "--windowed", SIZE]
    command += ["--station", str(tmp_path / "station.yaml"), "--report", str(report)]
    kiosk = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **place}, stderr=subprocess.PIPE)
    yield Outside(display, report, state / "kiosk" / "journal.log")
    kiosk.send_signal(signal.SIGTERM)
    said = kiosk.communicate(timeout=PATIENCE_SECONDS)[1].decode()
    assert (kiosk.returncode, said) == (0, "")


def test_a_whole_visit_and_the_next_visitor_finds_nothing_of_it(outside: Outside) -> None:
    attract = outside.sees(place="attract", phase="attract")
    outside.touch("attract-language-ru")
    outside.sees(place="home", language="ru", phase="active")
    outside.touch("home-chapter-context")
    outside.sees(place="own-voice", language="ru", panel="")
    for place in ("neighbours", "two-years"):
        outside.touch("rail-next")
        outside.sees(place=place)
    outside.touch("sources")
    outside.sees(place="two-years", panel="sources")
    outside.touch("close")
    outside.sees(place="two-years", panel="", language="ru")
    outside.touch("rail-language-en")
    before = outside.sees(place="two-years", language="en", phase="active")
    it_asks_and_a_touch_brings_everything_back(outside, before)
    outside.sees(place="two-years", phase="warning")
    after = outside.sees(place="attract", phase="attract")
    assert {**after, "t": 0, "cpu": 0} == {**attract, "t": 0, "cpu": 0}
    assert outside.journal.read_text(encoding="utf-8") == ""


def it_asks_and_a_touch_brings_everything_back(outside: Outside, before: dict[str, Any]) -> None:
    """The touch lies where a button leads elsewhere; it must not be touched."""
    spot = before["targets"]["rail-next"]
    outside.display.point(*spot)
    picture = outside.display.rest()
    outside.sees(phase="warning")
    wait_for(lambda: not alike(outside.display.picture(), picture), "the question")
    outside.display.click(*spot)
    after = outside.sees(phase="active")
    assert {**after, "t": 0, "cpu": 0} == {**before, "t": 0, "cpu": 0}
    wait_for(lambda: alike(outside.display.picture(), picture), "the same screen")
