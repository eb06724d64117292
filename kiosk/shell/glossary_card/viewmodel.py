"""A term's card: what the word means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.services.props import read
from kiosk.services.styled import numbering, styled
from kiosk.services.visit import Visit

QML_IMPORT_NAME = "kiosk.shell.glossary_card"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GlossaryProps:
    kicker: str = ""
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    close: str = ""


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class GlossaryViewModel(QObject):
    """Filled when a term is opened; kept while its card fades."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, visit: Visit) -> None:
        super().__init__()
        self._bundle, self._visit = bundle, visit
        self._props = GlossaryProps()
        visit.languages.changed.connect(self.refresh)
        visit.navigation.changed.connect(self.refresh)

    kicker = Property(str, read("kicker"), notify=propsChanged)
    title = Property(str, read("title"), notify=propsChanged)
    paragraphs = Property("QStringList", lambda self: list(self._props.paragraphs), notify=propsChanged)
    close = Property(str, read("close"), notify=propsChanged)

    @Slot()
    def refresh(self) -> None:
        standing, languages = self._visit.navigation.standing, self._visit.languages
        if not standing.panel.startswith("term:"):
            return
        term = self._bundle.terms[standing.panel.removeprefix("term:")]
        screen = self._bundle.screen(standing.place)
        numbers = numbering(self._bundle.cited(screen, languages.current))
        text = styled(term.text.paragraphs(languages.current), numbers)
        word = languages.word
        self._props = GlossaryProps(
            word("term_title"), term.title.in_language(languages.current), tuple(text), word("close")
        )
        self.propsChanged.emit()
