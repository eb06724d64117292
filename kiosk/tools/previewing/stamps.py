"""How the files of a folder stand, so that a change is seen whichever way an editor makes it. No Qt."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

TILES = "_files"

Stamp = tuple[int, int, int]
"""Which file it is, how large, and when it was last written."""

NOWHERE: Stamp = (0, 0, 0)


def stamp(path: str | Path | os.DirEntry[str]) -> Stamp:
    """How one file stands; NOWHERE where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return NOWHERE
    return found.st_ino, found.st_size, found.st_mtime_ns


def stamps(folder: str) -> Mapping[str, Stamp]:
    """Every folder and file that may belong to an exhibit. Of tiles only the folders, because there are thousands."""
    return {path: stamp(path) for path in (folder, *_below(folder, tiles=False))}


def _below(folder: str, *, tiles: bool) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return  # gone meanwhile, or not to be read: loading tells
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield entry.path
            yield from _below(entry.path, tiles=tiles or entry.name.endswith(TILES))
        elif not tiles and not entry.name.endswith("~"):
            yield entry.path
