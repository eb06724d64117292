"""A comparison's props: two pictures of one frame, and what is told of the side that shows more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.compare.model import CompareScreen
from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.compare"
QML_IMPORT_MAJOR_VERSION = 1
EARLIER, LATER = 0, 1


@dataclass(frozen=True, slots=True)
class CompareProps:
    """first, second: the earlier picture and the later one; dated: the time of the side that is told of."""

    side: int
    dated: str
    paragraphs: list[str]
    earlier: str
    later: str
    slider: str
    first: PlateProps
    second: PlateProps
    caption: str


def derive_compare_props(inputs: ScreenInputs, screen: CompareScreen, side: int, paragraphs: list[str]) -> CompareProps:
    language = inputs.languages.current
    first, second = (derive_plate(inputs.bundle, one.picture, language) for one in screen.sides)
    earlier, later = (one.dated.in_language(language) for one in screen.sides)
    return CompareProps(
        side=side,
        dated=later if side == LATER else earlier,
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        slider=inputs.languages.word("compare_slider", earlier=earlier, later=later),
        first=first,
        second=second,
        caption=(second if side == LATER else first).caption,
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class CompareViewModel(ChoosingViewModel):
    """Then and now. Where the slider stands is the glass's own, and gone with the screen."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._earlier_labels = Rows(LabelRow)
        self._later_labels = Rows(LabelRow)
        super().__init__(inputs, len(inputs.placed.screen.sides), parent)

    side = Property(int, read("side"), notify=propsChanged)
    dated = Property(str, read("dated"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    slider = Property(str, read("slider"), notify=propsChanged)
    first = Property(str, read("first.picture"), notify=propsChanged)
    firstAlt = Property(str, read("first.alt"), notify=propsChanged)
    second = Property(str, read("second.picture"), notify=propsChanged)
    secondAlt = Property(str, read("second.alt"), notify=propsChanged)
    caption = Property(str, read("caption"), notify=propsChanged)
    aspect = Property(float, read("first.aspect"), notify=propsChanged)
    earlierLabels = Property(QObject, lambda self: self._earlier_labels, constant=True)
    laterLabels = Property(QObject, lambda self: self._later_labels, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.sides[self.chosen].body
        self._props = derive_compare_props(self.inputs, screen, self.chosen, self.introduced(screen.intro, body))
        self._earlier_labels.show(self._props.first.labels)
        self._later_labels.show(self._props.second.labels)
        self.propsChanged.emit()

    @Slot(float)
    def lean(self, share: float) -> None:
        """How much of the earlier picture shows, from 0 to 1; the text is that of the side that shows more."""
        self.choose_item(EARLIER if share >= 0.5 else LATER)
