"""Home: the chapters side by side, each in its own light, and the line running through them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.services.access import Wishes
from kiosk.services.appearance import colours, is_dark
from kiosk.services.props import read
from kiosk.services.rows import Rows
from kiosk.services.visit import Visit
from kiosk.services.waveform import strokes

QML_IMPORT_NAME = "kiosk.shell.home"
QML_IMPORT_MAJOR_VERSION = 1
STROKES = 60


@dataclass(frozen=True, slots=True)
class ChapterRow:
    chapter_id: str
    title: str
    dates: str
    summary: str
    count: str
    ground: str
    raised: str
    ink: str
    soft_ink: str
    mark: str
    dark: bool
    strokes: list[float]
    silence_from: float
    silence_to: float
    dot: bool


@dataclass(frozen=True, slots=True)
class HomeProps:
    title: str
    big_idea: str
    longest: int


def derive_chapters(bundle: Bundle, language: str, wishes: Wishes, count_words: str) -> list[ChapterRow]:
    rows = []
    for number, chapter in enumerate(bundle.chapters):
        shown = colours(bundle.exhibit.moods[chapter.mood], wishes)
        silence = chapter.line.silence or (1.0, 1.0)
        rows.append(
            ChapterRow(
                chapter_id=chapter.id,
                title=chapter.title.in_language(language),
                dates=chapter.dates.in_language(language),
                summary=chapter.summary.in_language(language),
                count=count_words.format(n=len(chapter.screens)),
                ground=shown["ground"],
                raised=shown["raised"],
                ink=shown["ink"],
                soft_ink=shown["softInk"],
                mark=shown["mark"],
                dark=is_dark(shown["ground"]),
                strokes=list(strokes(chapter.line, STROKES, seed=number + 1)),
                silence_from=silence[0],
                silence_to=silence[1],
                dot=silence[0] > 0,
            )
        )
    return rows


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class HomeViewModel(QObject):
    """Touching a chapter opens its first screen."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, visit: Visit) -> None:
        super().__init__()
        self._bundle, self._visit = bundle, visit
        self._chapters = Rows(ChapterRow, self)
        self.refresh()
        visit.languages.changed.connect(self.refresh)
        visit.access.changed.connect(self.refresh)

    title = Property(str, read("title"), notify=propsChanged)
    bigIdea = Property(str, read("big_idea"), notify=propsChanged)
    longest = Property(int, read("longest"), notify=propsChanged)
    chapters = Property(QObject, lambda self: self._chapters, constant=True)
    count = Property(int, lambda self: len(self._bundle.chapters), constant=True)

    @Slot()
    def refresh(self) -> None:
        language = self._visit.languages.current
        exhibit = self._bundle.exhibit
        words = self._visit.languages.word("screens_count")
        rows = derive_chapters(self._bundle, language, self._visit.access.wishes, words)
        self._props = HomeProps(
            exhibit.title.in_language(language),
            exhibit.big_idea.in_language(language),
            max(len(part) for row in rows for part in row.title.split()),
        )
        self._chapters.show(rows)
        self.propsChanged.emit()

    @Slot(str)
    def open(self, chapter: str) -> None:
        found = next(c for c in self._bundle.chapters if c.id == chapter)
        self._visit.navigation.go(found.screens[0].id)
