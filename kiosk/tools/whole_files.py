"""Files that are there whole or not at all: written beside their place, then moved into it. No Qt."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, or replace it, as `write_all` does."""
    write_all({path: data})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files, or replace them; where one of them cannot be written, all are left as they were.

    Permissions stay, and a link leads where it led. Raises OSError with the name of the file that was to be written.
    """
    parts: dict[Path, Path] = {}
    replaced: dict[Path, bytes | None] = {}
    try:
        for path, data in files.items():
            with _told_of(path):
                parts[path] = _beside(path, data)
        for path, part in parts.items():
            with _told_of(path):
                old = path.read_bytes() if path.exists() else None
                part.replace(path.resolve())
            replaced[path] = old
    except BaseException:
        for path, old in replaced.items():
            _restore(path, old)
        raise
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    """A file beside its place, ready to be moved into it."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
    except BaseException:
        part.unlink()
        raise
    return part


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        _beside(path, data).replace(path.resolve())


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Name the file that was to be written, not the one beside it."""
    try:
        yield
    except OSError as problem:
        problem.filename, problem.filename2 = str(path), None
        raise


@contextmanager
def new_folder(folder: Path, files: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder with these files, to be looked at before it takes its place; an error throws it away."""
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as scratch:
        whole = Path(scratch) / folder.name
        for name, data in files.items():
            (whole / name).parent.mkdir(parents=True, exist_ok=True)
            (whole / name).write_bytes(data)
        yield whole
        whole.replace(folder)


def _umask() -> int:
    """What this process keeps from others; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
