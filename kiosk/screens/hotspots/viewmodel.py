"""Hotspots' props: a drawing, the shapes on it, and what is told of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.hotspots.model import HotspotsScreen
from kiosk.screens.hotspots.shapes import Point, Shape, middle, outline, touched
from kiosk.screens.plate import LabelRow, PlateProps, derive_plate, fraction
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.hotspots"
QML_IMPORT_MAJOR_VERSION = 1
DRAWN_SIDE = 1000  # paths are written in thousandths of the drawing's width and height


@dataclass(frozen=True, slots=True)
class SpotRow:
    """across, down: its middle, as fractions of the drawing; drawn: its outline, empty for a pin."""

    across: float
    down: float
    drawn: str
    number: str
    name: str
    picked: bool


@dataclass(frozen=True, slots=True)
class HotspotsProps:
    spot: str
    paragraphs: list[str]
    earlier: str
    later: str
    plate: PlateProps
    lit: str


def drawn(shape: Sequence[Point]) -> str:
    """The path of an outline; nothing for a pin."""
    points = [f"{x * DRAWN_SIDE:.1f} {y * DRAWN_SIDE:.1f}" for x, y in shape]
    return f"M{'L'.join(points)}Z" if len(points) > 2 else ""


def derive_shapes(inputs: ScreenInputs, screen: HotspotsScreen) -> list[Shape]:
    """The shapes as fractions of the drawing's width and height."""
    file = screen.picture.file
    return [outline([fraction(inputs.bundle, file, at) for at in spot.shape]) for spot in screen.spots]


def derive_spots(screen: HotspotsScreen, shapes: Sequence[Shape], picked: int, language: str) -> list[SpotRow]:
    rows = []
    for i, (spot, shape) in enumerate(zip(screen.spots, shapes, strict=True)):
        across, down = middle(shape)
        rows.append(SpotRow(across, down, drawn(shape), str(i + 1), spot.title.in_language(language), i == picked))
    return rows


def derive_hotspots_props(
    inputs: ScreenInputs, rows: Sequence[SpotRow], picked: int, paragraphs: list[str]
) -> HotspotsProps:
    names = [f"{row.number}. {row.name}" for row in rows]
    earlier, later = beside(names, picked)
    plate = derive_plate(inputs.bundle, inputs.placed.screen.picture, inputs.languages.current)
    return HotspotsProps(
        spot=names[picked],
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        plate=plate,
        lit=rows[picked].drawn,
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class HotspotsViewModel(ChoosingViewModel):
    """A drawing whose parts tell something."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._spots = Rows(SpotRow)
        self._labels = Rows(LabelRow)
        self._shapes = derive_shapes(inputs, inputs.placed.screen)
        super().__init__(inputs, len(inputs.placed.screen.spots), parent)

    spot = Property(str, read("spot"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    lit = Property(str, read("lit"), notify=propsChanged)
    spots = Property(QObject, lambda self: self._spots, constant=True)
    labels = Property(QObject, lambda self: self._labels, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.spots[self.chosen].body
        rows = derive_spots(screen, self._shapes, self.chosen, self.language)
        self._props = derive_hotspots_props(self.inputs, rows, self.chosen, self.introduced(screen.intro, body))
        self._spots.show(rows)
        self._labels.show(self._props.plate.labels)
        self.propsChanged.emit()

    @Slot(float, float, float)
    def pick(self, across: float, down: float, reach: float) -> None:
        """What a touch means: its place as fractions of the drawing, how far off it may be by the drawing's height."""
        aspect = self._props.plate.aspect
        shapes = [tuple((x * aspect, y) for x, y in shape) for shape in self._shapes]
        index = touched(shapes, (across * aspect, down), reach)
        if index is not None:
            self.choose_item(index)
