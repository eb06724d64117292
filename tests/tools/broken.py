"""How a copy of the small exhibit is broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.small_exhibit_copy import replace, write

QUAY, SEA, HEAD = "1-quay.yaml", "2-sea.yaml", "exhibit.yaml"


@dataclass(frozen=True)
class Broken:
    """One broken copy: places changed, files written, files deleted, files given another name, and what else is to be
    made in the folder."""

    edits: Sequence[tuple[str, str, str]] = ()
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    gone: Sequence[str] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    also: Callable[[Path], object] | None = None

    def make(self, folder: Path) -> None:
        for name, old, new in self.edits:
            replace(folder, name, old, new)
        write(folder, self.files)
        for name in self.gone:
            (folder / name).unlink()
        for name, other in self.renamed.items():
            (folder / name).rename(folder / other)
        if self.also is not None:
            self.also(folder)


def edit(file: str, old: str, new: str) -> Broken:
    return Broken(edits=[(file, old, new)])
