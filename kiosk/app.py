"""The composition root: the only file that knows every room."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QSize, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

import kiosk.screens.viewmodel  # noqa: F401  the QML module kiosk.screens
from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.exhibit.model import Mood
from kiosk.paths import ASSETS, PROGRAM
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.screens.viewmodel import ScreenInputs
from kiosk.services.access import Access
from kiosk.services.appearance import Appearance, derive_panel, derive_theme
from kiosk.services.film import Film
from kiosk.services.frames import Frames
from kiosk.services.journal import log
from kiosk.services.languages import Languages
from kiosk.services.media import Media, Phase
from kiosk.services.memory import Thrift
from kiosk.services.narrator import Narrator
from kiosk.services.navigation import Navigation
from kiosk.services.session import Event, SessionService, Settings, idle_seconds
from kiosk.services.touches import Touches
from kiosk.services.visit import Visit
from kiosk.shell.access_panel.viewmodel import AccessViewModel
from kiosk.shell.attract.viewmodel import AttractViewModel
from kiosk.shell.deck.viewmodel import DeckViewModel
from kiosk.shell.glossary_card.viewmodel import GlossaryViewModel
from kiosk.shell.home.viewmodel import HomeViewModel
from kiosk.shell.idle_warning.viewmodel import WarningViewModel
from kiosk.shell.notice.viewmodel import NoticeCardViewModel
from kiosk.shell.rail.viewmodel import RailViewModel
from kiosk.shell.sources_panel.viewmodel import SourcesPanelViewModel
from kiosk.shell.viewmodel import MadeScreen, ShellViewModel
from kiosk.station.model import Panel, Station
from kiosk.station.sizes import sizes


def load_fonts(folder: Path = ASSETS / "fonts") -> None:
    """Make the shipped typefaces known; none of the machine's own is relied on."""
    for file in sorted(folder.rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


class Showcase:
    """A window with its engine and its light, still empty; kiosks stand in it, one after another."""

    def __init__(self) -> None:
        load_fonts()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(PROGRAM))
        self.theme: QObject = self.engine.singletonInstance("kiosk.ui.theme", "Theme")
        self.appearance = Appearance(self.theme, QUrl.fromLocalFile(f"{ASSETS / 'icons'}/"))
        self.engine.load(shell_file("Main"))
        if not self.engine.rootObjects():
            raise RuntimeError("the window could not be loaded")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def put(self, file: QUrl, properties: Mapping[str, object]) -> QQuickItem:
        """An item of a QML file, over whatever stands in the window."""
        component = QQmlComponent(self.engine, file)
        item = component.createWithInitialProperties(dict(properties))
        if not isinstance(item, QQuickItem):
            raise RuntimeError(f"{file.fileName()} could not be loaded: {component.errorString()}")
        item.setParent(self.window)
        item.setParentItem(self.window.contentItem())
        return item

    def fit(self, panel: Panel) -> None:
        """Let sizes follow the window, as if it filled a panel."""
        width, height = self.window.width(), self.window.height()
        if width > 0 and height > 0:
            self.appearance.apply(derive_panel(sizes(panel, width, height), width, height))

    def show(self, size: QSize | None = None) -> None:
        """Full screen, or in a window of a size in pixels."""
        if size is None:
            self.window.showFullScreen()
        else:
            self.window.setWidth(size.width())
            self.window.setHeight(size.height())
            self.window.show()

    def close(self) -> None:
        """Let the window and the engine go, in this order."""
        self.window.close()
        shiboken6.delete(self.engine)


def shell_file(name: str) -> QUrl:
    return QUrl.fromLocalFile(str(PROGRAM / "kiosk" / "shell" / f"{name}.qml"))


