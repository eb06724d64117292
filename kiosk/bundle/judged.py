"""Stage 3: all that is told of what was seen, each thing at the place where its file is named. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.bundle.films_seen import told_of_film, told_of_sound
from kiosk.bundle.named import Kind, Named
from kiosk.bundle.pictures_seen import told_of_picture, told_of_tiles
from kiosk.bundle.seen import Seen
from kiosk.diagnostics import Diagnostic, Level, Span

Wanted = tuple[Kind, Path]
"""A file, and what is to be seen of it."""


def judged(named: Sequence[Named], seen: Mapping[Wanted, Seen]) -> Iterator[Diagnostic]:
    """What is wrong with everything that was opened; of what was not opened nothing is told."""
    tiles: dict[Span, list[Named]] = {}
    for each in named:
        found = seen.get((each.kind, each.file))
        if found is None:
            continue
        if each.tile:
            if not found.opened:
                tiles.setdefault(each.span, []).append(each)
        elif each.kind is Kind.PICTURE:
            yield from told_of_picture(each, found)
        elif each.kind is Kind.FILM:
            yield from told_of_film(each, found)
        else:
            yield from told_of_sound(each, found)
    yield from (told_of_tiles(wrong[0], wrong) for wrong in tiles.values())


def unopened(span: Span, why: str) -> Diagnostic:
    """The one warning where nothing can be opened on this machine."""
    message = f"pictures, films and sounds were not opened: {why}"
    advice = "run `kiosk check` on a machine that can show the kiosk"
    return Diagnostic(span, Level.WARNING, "media-unopened", message, advice)
