"""The words that ask whether anyone is still there, and those for a fault."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.languages import Languages

QML_IMPORT_NAME = "kiosk.shell.idle_warning"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class WarningViewModel(QObject):
    """seconds: how long the card stays."""

    propsChanged = Signal()

    def __init__(self, languages: Languages, seconds: float) -> None:
        super().__init__()
        self._languages = languages
        self._seconds = seconds
        languages.changed.connect(self.propsChanged)

    question = Property(str, lambda self: self._languages.word("still_there"), notify=propsChanged)
    hint = Property(str, lambda self: self._languages.word("still_there_hint"), notify=propsChanged)
    seconds = Property(float, lambda self: self._seconds, constant=True)
    faultTitle = Property(str, lambda self: self._languages.word("fault_title"), notify=propsChanged)
    faultHint = Property(str, lambda self: self._languages.word("fault_hint"), notify=propsChanged)
