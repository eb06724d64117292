"""A notice's props: what comes next, and two ways of equal weight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.viewmodel import ScreenInputs, ScreenViewModel
from kiosk.services.navigation import HOME
from kiosk.services.props import read

QML_IMPORT_NAME = "kiosk.screens.notice"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticeProps:
    """go_on, go_around: each way by the name of where it leads."""

    paragraphs: list[str]
    go_on: str
    go_around: str


def derive_notice_props(inputs: ScreenInputs, paragraphs: list[str]) -> NoticeProps:
    screen, languages = inputs.placed.screen, inputs.languages
    after = inputs.navigation.next_of(screen.id)

    def title(place: str) -> str:
        if place == HOME:
            return languages.word("to_home")
        return inputs.bundle.screen(place).title.in_language(languages.current)

    return NoticeProps(
        paragraphs,
        go_on=languages.word("notice_skip", title=title(after)),
        go_around=languages.word("notice_around", title=title(screen.around)),
    )


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class NoticeViewModel(ScreenViewModel):
    """Neither way is louder than the other."""

    propsChanged = Signal()

    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    goOnLabel = Property(str, read("go_on"), notify=propsChanged)
    goAroundLabel = Property(str, read("go_around"), notify=propsChanged)

    def refresh(self) -> None:
        body = self.inputs.placed.screen.body
        self._props = derive_notice_props(self.inputs, [*self.styled(body), *self.look_shown()])
        self.show_terms([body])
        self.propsChanged.emit()

    @Slot()
    def goOn(self) -> None:
        self.inputs.navigation.next()

    @Slot()
    def goAround(self) -> None:
        self.inputs.navigation.go(self.inputs.placed.screen.around)
