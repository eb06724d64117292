"""A question's props: the thoughts one may have, and what there is to say to the one chosen. Nothing is counted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.choices import ChoiceRow
from kiosk.screens.question.model import QuestionScreen
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.question"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class QuestionProps:
    """thought: the one chosen; nothing while none is."""

    thought: str
    paragraphs: list[str]
    earlier: str
    later: str


def derive_question_props(screen: QuestionScreen, chosen: int, language: str, paragraphs: list[str]) -> QuestionProps:
    """What is shown where nothing (0) or a thought (from 1) is chosen; before the first stands the screen's title."""
    names = [title.in_language(language) for title in (screen.title, *(thought.title for thought in screen.thoughts))]
    earlier, later = beside(names, chosen)
    return QuestionProps(names[chosen] if chosen else "", paragraphs, earlier, later)


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class QuestionViewModel(ChoosingViewModel):
    """Something to think about; at first nothing is chosen."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._thoughts = Rows(ChoiceRow)
        super().__init__(inputs, len(inputs.placed.screen.thoughts) + 1, parent)

    thought = Property(str, read("thought"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    thoughts = Property(QObject, lambda self: self._thoughts, constant=True)
    place = Property(int, lambda self: self.chosen - 1, notify=propsChanged)
    many = Property(int, lambda self: self.count - 1, constant=True)
    earlierThoughts = Property(str, lambda self: self.inputs.languages.word("list_earlier"), notify=propsChanged)
    laterThoughts = Property(str, lambda self: self.inputs.languages.word("list_later"), notify=propsChanged)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.thoughts[self.chosen - 1].body if self.chosen else None
        paragraphs = self.introduced(screen.intro, body)
        self._props = derive_question_props(screen, self.chosen, self.language, paragraphs)
        titles = [thought.title.in_language(self.language) for thought in screen.thoughts]
        self._thoughts.show([ChoiceRow(title, picked=n == self.chosen) for n, title in enumerate(titles, start=1)])
        self.propsChanged.emit()

    @Slot(int)
    def think(self, thought: int) -> None:
        """Choose a thought, counted from 0."""
        self.choose_item(thought + 1)
