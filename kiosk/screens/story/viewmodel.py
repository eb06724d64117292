"""A story's props: its paragraphs, its picture, and figures where it counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.amount import shown
from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.story.model import StoryScreen
from kiosk.screens.viewmodel import ScreenInputs, ScreenViewModel
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.story"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FigureRow:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class StoryProps:
    paragraphs: list[str]
    plate: PlateProps
    figures: list[FigureRow]


def derive_story_props(
    inputs: ScreenInputs, screen: StoryScreen, paragraphs: list[str], counted: list[str]
) -> StoryProps:
    """What a story shows; `counted` says what each of its figures counts."""
    language = inputs.languages.current
    figures = [
        FigureRow(figure.shown.in_language(language) if figure.shown else shown(figure.value), label)
        for figure, label in zip(screen.figures, counted, strict=True)
    ]
    return StoryProps(paragraphs, derive_plate(inputs.bundle, screen.picture, language), figures)


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class StoryViewModel(ScreenViewModel):
    """Title, 30 to 70 words, one picture."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._labels = Rows(LabelRow)
        self._figures = Rows(FigureRow)
        super().__init__(inputs, parent)

    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    labels = Property(QObject, lambda self: self._labels, constant=True)
    figures = Property(QObject, lambda self: self._figures, constant=True)
    figureCount = Property(int, lambda self: self._figures.rowCount(), notify=propsChanged)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        how = [paragraph for figure in screen.figures for paragraph in self.styled(figure.how)]
        paragraphs = [*self.styled(screen.body), *how, *self.look_shown()]
        counted = [self.vouched(figure.label, figure.source, figure.how or screen.body) for figure in screen.figures]
        self._props = derive_story_props(self.inputs, screen, paragraphs, counted)
        self._labels.show(self._props.plate.labels)
        self._figures.show(self._props.figures)
        self.show_terms([screen.body, *(figure.how for figure in screen.figures)])
        self.propsChanged.emit()
