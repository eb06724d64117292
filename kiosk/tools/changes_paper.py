"""What differs from an earlier proof on paper: the earlier on the left, the new on the right, to be read and signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import QRectF

from kiosk.tools.changes import Change, Changes, PictureChange
from kiosk.tools.changes_page import BEFORE, marked, told
from kiosk.tools.paper import BODY, LABEL, LEFT, MARK, RIGHT, SMALL, SOFT, TITLE, TOP, Cell, Paper
from kiosk.tools.pdf_outline import Bookmark
from kiosk.tools.proof_paper import BIG, FACT, HEADING, LEAD, PLACE, place_of
from kiosk.tools.proof_record import Section, Shot
from kiosk.tools.proof_words import way

FILE = "changes.pdf"
GUTTER = 6.0
HALF = (RIGHT - LEFT - GUTTER) / 2
ID_WIDTH = 33.0
LYING, STANDING = 42.5, 18.5
"""How wide the smaller pictures are: two pairs on a line, or four."""
UNDER = 9.0


@dataclass(frozen=True)
class _Composing:
    """One walk over the changes, writing them; `pages` is what a walk without ink has counted."""

    changes: Changes
    folder: Path
    paper: Paper
    pages: int
    bookmarks: list[Bookmark] = field(default_factory=list)

    @property
    def title(self) -> str:
        return next(iter(self.changes.now.title.values()))

    def whole(self) -> int:
        changes, paper = self.changes, self.paper
        paper.foot = f"{changes.now.made} · {{page}} / {self.pages or ''}"
        self.bookmarks.append(Bookmark(0, self.title, 0))
        y = paper.write(Cell(LEFT, RIGHT - LEFT, escape(self.title), BIG), 38)
        since = f"Changes since {changes.before.made}"
        y = paper.write(Cell(LEFT, RIGHT - LEFT, since, LEAD), y + 3)
        paper.y = y + 12
        for sentence in told(changes):
            paper.row([Cell(LEFT, RIGHT - LEFT - 30, escape(sentence))], ruled=False)
        for change in changes.changed:
            name = f"{_title(change.section)} · {changes.now.languages[change.language]}"
            paper.row([Cell(LEFT, RIGHT - LEFT, escape(name), FACT)], 0.9)
        for change in changes.changed:
            self._change(change)
        return paper.page

    def _change(self, change: Change) -> None:
        paper, section = self.paper, change.section
        name = self.changes.now.languages[change.language]
        paper.head = (escape(f"{self.title} · {name}"), escape(f"{section.file} · {section.id}"))
        paper.break_page()
        self.bookmarks.append(Bookmark(0, f"{section.title[change.language]} · {name}", paper.page - 1))
        end = paper.write(Cell(LEFT, RIGHT - LEFT - 40, escape(section.title[change.language]), TITLE), TOP - 2)
        paper.write(Cell(RIGHT - 38, 20, '<p align="right">read</p>', FACT), TOP + 1)
        paper.frame(QRectF(RIGHT - 16, TOP, 16, 7), SOFT)
        told_where = " · ".join(escape(part) for part in (section.id, section.type, name) if part)
        paper.y = paper.write(Cell(LEFT, RIGHT - LEFT, told_where, PLACE), end + 1) + 4
        for picture in change.pictures:
            if picture.shot.is_first:
                self._large(picture)
        if change.texts:
            self._texts(section, change)
        self._small([picture for picture in change.pictures if not picture.shot.is_first])

    def _large(self, change: PictureChange) -> None:
        """What a visitor meets first, over the whole width."""
        height = HALF * change.shot.height / change.shot.width
        self.paper.room(height + UNDER)
        self._pair(change, QRectF(LEFT, self.paper.y, HALF, height), GUTTER)
        self.paper.y += height + UNDER

    def _small(self, changes: Sequence[PictureChange]) -> None:
        """All other ways, as many on a line as there is room for."""
        paper, x, line = self.paper, LEFT, 0.0
        for change in changes:
            shot = change.shot
            width = LYING if shot.width > shot.height else STANDING
            height = width * shot.height / shot.width
            if line and (x + 2 * width + 1 > RIGHT + 0.1 or abs(height - line) > 1):
                x, paper.y = LEFT, paper.y + line + UNDER
            if x == LEFT:
                paper.room(height + UNDER)
            line = height
            self._pair(change, QRectF(x, paper.y, width, height), 1.0)
            x += 2 * width + 1 + GUTTER
        paper.y += line + UNDER if changes else 0

    def _pair(self, change: PictureChange, rect: QRectF, gap: float) -> None:
        """Two pictures side by side, each with frames around what differs."""
        name = f"before, now · {way(change.shot)}"
        self.paper.write(Cell(rect.x(), 2 * rect.width() + gap, name, SMALL), rect.y())
        for number, (side, folder) in enumerate(((change.before, self.folder / BEFORE), (change.now, self.folder))):
            if side is not None:
                place = rect.translated(number * (rect.width() + gap), 4)
                self._glass(change, folder / side.small, place, side)

    def _glass(self, change: PictureChange, file: Path, rect: QRectF, shot: Shot) -> None:
        self.paper.image(file, rect)
        scale = rect.width() / shot.width
        for left, top, width, height in change.boxes:
            box = QRectF(rect.x() + left * scale, rect.y() + top * scale, width * scale, height * scale)
            self.paper.frame(box, MARK, 0.4)

    def _texts(self, section: Section, change: Change) -> None:
        paper = self.paper
        paper.room(24)
        wide = (RIGHT - LEFT - ID_WIDTH - 2 * GUTTER) / 2
        left = LEFT + ID_WIDTH + GUTTER
        right = left + wide + GUTTER
        paper.row([Cell(left, wide, "before", HEADING), Cell(right, wide, "now", HEADING)], ruled=False)
        for text in change.texts:
            sides = (marked(text.before, "del"), marked(text.now, "ins"))
            cells = [Cell(x, wide, html or "–", BODY) for x, html in zip((left, right), sides, strict=True)]
            paper.row([Cell(LEFT, ID_WIDTH, place_of(section, text.wording, change.language), LABEL), *cells])
        paper.y += 5


def _title(section: Section) -> str:
    return next(iter(section.title.values()))


def write_paper(changes: Changes, folder: Path, file: Path) -> list[Bookmark]:
    """What differs as a PDF, from the pictures in a folder; returns its bookmarks."""
    pages, bookmarks = 0, []
    for painted in (False, True):
        paper = Paper(file, f"{next(iter(changes.now.title.values()))} · changes", painted)
        composing = _Composing(changes, folder, paper, pages)
        pages, bookmarks = composing.whole(), composing.bookmarks
        paper.close()
    return bookmarks
