"""Before a sensitive screen: what comes, in one calm sentence, and an equal way round it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.services.props import read
from kiosk.services.visit import Visit, name_of

QML_IMPORT_NAME = "kiosk.shell.notice"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticeProps:
    title: str = ""
    text: str = ""
    go_on: str = ""
    skip: str = ""


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class NoticeCardViewModel(QObject):
    """Filled when the visitor stands before a screen with a notice."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, visit: Visit) -> None:
        super().__init__()
        self._bundle, self._visit = bundle, visit
        self._props = NoticeProps()
        visit.languages.changed.connect(self.refresh)
        visit.navigation.changed.connect(self.refresh)

    title = Property(str, read("title"), notify=propsChanged)
    text = Property(str, read("text"), notify=propsChanged)
    goOnLabel = Property(str, read("go_on"), notify=propsChanged)
    skipLabel = Property(str, read("skip"), notify=propsChanged)

    @Slot()
    def refresh(self) -> None:
        standing, languages = self._visit.navigation.standing, self._visit.languages
        placed = self._bundle.places.get(standing.place)
        if placed is None or placed.screen.notice is None:
            return
        language, word = languages.current, languages.word
        after = self._visit.navigation.next_of(standing.place)
        self._props = NoticeProps(
            placed.screen.title.in_language(language),
            placed.screen.notice.in_language(language),
            word("notice_go_on"),
            word("notice_skip", title=name_of(after, self._bundle, languages)),
        )
        self.propsChanged.emit()

    @Slot()
    def goOn(self) -> None:
        self._visit.navigation.accept_notice()

    @Slot()
    def skip(self) -> None:
        self._visit.navigation.next()
