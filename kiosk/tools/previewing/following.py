"""Reads an exhibit anew whenever its files change, beside the window, which goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.bundle.reading import RememberingReader
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.services.journal import log
from kiosk.tools.previewing.watch import Watch

DOUBT_MS = 150
"""A mistake is told when it has stood so long: a file may be half written, or about to be put back."""

Loaded = tuple[Bundle | None, list[Diagnostic]]


def loading(folder: Path) -> Callable[[], Loaded]:
    """Loads a folder again and again, and quickly: one changed file costs one reading."""
    reader = RememberingReader()
    return lambda: load(folder, SCREEN_TYPES, reader=reader)


class Following(QObject):
    """`loaded` comes with a bundle and its warnings, or without and with its mistakes."""

    loaded = Signal(object, object)
    _read = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._load = folder, loading(folder)
        self._worker = ThreadPoolExecutor(1, "reading")
        self._reading = self._again = False
        self._mistakes: list[Diagnostic] = []
        self._doubt = QTimer(self, singleShot=True, interval=DOUBT_MS)
        self._doubt.timeout.connect(self._tell)
        self._read.connect(self._take)
        self._watch = Watch(folder, self)
        self._watch.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Read what stands there now; once more, if it changes meanwhile."""
        self._doubt.stop()
        self._again = self._reading
        if not self._reading:
            self._reading = True
            self._worker.submit(self._work)

    def close(self) -> None:
        self._worker.shutdown()

    def _work(self) -> None:
        """On the worker's thread."""
        try:
            found = self._load()
        except Exception:
            log.exception("the exhibit could not be read")
            found = None, [self._broken()]
        self._read.emit(found)

    def _broken(self) -> Diagnostic:
        span = Span(f"{self._folder.as_posix()}/exhibit.yaml", 1, 1)
        message, advice = "something broke while the exhibit was read", "the journal says what; undo the last change"
        return Diagnostic(span, Level.ERROR, "reading-broke", message, advice)

    @Slot(object)
    def _take(self, found: Loaded) -> None:
        self._reading = False
        bundle, diagnostics = found
        if self._again:
            self.follow()
        elif bundle is not None:
            self.loaded.emit(bundle, diagnostics)
        else:
            self._mistakes = diagnostics
            self._doubt.start()

    @Slot()
    def _tell(self) -> None:
        """Nothing has changed for a while, so the mistake is one."""
        self.loaded.emit(None, self._mistakes)
