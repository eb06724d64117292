"""Tells what each broken copy costs: every one is loaded in a process of its own, forked from this one.

    python -m tests.tools.measured

Prints a line for each: its name, the seconds of processor time, and by how many MB its memory rose at most.
"""

from __future__ import annotations

import gc
import os
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

from kiosk.bundle.load import load
from kiosk.diagnostics import render
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import copy_to
from tests.tools.broken import Broken
from tests.tools.broken_copies import ALL

AT_LEISURE = 0.5
"""Seconds above which a copy is measured once more: what else the machine does can only add to it."""


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        # What is loaded once and kept, such as the letters of the typefaces, is no copy's cost.
        load(copy_to(Path(scratch) / "exhibit"), SCREEN_TYPES, rules=True)
    for name, broken in ALL.items():
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            os._exit(_tried(name, broken))
        if os.waitpid(child, 0)[1]:
            return 1
    return 0


def _tried(name: str, broken: Broken) -> int:
    try:
        with tempfile.TemporaryDirectory() as scratch:
            folder = copy_to(Path(scratch) / "exhibit")
            broken.make(folder)
            seconds, megabytes = _cost(folder)
            if seconds > AT_LEISURE:
                seconds = min(seconds, _cost(folder)[0])
    except Exception:
        traceback.print_exc()
        return 1
    print(f"{name} {seconds:.3f} {megabytes:.1f}", flush=True)
    return 0


def _cost(folder: Path) -> tuple[float, float]:
    """Seconds of processor time, and MB of memory above what there was."""
    gc.collect()
    before, began = _peak_mb(), time.process_time()
    _, told = load(folder, SCREEN_TYPES, rules=True)
    render(told, "text")
    return time.process_time() - began, _peak_mb() - before


def _peak_mb() -> float:
    """The most memory that this process has held; a forked one begins with what its parent holds then."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
