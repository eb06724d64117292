"""`kiosk facts`: every statement of an exhibit with its sources, for a historian to read in one sitting. No Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.paths import default_exhibit
from kiosk.tools.claims import gathered
from kiosk.tools.facts_page import as_page
from kiosk.tools.facts_text import as_text
from kiosk.tools.folder import chosen_languages, opened

DESCRIPTION = """\
Lists every statement of an exhibit with its sources, screen by screen in reading order, for
someone who knows the subject to read in one sitting.

A statement is what stands before a citation, a figure with what was counted, or what an
account says. Each has a number. Its sources follow with id, title, author, publisher, date,
kind and how far to trust them; on the same screen a second time with id and title alone.
The glossary comes after the screens, and at the end, under a heading of its own, whatever
is said without a source.
"""

EPILOG = """\
output:
  text   pages of 60 lines, numbered, parted by form feeds
  html   one page that needs nothing else, made to be printed, with a box to tick at each statement

exit status:
  0  the list is printed
  1  the exhibit has mistakes
  2  wrong usage

examples:
  kiosk facts exhibits/demo | less
  kiosk facts exhibits/black-january --language ru --format html > facts-ru.html
  kiosk facts --language az | lp
"""

FORMS = {"text": as_text, "html": as_page}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--language", metavar="CODE", help="the language to read it in (default: the exhibit's first)")
    parser.add_argument("--format", choices=FORMS, default="text", help="text or html (default: text)")


def run(arguments: argparse.Namespace) -> int:
    bundle = opened(arguments.folder or default_exhibit())
    if bundle is None:
        return 1
    languages = chosen_languages(bundle, [arguments.language] if arguments.language else None)
    if languages is None:
        return 2
    sys.stdout.write(FORMS[arguments.format](gathered(bundle, languages[0])))
    return 0
