"""Measures what a machine must have, from source and packaged, and prints the README's table.

    python3 build_scripts/bench.py [--runs 5]

In a window of 1920x1080 under Xvfb, drawn by Qt's software renderer. Times and processor use are the
kernel's; the program itself only tells when its first frame was shown, where it stands and where to touch it.
Medians, because the first run pays for a cold disk.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

import environment
import smoke
from bench_visit import NotMeasured, Visit
from progress import Progress

ROOT = environment.ROOT
WINDOW = "1920x1080"
PAGES = 10
IDLE_SECONDS = 10.0


@dataclass(frozen=True)
class Figures:
    """What one run was measured at; the names are the table's lines."""

    first_frame_ms: float
    attract_mb: float
    idle_cpu_percent: float
    toured_mb: float
    page_cpu_ms: float


LINES = {
    "first_frame_ms": ("start to first frame", "ms"),
    "attract_mb": ("memory (PSS) at attract", "MB"),
    "toured_mb": ("memory (PSS) after a tour", "MB"),
    "page_cpu_ms": ("processor time per page change", "ms"),
    "idle_cpu_percent": ("processor use when idle, over ten seconds", "% of one core"),
}


def main() -> int:
    arguments = parser().parse_args()
    environment.prepare(environment.DEV, environment.TEST_TOOLS)
    programs = {"from source": [str(environment.PYTHON), "-m", "kiosk"], "packaged": [str(packaged())]}
    present = {name: command for name, command in programs.items() if Path(command[0]).exists()}
    bar = Progress(len(present) * arguments.runs)
    try:
        with display() as variables:
            medians = {name: median(command, variables, arguments.runs, bar) for name, command in present.items()}
    except NotMeasured as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 1
    bar.finish()
    print(table(medians, {name: size_mb(name) for name in present}))
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Measure the kiosk from source and packaged.")
    made.add_argument("--runs", type=int, default=5, metavar="N", help="runs of each (default: 5)")
    return made


def packaged() -> Path:
    return ROOT / "dist" / smoke.PROGRAM / smoke.PROGRAM


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment to start the kiosk in: the software renderer in a window, in a screen of our own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WINDOW}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        yield {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
    finally:
        server.terminate()
        server.wait()


def median(command: Sequence[str], variables: dict[str, str], runs: int, bar: Progress) -> Figures:
    measured = []
    for number in range(runs):
        bar.step(f"{Path(command[0]).name}, run {number + 1}")
        measured.append(measure(command, variables))
    values = {each.name: statistics.median(getattr(run, each.name) for run in measured) for each in fields(Figures)}
    return Figures(**values)


def measure(command: Sequence[str], variables: dict[str, str]) -> Figures:
    """One visitor who leaves attract alone and then goes on page by page; and a tour of every screen."""
    with started(command, variables, []) as (visit, start):
        frame = visit.wait_for("first-frame")
        visit.wait_for("place")
        idle = idle_percent(visit)
        attract = visit.pss_mb()
        page = page_cpu(visit)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as pictures,
        started(command, variables, ["--tour", pictures]) as (visit, _),
    ):
        memory = toured_mb(visit)
    return Figures((frame["t"] - start) * 1000, attract, idle, memory, page * 1000)


@contextmanager
def started(command: Sequence[str], variables: dict[str, str], words: Sequence[str]) -> Iterator[tuple[Visit, float]]:
    """The kiosk in a window, writing its events to a file; ended with the block."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        events = Path(scratch) / "events.jsonl"
        whole = [*command, "run", "--windowed", WINDOW, "--report", str(events), *words]
        start = time.monotonic()
        process = subprocess.Popen(whole, cwd=ROOT, env=variables, stdout=subprocess.DEVNULL)
        try:
            yield Visit(process, events, variables), start
        finally:
            process.terminate()
            process.wait()


def idle_percent(visit: Visit) -> float:
    """Processor use over ten seconds in which nobody touches anything."""
    before = visit.cpu_seconds()
    time.sleep(IDLE_SECONDS)
    return (visit.cpu_seconds() - before) / IDLE_SECONDS * 100


def page_cpu(visit: Visit) -> float:
    """Seconds of processor time from one screen to the next at rest, its cross-fade and its picture included."""
    while visit.go_on()["stage"] != "screen":
        pass
    before = visit.cpu_seconds()
    for _ in range(PAGES):
        visit.go_on()
    return (visit.cpu_seconds() - before) / PAGES


def toured_mb(visit: Visit) -> float:
    """The last memory seen before the tour's end."""
    memory = 0.0
    while visit.process.poll() is None:
        memory = visit.pss_mb() or memory
        time.sleep(0.25)
    if visit.process.returncode != 0:
        raise NotMeasured(f"the tour ended with exit status {visit.process.returncode}")
    return memory


def size_mb(name: str) -> float:
    """The packaged folder, or the checkout's program with the environment it runs in."""
    folders = [ROOT / each for each in ("kiosk", "assets", "exhibits", ".venv")]
    return sum(folder_mb(folder) for folder in (folders if name == "from source" else [packaged().parent]))


def folder_mb(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def table(medians: Mapping[str, Figures], sizes: Mapping[str, float]) -> str:
    """Markdown, for the README as it is."""
    rows = [["", *medians], ["---", *("---:" for _ in medians)]]
    for field, (words, unit) in LINES.items():
        values = [getattr(figures, field) for figures in medians.values()]
        rows.append([words, *(f"{value:.{1 if unit.startswith('%') else 0}f} {unit}" for value in values)])
    rows.append(["size on disk", *(f"{sizes[name]:.0f} MB" for name in medians)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


if __name__ == "__main__":
    raise SystemExit(main())
