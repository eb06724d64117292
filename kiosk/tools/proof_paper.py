"""The sheet of a proof on paper: a part for each language, a page or more for each screen, to be read and signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import QRectF

from kiosk.tools.paper import (
    ASIDE,
    BODY,
    BOTTOM,
    LABEL,
    LEFT,
    MARK,
    RIGHT,
    SANS,
    SERIF,
    SMALL,
    SOFT,
    TITLE,
    TOP,
    Cell,
    Paper,
    Type,
)
from kiosk.tools.pdf_outline import Bookmark
from kiosk.tools.proof_record import Kind, Proof, Section, Shot, Wording
from kiosk.tools.proof_words import counted, faults_told, measures_told, path_in, reading_told, rich

FILE = "proof.pdf"
TEXT_X, ID_WIDTH, GUTTER = 55.0, 35.0, 6.0
PICTURE_WIDTH = 120.0
LINE = 9.0
"""From one line to write on to the next."""
OTHER_HEIGHT = 15.0
FURTHER_HEIGHT = 24.2  # four on a line
FACT = Type(8, SANS, leading=120)
HEADING = Type(9, SANS, 600)
PLACE = Type(8.5, SANS, color=SOFT)
BIG = Type(38, SERIF, 300, leading=102)
LEAD = Type(14, SERIF, color=SOFT)


@dataclass
class Composed:
    """Where everything stands: first page of each section by language, and the bookmarks."""

    first: dict[tuple[str, str], int] = field(default_factory=dict)
    bookmarks: list[Bookmark] = field(default_factory=list)
    pages: int = 0


@dataclass(frozen=True)
class Composing:
    """One walk over a proof, writing it. `before` is what a walk without ink has found."""

    proof: Proof
    folder: Path
    paper: Paper
    before: Composed
    composed: Composed

    @property
    def title(self) -> str:
        return next(iter(self.proof.title.values()))

    @property
    def first_language(self) -> str:
        return next(iter(self.proof.languages))

    def whole(self) -> Composed:
        self.paper.foot = f"{self.proof.made} · {{page}} / {self.before.pages or ''}"
        self._front()
        for language in self.proof.languages:
            self._part(language)
        self.composed.pages = self.paper.page
        return self.composed

    def _front(self) -> None:
        """The title, what was proved, and where each screen stands in each language."""
        paper, proof = self.paper, self.proof
        self._mark(0, self.title)
        paper.head = ("", "")
        y = paper.write(Cell(LEFT, RIGHT - LEFT, escape(self.title), BIG), 30)
        others = [escape(text) for code, text in proof.title.items() if code != self.first_language]
        y = paper.write(Cell(LEFT, RIGHT - LEFT, "<br>".join(others), LEAD), y + 3)
        faults = sum(len(shot.faults) for shot in proof.shots)
        told = [counted(len(proof.shots), "picture"), counted(faults, "fault"), f"{proof.made}, kiosk {proof.kiosk}"]
        paper.y = paper.write(Cell(LEFT, RIGHT - LEFT, " · ".join(["Proof", *told]), PLACE), y + 7) + 10
        self._contents()

    def _contents(self) -> None:
        paper, codes = self.paper, list(self.proof.languages)
        step = min(24.0, 72.0 / len(codes))
        left = RIGHT - step * len(codes)
        names = [Cell(left + n * step, step, _right(self.proof.languages[c]), LABEL) for n, c in enumerate(codes)]
        paper.row([Cell(LEFT, 60, "Page", LABEL), *names], 1.0, ruled=False)
        for section in self.proof.sections:
            pages = [str(self.before.first.get((code, section.id), "")) for code in codes]
            numbers = [Cell(left + n * step, step, _right(page), FACT) for n, page in enumerate(pages)]
            paper.row([Cell(LEFT, left - LEFT, escape(_first(section.title)), FACT), *numbers], 0.5)

    def _part(self, language: str) -> None:
        self._mark(0, self.proof.languages[language], ahead=True)
        chapter = ""
        for section in self.proof.sections:
            if section.chapter not in ("", chapter):
                self._mark(1, self.proof.chapters[section.chapter][language], ahead=True)
            chapter = section.chapter
            self._section(section, language)
        self._signing(language)

    def _mark(self, depth: int, title: str, ahead: bool = False) -> None:
        page = self.paper.page + (1 if ahead and not self.paper.is_new else 0)
        self.composed.bookmarks.append(Bookmark(depth, title, page - 1))

    def _section(self, section: Section, language: str) -> None:
        paper = self.paper
        paper.head = (
            escape(" · ".join((self.title, self.proof.languages[language]))),
            escape(" · ".join((section.file, section.id)) if section.type else section.id),
        )
        paper.break_page()
        self._mark(2 if section.chapter else 1, section.title[language])
        self.composed.first[language, section.id] = paper.page
        self._heading(section, language)
        shots = self.proof.shots_of(section.id, language)
        if shots:
            self._pictures(section, language, shots)
        self._texts(section, language, "seen")
        self._texts(section, language, "heard")
        self._sources(section, language)
        if section.type:
            self._remarks()

    def _heading(self, section: Section, language: str) -> None:
        paper = self.paper
        end = paper.write(Cell(LEFT, RIGHT - LEFT - 40, escape(section.title[language]), TITLE), TOP - 2)
        where = f"{section.file}:{section.line}" if section.type else section.file
        told = " · ".join(escape(part) for part in (section.id, section.type, where) if part)
        paper.write(Cell(RIGHT - 38, 20, _right("read"), FACT), TOP + 1)
        paper.frame(QRectF(RIGHT - 16, TOP, 16, 7), SOFT)
        paper.y = paper.write(Cell(LEFT, RIGHT - LEFT, told, PLACE), end + 1) + 4

    def _pictures(self, section: Section, language: str, shots: list[Shot]) -> None:
        paper, first = self.paper, shots[0]
        width = PICTURE_WIDTH if first.width > first.height else PICTURE_WIDTH / 2
        height = width * first.height / first.width
        paper.image(self.folder / first.small, QRectF(LEFT, paper.y, width, height))
        beside = Cell(LEFT + width + GUTTER, RIGHT - LEFT - width - GUTTER, self._facts(section, language), FACT)
        end = paper.write(beside, paper.y)
        paper.y = max(paper.y + height, end) + 3
        self._others([shot for shot in shots[1:] if not shot.is_further], OTHER_HEIGHT)
        self._others([shot for shot in shots[1:] if shot.is_further], FURTHER_HEIGHT)
        paper.y += 2

    def _facts(self, section: Section, language: str) -> str:
        """Reading time, measures and faults, one below the other."""
        soft, mark = f'style="color:{SOFT}"', f'style="color:{MARK}"'
        reading = section.reading.get(language)
        told = [f"<span {soft}>Reading time</span><br>{reading_told(reading)}"] if reading else []
        for name, figure, where in measures_told(self.proof, section, language):
            told.append(f"<span {soft}>{name}</span><br><b>{figure}</b> <span {soft}>{escape(where)}</span>")
        faults = faults_told(self.proof.faults_of(section.id, language))
        found = [f"<span {mark}>{escape(fault)}</span> <span {soft}>{escape(ways)}</span>" for fault, ways in faults]
        told.append(f"<span {soft}>Faults</span><br>" + ("<br>".join(found[:6]) or "none"))
        if len(found) > 6:
            told.append(f"<span {mark}>and {len(found) - 6} more, in proof.html</span>")
        return "".join(f'<p style="margin:0 0 5px 0">{each}</p>' for each in told)

    def _others(self, shots: list[Shot], height: float) -> None:
        """The other ways to see it, as many on a line as there is room for."""
        paper, x = self.paper, LEFT
        for shot in shots:
            width = height * shot.width / shot.height
            if x + width > RIGHT + 0.1:
                x, paper.y = LEFT, paper.y + height + 2
            if x == LEFT:
                paper.room(height)
            paper.image(self.folder / shot.small, QRectF(x, paper.y, width, height))
            x += width + 2
        paper.y += height + 2 if shots else 0

    def _texts(self, section: Section, language: str, kind: Kind) -> None:
        found = [wording for wording in section.wordings if wording.kind == kind]
        if not found:
            return
        paper = self.paper
        paper.room(24)
        if kind == "heard":
            paper.y += 4
        name = self.proof.languages[language] if kind == "seen" else "Heard, not seen"
        heads = [Cell(LEFT, 100, escape(name), HEADING)]
        if language != self.proof.source_code:
            heads.append(Cell(self._other_x, 60, escape(self.proof.columns[self.proof.source_code]), PLACE))
        paper.row(heads, 1.2, ruled=False)
        for wording in found:
            paper.row(list(self._cells(section, wording, language)))

    @property
    def _other_x(self) -> float:
        return TEXT_X + (RIGHT - TEXT_X + GUTTER) / 2

    def _cells(self, section: Section, wording: Wording, language: str) -> Iterator[Cell]:
        """The id and the place; the text; beside a translation the text that it translates."""
        yield Cell(LEFT, ID_WIDTH, place_of(section, wording, language), LABEL)
        wide = self._other_x - TEXT_X - GUTTER
        if language == self.proof.source_code:
            yield Cell(TEXT_X, wide + 36, rich(wording, language))
        else:
            yield Cell(TEXT_X, wide, rich(wording, language), BODY)
            yield Cell(self._other_x, wide, rich(wording, self.proof.source_code), ASIDE)

    def _sources(self, section: Section, language: str) -> None:
        cited = section.cited.get(language, ())
        if cited:
            self.paper.y += 3
            rows = (f"<b>{escape(name)}</b> {escape(self.proof.sources[name][language])}" for name in cited)
            for number, row in enumerate(rows):
                label = [Cell(LEFT, ID_WIDTH, "Sources", LABEL)] if number == 0 else []
                first = number == 0
                self.paper.row([*label, Cell(TEXT_X, RIGHT - TEXT_X, row, FACT)], 1.4 if first else 0.4, ruled=first)

    def _remarks(self) -> None:
        """As many lines as there is room for, up to four; no page of its own."""
        paper = self.paper
        lines = min(4, int((BOTTOM - paper.y - 5) / LINE))
        if lines > 0:
            paper.write(Cell(LEFT, 30, "Remarks", SMALL), paper.y + 8)
        for number in range(1, lines + 1):
            paper.line(TEXT_X, RIGHT, paper.y + 3 + number * LINE, SOFT)

    def _signing(self, language: str) -> None:
        paper, name = self.paper, self.proof.languages[language]
        paper.head = (escape(f"{self.title} · {name}"), "")
        paper.break_page()
        self._mark(1, "Read and signed")
        y = paper.write(Cell(LEFT, RIGHT - LEFT, "Read and signed", TITLE), TOP - 2)
        y = paper.write(Cell(LEFT, RIGHT - LEFT, escape(name), LEAD), y + 1) + 24
        for label in ("read by", "signature", "date"):
            paper.line(TEXT_X, RIGHT, y, SOFT)
            paper.write(Cell(LEFT, 36, label, FACT), y - 4)
            y += 16
        paper.write(Cell(LEFT, 36, "remarks", FACT), y - 4)
        while y < BOTTOM:
            paper.line(TEXT_X, RIGHT, y, SOFT)
            y += LINE


def _first(title: dict[str, str]) -> str:
    return next(iter(title.values()))


def place_of(section: Section, wording: Wording, language: str) -> str:
    """The path of a text, and its line; the file only where it is not the one that the head of the page names."""
    same = section.type and wording.files[language] == section.file
    where = f":{wording.lines[language]}" if same else wording.where(language)
    return f'{escape(path_in(section, wording))} <span style="color:{SOFT};font-weight:400">{escape(where)}</span>'


def _right(text: str) -> str:
    return f'<p align="right">{escape(text)}</p>'


def write_paper(proof: Proof, folder: Path, file: Path) -> list[Bookmark]:
    """The whole sheet as a PDF, from the pictures in a folder; returns its bookmarks."""
    title = f"{_first(proof.title)} · proof"
    composed = Composed()
    for painted in (False, True):
        paper = Paper(file, title, painted)
        composed = Composing(proof, folder, paper, composed, Composed()).whole()
        paper.close()
    return composed.bookmarks
