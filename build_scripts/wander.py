"""Wanders over a very large picture for minutes, by real touches, and measures what that takes.

    python3 build_scripts/wander.py [FILE.dzi] [--minutes 10] [--width 12000]

Without a file the demo exhibit's island is drawn 12,000 × 6,000 pixels large and cut by `kiosk tiles`. Then the
real kiosk shows it, drawn unseen, and fingers pull, spread, tap and press its buttons. Printed are the resident
memory after a first walk through all levels and at the end, the number of items that hold tiles, and the frames:
how long one took from a finger's move until it was on the glass. Ends with 1 if memory grew by 30 MB or more.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import environment

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

import island
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Slot
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from soak_samples import sample
from tqdm import tqdm

from kiosk.app import Kiosk
from kiosk.services.session import Event
from kiosk.station.model import Station
from kiosk.tools.folder import opened
from kiosk.tools.glass import rect_of, walk
from kiosk.tools.hand import Hand, NotThere
from kiosk.tools.window import application, paint_unseen, size

MOST_MB = 30.0
PATIENCE_SECONDS = 0.25
BUTTONS = ("zoom-nearer", "zoom-farther", "look-left", "look-right", "look-up", "look-down", "zoom-whole")
STOPS = ("step-later", "step-earlier")
FILES = {
    "exhibit.yaml": """\
format: 1
title: A walk
languages: [en]
big_idea: A picture of any size fits into little memory.
moods:
  day: {ground: "#F2F0E9", raised: "#DFE5E3", ink: "#14212A", soft_ink: "#36434A", mark: "#B23A2A", accent: "#7E2A20"}
attract_mood: day
chapters: [walk.yaml]
sources: sources.yaml
glossary: glossary.yaml
credits: {texts: Written for this measurement.}
""",
    "walk.yaml": """\
id: walk
title: A walk
dates: "1904"
summary: A walk.
mood: day
line: {voice: [0.2, 0.8]}
screens:
  - id: a-walk
    type: zoom
    title: A walk
    tiles: media/picture.dzi
    alt: A very large picture.
    credit: Drawn for this measurement
    labels:
      - {at: [0.5, 0.5], text: The middle}
      - {at: [0.25, 0.25], text: A note, kind: note}
    views:
      - {title: All of it, centre: [0.5, 0.5], width: 1}
      - {title: A quarter, centre: [0.25, 0.25], width: 0.25}
      - {title: A corner, centre: [0.95, 0.95], width: 0.05}
""",
    "sources.yaml": "book: {title: A book, kind: primary, trust: Invented.}\n",
    "glossary.yaml": "walk: {title: A walk, text: On foot.}\n",
}


def main() -> int:
    arguments = parser().parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-wander-") as scratch:
        folder = exhibit(Path(scratch), arguments)
        with shown(folder, arguments.size) as kiosk:
            walker = Walker(kiosk, random.Random(arguments.seed))
            walker.arrive()
            walker.through_all_levels()
            before = sample(0)
            gestures = walker.wander(arguments.minutes * 60)
            after = sample(gestures)
            print(report(walker, before.rss_mb, after.rss_mb, gestures))
    return 1 if after.rss_mb - before.rss_mb >= MOST_MB else 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Measure what wandering over a very large picture takes.")
    made.add_argument("tiles", metavar="FILE.dzi", nargs="?", type=Path, help="(default: the island, drawn large)")
    made.add_argument("--minutes", metavar="N", type=float, default=10.0, help="how long (default: 10)")
    made.add_argument("--width", metavar="N", type=int, default=12_000, help="of the island (default: 12000)")
    made.add_argument("--size", metavar="WxH", type=size, default=QSize(1920, 1080), help="of the window")
    made.add_argument("--seed", metavar="N", type=int, default=1, help="another one is another walk (default: 1)")
    return made


def exhibit(folder: Path, arguments: argparse.Namespace) -> Path:
    """An exhibit of one screen, with the picture's tiles in it."""
    (folder / "media").mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    out = folder / "media" / "picture.dzi"
    if arguments.tiles is None:
        if island.cut(arguments.width, out) != 0:
            raise SystemExit(1)
        return folder
    shutil.copyfile(arguments.tiles, out)
    shutil.copytree(arguments.tiles.with_name(f"{arguments.tiles.stem}_files"), out.with_name("picture_files"))
    return folder


@contextmanager
def shown(folder: Path, window: QSize) -> Iterator[Kiosk]:
    """The real kiosk with its fades and ways, drawn unseen."""
    bundle = opened(folder)
    if bundle is None:
        raise SystemExit(1)
    paint_unseen()
    application()
    kiosk = Kiosk(bundle, Station())
    kiosk.show(window)
    yield kiosk
    kiosk.close()


@dataclass
class Frames(QObject):
    """How often the window was drawn, and how much processor time each drawing took."""

    swapped: int = 0
    drawing: list[float] = field(default_factory=list)
    _began: float = 0.0

    def __post_init__(self) -> None:
        super().__init__()

    @Slot()
    def begin(self) -> None:
        self._began = time.process_time()

    @Slot()
    def end(self) -> None:
        self.swapped += 1
        self.drawing.append(time.process_time() - self._began)


