"""Attract: the exhibit's name, its line, and the choice of language, live from the first touch."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle
from kiosk.services.languages import Languages
from kiosk.services.rows import Rows
from kiosk.services.waveform import strokes

QML_IMPORT_NAME = "kiosk.shell.attract"
QML_IMPORT_MAJOR_VERSION = 1
STROKES = 120


@dataclass(frozen=True, slots=True)
class LanguageRow:
    code: str
    name: str
    invitation: str


def derive_languages(languages: Languages) -> list[LanguageRow]:
    word = languages.word
    return [LanguageRow(c, word("language_name", c), word("touch_to_begin", c)) for c in languages.codes]


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class AttractViewModel(QObject):
    """Shows the default language large, the others beneath."""

    propsChanged = Signal()

    def __init__(self, bundle: Bundle, languages: Languages) -> None:
        super().__init__()
        exhibit = bundle.exhibit
        self._languages = languages
        first, *others = languages.codes
        self._title = exhibit.title.in_language(first)
        names = (exhibit.title.in_language(code) for code in others)
        self._others = " · ".join(dict.fromkeys(name for name in names if name != self._title))
        self._caption = exhibit.line_caption.in_language(first) if exhibit.line_caption else ""
        self._rows = Rows(LanguageRow, self)
        self._rows.show(derive_languages(languages))
        emblem = exhibit.emblem
        self._emblem = QUrl.fromLocalFile(str(bundle.asset(emblem.file))) if emblem else QUrl()
        self._silence = next((c.line.silence for c in bundle.chapters if c.line.silence), None)
        voiced = bundle.chapters[0].line
        self._strokes = list(strokes(voiced, STROKES))
        languages.changed.connect(self.propsChanged)

    title = Property(str, lambda self: self._title, constant=True)
    others = Property(str, lambda self: self._others, constant=True)
    caption = Property(str, lambda self: self._caption, constant=True)
    emblem = Property(QUrl, lambda self: self._emblem, constant=True)
    languages = Property(QObject, lambda self: self._rows, constant=True)
    strokes = Property("QVariantList", lambda self: self._strokes, constant=True)
    cut = Property(bool, lambda self: self._silence is not None, constant=True)
    displayLabel = Property(str, lambda self: self._languages.word("display"), notify=propsChanged)
