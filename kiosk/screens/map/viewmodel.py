"""A map's props: its drawing, its places as pins or areas, and the one that is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.map.model import MapScreen
from kiosk.screens.plate import LabelRow, aspect_of, derive_labels, fraction
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.map"
QML_IMPORT_MAJOR_VERSION = 1
KM_A_DEGREE = 111.32  # of latitude, WGS84 mean


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """across, down: fractions of the map; radius: of an uncertain place's area, as a fraction of the map's width."""

    across: float
    down: float
    radius: float
    number: str
    name: str
    picked: bool


@dataclass(frozen=True, slots=True)
class MapProps:
    place: str
    paragraphs: list[str]
    earlier: str
    later: str
    position: str
    alt: str
    caption: str


def derive_places(inputs: ScreenInputs, screen: MapScreen, picked: int) -> list[PlaceRow]:
    rows = []
    bounds = inputs.bundle.bounds(screen.base)
    for i, place in enumerate(screen.places):
        across, down = fraction(inputs.bundle, screen.base, place.at)
        radius = 0.0
        if place.within_km and bounds is not None:
            degrees = place.within_km / (KM_A_DEGREE * cos(radians(place.at[0])))
            radius = degrees / (bounds.east - bounds.west)
        name = place.title.in_language(inputs.languages.current)
        rows.append(PlaceRow(across, down, radius, str(i + 1), name, i == picked))
    return rows


def derive_map_props(inputs: ScreenInputs, screen: MapScreen, picked: int, paragraphs: list[str]) -> MapProps:
    language = inputs.languages.current
    names = [f"{number}. {place.title.in_language(language)}" for number, place in enumerate(screen.places, start=1)]
    earlier, later = beside(names, picked)
    return MapProps(
        place=names[picked],
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        position=f"{picked + 1} / {len(names)}",
        alt=screen.alt.in_language(language),
        caption=" · ".join((screen.dated.in_language(language), screen.credit.in_language(language))),
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class MapViewModel(ChoosingViewModel):
    """A dated map; uncertain places are areas, not pins."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._places = Rows(PlaceRow)
        self._labels = Rows(LabelRow)
        self._path = inputs.bundle.asset(inputs.placed.screen.base)
        super().__init__(inputs, len(inputs.placed.screen.places), parent)

    place = Property(str, read("place"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    alt = Property(str, read("alt"), notify=propsChanged)
    caption = Property(str, read("caption"), notify=propsChanged)
    places = Property(QObject, lambda self: self._places, constant=True)
    labels = Property(QObject, lambda self: self._labels, constant=True)
    picture = Property(str, lambda self: QUrl.fromLocalFile(str(self._path)).toString(), constant=True)
    aspect = Property(float, lambda self: aspect_of(self._path), constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.places[self.chosen].body
        self._props = derive_map_props(self.inputs, screen, self.chosen, self.introduced(screen.intro, body))
        self._places.show(derive_places(self.inputs, screen, self.chosen))
        self._labels.show(derive_labels(self.inputs.bundle, screen.base, screen.labels, self.language))
        self.propsChanged.emit()

    @Slot(float, float)
    def pick(self, across: float, down: float) -> None:
        """The place nearest to a point of the map, both as fractions."""
        rows = derive_places(self.inputs, self.inputs.placed.screen, self.chosen)
        shape = aspect_of(self._path)

        def distance(i: int) -> float:
            return ((rows[i].across - across) * shape) ** 2 + (rows[i].down - down) ** 2

        self.choose_item(min(range(len(rows)), key=distance))
