"""A file's text, and how its bytes say it, so that another text can be said in the same way. No Qt."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

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
