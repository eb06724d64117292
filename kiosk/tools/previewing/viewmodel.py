"""What a preview says beside the exhibit: mistakes, its keys, and a page while there is nothing to show. Stage 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.diagnostics import Diagnostic, Level
from kiosk.services.props import read
from kiosk.services.rows import Rows
from kiosk.tools.previewing.keys import ROWS, KeyRow

QML_IMPORT_NAME = "kiosk.tools.previewing"
QML_IMPORT_MAJOR_VERSION = 1
MOST_TOLD = 3
READING = "The exhibit is being read."
WAITING = "The exhibit will stand here as soon as its mistakes are mended and saved."
HINT = "F1 shows the keys."


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A mistake: its place, what is wrong, what to do."""

    place: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class OverlayProps:
    """heading: what stands over the mistakes; nothing where there are none; more: how many are not told."""

    heading: str = ""
    more: str = ""
    waiting: str = READING
    hint: str = HINT
    keys_open: bool = False


def counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def told_row(diagnostic: Diagnostic, folder: Path) -> ToldRow:
    """A mistake as the strip tells it, its file named from the exhibit's folder."""
    place = str(diagnostic.span).removeprefix(f"{folder.as_posix()}/")
    return ToldRow(place, diagnostic.message, f"{diagnostic.advice} ({diagnostic.code})")


def derive_overlay(diagnostics: Sequence[Diagnostic], keys_open: bool, *, shown: bool) -> OverlayProps:
    """`shown`: an exhibit stands in the window, now or from before."""
    errors = [each for each in diagnostics if each.level is Level.ERROR]
    warnings = len(diagnostics) - len(errors)
    if not errors:
        return OverlayProps(waiting="" if shown else READING, keys_open=keys_open)
    stays = ". The window shows the last good version." if shown else ""
    beyond = [f"{len(errors) - MOST_TOLD} more"] if len(errors) > MOST_TOLD else []
    beyond += [counted(warnings, "warning")] if warnings else []
    return OverlayProps(
        heading=counted(len(errors), "mistake") + stays,
        more=f"and {' and '.join(beyond)}: the terminal tells them all" if beyond else "",
        waiting="" if shown else WAITING,
        keys_open=keys_open,
    )


@QmlElement
@QmlUncreatable("The overlay of a preview is made by the program.")
class OverlayViewModel(QObject):
    """Publishes the strip, the card of keys and the page that waits."""

    propsChanged = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._props = OverlayProps()
        self._told, self._keys = Rows(ToldRow, self), Rows(KeyRow, self)
        self._keys.show(ROWS)

    heading = Property(str, read("heading"), notify=propsChanged)
    more = Property(str, read("more"), notify=propsChanged)
    waiting = Property(str, read("waiting"), notify=propsChanged)
    hint = Property(str, read("hint"), notify=propsChanged)
    keysOpen = Property(bool, read("keys_open"), notify=propsChanged)
    told = Property(QObject, lambda self: self._told, constant=True)
    keys = Property(QObject, lambda self: self._keys, constant=True)

    def tell(self, diagnostics: Sequence[Diagnostic], *, shown: bool) -> None:
        """These are all that is wrong now."""
        errors = [each for each in diagnostics if each.level is Level.ERROR]
        self._told.show([told_row(each, self._folder) for each in errors[:MOST_TOLD]])
        self._take(derive_overlay(diagnostics, self._props.keys_open, shown=shown))

    def show_keys(self, open_: bool) -> None:
        self._take(replace(self._props, keys_open=open_))

    def _take(self, props: OverlayProps) -> None:
        if props != self._props:
            self._props = props
            self.propsChanged.emit()
