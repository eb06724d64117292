"""The sources of the screen beneath, numbered as in its text, each with a code made on the spot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.model import Source
from kiosk.services.languages import Languages
from kiosk.services.props import read
from kiosk.services.records import derive_record
from kiosk.services.rows import Rows
from kiosk.services.visit import Visit

QML_IMPORT_NAME = "kiosk.shell.sources_panel"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    number: str
    title: str
    origin: str
    trust: str
    code: str


@dataclass(frozen=True, slots=True)
class SourcesProps:
    title: str
    hint: str
    close: str
    earlier: str
    later: str


def derive_source(number: int, source: Source, languages: Languages) -> SourceRow:
    record = derive_record(source, languages)
    origin = " · ".join(part for part in (record.origin, record.kind) if part)
    return SourceRow(str(number), record.title, origin, record.trust, record.code)


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class SourcesPanelViewModel(QObject):
    """Filled when the panel opens, and again when the language changes."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, visit: Visit) -> None:
        super().__init__()
        self._bundle, self._visit = bundle, visit
        self._rows = Rows(SourceRow, self)
        self.refresh()
        visit.languages.changed.connect(self.refresh)
        visit.navigation.changed.connect(self.refresh)

    title = Property(str, read("title"), notify=propsChanged)
    hint = Property(str, read("hint"), notify=propsChanged)
    close = Property(str, read("close"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    sources = Property(QObject, lambda self: self._rows, constant=True)

    @Slot()
    def refresh(self) -> None:
        languages = self._visit.languages
        word = languages.word
        self._props = SourcesProps(
            *(word(key) for key in ("sources_title", "sources_hint", "close", "list_earlier", "list_later"))
        )
        standing = self._visit.navigation.standing
        if standing.panel == "sources":
            screen = self._bundle.screen(standing.place)
            cited = self._bundle.cited(screen, languages.current)
            self._rows.show(
                [derive_source(n, self._bundle.sources[i], languages) for n, i in enumerate(cited, start=1)]
            )
        self.propsChanged.emit()
