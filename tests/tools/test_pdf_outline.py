"""Bookmarks at the end of a PDF that Qt has written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from kiosk.tools.pdf_outline import Bookmark, with_outline

BOOKMARKS = [Bookmark(0, "İşıq", 0), Bookmark(1, "Огонь (1)", 1), Bookmark(1, "Light", 2), Bookmark(0, "Last", 2)]


@pytest.fixture()
def pdf(qapp: QGuiApplication, tmp_path: Path) -> bytes:
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    painter = QPainter(writer)
    for _ in range(2):
        painter.drawText(100, 100, "page")
        writer.newPage()
    painter.end()
    return (tmp_path / "a.pdf").read_bytes()


def objects(pdf: bytes) -> dict[int, bytes]:
    """The objects that the last table of places names, each found where the table says."""
    table = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    rows = re.findall(rb"(\d+) 1\n(\d{10}) 00000 n", pdf[table:])
    found = {int(number): pdf[int(place) :] for number, place in rows}
    assert all(content.startswith(b"%d 0 obj" % number) for number, content in found.items())
    return {number: content.partition(b"endobj")[0] for number, content in found.items()}


def test_what_qt_wrote_stays_and_the_bookmarks_come_after(pdf: bytes) -> None:
    marked = with_outline(pdf, BOOKMARKS, "az")
    assert marked.startswith(pdf)
    assert len(re.findall(rb"/Prev \d+ ", marked[len(pdf) :].partition(b"trailer")[2])) == 1
    added = objects(marked)
    titles = [
        bytes.fromhex(m[1].decode()).decode("utf-16")
        for one in added.values()
        if (m := re.search(rb"/Title <(\w+)>", one))
    ]
    assert titles == [bookmark.title for bookmark in BOOKMARKS]
    assert sum(b"/Lang (az)" in one and b"/PageMode /UseOutlines" in one for one in added.values()) == 1


def test_bookmarks_are_linked_with_their_neighbours(pdf: bytes) -> None:
    added = objects(with_outline(pdf, BOOKMARKS, "az"))
    top = next(number for number, one in added.items() if b"/Type /Outlines" in one)
    first, second, third, last = (added[top + n] for n in (1, 2, 3, 4))
    assert b"/First %d 0 R\n/Last %d 0 R\n/Count 2" % (top + 1, top + 4) in added[top]
    assert b"/First %d 0 R\n/Last %d 0 R\n/Count -2" % (top + 2, top + 3) in first
    assert b"/Next %d 0 R" % (top + 4) in first
    assert b"/Parent %d 0 R" % (top + 1) in second and b"/Next %d 0 R" % (top + 3) in second
    assert b"/Prev %d 0 R" % (top + 2) in third and b"/Next" not in third
    assert b"/Prev %d 0 R" % (top + 1) in last


def test_each_leads_to_its_page(pdf: bytes) -> None:
    kids = re.search(rb"/Type /Pages.*?/Kids(.*?)\]", pdf, re.S)
    assert kids is not None
    pages = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]
    marked = with_outline(pdf, BOOKMARKS, "az")
    assert [int(n) for n in re.findall(rb"/Dest \[(\d+) 0 R /Fit\]", marked)] == [pages[b.page] for b in BOOKMARKS]


def test_what_is_no_pdf_of_ours_is_refused() -> None:
    with pytest.raises(ValueError):
        with_outline(b"%PDF-1.4 nothing trailer startxref 5", BOOKMARKS, "az")