class Walker:
    """Two fingers on the picture."""

    def __init__(self, kiosk: Kiosk, dice: random.Random) -> None:
        self.kiosk, self.dice = kiosk, dice
        self.hand = Hand(kiosk)
        self.frames = Frames()
        self.answers: list[float] = []
        self.most_items = 0
        kiosk.window.beforeSynchronizing.connect(self.frames.begin)
        kiosk.window.frameSwapped.connect(self.frames.end)

    def arrive(self) -> None:
        for name in ("attract-language-en", "home-chapter-walk"):
            self.hand.settle()
            QTest.qWait(500)  # two touches in quick succession would be one
            self.hand.tap(name)
        self.hand.settle()
        self.area: QQuickItem = self.hand.find("picture")

    def through_all_levels(self) -> None:
        """Down to the last pixel and up again, here and there: every place for a tile is taken once."""
        for _ in range(6):
            for after in (900, 900, 900, 900, 80, 80, 80, 80):
                self.spread(300, after)
                self.pull()

    def wander(self, seconds: float) -> int:
        """Gestures by chance until the time is over; returns how many."""
        end, gestures = time.monotonic() + seconds, 0
        self.answers.clear()
        self.frames.drawing.clear()
        with tqdm(total=round(seconds), unit="s", file=sys.stderr, disable=None, leave=False) as bar:
            while time.monotonic() < end:
                self.dice.choices((self.pull, self.pinch, self.tap_twice, self.press), (5, 4, 1, 2))[0]()
                gestures += 1
                self.most_items = max(self.most_items, self.items())
                self.kiosk.session.happen(Event.TOUCH)
                bar.update(round(seconds - (end - time.monotonic())) - bar.n)
        return gestures

    def pull(self) -> None:
        start = self.somewhere()
        way = QPointF(self.dice.uniform(-500, 500), self.dice.uniform(-300, 300))
        self._fingers("press", [start])
        for n in range(1, 17):
            self._fingers("move", [start + way * (n / 16)])
        self._fingers("release", [start + way])

    def pinch(self) -> None:
        before, after = self.dice.sample((90, 160, 260, 420, 700), 2)
        self.spread(before, after)

    def spread(self, before: float, after: float) -> None:
        middle = self.somewhere()
        for n in range(18):
            act = "press" if n == 0 else "release" if n == 17 else "move"
            half = QPointF((before + (after - before) * n / 17) / 2, 0)
            self._fingers(act, [middle - half, middle + half])

    def tap_twice(self) -> None:
        at = self.somewhere()
        for act in ("press", "release", "press", "release"):
            self._fingers(act, [at])
        QTest.qWait(300)

    def press(self) -> None:
        name = self.dice.choice(BUTTONS + STOPS)
        with suppress(NotThere):
            self.hand.tap_at(rect_of(self.hand.find(name)).center())
            QTest.qWait(round(self.dice.uniform(50, 1000)))

    def somewhere(self) -> QPointF:
        rect = rect_of(self.area)
        across, down = self.dice.uniform(0.35, 0.65), self.dice.uniform(0.35, 0.65)
        return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())

    def items(self) -> int:
        """How many items hold a tile."""
        return sum(item.property("fromLeft") is not None for item in walk(self.area))

    def _fingers(self, act: str, places: list[QPointF]) -> None:
        """Fingers come, move or go; then the next frame is waited for, as long as one is due."""
        touch = QTest.touchEvent(self.kiosk.window, self.hand._finger)
        for finger, place in enumerate(places):
            getattr(touch, act)(finger, QPoint(round(place.x()), round(place.y())), self.kiosk.window)
        drawn, began, before = self.frames.swapped, time.perf_counter(), self._camera()
        touch.commit()
        if self._camera() == before:
            QTest.qWait(8)
            return
        while self.frames.swapped == drawn and time.perf_counter() - began < PATIENCE_SECONDS:
            QTest.qWait(1)
        self.answers.append(time.perf_counter() - began)

    def _camera(self) -> tuple[float, ...]:
        screen = self.kiosk.shell.property("screen")
        return tuple(screen.property(name) for name in ("sheetX", "sheetY", "sheetScale"))


def report(walker: Walker, before: float, after: float, gestures: int) -> str:
    answers, drawing = sorted(walker.answers), sorted(walker.frames.drawing)
    screen = walker.kiosk.shell.property("screen")
    return "\n".join(
        [
            f"picture            {screen.pictureWidth:,.0f} × {screen.pictureHeight:,.0f} pixels",
            f"gestures           {gestures:,}, frames {len(drawing):,}",
            f"items with tiles   {walker.most_items}",
            f"resident memory    {before:.1f} MB → {after:.1f} MB, {after - before:+.1f} MB",
            f"from move to glass {quantiles(answers)}",
            f"drawing, processor {quantiles(drawing)}",
        ]
    )


def quantiles(values: list[float]) -> str:
    if not values:
        return "–"
    half, most, worst = (values[min(len(values) * n // 100, len(values) - 1)] * 1000 for n in (50, 99, 100))
    return f"half {half:.1f} ms, all but one in a hundred {most:.1f} ms, worst {worst:.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
