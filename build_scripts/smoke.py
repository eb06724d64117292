"""What the packaged folder must do alone: tour every screen in every language and open every picture, film and sound,
with nothing around it and not a word on stderr.

package.py tries it on this machine, chroot_trial.py in one without Python. Standard library only.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import environment

PATIENCE = 600.0
PROGRAM = "black-january-kiosk"
OFFSCREEN = ("QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software")
LIST_SCREENS = """
import json
from kiosk import paths
from kiosk.bundle.load import load
from kiosk.screens.catalog import SCREEN_TYPES
bundle, problems = load(paths.default_exhibit(), SCREEN_TYPES)
languages = bundle.exhibit.languages
print(json.dumps([f"{language}/{placed.screen.id}" for language in languages for placed in bundle.screens]))
"""


class NoScreens(Exception):
    """Says why there is nothing to tour."""


def screens() -> list[str]:
    """Every screen of the shipped exhibit in every language, `az/the-funeral`, as the program itself reads it."""
    command = [str(environment.PYTHON), "-c", LIST_SCREENS]
    answer = subprocess.run(command, cwd=environment.ROOT, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise NoScreens("the shipped exhibit cannot be read; `kiosk check` says why")
    found: list[str] = json.loads(answer.stdout)
    return found


def alone(command: Sequence[str], home: Path) -> list[str]:
    """The command with an empty environment, but for where to draw and a home of its own."""
    return ["env", "-i", *OFFSCREEN, f"HOME={home}", *command]


def without_network() -> list[str] | None:
    """What to put before a command to cut it off; None where this machine allows neither way."""
    ways = (["unshare", "--net"],) if os.geteuid() == 0 else (["unshare", "--map-root-user", "--net"],)
    return next((way for way in ways if succeeds([*way, "true"])), None)


def succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def tour(folder: Path, scratch: Path, expected: Iterable[str]) -> list[str]:
    """Run the packaged tour here, cut off from everything; what was wrong, empty if nothing."""
    pictures = scratch / "tour"
    answer = cut_off([str(folder / PROGRAM), "run", "--tour", str(pictures)], scratch)
    return [answer] if isinstance(answer, str) else problems(answer.returncode, answer.stderr, pictures, expected)


def check(folder: Path, scratch: Path) -> list[str]:
    """Let the packaged program check its exhibit, for which it starts itself once more to open the files."""
    answer = cut_off([str(folder / PROGRAM), "check", "--strict"], scratch)
    if isinstance(answer, str):
        return [answer]
    return [f"its check said: {line}" for line in (answer.stdout + answer.stderr).splitlines()]


def cut_off(command: Sequence[str], scratch: Path) -> subprocess.CompletedProcess[str] | str:
    """Run a command alone and without a network; or say why that could not be done."""
    prefix = without_network()
    if prefix is None:
        return "cannot cut the network off: neither root nor user namespaces are to be had here"
    whole = [*prefix, *alone(command, scratch)]
    try:
        return subprocess.run(whole, cwd=scratch, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"it had not ended after {PATIENCE:.0f} seconds"


def problems(status: int, stderr: str, pictures: Path, expected: Iterable[str]) -> list[str]:
    """Everything that a clean tour does not do."""
    found = [f"it ended with exit status {status}"] if status else []
    found += [f"it said on stderr: {line}" for line in stderr.splitlines()]
    paths = [path for path in pictures.rglob("*.png") if path.stat().st_size > 0]
    seen = {pictured(path.relative_to(pictures)) for path in paths}
    return found + [f"no picture of screen {screen}" for screen in expected if screen not in seen]


def pictured(picture: Path) -> str:
    """What a picture shows: `az/07-the-funeral.png` is `az/the-funeral`."""
    return f"{picture.parent.as_posix()}/{re.sub(r'^[0-9]+-', '', picture.stem)}"
