"""Tries `kiosk preview` as a curator would who is in a hurry: fifty edits, good, bad and renamed, and what each took.

    xvfb-run -a -s "-screen 0 1600x1000x24" python3 build_scripts/preview_trial.py [DIR] [--edits 50] [--reloads 200]

An exhibit is copied, previewed in a real window and edited, on one screen after another: files written in place,
replaced by another under their name, moved aside, deleted and written anew, written in two halves; titles changed,
pictures drawn anew, mistakes made and mended. A time is counted from before a file is saved until the frame is on
the glass that shows it: the title found in the scene, the colour of the picture in the window. While a mistake stands,
every frame has to show the last good title. Prints the median, the 95th percentile and the worst. Then memory is
looked at while one text is saved again and again. Ends with 1 if something was never shown, or came too late.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import median

import environment

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from preview_curator import Curator, NotSeen, Taken
from preview_edits import Edit, edits
from PySide6.QtCore import QSize
from soak_samples import sample

from kiosk.paths import default_exhibit
from kiosk.services.journal import open_journal
from kiosk.tools.window import application, size

LIMIT_MS = 300.0
GROWTH_MB = 24.0
"""How much memory may rise over the later half of the reloads."""


def main() -> int:
    arguments = parser().parse_args()
    application()
    with tempfile.TemporaryDirectory(prefix="kiosk-trial-") as scratch:
        open_journal(Path(scratch) / "journal.log")
        gc.freeze()
        curator = Curator(arguments.folder, Path(scratch) / "exhibit", arguments.size)
        try:
            problems = [*edited(curator, arguments.edits), *reloaded(curator, arguments.reloads)]
        except NotSeen as problem:
            problems = [str(problem)]
        curator.close()
        print((Path(scratch) / "journal.log").read_text(encoding="utf-8"), end="", file=sys.stderr)
    for line in problems:
        print(f"preview_trial: {line}", file=sys.stderr)
    return 1 if problems else 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Try `kiosk preview`, and measure it.")
    made.add_argument("folder", metavar="DIR", nargs="?", type=Path, default=default_exhibit(), help="the exhibit")
    made.add_argument("--edits", metavar="N", type=int, default=50, help="edits to make (default: 50)")
    made.add_argument("--reloads", metavar="N", type=int, default=0, help="then reload so often (default: 0)")
    made.add_argument("--size", metavar="WxH", type=size, default=QSize(1280, 720), help="of the window")
    return made


def edited(curator: Curator, count: int) -> Iterator[str]:
    """The edits, one after another; whatever went wrong."""
    good: list[Taken] = []
    bad: list[Taken] = []
    for edit in islice(edits(curator), count):
        taken = make(curator, edit)
        (bad if edit.is_mistake else good).append(taken)
        print(f"{taken.wall:6.0f} ms  {edit.screen:24} {edit.kind}", flush=True)
    print(f"{len(good)} good edits, from save to frame:  {told(good)}")
    print(f"{len(bad)} mistakes, from save to strip:  {told(bad)}")
    if good and percentile([each.wall for each in good]) > LIMIT_MS:
        yield f"the 95th percentile is above {LIMIT_MS:.0f} ms"
    yield from curator.wrong


def make(curator: Curator, edit: Edit) -> Taken:
    """One edit: how long until it was seen; and that nothing else has changed."""
    before = curator.place()
    taken = curator.time(edit)
    if curator.place() != before:
        curator.wrong.append(f"{edit.kind}: stood at {before}, then at {curator.place()}")
    curator.rest()
    return taken


def percentile(times: list[float]) -> float:
    """The 95th: so long or less took 95 of a hundred."""
    return sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]


def told(times: list[Taken]) -> str:
    if not times:
        return "none"
    wall, processor = [each.wall for each in times], median(each.processor for each in times)
    figures = f"median {median(wall):.0f} ms, 95 % {percentile(wall):.0f} ms, worst {max(wall):.0f} ms"
    return f"{figures}; of the processor {processor:.0f} ms"


def reloaded(curator: Curator, count: int) -> Iterator[str]:
    """One text, saved again and again."""
    found = [sample(0)]
    for number in range(1, count + 1):
        curator.time(curator.retitled(number))
        if number % 50 == 0:
            found.append(sample(number))
            print(f"after {number:4} reloads: {found[-1].rss_mb:.0f} MB, {found[-1].descriptors} descriptors")
    risen = found[-1].rss_mb - found[len(found) // 2].rss_mb
    if count and risen > GROWTH_MB:
        yield f"memory rose by {risen:.0f} MB over the later half of the reloads"


if __name__ == "__main__":
    start = time.monotonic()
    status = main()
    print(f"{time.monotonic() - start:.0f} s")
    raise SystemExit(status)
