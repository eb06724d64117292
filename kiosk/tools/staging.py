"""A folder that a command fills at once or not at all, beside whatever else lies in it. No Qt."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PREFIX = ".proof-"


@contextmanager
def staged(out: Path) -> Iterator[Path]:
    """A scratch folder within a folder, gone when all is over."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=out) as scratch:
        yield Path(scratch)


def take_over(scratch: Path, out: Path, last: Sequence[str], before: Iterable[str]) -> None:
    """Move everything into place: first the old sheet goes, then the pictures come, then the new sheet, `last`.

    `before` names the files that an earlier proof left here; what of them is not made anew goes, and nothing else.
    """
    made = sorted(file.relative_to(scratch).as_posix() for file in scratch.rglob("*") if file.is_file())
    for name in last:
        (out / name).unlink(missing_ok=True)
    for name in sorted(set(before) - set(made)):
        _remove(out, name)
    for name in [*(one for one in made if one not in last), *(one for one in last if one in made)]:
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (scratch / name).replace(out / name)


def _remove(out: Path, name: str) -> None:
    """A file that lies within the folder; folders that it leaves empty go, too."""
    file = out / name
    if not file.resolve().is_relative_to(out.resolve()):
        return
    file.unlink(missing_ok=True)
    for folder in file.relative_to(out).parents:
        if folder != Path() and (out / folder).is_dir() and not any((out / folder).iterdir()):
            (out / folder).rmdir()
