"""A film in a real window that OpenGL draws: it plays, and the kiosk goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from tests.conftest import HEAD
from tests.filming import FILES, FILM
from tests.small_exhibit_copy import copy_to, write

ROOT = Path(__file__).parents[2]
SCREEN = "1280x720x24"
PATIENCE_SECONDS = 120.0


def test_a_film_plays_in_a_window_of_opengl(tmp_path: Path) -> None:
    exhibit = copy_to(tmp_path / "exhibit")
    screens = textwrap.indent(textwrap.dedent(FILM).strip("\n"), "  ")
    write(exhibit, {"1-quay.yaml": f"{HEAD}{screens}\n", **FILES})
    read, written = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(written), "-screen", "0", SCREEN], pass_fds=[written])
    try:
        number = os.read(read, 16).decode().strip()
        place = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        place |= {"DISPLAY": f":{number}", "XDG_STATE_HOME": str(tmp_path / "state")}
        command = [sys.executable, "-m", "kiosk", "run", str(exhibit), "--tour", str(tmp_path / "out")]
        done = subprocess.run(
            command, cwd=ROOT, env=place, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    finally:
        display.terminate()
        display.wait()
    assert (done.returncode, done.stderr) == (0, "")
    assert "frames of film" in done.stdout
