"""The front door: one sub-command, one module in tools/, loaded only when it is asked for."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk import __version__

DESCRIPTION = """\
Shows an exhibit on a touch screen, and helps those who write it.

An exhibit is a folder of YAML files and pictures. Every command reads it in the same way
and tells mistakes with their place, so what passes `kiosk check` can be run.
"""

EPILOG = """\
exit status:
  0  done
  1  something is wrong, and was told
  2  wrong usage

examples:
  kiosk run                        show the shipped exhibit, full screen
  kiosk run exhibits/demo --windowed 1280x720
  kiosk check exhibits/demo        tell every mistake in an exhibit
  kiosk proof exhibits/demo --out proofs

`kiosk COMMAND --help` tells more about a command.
"""


class Command(Protocol):
    """What a module in tools/ offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace) -> int: ...


def _check() -> Command:
    from kiosk.tools import check

    return check


def _run() -> Command:
    from kiosk.tools import run

    return run


def _preview() -> Command:
    from kiosk.tools import preview

    return preview


def _proof() -> Command:
    from kiosk.tools import proof

    return proof


def _tiles() -> Command:
    from kiosk.tools import tiles

    return tiles


def _facts() -> Command:
    from kiosk.tools import facts

    return facts


def _narrate() -> Command:
    from kiosk.tools import narrate

    return narrate


def _translate() -> Command:
    from kiosk.tools import translate

    return translate


def _look() -> int:
    """What `check` starts to open pictures and films; nobody types it."""
    from kiosk.tools.looking import child

    return child.main()


def _new() -> Command:
    from kiosk.tools import new

    return new


def _schema() -> Command:
    from kiosk.tools import schema

    return schema


def _guide() -> Command:
    from kiosk.tools import guide

    return guide


COMMANDS: dict[str, tuple[str, Callable[[], Command]]] = {
    "run": ("show an exhibit", _run),
    "check": ("tell every mistake in an exhibit", _check),
    "preview": ("show an exhibit while it is written", _preview),
    "proof": ("save a picture of every screen", _proof),
    "facts": ("list every statement with its sources", _facts),
    "narrate": ("read every text aloud, into files", _narrate),
    "translate": ("give texts to translators, and put them back", _translate),
    "tiles": ("cut a large picture into tiles", _tiles),
    "new": ("begin an exhibit, or add a screen to one", _new),
    "schema": ("tell an editor what the files can say", _schema),
    "guide": ("print everything in large letters", _guide),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that is named, by default on the command line; returns the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _print_anything()
    if list(arguments) == ["looking"]:
        return _look()
    parser, parsers = _parsers()
    name = next((word for word in arguments if not word.startswith("-")), "")
    command = COMMANDS[name][1]() if name in COMMANDS else None
    if command is not None:
        command.add_arguments(parsers[name])
    parsed = parser.parse_args(arguments)
    if command is None:
        parser.print_help(sys.stderr)
        return 2
    return _run_to_the_end(command, parsed)


def _parsers() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser of the program, and the still empty one of each command."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("kiosk", description=DESCRIPTION, epilog=EPILOG, formatter_class=plain)
    parser.add_argument("-V", "--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parsers = {
        name: commands.add_parser(name, help=told, formatter_class=plain) for name, (told, _) in COMMANDS.items()
    }
    return parser, parsers


def _run_to_the_end(command: Command, parsed: argparse.Namespace) -> int:
    try:
        return command.run(parsed)
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _print_anything() -> None:
    """A terminal that knows few letters must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
