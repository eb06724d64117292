"""A quotation's props: the words within their language's marks, who said them, and on whose word."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.plate import LabelRow, PlateProps, derive_plate
from kiosk.screens.quote.model import QuoteScreen
from kiosk.screens.viewmodel import ScreenInputs, ScreenViewModel
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.quote"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class QuoteProps:
    """opening: the mark that hangs before the words; spoken: the words with the closing one; whole: all as one text."""

    opening: str
    spoken: str
    who: str
    date: str
    body: list[str]
    whole: list[str]
    plate: PlateProps


def derive_quote_props(inputs: ScreenInputs, screen: QuoteScreen, who: str, body: list[str]) -> QuoteProps:
    language, word = inputs.languages.current, inputs.languages.word
    opening, spoken = word("quote_open"), screen.words.in_language(language).strip() + word("quote_close")
    date = screen.date.in_language(language) if screen.date else ""
    by = escape(who) + (f" · <i>{escape(date)}</i>" if date else "")
    whole = [escape(opening + spoken), by, *body]
    plate = derive_plate(inputs.bundle, screen.picture, language)
    return QuoteProps(opening, escape(spoken), who, date, body, whole, plate)


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class QuoteViewModel(ScreenViewModel):
    """Somebody's words, large."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._labels = Rows(LabelRow)
        super().__init__(inputs, parent)

    opening = Property(str, read("opening"), notify=propsChanged)
    spoken = Property(str, read("spoken"), notify=propsChanged)
    who = Property(str, read("who"), notify=propsChanged)
    date = Property(str, read("date"), notify=propsChanged)
    body = Property("QStringList", read("body"), notify=propsChanged)
    whole = Property("QStringList", read("whole"), notify=propsChanged)
    picture = Property(str, read("plate.picture"), notify=propsChanged)
    alt = Property(str, read("plate.alt"), notify=propsChanged)
    caption = Property(str, read("plate.caption"), notify=propsChanged)
    aspect = Property(float, read("plate.aspect"), notify=propsChanged)
    labels = Property(QObject, lambda self: self._labels, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        who = self.vouched(screen.who, screen.source, screen.body)
        body = [*self.styled(screen.body), *self.look_shown()]
        self._props = derive_quote_props(self.inputs, screen, who, body)
        self._labels.show(self._props.plate.labels)
        self.show_terms([screen.body])
        self.propsChanged.emit()
