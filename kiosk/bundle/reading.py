"""Stages 1 and 2, one file at a time: a reader, and one that remembers files that have not changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.validate import ReadChapter, ScreenKind, validate_chapter
from kiosk.source.document import Document
from kiosk.source.reader import read
from kiosk.source.text import LARGEST_FILE

Read = tuple[Document | None, list[Diagnostic]]
Judged = tuple[ReadChapter, list[Diagnostic]]


class Reader:
    """Reads every file anew."""

    def read(self, path: Path, shown_as: str) -> Read:
        return read(path, shown_as)

    def chapter(self, document: Document, kinds: Sequence[ScreenKind]) -> Judged:
        return validate_chapter(document, kinds)


class RememberingReader(Reader):
    """For whoever reads a folder again and again: a file whose bytes are the same is not read twice."""

    def __init__(self) -> None:
        self._read: dict[tuple[Path, str], tuple[bytes, Read]] = {}
        self._judged: dict[str, tuple[Document, Judged]] = {}

    def read(self, path: Path, shown_as: str) -> Read:
        data = _bytes_of(path)
        known = self._read.get((path, shown_as))
        if known is not None and known[0] == data:
            return known[1]
        found = read(path, shown_as)
        # What was written while it was read is read again the next time.
        if data is not None and _bytes_of(path) == data:
            self._read[path, shown_as] = data, found
        return found

    def chapter(self, document: Document, kinds: Sequence[ScreenKind]) -> Judged:
        known = self._judged.get(document.file)
        if known is None or known[0] is not document:
            known = document, validate_chapter(document, kinds)
            self._judged[document.file] = known
        return known[1]


def _bytes_of(path: Path) -> bytes | None:
    """What a file holds; nothing where `read` would not look into it either."""
    try:
        if path.is_file() and path.stat().st_size <= LARGEST_FILE:
            return path.read_bytes()
    except OSError:
        pass
    return None
