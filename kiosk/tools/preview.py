"""kiosk preview: the exhibit in a window that follows its files."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from kiosk.diagnostics import Diagnostic, render
from kiosk.paths import default_exhibit
from kiosk.services.journal import journal_file, open_journal
from kiosk.tools.previewing.actions import actions
from kiosk.tools.previewing.keys import Keys
from kiosk.tools.previewing.preview import Preview, Start
from kiosk.tools.window import application, has_display, installed, run_until_told, size

DESCRIPTION = """\
Shows an exhibit in a window, as the kiosk shows it, and follows its files: what you save is on the
screen at once, on the same screen, in the same language, at the same place in it.

A mistake keeps the last good version on the screen. A strip tells what is wrong, as `kiosk check` does,
until it is mended. Nobody is asked whether they are still there.
"""
EPILOG = """\
keys:
  ← →       the screen before, the next screen
  L         the next language
  T, C      text size; high contrast
  P, O      a larger panel; landscape or portrait
  R         read every file anew
  F1, ?     show the keys; Esc closes them
  Q         end

exit status:
  0  ended
  1  there is no such folder, no display, or the station has mistakes
  2  wrong usage

examples:
  kiosk preview exhibits/demo
  kiosk preview exhibits/black-january --screen hour-by-hour --language ru
  kiosk preview exhibits/demo --windowed 720x1280 --station station.yaml
"""

NO_DISPLAY = "there is no display here; start it inside a window system"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--screen", metavar="ID", default="", help="begin on this screen")
    parser.add_argument("--language", metavar="CODE", default="", help="begin in this language")
    parser.add_argument("--windowed", metavar="WxH", type=size, help="a window of so many pixels")
    parser.add_argument(
        "--station", metavar="FILE", type=Path, help="what is known of the kiosk's machine: its panel, its loudness"
    )


def run(arguments: argparse.Namespace) -> int:
    folder = arguments.folder or default_exhibit()
    station = installed(arguments.station)
    if station is None:
        return 1
    if not folder.is_dir():
        print(f"kiosk: {folder}: there is no such folder", file=sys.stderr)
        return 1
    if not has_display():
        print(f"kiosk: {NO_DISPLAY}", file=sys.stderr)
        return 1
    app = application()
    open_journal(journal_file())
    gc.freeze()  # what is loaded by now stays for good, and need not be looked through
    preview = Preview(folder, station, Start(arguments.language, arguments.screen), tell)
    preview.guard()
    keys = Keys(actions(preview), preview)
    preview.window.installEventFilter(keys)
    preview.show(arguments.windowed)
    status = run_until_told(app)
    preview.close()
    return status


def tell(diagnostics: list[Diagnostic]) -> None:
    """Each new set of mistakes, as `check` tells them; that there are none any more, too."""
    sys.stdout.write(render(diagnostics, "text", color=sys.stdout.isatty()))
    sys.stdout.flush()
    if not diagnostics:
        print("kiosk preview: nothing is wrong any more", file=sys.stderr)
