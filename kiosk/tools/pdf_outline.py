"""Bookmarks and a language for a finished PDF, which Qt cannot write: an update at its end, as PDF allows. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ENTRY = 20  # bytes of a line in a table of places


@dataclass(frozen=True)
class Bookmark:
    """depth: 0 for the outermost; page: from 0."""

    depth: int
    title: str
    page: int


@dataclass(frozen=True)
class _Finished:
    """What must be known of the PDF as it is; `size` is the first number that no object has."""

    size: int
    root: int
    table: int
    trailer: bytes
    catalog: bytes
    pages: tuple[int, ...]


def with_outline(pdf: bytes, bookmarks: Sequence[Bookmark], language: str) -> bytes:
    """The same PDF with bookmarks; raises ValueError for one that is not written as Qt writes it."""
    known = _read(pdf)
    objects = {known.root: _catalog(known, language)} | outline(bookmarks, known.pages, known.size)
    added, places = bytearray(pdf if pdf.endswith(b"\n") else pdf + b"\n"), {}
    for number, content in objects.items():
        places[number] = len(added)
        added += b"%d 0 obj\n<<\n%b\n>>\nendobj\n" % (number, content)
    table = len(added)
    added += _table(places) + _trailer(known, max(places) + 1, table)
    return bytes(added)


def _read(pdf: bytes) -> _Finished:
    trailer = pdf[pdf.rindex(b"trailer") :]
    table = _number(rb"startxref\s+(\d+)", trailer)
    root = _number(rb"/Root (\d+) 0 R", trailer)
    first = pdf.index(b"\n", pdf.index(b"\n", table) + 1) + 1

    def content(number: int) -> bytes:
        start = int(pdf[first + number * _ENTRY :][:10])
        found = re.match(rb"%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf[start : pdf.index(b"endobj", start) + 6], re.S)
        if found is None:
            raise ValueError(f"object {number} is not where the PDF says")
        return found[1].strip()

    catalog = content(root)
    kids = content(_number(rb"/Pages (\d+) 0 R", catalog)).partition(b"/Kids")[2].partition(b"]")[0]
    pages = tuple(int(page) for page in re.findall(rb"(\d+) 0 R", kids))
    return _Finished(_number(rb"/Size (\d+)", trailer), root, table, trailer, catalog, pages)


def _number(pattern: bytes, text: bytes) -> int:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"the PDF has no {pattern.decode()}")
    return int(found[1])


def _catalog(known: _Finished, language: str) -> bytes:
    more = b"/Outlines %d 0 R\n/PageMode /UseOutlines\n/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>"
    return known.catalog + b"\n" + more % (known.size, language.encode("ascii", "replace"))


def outline(bookmarks: Sequence[Bookmark], pages: Sequence[int], root: int) -> dict[int, bytes]:
    """The keys of the list itself, object `root`, and of the objects behind it: a bookmark each, linked with its
    neighbours; those below another are folded. `pages` are the objects of the pages.
    """
    first = root + 1
    parents = [_parent(bookmarks, index) for index in range(len(bookmarks))]
    children: dict[int, list[int]] = {}
    for index, parent in enumerate(parents):
        children.setdefault(parent, []).append(index)
    top = children.get(-1, [])
    objects = {root: b"/Type /Outlines\n" + _span(top, first) + b"\n/Count %d" % len(top)}
    for index, bookmark in enumerate(bookmarks):
        siblings, below = children[parents[index]], children.get(index, [])
        at = siblings.index(index)
        links = [b"/Parent %d 0 R" % (first + parents[index] if parents[index] >= 0 else root)]
        links += [b"/Prev %d 0 R" % (first + siblings[at - 1])] if at else []
        links += [b"/Next %d 0 R" % (first + siblings[at + 1])] if at + 1 < len(siblings) else []
        links += [_span(below, first) + b"\n/Count %d" % -len(below)] if below else []
        title = ("\ufeff" + bookmark.title).encode("utf-16-be").hex().upper().encode()
        target = b"/Title <%b>\n/Dest [%d 0 R /Fit]" % (title, pages[bookmark.page])
        objects[first + index] = b"\n".join([target, *links])
    return objects


def _parent(bookmarks: Sequence[Bookmark], index: int) -> int:
    """The nearest one before that is less deep; -1 for the list itself."""
    depth = bookmarks[index].depth
    return next((at for at in range(index - 1, -1, -1) if bookmarks[at].depth < depth), -1)


def _span(indices: Sequence[int], first: int) -> bytes:
    return b"/First %d 0 R\n/Last %d 0 R" % (first + indices[0], first + indices[-1]) if indices else b""


def _table(places: dict[int, int]) -> bytes:
    lines = (b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    return b"xref\n" + b"".join(lines)


def _trailer(known: _Finished, size: int, table: int) -> bytes:
    kept = known.trailer.partition(b">>\nstartxref")[0]
    linked = re.sub(rb"/Size \d+", b"/Size %d\n/Prev %d" % (size, known.table), kept)
    return linked + b">>\nstartxref\n%d\n%%%%EOF\n" % table