class Kiosk(QObject):
    """One exhibit in one window. Needs a QGuiApplication; nothing shows before `show`."""

    def __init__(
        self,
        bundle: Bundle,
        station: Station,
        clock: Callable[[], float] = time.monotonic,
        showcase: Showcase | None = None,
    ) -> None:
        super().__init__()
        self.bundle, self.station = bundle, station
        self.visit = Visit(
            Languages(bundle.exhibit.languages, bundle.words, self),
            Access(self),
            Navigation(list(bundle.places), clock, self),
        )
        self._warning = station.idle.warning_seconds * station.idle.scale
        self.media = Media(clock, self)
        self.frames = Frames(self.media, self)
        self.film = Film(self.frames)
        self.thrift = Thrift(self.media, self)
        self.narrator = Narrator(bundle, self.visit, self.media, self)
        self.session = SessionService(clock, Settings(warning=self._warning), self)
        self.shell = ShellViewModel(bundle, self.visit, self.session, self._make_screen)
        self._models = self._make_models()
        self._stand(showcase or Showcase())
        self._connect()
        self._follow()

    def _make_models(self) -> dict[str, QObject]:
        bundle, visit = self.bundle, self.visit
        return {
            "shell": self.shell,
            "attract": AttractViewModel(bundle, visit.languages),
            "home": HomeViewModel(bundle, visit),
            "rail": RailViewModel(bundle, visit, self.narrator),
            "sources": SourcesPanelViewModel(bundle, visit),
            "glossary": GlossaryViewModel(bundle, visit),
            "access": AccessViewModel(visit),
            "warning": WarningViewModel(visit.languages, self._warning),
            "notice": NoticeCardViewModel(bundle, visit),
            "deck": DeckViewModel(self.media, visit.access, self.station.sound.loudest),
        }

    def _stand(self, showcase: Showcase) -> None:
        """Take one's place in the window, in the first light at once."""
        self.showcase, self.engine, self.window, self.theme = showcase, showcase.engine, showcase.window, showcase.theme
        still = self.theme.property("still")
        showcase.appearance.apply({"still": True})
        self._apply_theme()
        showcase.appearance.apply({"still": still})
        self.glass = showcase.put(shell_file("Glass"), self._models)
        self._touches = Touches(self.session, self)
        self.window.installEventFilter(self._touches)

    def _connect(self) -> None:
        self.window.widthChanged.connect(self._fit)
        self.window.heightChanged.connect(self._fit)
        self.visit.navigation.changed.connect(self._follow)
        self.visit.languages.changed.connect(self._follow)
        self.visit.access.changed.connect(self._follow)
        self.session.ended.connect(self._end)
        self.media.changed.connect(self._hold)

    def _make_screen(self, placed: PlacedScreen) -> MadeScreen:
        kind = next(kind for kind in SCREEN_TYPES if kind.name == placed.screen.type)
        visit = self.visit
        inputs = ScreenInputs(
            self.bundle, placed, visit.languages, visit.navigation, visit.access, self.media, self.film
        )
        file = PROGRAM / "kiosk" / "screens" / kind.name / f"{kind.name.capitalize()}Screen.qml"
        return MadeScreen(kind.view_model()(inputs), QUrl.fromLocalFile(str(file)))

    def mood(self) -> Mood:
        """The light of where the visitor stands."""
        exhibit = self.bundle.exhibit
        placed = self.bundle.places.get(self.visit.navigation.standing.place)
        return exhibit.moods[placed.chapter.mood if placed else exhibit.attract_mood]

    @Slot()
    def _follow(self) -> None:
        """The light and the time-out follow the place, the language and the wishes."""
        self._apply_theme()
        place = self.visit.navigation.standing.place
        placed = self.bundle.places.get(place)
        words = self.bundle.word_count(placed.screen, self.visit.languages.current) if placed else 0
        idle = self.station.idle
        slower = self.visit.access.wishes.text_size > 0
        seconds = idle_seconds(words, home=idle.home_seconds, slower=slower)
        self.session.settings = Settings(seconds * idle.scale, self._warning)

    def _apply_theme(self) -> None:
        memorial = self.bundle.exhibit.register == "memorial"
        self.showcase.appearance.apply(derive_theme(self.visit.access.wishes, self.mood(), memorial=memorial))

    @Slot()
    def _fit(self) -> None:
        self.showcase.fit(self.station.panel)

    @Slot()
    def _hold(self) -> None:
        """Time stands still while something plays."""
        playing = self.media.playing.phase in (Phase.STARTING, Phase.PLAYING)
        self.session.happen(Event.HOLD if playing else Event.LET_GO)

    @Slot()
    def _end(self) -> None:
        self.media.stop()
        self.shell.beginAgain()

    def show(self, size: QSize | None = None) -> None:
        """Full screen, or in a window of a size in pixels."""
        self.showcase.show(size)
        self._fit()

    def guard(self) -> None:
        """From now on whatever breaks goes to the journal, and the hall sees a calm card."""
        guard(self.shell.fault)

    def listen_to_keys(self) -> None:
        """Have the keyboard, which another kiosk may have had."""
        self.glass.findChild(QQuickItem, "layers").forceActiveFocus()

    def leave(self) -> None:
        """Make room in the window for another kiosk; what stood there is still to be taken away."""
        self.media.stop()
        self.window.widthChanged.disconnect(self._fit)
        self.window.heightChanged.disconnect(self._fit)
        self.window.removeEventFilter(self._touches)
        self.glass.setVisible(False)

    def vanish(self) -> None:
        """Let go of what stood in the window."""
        shiboken6.delete(self.glass)

    def close(self) -> None:
        """Let the window go, and before it what stands in it."""
        self.leave()
        self.vanish()
        self.showcase.close()


def guard(fault: Callable[[], object]) -> None:
    """From now on whatever breaks goes to the journal, and then `fault` is called."""

    def broke(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        log.error("something broke", exc_info=(kind, error, trace))
        fault()

    sys.excepthook = broke
    qInstallMessageHandler(tell_journal)


def tell_journal(kind: QtMsgType, context: Any, message: str) -> None:
    """Qt's own messages go where the operator reads them."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log.warning("qt: %s", message)
