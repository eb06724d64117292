"""Files that are written together or not at all, each beside the one that it replaces. No Qt."""

from __future__ import annotations

import codecs
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PART = ".part"
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True)
class Encoded:
    """The text of a file, and how its bytes say it."""

    text: str
    mark: bytes = b""
    codec: str = "utf-8"

    def bytes(self, text: str) -> bytes:
        """Another text, said in the same way."""
        return self.mark + text.encode(self.codec)


def read_encoded(path: Path) -> Encoded:
    """A file's text; raises UnicodeDecodeError or OSError."""
    data = path.read_bytes()
    mark, codec = next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    return Encoded(data[len(mark) :].decode(codec), mark, codec)


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files; where one of them cannot be written, all are left as they were. Raises OSError."""
    targets = {path.resolve(): data for path, data in files.items()}
    before = {path: path.read_bytes() if path.exists() else None for path in targets}
    done: list[Path] = []
    try:
        for path, data in targets.items():
            _prepare(path, data)
        for path in targets:
            _part(path).replace(path)
            done.append(path)
    except OSError:
        for path in done:
            _restore(path, before[path])
        raise
    finally:
        for path in targets:
            _part(path).unlink(missing_ok=True)


def _part(path: Path) -> Path:
    return path.with_name(path.name + PART)


def _prepare(path: Path, data: bytes) -> None:
    _part(path).write_bytes(data)
    if path.exists():
        shutil.copymode(path, _part(path))


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        _prepare(path, data)
        _part(path).replace(path)
