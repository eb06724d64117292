"""A timeline's props: one axis, one moment chosen, the moments beside it by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.when import When
from kiosk.screens.timeline.model import Axis, Moment, TimelineScreen
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.languages import when_shown
from kiosk.services.props import read
from kiosk.services.rows import Rows
from kiosk.services.waveform import strokes

QML_IMPORT_NAME = "kiosk.screens.timeline"
QML_IMPORT_MAJOR_VERSION = 1
STROKES = 160


@dataclass(frozen=True, slots=True)
class TickRow:
    along: float
    words: str


@dataclass(frozen=True, slots=True)
class MomentRow:
    """along, until: fractions of the axis; a moment that is no span ends where it begins."""

    along: float
    until: float
    picked: bool


@dataclass(frozen=True, slots=True)
class TimelineProps:
    when: str
    moment_title: str
    paragraphs: list[str]
    along: float
    earlier: str
    later: str
    position: str


def along(axis: Axis, moment: datetime) -> float:
    """Where on the axis a time lies, 0 to 1."""
    start, end = axis.from_.start, axis.to.start
    return min(1.0, max(0.0, (moment - start) / (end - start)))


def steps(axis: Axis) -> Iterator[datetime]:
    """The times at which the axis is marked."""
    moment = axis.from_.start
    while moment <= axis.to.start:
        yield moment
        moment = axis.step.after(moment)


def tick_words(moment: datetime, unit: str, language: str) -> str:
    """What stands under a mark: an hour, a day, a month or a year."""
    locale = QLocale(language)
    if unit in ("minute", "hour"):
        return f"{moment:%H:%M}"
    if unit == "day":
        return f"{moment.day} {locale.monthName(moment.month, QLocale.FormatType.ShortFormat)}"
    if unit == "month":
        short = locale.standaloneMonthName(moment.month, QLocale.FormatType.ShortFormat)
        return f"{short} {moment.year}"
    return str(moment.year)


def moment_when(moment: Moment, axis: Axis, language: str) -> str:
    """A moment's time as the screen shows it: its own words, or the date; on an axis of hours, the hour."""
    if moment.when is not None:
        return moment.when.in_language(language)
    return when_shown(moment.at, language, with_day=axis.step.unit not in ("minute", "hour"))


def derive_moments(screen: TimelineScreen, picked: int) -> list[MomentRow]:
    rows = []
    for i, moment in enumerate(screen.moments):
        start, end = span_of(moment.at)
        rows.append(MomentRow(along(screen.axis, start), along(screen.axis, end), i == picked))
    return rows


def span_of(when: When) -> tuple[datetime, datetime]:
    return when.start, when.end or when.start


def derive_ticks(axis: Axis, language: str) -> list[TickRow]:
    return [TickRow(along(axis, m), tick_words(m, axis.step.unit, language)) for m in steps(axis)]


def derive_timeline_props(screen: TimelineScreen, picked: int, language: str, paragraphs: list[str]) -> TimelineProps:
    moments = screen.moments
    moment = moments[picked]

    names = [f"{moment_when(one, screen.axis, language)}\n{one.title.in_language(language)}" for one in moments]
    earlier, later = beside(names, picked)
    return TimelineProps(
        when=moment_when(moment, screen.axis, language),
        moment_title=moment.title.in_language(language),
        paragraphs=paragraphs,
        along=along(screen.axis, moment.at.start),
        earlier=earlier,
        later=later,
        position=f"{picked + 1} / {len(moments)}",
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class TimelineViewModel(ChoosingViewModel):
    """One axis; swipe, arrows, keypad and a touch on the axis all move along it."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._moments = Rows(MomentRow)
        self._ticks = Rows(TickRow)
        line = inputs.placed.screen.axis.line
        self._strokes = list(strokes(line, STROKES, seed=inputs.placed.number)) if line else []
        self._silence = list(line.silence or (1.0, 1.0)) if line else [1.0, 1.0]
        super().__init__(inputs, len(inputs.placed.screen.moments), parent)

    when = Property(str, read("when"), notify=propsChanged)
    momentTitle = Property(str, read("moment_title"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    along = Property(float, read("along"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    moments = Property(QObject, lambda self: self._moments, constant=True)
    ticks = Property(QObject, lambda self: self._ticks, constant=True)
    strokes = Property("QVariantList", lambda self: self._strokes, constant=True)
    silenceFrom = Property(float, lambda self: self._silence[0], constant=True)
    silenceTo = Property(float, lambda self: self._silence[1], constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        body = screen.moments[self.chosen].body
        self._props = derive_timeline_props(screen, self.chosen, self.language, self.introduced(screen.intro, body))
        self._moments.show(derive_moments(screen, self.chosen))
        self._ticks.show(derive_ticks(screen.axis, self.language))
        self.propsChanged.emit()

    @Slot(float)
    def pick(self, place: float) -> None:
        """The moment nearest to a place on the axis, 0 to 1."""
        rows = derive_moments(self.inputs.placed.screen, self.chosen)
        self.choose_item(min(range(len(rows)), key=lambda i: abs(rows[i].along - place)))
