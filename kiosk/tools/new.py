"""`kiosk new`: a new exhibit, or a new screen in one, as YAML with notes. No Qt."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kiosk.exhibit.fields import Id
from kiosk.exhibit.suggest import did_you_mean
from kiosk.tools.appending import CannotAdd
from kiosk.tools.folder import tell
from kiosk.tools.new_exhibit import CannotMake, make
from kiosk.tools.new_screen import (
    TYPES,
    HasMistakes,
    Surroundings,
    add,
    screen_text,
    surroundings_of,
    types_told,
)
from kiosk.tools.schema import FOLDER, languages

DESCRIPTION = """\
Writes what an exhibit begins with, so that nobody starts from an empty file:

  kiosk new exhibit NAME    a folder with a chapter, a first screen and its picture
  kiosk new screen TYPE     a screen of one of the sixteen types

Every key is explained in the file itself, in a note above it. Keys that may be left out stand
there as notes too: delete the # in front of one to use it. Sample words wait for yours.
"""

EPILOG = """\
exit status:
  0  done
  1  something stands in the way, and was told; then nothing is written
  2  wrong usage

examples:
  kiosk new exhibit exhibits/tea-house --languages az,ru,en --title "The tea house"
  kiosk new screen
  kiosk new screen timeline --into exhibits/tea-house/1-first.yaml --id one-day
"""

EXHIBIT = """\
Makes a folder NAME with exhibit.yaml, one chapter, a file of sources, a glossary and a drawing.
It passes `kiosk check` as it is, and can be shown at once. A folder that holds anything already
is left alone.

Every text stands in every language of the exhibit. Azerbaijani, Russian and English are written
out; for another language English stands in, marked "to be translated", and a file words.yaml
holds the kiosk's own words for it.

By default the languages are az,en: visitors from here, and those from elsewhere. Each language
more is every text once more; begin with those that you will keep.

Beside the texts lies a folder .schema, by which an editor completes and explains the keys.
"""

EXHIBIT_EPILOG = """\
examples:
  kiosk new exhibit exhibits/tea-house
  kiosk new exhibit exhibits/tea-house --languages az,ru,en --title Çayxana
  kiosk new exhibit exhibits/tea-house --languages de,fr
"""

SCREEN = """\
Prints a screen of a type, in the languages of the exhibit in whose folder you stand. With --into
it goes behind the last screen of a chapter instead, and nothing else in that file changes. The
files that it names (a drawing, a sound, captions, tiles) are written as well, small and real, to
be replaced by yours. Without TYPE, the types are listed.
"""

SCREEN_EPILOG = f"""\
the types:
{types_told()}
examples:
  kiosk new screen story --into exhibits/tea-house/1-first.yaml
  kiosk new screen map --into exhibits/tea-house/1-first.yaml --id the-quarter
  kiosk new screen quote
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    plain = argparse.RawDescriptionHelpFormatter
    kinds = parser.add_subparsers(title="what", metavar="WHAT", required=True, dest="what")
    exhibit = kinds.add_parser(
        "exhibit", help="a folder to begin with", description=EXHIBIT, epilog=EXHIBIT_EPILOG, formatter_class=plain
    )
    exhibit.add_argument("folder", metavar="NAME", type=Path, help="the folder, which is not there yet")
    exhibit.add_argument(
        "--languages", metavar="CODES", type=languages, default=("az", "en"), help="in order (default: az,en)"
    )
    exhibit.add_argument("--title", metavar="TEXT", help="the name of the exhibit, in its first language")
    screen = kinds.add_parser(
        "screen", help="a screen of some type", description=SCREEN, epilog=SCREEN_EPILOG, formatter_class=plain
    )
    screen.add_argument("type", metavar="TYPE", nargs="?", help="one of the types below")
    screen.add_argument("--into", metavar="FILE", type=Path, help="the chapter's file to which it is added")
    screen.add_argument("--id", metavar="ID", type=_id, help="its id (default: the type, with a number if need be)")


def _id(text: str) -> str:
    try:
        return TypeAdapter(Id).validate_python(text)
    except ValidationError as problem:
        context = problem.errors()[0]["ctx"]
        raise argparse.ArgumentTypeError(f"{context['message']}; {context['advice']}") from None


def run(arguments: argparse.Namespace) -> int:
    try:
        if arguments.what == "exhibit":
            return _exhibit(arguments)
        return _screen(arguments)
    except HasMistakes as why:
        tell(why.diagnostics)
        print(f"kiosk new: {why}", file=sys.stderr)
    except (CannotMake, CannotAdd) as why:
        print(f"kiosk new: {why}", file=sys.stderr)
    except OSError as why:
        print(f"kiosk new: {why.filename} cannot be written: {why.strerror}", file=sys.stderr)
    return 1


def _exhibit(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.folder
    for name in make(folder, arguments.languages, arguments.title):
        if not name.startswith(FOLDER):
            print(folder / name)
    print(f"{folder / FOLDER}    for your editor")
    here, chapter = shlex.quote(str(folder)), shlex.quote(str(folder / "1-first.yaml"))
    print(f"\nNext:  kiosk check {here}\n       kiosk preview {here}\n       kiosk new screen TYPE --into {chapter}")
    return 0


def _screen(arguments: argparse.Namespace) -> int:
    kind: str | None = arguments.type
    if kind is None:
        print(types_told(), end="")
        return 0
    if kind not in TYPES:
        meant = did_you_mean(kind, TYPES, "choose one of these")
        print(f'kiosk new: "{kind}" is not a screen type; {meant}\n\n{types_told()}', end="", file=sys.stderr)
        return 2
    if arguments.into is None:
        return _print(kind, arguments.id)
    done, files = add(kind, arguments.into, arguments.id)
    print(f'{arguments.into}:{done.line}: the screen "{done.screen.id}"')
    for path in dict.fromkeys(map(_shown, files)):
        print(f"{path}    in place of yours")
    return 0


def _shown(path: Path) -> Path:
    """A file, or for tiles the folder that holds all of them."""
    return next((folder for folder in path.parents if folder.name.endswith("_files")), path)


def _print(kind: str, name: str | None) -> int:
    here = Path()
    around = surroundings_of(here) if (here / "exhibit.yaml").is_file() else Surroundings()
    print(screen_text(kind, name or kind, around), end="")
    print("\nkiosk new: nothing is written; with --into FILE it is, and the files that it names", file=sys.stderr)
    return 0
