"""A memorial's props: one picture and a few words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.viewmodel import ScreenInputs, ScreenViewModel
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.memorial"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MemorialProps:
    paragraphs: list[str]
    plate: PlateProps


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class MemorialViewModel(ScreenViewModel):
    """A place to be quiet in: nothing to choose, nothing to count."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._labels = Rows(LabelRow)
        super().__init__(inputs, parent)

    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    labels = Property(QObject, lambda self: self._labels, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        plate = derive_plate(self.inputs.bundle, screen.picture, self.language)
        self._props = MemorialProps([*self.styled(screen.body), *self.look_shown()], plate)
        self._labels.show(plate.labels)
        self.show_terms([screen.body])
        self.propsChanged.emit()
