"""People's props: everyone by name, in their groups, and the one chosen at full length."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.choices import ChoiceRow
from kiosk.screens.people.model import PeopleScreen
from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.people"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PeopleProps:
    intro: list[str]
    name: str
    role: str
    years: str
    paragraphs: list[str]
    earlier: str
    later: str
    plate: PlateProps


def derive_names(screen: PeopleScreen, picked: int, language: str) -> list[ChoiceRow]:
    """Everyone; over the first of a group stands its word."""
    return [
        ChoiceRow(
            person.name.in_language(language),
            person.group.in_language(language) if person.group else "",
            number == picked,
        )
        for number, person in enumerate(screen.people)
    ]


def derive_people_props(
    inputs: ScreenInputs, screen: PeopleScreen, picked: int, texts: tuple[list[str], list[str]]
) -> PeopleProps:
    """texts: the introduction, and what is told of the one picked."""
    language, person = inputs.languages.current, screen.people[picked]
    names = [one.name.in_language(language) for one in screen.people]
    earlier, later = beside(names, picked)
    return PeopleProps(
        intro=texts[0],
        name=names[picked],
        role=person.role.in_language(language),
        years=person.years.in_language(language) if person.years else "",
        paragraphs=texts[1],
        earlier=earlier,
        later=later,
        plate=derive_plate(inputs.bundle, person.picture, language),
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class PeopleViewModel(ChoosingViewModel):
    """Names that one touches, and a person to each; where there is no likeness, none is made up."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._names = Rows(ChoiceRow)
        self._labels = Rows(LabelRow)
        super().__init__(inputs, len(inputs.placed.screen.people), parent)

    intro = Property("QStringList", read("intro"), notify=propsChanged)
    name = Property(str, read("name"), notify=propsChanged)
    role = Property(str, read("role"), notify=propsChanged)
    years = Property(str, read("years"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    labels = Property(QObject, lambda self: self._labels, constant=True)
    names = Property(QObject, lambda self: self._names, constant=True)
    place = Property(int, lambda self: self.chosen, notify=propsChanged)
    oneEarlier = Property(str, lambda self: self._one("earlier") if self._props.earlier else "", notify=propsChanged)
    oneLater = Property(str, lambda self: self._one("later") if self._props.later else "", notify=propsChanged)
    earlierNames = Property(str, lambda self: self.inputs.languages.word("list_earlier"), notify=propsChanged)
    laterNames = Property(str, lambda self: self.inputs.languages.word("list_later"), notify=propsChanged)

    def _one(self, way: str) -> str:
        return self.inputs.languages.word(f"one_{way}")

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.people[self.chosen].body
        intro = [*self.styled(screen.intro), *self.look_shown()]
        self._props = derive_people_props(self.inputs, screen, self.chosen, (intro, self.styled(body)))
        self._names.show(derive_names(screen, self.chosen, self.language))
        self._labels.show(self._props.plate.labels)
        self.show_terms([screen.intro, body])
        self.propsChanged.emit()

    @Slot(int)
    def meet(self, person: int) -> None:
        self.choose_item(person)
