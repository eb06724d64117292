"""A gallery's props: the chosen picture with its words, and the small ones beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.gallery.model import GalleryScreen
from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.gallery"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ThumbRow:
    """A small picture; number: which of all it is, from 0."""

    number: int
    small: str
    name: str
    picked: bool


@dataclass(frozen=True, slots=True)
class GalleryProps:
    name: str
    paragraphs: list[str]
    earlier: str
    later: str
    position: str
    plate: PlateProps


def page_of(count: int, chosen: int, fitting: int) -> range:
    """Which pictures stand small side by side where no more than `fitting` have room: those about the chosen one."""
    fitting = max(1, min(fitting, count))
    start = max(0, min(chosen - fitting // 2, count - fitting))
    return range(start, start + fitting)


def derive_thumbs(inputs: ScreenInputs, screen: GalleryScreen, picked: int, fitting: int) -> list[ThumbRow]:
    language = inputs.languages.current
    rows = []
    for i in page_of(len(screen.pictures), picked, fitting):
        one = screen.pictures[i]
        plate = derive_plate(inputs.bundle, one.picture, language)
        rows.append(ThumbRow(i, plate.picture, one.title.in_language(language), i == picked))
    return rows


def derive_gallery_props(
    inputs: ScreenInputs, screen: GalleryScreen, picked: int, paragraphs: list[str]
) -> GalleryProps:
    language = inputs.languages.current
    names = [shown.title.in_language(language) for shown in screen.pictures]
    earlier, later = beside(names, picked)
    plate = derive_plate(inputs.bundle, screen.pictures[picked].picture, language)
    return GalleryProps(
        name=names[picked],
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        position=f"{picked + 1} / {len(names)}",
        plate=plate,
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class GalleryViewModel(ChoosingViewModel):
    """Several pictures, one of them large."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._thumbs = Rows(ThumbRow)
        self._labels = Rows(LabelRow)
        self._fitting = len(inputs.placed.screen.pictures)
        super().__init__(inputs, self._fitting, parent)

    name = Property(str, read("name"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    thumbs = Property(QObject, lambda self: self._thumbs, constant=True)
    labels = Property(QObject, lambda self: self._labels, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        shown = screen.pictures[self.chosen]
        self._props = derive_gallery_props(self.inputs, screen, self.chosen, self.introduced(screen.intro, shown.body))
        self._thumbs.show(derive_thumbs(self.inputs, screen, self.chosen, self._fitting))
        self._labels.show(self._props.plate.labels)
        self.propsChanged.emit()

    @Slot(int)
    def fit(self, fitting: int) -> None:
        """How many small pictures have room side by side."""
        if fitting != self._fitting and fitting > 0:
            self._fitting = fitting
            self.refresh()

    @Slot(int)
    def choose(self, number: int) -> None:
        """The picture that a small one stands for."""
        self.choose_item(number)
