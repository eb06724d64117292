"""Lets the kiosk run as it would in a season, and watches whether it grows.

    python3 build_scripts/soak.py [DIR] [--visits 500] [--switches 200]

The real kiosk, drawn unseen, is touched from screen to screen in every language; then every film and sound is
begun and left, again and again. Memory, open descriptors and threads are printed as they were on the way, and
how much each rises in a hundred steps, after the first quarter. Ends with 1 if one rises more than it may, or if
the journal tells of anything. Before the first sample every screen is shown once and every film played, so that
what is kept on purpose is there.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import environment

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from PySide6.QtCore import QSize
from soak_samples import Bounds, Sample, rising, sample, table
from soak_visit import Visitor
from tqdm import tqdm

from kiosk.app import Kiosk
from kiosk.bundle.bundle import Bundle
from kiosk.paths import default_exhibit
from kiosk.services.journal import open_journal
from kiosk.services.media import Phase
from kiosk.station.model import Station
from kiosk.tools.folder import opened
from kiosk.tools.hand import NotThere
from kiosk.tools.window import application, paint_unseen, size

SAMPLES = 20
ROUNDS = 4
"""How often each film has its turn: all have had one before the samples count."""
HARMLESS = ("No audio device detected", "PulseAudioService", "PipeWire", "No RHI backend")


def main() -> int:
    arguments = parser().parse_args()
    bundle = opened(arguments.folder)
    if bundle is None:
        return 1
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as scratch:
        journal = Path(scratch) / "journal.log"
        kiosk = shown(bundle, arguments.size, journal)
        try:
            problems = soak(Visitor(kiosk), arguments)
        except (NotThere, TimeoutError, LookupError) as problem:
            problems = [f"the way ends: {type(problem).__name__}: {problem}"]
        kiosk.close()
        problems += complaints(journal.read_text(encoding="utf-8"))
    for line in problems:
        print(f"soak: {line}", file=sys.stderr)
    return 1 if problems else 0


def complaints(journal: str) -> list[str]:
    """What went wrong by the journal, the first twenty; that a machine has no sound or no graphics card is no fault."""
    lines = [line for line in journal.splitlines() if not any(words in line for words in HARMLESS)]
    return [f"the journal says: {line}" for line in lines[:20]]


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Watch whether the kiosk grows in use.")
    made.add_argument("folder", metavar="DIR", nargs="?", type=Path, default=default_exhibit(), help="the exhibit")
    made.add_argument("--visits", metavar="N", type=int, default=500, help="screens to visit (default: 500)")
    made.add_argument("--switches", metavar="N", type=int, default=200, help="films and sounds to begin (default: 200)")
    made.add_argument("--size", metavar="WxH", type=size, default=QSize(1920, 1080), help="of the window")
    made.add_argument("--most-mb", metavar="MB", type=float, default=Bounds.rss_mb, help="may be added in a hundred")
    return made


def shown(bundle: Bundle, window: QSize, journal: Path) -> Kiosk:
    paint_unseen()
    application()
    open_journal(journal)
    kiosk = Kiosk(bundle, Station())
    kiosk.guard()
    kiosk.show(window)
    return kiosk


def soak(visitor: Visitor, arguments: argparse.Namespace) -> list[str]:
    """Both runs with their tables; what rises."""
    bounds = replace(Bounds(), rss_mb=arguments.most_mb)
    pages = visitor.pages()
    places = len(visitor.kiosk.bundle.screens) * len(visitor.kiosk.visit.languages.codes)
    films = find_films(visitor, islice(pages, places))
    samples = watched("page visits", arguments.visits, lambda: next(pages), visitor.rest)
    print(table("page visits", samples), end="\n\n", flush=True)
    problems = rising(samples, bounds)
    if not films:
        print("no film and no sound in this exhibit: nothing to switch")
        return problems
    switching = switches(visitor, films, arguments.switches)
    switched = watched("media switches", arguments.switches, lambda: next(switching), visitor.rest)
    print(table("media switches", switched), flush=True)
    return problems + rising(switched, bounds)


def find_films(visitor: Visitor, pages: Iterator[str]) -> list[str]:
    """The screens that play something, each played once; every other one is seen in every language on the way."""
    found: dict[str, Phase] = {}
    for place in tqdm(pages, desc="warming up", unit="screen", file=sys.stderr, disable=None, leave=False):
        if place not in found and visitor.can_play():
            found[place] = visitor.play()
    return list(found)


def switches(visitor: Visitor, films: Sequence[str], count: int) -> Iterator[Phase]:
    """Begin a film, leave it and come back, where nothing plays; each in its turn. How the film was doing."""
    share = -(-count // (len(films) * ROUNDS))
    for film in cycle(films):
        while visitor.place != film:
            visitor.go_on()
        for _ in range(share):
            phase = visitor.play()
            visitor.leave_and_return()
            yield phase


def watched(what: str, count: int, step: Callable[[], object], rest: Callable[[], None]) -> list[Sample]:
    """Take so many steps; samples from before the first to after the last, each after a rest."""
    every = max(1, count // SAMPLES)
    rest()
    samples = [sample(0)]
    for number in tqdm(range(1, count + 1), desc=what, unit="", file=sys.stderr, disable=None, leave=False):
        step()
        if number % every == 0:
            rest()
            samples.append(sample(number))
    return samples


if __name__ == "__main__":
    raise SystemExit(main())
