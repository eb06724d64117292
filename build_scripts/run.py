"""Starts the kiosk from a fresh clone: sets the machine up, then shows the exhibit full screen.

    python3 build_scripts/run.py [what `kiosk run` takes]

Without a display it tours every screen instead and leaves a picture of each in `out/tour`.
Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

import environment

TOUR = environment.ROOT / "out" / "tour"


def main() -> None:
    environment.prepare()
    arguments, variables = plan(sys.argv[1:], os.environ)
    command = [str(environment.PYTHON), "-m", "kiosk", "run", *arguments]
    os.chdir(environment.ROOT)
    sys.stderr.flush()
    os.execve(command[0], command, variables)


def plan(arguments: list[str], variables: Mapping[str, str]) -> tuple[list[str], dict[str, str]]:
    """What to start with, and in which environment: the kiosk, or its tour where nothing can be shown."""
    if has_display(variables) or asks_for_help(arguments):
        return arguments, dict(variables)
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **variables}
    if "--tour" in arguments:
        return arguments, offscreen
    print(f"No display here: touring every screen instead, pictures in {TOUR}", file=sys.stderr, flush=True)
    return [*arguments, "--tour", str(TOUR)], offscreen


def has_display(variables: Mapping[str, str]) -> bool:
    """A window system, or a platform that the caller has chosen himself."""
    return any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def asks_for_help(arguments: list[str]) -> bool:
    return any(word in {"-h", "--help"} for word in arguments)


if __name__ == "__main__":
    main()
