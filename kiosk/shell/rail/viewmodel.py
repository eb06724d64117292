"""The rail: where one is, and where each button leads."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.services.narrator import Narrator
from kiosk.services.navigation import HOME, back
from kiosk.services.props import read
from kiosk.services.rows import Rows
from kiosk.services.visit import Visit, name_of

QML_IMPORT_NAME = "kiosk.shell.rail"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StretchRow:
    """One chapter's stretch of the way; done: the fraction that lies behind, here: whether one stands in it."""

    done: float
    here: bool


@dataclass(frozen=True, slots=True)
class LanguageRow:
    code: str
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class RailProps:
    back: str
    back_leads: str
    home: str
    display: str
    here: str
    next: str
    loud: bool
    at_home: bool
    title: str
    listen: str
    speaking: bool


def derive_way(bundle: Bundle, place: str) -> list[StretchRow]:
    order = list(bundle.places)
    here = order.index(place) if place in order else -1
    rows, first = [], 0
    for chapter in bundle.chapters:
        count = len(chapter.screens)
        done = min(1.0, max(0.0, (here - first + 1) / count)) if here >= 0 else 0.0
        rows.append(StretchRow(done, first <= here < first + count))
        first += count
    return rows


def derive_rail_props(bundle: Bundle, visit: Visit, narrator: Narrator) -> RailProps:
    language, word = visit.languages.current, visit.languages.word
    place = visit.navigation.standing.place
    placed = bundle.places.get(place)
    here, onward = word("chapters"), ""
    if placed is not None:
        title = placed.chapter.title.in_language(language)
        here = word("here", chapter=title, n=placed.number, count=len(placed.chapter.screens))
        onward = name_of(visit.navigation.next_of(place), bundle, visit.languages)
    return RailProps(
        back=word("back"),
        back_leads=name_of(back(visit.navigation.standing).place, bundle, visit.languages),
        home=word("home"),
        display=word("display"),
        here=here,
        next=onward,
        loud=placed is None or not placed.screen.asks,
        at_home=place == HOME,
        title=bundle.exhibit.title.in_language(language),
        listen=word("listen_stop" if narrator.speaking else "listen") if narrator.passage() else "",
        speaking=narrator.speaking,
    )


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class RailViewModel(QObject):
    """Always the same, at the bottom of every screen."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, visit: Visit, narrator: Narrator) -> None:
        super().__init__()
        self._bundle, self._visit, self._narrator = bundle, visit, narrator
        self._way = Rows(StretchRow, self)
        self._languages = Rows(LanguageRow, self)
        self.refresh()
        visit.languages.changed.connect(self.refresh)
        visit.navigation.changed.connect(self.refresh)
        narrator.changed.connect(self.refresh)

    back = Property(str, read("back"), notify=propsChanged)
    backLeads = Property(str, read("back_leads"), notify=propsChanged)
    home = Property(str, read("home"), notify=propsChanged)
    display = Property(str, read("display"), notify=propsChanged)
    here = Property(str, read("here"), notify=propsChanged)
    next = Property(str, read("next"), notify=propsChanged)
    loud = Property(bool, read("loud"), notify=propsChanged)
    atHome = Property(bool, read("at_home"), notify=propsChanged)
    title = Property(str, read("title"), notify=propsChanged)
    listen = Property(str, read("listen"), notify=propsChanged)
    speaking = Property(bool, read("speaking"), notify=propsChanged)
    way = Property(QObject, lambda self: self._way, constant=True)
    languages = Property(QObject, lambda self: self._languages, constant=True)

    @Slot()
    def refresh(self) -> None:
        visit = self._visit
        self._props = derive_rail_props(self._bundle, visit, self._narrator)
        self._way.show(derive_way(self._bundle, visit.navigation.standing.place))
        word = visit.languages.word
        current = visit.languages.current
        self._languages.show([LanguageRow(c, word("language_name", c), c == current) for c in visit.languages.codes])
        self.propsChanged.emit()

    @Slot()
    def goBack(self) -> None:
        self._visit.navigation.back()

    @Slot()
    def goHome(self) -> None:
        self._visit.navigation.home()

    @Slot()
    def goOn(self) -> None:
        self._visit.navigation.next()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._visit.languages.choose(language)

    @Slot()
    def listenTo(self) -> None:
        self._narrator.toggle()

    @Slot()
    def openDisplay(self) -> None:
        self._visit.navigation.open("access")
