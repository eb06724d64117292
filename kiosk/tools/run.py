"""kiosk run: the exhibit on the glass."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import Kiosk
from kiosk.paths import default_exhibit
from kiosk.services.journal import journal_file, open_journal
from kiosk.tools.folder import opened
from kiosk.tools.report import Report
from kiosk.tools.window import (
    application,
    has_display,
    hide_pointer,
    installed,
    paint_unseen,
    run_until_told,
    size,
)

DESCRIPTION = """\
Shows an exhibit, full screen unless a window is asked for.

Nothing a visitor does ends the program; what goes wrong is written to the journal
(~/.local/state/kiosk/journal.log), never on the glass.
"""
EPILOG = """\
exit status:
  0  ended by the operator, or the tour reached every screen in every language
  1  the exhibit or the station has mistakes, or the tour missed a screen
  2  wrong usage

examples:
  kiosk run
  kiosk run exhibits/demo --windowed 1280x720
  kiosk run --station station.yaml
  kiosk run --tour pictures
"""

NO_DISPLAY = "there is no display here; start it inside a window system, or let --tour OUT save pictures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument(
        "--station", metavar="FILE", type=Path, help="what is known of this machine: its panel, its patience"
    )
    parser.add_argument(
        "--windowed", metavar="WxH", type=size, help="a window of so many pixels instead of the whole screen"
    )
    parser.add_argument(
        "--tour",
        metavar="OUT",
        type=Path,
        help="let an automatic visitor touch a way through in every language, save a picture of every screen as "
        "OUT/LANGUAGE/NN-SCREEN.png, and end",
    )
    parser.add_argument("--report", metavar="FILE", type=Path, help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    bundle = opened(arguments.folder or default_exhibit())
    station = installed(arguments.station)
    if bundle is None or station is None:
        return 1
    if not has_display():
        if not arguments.tour:
            print(f"kiosk: {NO_DISPLAY}", file=sys.stderr)
            return 1
        paint_unseen()
    app = application()
    open_journal(journal_file())
    kiosk = Kiosk(bundle, station)
    report = Report(arguments.report, kiosk) if arguments.report else None
    kiosk.guard()
    window = arguments.windowed or (QSize(1920, 1080) if arguments.tour else None)
    if window is None:
        hide_pointer()
    kiosk.show(window)
    if arguments.tour:
        return _tour(kiosk, arguments.tour, report)
    status = run_until_told(app)
    kiosk.close()
    return status


def _tour(kiosk: Kiosk, out: Path, report: Report | None) -> int:
    # Here, because it brings QtTest and QtWidgets, which a kiosk in its hall never needs.
    from kiosk.tools.tour import take

    try:
        tour = take(kiosk, out)
    except OSError as problem:
        print(f"kiosk: {problem}", file=sys.stderr)
        return 1
    if report:
        report.tell("toured", pages=len(tour.seen))
    kiosk.close()
    for place in tour.missed:
        print(f"kiosk: not reached: {place}", file=sys.stderr)
    languages = len({stop.language for stop in tour.seen})
    films = f", {tour.frames} frames of film" if tour.frames else ""
    print(f"{len(tour.seen)} screens reached in {languages} languages{films}, pictures in {out}")
    return 1 if tour.missed else 0
