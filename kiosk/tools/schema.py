"""`kiosk schema`: what an exhibit's files can say, for editors that complete and explain. No Qt."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.tools.alphabets import CannotShow, chosen
from kiosk.tools.schema_of import FILES, schema_of
from kiosk.tools.whole_files import write_whole

FOLDER = ".schema"

DESCRIPTION = """\
Prints the JSON Schema of one kind of file. An editor that knows the YAML language server (VS Code
with the extension "YAML" by Red Hat, Zed, Neovim, Helix, Emacs) completes every key by it, says
what each is for, and underlines what cannot stand there, while you type.

A file says in its first line where its schema lies, seen from itself:

  # yaml-language-server: $schema=.schema/chapter.json

`kiosk new exhibit` writes the schemas and these lines. For an exhibit that is there already:

  kiosk schema --languages az,ru,en --out exhibits/black-january/.schema

The schema knows the form of a file. What only shows in the whole exhibit (a source that is
missing, a text that is too long) `kiosk check` tells.
"""

EPILOG = """\
exit status:
  0  done
  1  the file or the folder could not be written
  2  wrong usage

examples:
  kiosk schema                             the schema of a chapter, on the terminal
  kiosk schema --file sources --out sources.json
  kiosk schema --out exhibits/demo/.schema      all of them, in a folder
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument(
        "--file", metavar="KIND", choices=FILES, help=f"{', '.join(FILES)} (default: chapter; all in a folder)"
    )
    parser.add_argument(
        "--languages",
        metavar="CODES",
        type=languages,
        default=("az", "ru", "en"),
        help="what an editor proposes for each text (default: az,ru,en)",
    )
    parser.add_argument(
        "--out", metavar="FILE|DIR", type=Path, help="a file, if its name ends in .json; otherwise a folder"
    )


def run(arguments: argparse.Namespace) -> int:
    out, kind = arguments.out, arguments.file
    if out is None:
        sys.stdout.write(as_text(kind or "chapter", arguments.languages))
        return 0
    try:
        for path, name in _places(out, kind):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, as_text(name, arguments.languages).encode())
            print(path)
    except OSError as problem:
        print(f"kiosk schema: {out} cannot be written: {problem.strerror}", file=sys.stderr)
        return 1
    return 0


def _places(out: Path, kind: str | None) -> list[tuple[Path, str]]:
    if out.suffix == ".json":
        return [(out, kind or "chapter")]
    return [(out / f"{name}.json", name) for name in ((kind,) if kind else FILES)]


def as_text(kind: str, codes: Sequence[str]) -> str:
    return json.dumps(schema_of(kind, codes), indent=1, ensure_ascii=False) + "\n"


def schemas(codes: Sequence[str]) -> dict[str, bytes]:
    """The files that lie beside an exhibit."""
    return {f"{FOLDER}/{kind}.json": as_text(kind, codes).encode() for kind in FILES if kind != "station"}


def first_line(kind: str, above: str = "") -> str:
    """The line by which an editor finds the schema of a file; `above` leads from there to the exhibit's folder."""
    return f"# yaml-language-server: $schema={above}{FOLDER}/{kind}.json\n"


def languages(text: str) -> tuple[str, ...]:
    try:
        return chosen(text)
    except CannotShow as why:
        raise argparse.ArgumentTypeError(str(why)) from None
