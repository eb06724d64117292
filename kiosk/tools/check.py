"""`kiosk check`: tell every mistake in an exhibit's files, without Qt."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from kiosk.bundle.load import load
from kiosk.diagnostics import FORMATS, Diagnostic, Level, has_errors, render
from kiosk.paths import default_exhibit
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.explain import explained, unknown
from kiosk.tools.looking.told import told_of_files

DESCRIPTION = """\
Reads an exhibit's folder as the kiosk does and tells every mistake at once: where it is,
what is wrong and what to do. Nothing is changed, and no window opens.

Pictures, films and sounds are opened by a program of its own, each for a moment, and nothing is heard. What
was seen is kept in the user's cache folder, so that only files that are new or have changed are opened.
"""

EPILOG = """\
output:
  file:line:column: error: what is wrong; what to do (code)
  An error keeps the exhibit from being shown; a warning does not. Nothing is printed where nothing is wrong.
  --explain prints the manual's page of a code: what it means, why it is told, what to do, an example.

warnings:
  The exhibit is held against the rules of good writing: short texts, sentences and titles; in all
  languages as many paragraphs, the same citations, terms and numbers; a citation in every paragraph that
  states something; captions, and words for pictures, that tell something; notice of what is sensitive;
  nothing written or carried along that no visitor meets; and, where the exhibit has a folder
  `narration`, a voice for every text, and none for an earlier one.
  A warning that may stand is quietened where it stands, with the reason, which is told as a note:
    quiet: {text-too-long: "the letter is quoted whole"}

exit status:
  0  no errors; with --strict no warnings either
  1  at least one error; with --strict at least one warning
  2  wrong usage, or no such code

examples:
  kiosk check exhibits/demo
  kiosk check exhibits/demo --strict          before an opening
  kiosk check exhibits/demo --format json > mistakes.json
  kiosk check --explain text-too-long
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
    parser.add_argument("--strict", action="store_true", help="take warnings for errors")
    parser.add_argument("--explain", metavar="CODE", help="print the manual's page of a code, and check nothing")


def run(arguments: argparse.Namespace) -> int:
    if arguments.explain is not None:
        return _explain(arguments.explain)
    folder = _from_here(default_exhibit()) if arguments.folder is None else Path(arguments.folder)
    _, diagnostics = load(folder, SCREEN_TYPES, rules=True, look=partial(told_of_files, folder))
    on_terminal = sys.stdout.isatty()
    sys.stdout.write(render(diagnostics, arguments.format, color=on_terminal))
    if arguments.format == "text" and (diagnostics or on_terminal):
        sys.stdout.flush()
        print(_summary(diagnostics), file=sys.stderr)
    warned = any(diagnostic.level is Level.WARNING for diagnostic in diagnostics)
    return 1 if has_errors(diagnostics) or (arguments.strict and warned) else 0


def _explain(code: str) -> int:
    page = explained(code)
    if page is None:
        print(f"kiosk check: {unknown(code)}", file=sys.stderr)
        return 2
    sys.stdout.write(page)
    return 0


def _from_here(folder: Path) -> Path:
    """A folder as one would name it from where one stands."""
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _summary(diagnostics: Iterable[Diagnostic]) -> str:
    counted = Counter(diagnostic.level for diagnostic in diagnostics)
    counts = [
        f"{counted[level]} {what}{'' if counted[level] == 1 else 's'}"
        for level, what in ((Level.ERROR, "error"), (Level.WARNING, "warning"))
        if counted[level]
    ]
    counts += [f"{counted[Level.NOTE]} quietened"] if counted[Level.NOTE] else []
    return f"kiosk check: {', '.join(counts) or 'nothing is wrong'}"
