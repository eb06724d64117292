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

with --strict:
  A warning counts like an error, and the exhibit is held against the rules of good writing as well:
  texts of at most 70 words and sentences of at most 25; in all languages as many paragraphs and the
  same citations; a citation in every paragraph that states something; captions in every language; and,
  where the exhibit has a folder `narration`, a voice for every text, and none for an earlier one.
  Before an opening this is the command to run.

exit status:
  0  no errors; with --strict no warnings either
  1  at least one error; with --strict at least one warning
  2  wrong usage

examples:
  kiosk check exhibits/demo
  kiosk check exhibits/demo --strict
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
    parser.add_argument(
        "--strict", action="store_true", help="ask for more than what must be so, and take warnings for errors"
    )


def run(arguments: argparse.Namespace) -> int:
    folder = _from_here(default_exhibit()) if arguments.folder is None else Path(arguments.folder)
    _, diagnostics = load(folder, SCREEN_TYPES, strict=arguments.strict)
    on_terminal = sys.stdout.isatty()
    sys.stdout.write(render(diagnostics, arguments.format, color=on_terminal))
    if arguments.format == "text" and (diagnostics or on_terminal):
        errors = sum(diagnostic.level is Level.ERROR for diagnostic in diagnostics)
        sys.stdout.flush()
        print(_summary(errors, len(diagnostics) - errors), file=sys.stderr)
    return 1 if has_errors(diagnostics) or (arguments.strict and diagnostics) else 0


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
