"""The access panel: text size, contrast and motion, each with its states by name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.props import read
from kiosk.services.rows import Rows
from kiosk.services.visit import Visit

QML_IMPORT_NAME = "kiosk.shell.access_panel"
QML_IMPORT_MAJOR_VERSION = 1
WISHES = {
    "text_size": ("text_size", {"size_standard": 0, "size_large": 1, "size_largest": 2}),
    "high_contrast": ("contrast", {"contrast_standard": False, "contrast_high": True}),
    "calm": ("motion", {"motion_on": False, "motion_calm": True}),
}


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    wish: str
    heading: str
    choice: str
    words: str
    picked: bool
    first: bool


@dataclass(frozen=True, slots=True)
class AccessProps:
    title: str
    close: str


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class AccessViewModel(QObject):
    """Changes apply at once, in place."""

    propsChanged = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        self._choices = {wish: Rows(ChoiceRow, self) for wish in WISHES}
        self.refresh()
        visit.languages.changed.connect(self.refresh)
        visit.access.changed.connect(self.refresh)

    title = Property(str, read("title"), notify=propsChanged)
    close = Property(str, read("close"), notify=propsChanged)
    textSizes = Property(QObject, lambda self: self._choices["text_size"], constant=True)
    contrasts = Property(QObject, lambda self: self._choices["high_contrast"], constant=True)
    motions = Property(QObject, lambda self: self._choices["calm"], constant=True)
    textSizeHeading = Property(str, lambda self: self._visit.languages.word("text_size"), notify=propsChanged)
    contrastHeading = Property(str, lambda self: self._visit.languages.word("contrast"), notify=propsChanged)
    motionHeading = Property(str, lambda self: self._visit.languages.word("motion"), notify=propsChanged)

    @Slot()
    def refresh(self) -> None:
        word = self._visit.languages.word
        self._props = AccessProps(word("display"), word("close"))
        for wish, (heading, choices) in WISHES.items():
            now = getattr(self._visit.access.wishes, wish)
            rows = [
                ChoiceRow(wish, word(heading), key, word(key), value == now, first=i == 0)
                for i, (key, value) in enumerate(choices.items())
            ]
            self._choices[wish].show(rows)
        self.propsChanged.emit()

    @Slot(str, str)
    def choose(self, wish: str, choice: str) -> None:
        self._visit.access.wish(**{wish: WISHES[wish][1][choice]})
