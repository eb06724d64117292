"""What `kiosk check` tells after opening everything that an exhibit shows. No Qt: the child has it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from kiosk.bundle.judged import Wanted, judged, unopened
from kiosk.bundle.named import Named
from kiosk.bundle.seen import Seen
from kiosk.diagnostics import Diagnostic, Span
from kiosk.tools.looking.kept import keep, known
from kiosk.tools.looking.parent import COMMAND, Unstartable, looked_at

SILENT_SECONDS = 2


def told_of_files(folder: Path, named: Sequence[Named], command: Sequence[str] = COMMAND) -> list[Diagnostic]:
    """What is wrong with the files that an exhibit names; those that have not changed are not opened again."""
    wanted = dict.fromkeys((each.kind, each.file) for each in named)
    seen = known(folder, wanted)
    fresh = [each for each in wanted if each not in seen]
    diagnostics: list[Diagnostic] = []
    if fresh:
        try:
            _look(fresh, seen, command)
        except Unstartable as why:
            diagnostics.append(unopened(Span(f"{folder.as_posix()}/exhibit.yaml", 1, 1), str(why)))
        keep(folder, seen)
    return [*diagnostics, *judged(named, seen)]


def _look(files: list[Wanted], seen: dict[Wanted, Seen], command: Sequence[str]) -> None:
    """Open each file, and show how far it is where that takes long."""
    bar = tqdm(total=len(files), unit="file", file=sys.stderr, disable=None, leave=False, delay=SILENT_SECONDS)
    with bar:
        for each, found in looked_at(files, command):
            seen[each] = found
            bar.update()
