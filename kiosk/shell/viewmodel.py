"""The shell: what stands on the glass now, and the doors to the services. Stage 4."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.services.navigation import ATTRACT, HOME
from kiosk.services.props import read
from kiosk.services.session import Event, Phase, SessionService
from kiosk.services.visit import Visit

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MadeScreen:
    """A screen's view model and the file that shows it."""

    view_model: QObject
    url: QUrl


@dataclass(frozen=True, slots=True)
class ShellProps:
    """stage: attract, home, notice or screen; panel: "", sources, access or term."""

    stage: str
    panel: str
    warning: bool
    faulted: bool


def derive_shell_props(place: str, panel: str, phase: Phase, *, notice: bool, faulted: bool) -> ShellProps:
    stage = place if place in (ATTRACT, HOME) else "notice" if notice else "screen"
    return ShellProps(stage, panel.split(":")[0], phase is Phase.WARNING, faulted)


@QmlElement
@QmlUncreatable("The shell is made by the program.")
class ShellViewModel(QObject):
    """Publishes the stage; makes the screen that stands on it, one at a time."""

    propsChanged = Signal()
    screenChanged = Signal()

    def __init__(
        self,
        bundle: Bundle,
        visit: Visit,
        session: SessionService,
        make: Callable[[PlacedScreen], MadeScreen],
    ) -> None:
        super().__init__()
        self._bundle, self._visit, self._session, self._make = bundle, visit, session, make
        self._made: MadeScreen | None = None
        self._made_for = ""
        self._retiring: list[QObject] = []
        self._faulted = False
        self._props = self._derive()
        visit.navigation.changed.connect(self.refresh)
        session.changed.connect(self.refresh)

    stage = Property(str, read("stage"), notify=propsChanged)
    panel = Property(str, read("panel"), notify=propsChanged)
    warning = Property(bool, read("warning"), notify=propsChanged)
    faulted = Property(bool, read("faulted"), notify=propsChanged)
    screen = Property(QObject, lambda self: self._made.view_model if self._made else None, notify=screenChanged)
    screenUrl = Property(QUrl, lambda self: self._made.url if self._made else QUrl(), notify=screenChanged)
    screenId = Property(str, lambda self: self._made_for, notify=screenChanged)

    def _derive(self) -> ShellProps:
        standing = self._visit.navigation.standing
        placed = self._bundle.places.get(standing.place)
        notice = placed is not None and placed.screen.notice is not None and standing.place not in standing.accepted
        return derive_shell_props(
            standing.place, standing.panel, self._session.phase, notice=notice, faulted=self._faulted
        )

    @Slot()
    def refresh(self) -> None:
        """Follow the services."""
        props = self._derive()
        wanted = self._visit.navigation.standing.place if props.stage == "screen" else ""
        if wanted != self._made_for:
            self._stand(wanted)
        if props != self._props:
            self._props = props
            self.propsChanged.emit()

    def _stand(self, place: str) -> None:
        if self._made is not None:
            self._made.view_model.retire()
            self._retiring = [*self._retiring[-1:], self._made.view_model]  # it fades out still
        self._made = self._make(self._bundle.places[place]) if place else None
        self._made_for = place
        self.screenChanged.emit()

    def fault(self) -> None:
        """Something broke: a calm card, and the next touch begins again."""
        self._faulted = True
        self.refresh()

    @Slot()
    def beginAgain(self) -> None:
        self._faulted = False
        self._session.happen(Event.LEAVE)
        self._visit.reset()
        self.refresh()

    @Slot(str)
    def begin(self, language: str) -> None:
        self._visit.languages.choose(language)
        self._session.happen(Event.BEGIN)
        self._visit.navigation.home()

    @Slot(str)
    def open(self, panel: str) -> None:
        self._visit.navigation.open(panel)

    @Slot()
    def close(self) -> None:
        self._visit.navigation.close()

    @Slot(int)
    def sweep(self, by: int) -> None:
        """A key or a sweep from screen to screen."""
        (self._visit.navigation.next if by > 0 else self._visit.navigation.back)()

    @Slot()
    def home(self) -> None:
        self._visit.navigation.home()
