"""The list of sources' props: its sections as doors, a kind's sources by title, and what one of them is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import MarkedText
from kiosk.screens.choices import ChoiceRow
from kiosk.screens.sources.model import Correction
from kiosk.screens.sources.sections import (
    ABOUT,
    CORRECTIONS,
    CREDITS,
    KINDS,
    Stop,
    first_of_each,
    in_reading_order,
    offered,
    stops,
)
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs
from kiosk.services.languages import Languages
from kiosk.services.props import read
from kiosk.services.records import Record, derive_record
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.sources"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourcesProps:
    """name: what the shown thing is called; within: what it belongs to; position: 2 / 7 among its like;
    statement: whether the text cites sources of its own; record: whether it is one of the sources."""

    name: str
    within: str
    paragraphs: list[str]
    origin: str = ""
    code: str = ""
    position: str = ""
    statement: bool = False
    record: bool = False
    earlier: str = ""
    later: str = ""
    upward: str = ""


def kind_word(languages: Languages, kind: str) -> str:
    return languages.word("kinds_" + kind.replace("-", "_"))


def derive_record_props(record: Record, kind: str, languages: Languages, position: str) -> SourcesProps:
    """A source's whole record."""
    trust = f"<i>{escape(languages.word('source_trust'))}:</i> {escape(record.trust)}"
    return SourcesProps(record.title, kind, [trust], record.origin, record.code, position, record=True)


def derive_correction(correction: Correction, found: list[str], languages: Languages) -> list[str]:
    """What was said, and what was found instead."""
    said = escape(correction.said.in_language(languages.current))
    first, *others = found
    word = languages.word
    return [
        f"<i>{escape(word('correction_said'))}:</i> {said}",
        f"<i>{escape(word('correction_found'))}:</i> {first}",
        *others,
    ]


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class SourcesViewModel(ChoosingViewModel):
    """Everything the exhibit rests on; what is chosen is one stop of a walk through all of it."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._choices = Rows(ChoiceRow)
        self._stops = stops(inputs.bundle, inputs.placed.screen)
        self._doors = first_of_each(self._stops)
        super().__init__(inputs, len(self._stops), parent)

    name = Property(str, read("name"), notify=propsChanged)
    within = Property(str, read("within"), notify=propsChanged)
    origin = Property(str, read("origin"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    code = Property(str, read("code"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    record = Property(bool, read("record"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    upward = Property(str, read("upward"), notify=propsChanged)
    statement = Property(bool, read("statement"), notify=propsChanged)
    choices = Property(QObject, lambda self: self._choices, constant=True)
    place = Property(int, lambda self: self._row_of(self.chosen), notify=propsChanged)
    codeHint = Property(str, lambda self: self.inputs.languages.word("source_code"), notify=propsChanged)
    earlierChoices = Property(str, lambda self: self.inputs.languages.word("list_earlier"), notify=propsChanged)
    laterChoices = Property(str, lambda self: self.inputs.languages.word("list_later"), notify=propsChanged)

    def refresh(self) -> None:
        stop, word = self._stops[self.chosen], self.inputs.languages.word
        self._order = in_reading_order(self._stops, self.inputs.bundle.sources, self.language)
        self._offered = offered(self._stops, self._order, stop)
        at = self._order.index(self.chosen)
        self._props = replace(
            self._shown(stop),
            earlier=word("one_earlier") if at > 0 else "",
            later=word("one_later") if at + 1 < len(self._order) else "",
            upward=word("sources_all") if stop.section in KINDS else "",
        )
        self._choices.show([self._row(self._stops[n], n) for n in self._offered])
        self.show_terms(self._texts(stop))
        self.propsChanged.emit()

    def _row_of(self, stop: int) -> int:
        """Which of the rows stands for a stop; -1 where none does."""
        if stop in self._offered:
            return self._offered.index(stop)
        sections = [self._stops[n].section for n in self._offered]
        section = self._stops[stop].section
        return sections.index(section) if section not in KINDS else -1

    def _row(self, stop: Stop, number: int) -> ChoiceRow:
        picked = stop.section == self._stops[self.chosen].section and (not stop.source or number == self.chosen)
        if stop.source:
            return ChoiceRow(self.inputs.bundle.sources[stop.source].title.in_language(self.language), picked=picked)
        first = stop.section in KINDS and self._stops[number - 1].section == CREDITS
        return ChoiceRow(self._door(stop.section), self.inputs.languages.word("sources_all") if first else "", picked)

    def _door(self, section: str) -> str:
        """What a section is called, and how much it holds."""
        held = sum(1 for stop in self._stops if stop.section == section and (stop.source or stop.correction >= 0))
        name = self._called(section)
        return self.inputs.languages.word("sources_of_kind", kind=name, n=held) if held else name

    def _called(self, section: str) -> str:
        if section == ABOUT:
            return self.inputs.placed.screen.title.in_language(self.language)
        if section in (CORRECTIONS, CREDITS):
            return self.inputs.languages.word(f"{section}_title")
        return kind_word(self.inputs.languages, section)

    def _shown(self, stop: Stop) -> SourcesProps:
        languages, screen = self.inputs.languages, self.inputs.placed.screen
        name, within = self._called(stop.section), screen.title.in_language(self.language)
        if stop.source:
            record = derive_record(self.inputs.bundle.sources[stop.source], languages)
            return derive_record_props(record, name, languages, self._position(stop))
        if stop.section == ABOUT:
            paragraphs = [*self.styled(screen.body), *self.look_shown()]
            return SourcesProps(name, self._heading.kicker, paragraphs, statement=True)
        if stop.section == CORRECTIONS:
            correction = screen.corrections[stop.correction]
            paragraphs = derive_correction(correction, self.styled(correction.found), languages)
            return SourcesProps(name, within, paragraphs, position=self._position(stop), statement=True)
        return SourcesProps(name, within, self._told(stop.section))

    def _told(self, section: str) -> list[str]:
        if section == CREDITS:
            credits = self.inputs.bundle.exhibit.credits.values()
            return [escape(text.in_language(self.language)) for text in credits]
        return [escape(self.inputs.languages.word("sources_pick"))]

    def _position(self, stop: Stop) -> str:
        """Which of its like it is, as one reads them."""
        like = [n for n in self._order if self._stops[n].section == stop.section]
        like = [n for n in like if self._stops[n].source or stop.correction >= 0]
        return f"{like.index(self._stops.index(stop)) + 1} / {len(like)}"

    def _texts(self, stop: Stop) -> list[MarkedText]:
        screen = self.inputs.placed.screen
        if stop.section == CORRECTIONS:
            return [screen.corrections[stop.correction].found]
        return [screen.body] if stop.section == ABOUT else []

    @Slot(int)
    def pick(self, row: int) -> None:
        """Through a door, or to a source."""
        if 0 <= row < len(self._offered):
            self.choose_item(self._offered[row])

    @Slot()
    def goUp(self) -> None:
        """From a kind's sources to all the doors."""
        self.choose_item(0)

    @Slot(int)
    def step(self, by: int) -> None:
        at = self._order.index(self.chosen) + by
        if 0 <= at < len(self._order):
            self.choose_item(self._order[at])
