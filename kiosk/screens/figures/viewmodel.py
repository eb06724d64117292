"""Figures' props: counts side by side on an axis from zero, and how the chosen one was counted."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.amount import shown
from kiosk.exhibit.model import Figure
from kiosk.screens.figures.model import FiguresScreen
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.figures"
QML_IMPORT_MAJOR_VERSION = 1
MARKS = 4


@dataclass(frozen=True, slots=True)
class CountRow:
    """low, high: fractions of the axis; kind: exact, at_least, about or between."""

    words: str
    value: str
    low: float
    high: float
    kind: str
    picked: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    along: float
    words: str


@dataclass(frozen=True, slots=True)
class FiguresProps:
    value: str
    who: str
    paragraphs: list[str]
    earlier: str
    later: str
    position: str


def axis_step(largest: float) -> float:
    """The round number by which an axis of about four steps goes on."""
    step = (largest or MARKS) / MARKS
    size = 10 ** floor(log10(step))
    return float(next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= step))


def axis_top(largest: float) -> float:
    """Where the axis ends: the first of its steps that holds the largest count."""
    step = axis_step(largest)
    return step * max(1, ceil(largest / step))


def value_of(figure: Figure, language: str) -> str:
    return figure.shown.in_language(language) if figure.shown else shown(figure.value)


def all_figures(screen: FiguresScreen) -> tuple[Figure, ...]:
    """What the stepper goes through: the rows of the plot, then the figures beside it."""
    return (*screen.rows, *screen.beside)


def derive_counts(screen: FiguresScreen, picked: int, language: str) -> list[CountRow]:
    top = top_of(screen)
    return [
        CountRow(
            words=row.label.in_language(language),
            value=value_of(row, language),
            low=row.value.low / top,
            high=row.value.most / top,
            kind=row.value.kind.value,
            picked=i == picked,
        )
        for i, row in enumerate(screen.rows)
    ]


def top_of(screen: FiguresScreen) -> float:
    return axis_top(max(row.value.most for row in screen.rows))


def derive_marks(screen: FiguresScreen) -> list[MarkRow]:
    largest = max(row.value.most for row in screen.rows)
    step, top = axis_step(largest), axis_top(largest)
    return [MarkRow(i * step / top, f"{i * step:g}") for i in range(round(top / step) + 1)]


def derive_figures_props(
    screen: FiguresScreen, picked: int, language: str, who: str, paragraphs: list[str]
) -> FiguresProps:
    rows = all_figures(screen)
    names = [f"{value_of(row, language)} · {row.label.in_language(language)}" for row in rows]
    earlier, later = beside(names, picked)
    return FiguresProps(
        value=value_of(rows[picked], language),
        who=who,
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        position=f"{picked + 1} / {len(rows)}",
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class FiguresViewModel(ChoosingViewModel):
    """Contested figures side by side, each with who counted."""

    propsChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        self._counts, self._marks = Rows(CountRow), Rows(MarkRow)
        super().__init__(inputs, len(all_figures(inputs.placed.screen)), parent)

    value = Property(str, read("value"), notify=propsChanged)
    who = Property(str, read("who"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    rowCount = Property(int, lambda self: len(self.inputs.placed.screen.rows), constant=True)
    counts = Property(QObject, lambda self: self._counts, constant=True)
    marks = Property(QObject, lambda self: self._marks, constant=True)

    def refresh(self) -> None:
        screen = self.inputs.placed.screen
        row = all_figures(screen)[self.chosen]
        who = self.vouched(row.label, row.source, row.how)
        how = self.introduced(screen.intro, row.how)
        self._props = derive_figures_props(screen, self.chosen, self.language, who, how)
        self._counts.show(derive_counts(screen, self.chosen, self.language))
        self._marks.show(derive_marks(screen))
        self.propsChanged.emit()

    @Slot(float)
    def pick(self, down: float) -> None:
        """The row at a height of the plot, 0 to 1."""
        rows = len(self.inputs.placed.screen.rows)
        self.choose_item(min(rows - 1, int(down * rows)))
