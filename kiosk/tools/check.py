"""`kiosk check`: tell every mistake in an exhibit's files, without Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.bundle.load import load
from kiosk.diagnostics import FORMATS, Level, has_errors, render
from kiosk.paths import default_exhibit
from kiosk.screens.catalog import SCREEN_TYPES

DESCRIPTION = """\
Reads an exhibit's folder as the kiosk does and tells every mistake at once: where it is,
what is wrong and what to do. Nothing is changed, and no window opens.
"""

EPILOG = """\
output:
  file:line:column: error: what is wrong; what to do (code)
  An error keeps the exhibit from being shown; a warning does not. Nothing is printed where nothing is wrong.

exit status:
  0  no errors
  1  at least one error
  2  wrong usage

examples:
  kiosk check exhibits/demo
  kiosk check exhibits/demo --format json > mistakes.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument(
        "folder",
        nargs="?",
        metavar="DIR",
        help="the folder that holds exhibit.yaml (default: the shipped exhibit)",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, json for programs, github for annotations on a change (default: text)",
    )


def run(arguments: argparse.Namespace) -> int:
    folder = _from_here(default_exhibit()) if arguments.folder is None else Path(arguments.folder)
    _, diagnostics = load(folder, SCREEN_TYPES)
    on_terminal = sys.stdout.isatty()
    sys.stdout.write(render(diagnostics, arguments.format, color=on_terminal))
    if arguments.format == "text" and (diagnostics or on_terminal):
        errors = sum(diagnostic.level is Level.ERROR for diagnostic in diagnostics)
        sys.stdout.flush()
        print(_summary(errors, len(diagnostics) - errors), file=sys.stderr)
    return 1 if has_errors(diagnostics) else 0


def _from_here(folder: Path) -> Path:
    """A folder as one would name it from where one stands."""
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _summary(errors: int, warnings: int) -> str:
    counts = [
        f"{count} {what}{'' if count == 1 else 's'}"
        for count, what in ((errors, "error"), (warnings, "warning"))
        if count
    ]
    return f"kiosk check: {', '.join(counts) or 'nothing is wrong'}"
