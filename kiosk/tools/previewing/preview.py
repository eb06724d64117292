"""The kiosk in a window that follows its files: each good version takes the last one's place, the visit as it was."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QSize, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Showcase, guard
from kiosk.bundle.bundle import Bundle
from kiosk.diagnostics import Diagnostic
from kiosk.services.access import Wishes
from kiosk.services.navigation import HOME, Standing
from kiosk.services.visit import Snapshot
from kiosk.station.model import Panel, Station
from kiosk.tools.previewing.carried import carried, order_of
from kiosk.tools.previewing.following import Following
from kiosk.tools.previewing.panels import window_size
from kiosk.tools.previewing.places import kept_of, put_back
from kiosk.tools.previewing.renewed import Renewed
from kiosk.tools.previewing.tidying import Tidying
from kiosk.tools.previewing.viewmodel import OverlayViewModel

PATIENCE = 1e4
"""What a station's time-outs are multiplied by: whoever writes, reads for as long as it takes."""

REST_MS = 100
"""So long after another version came, what fades may fade again."""

OVERLAY = QUrl.fromLocalFile(str(Path(__file__).with_name("Overlay.qml")))


@dataclass(frozen=True, slots=True)
class Start:
    """Where a preview begins: a language and a screen, or the exhibit's first language at attract."""

    language: str = ""
    screen: str = ""


def patient(station: Station) -> Station:
    """The same station, which never asks whether anyone is there."""
    return station.model_copy(update={"idle": station.idle.model_copy(update={"scale": PATIENCE})})


class Preview(QObject):
    """A window, a watch over a folder, and the kiosk of its last good version. `tell` hears what is wrong."""

    def __init__(self, folder: Path, station: Station, start: Start, tell: Callable[[list[Diagnostic]], None]) -> None:
        super().__init__()
        self.station, self._start, self._tell = patient(station), start, tell
        self.kiosk: Kiosk | None = None
        self._left: list[Kiosk] = []
        self._tidying = Tidying(self)
        self.diagnostics: list[Diagnostic] = []
        self.showcase = Showcase()
        self.window = self.showcase.window
        self.overlay = OverlayViewModel(folder, self)
        self.showcase.put(OVERLAY, {"viewModel": self.overlay})
        self.window.widthChanged.connect(self.fit)
        self.window.heightChanged.connect(self.fit)
        self._scratch = TemporaryDirectory(prefix="kiosk-preview-")
        self._renewed = Renewed(Path(self._scratch.name))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._move_again)
        self.following = Following(folder, self)
        self.following.loaded.connect(self.take)

    def show(self, size: QSize | None = None) -> None:
        """A window of a size in pixels, or in the shape of the panel; the exhibit comes as soon as it is read."""
        desk = QGuiApplication.primaryScreen().availableSize()
        self.showcase.show(size or QSize(*window_size(self.station.panel, desk.width(), desk.height())))
        self.fit()
        self.entitle()
        self.following.follow()

    @Slot()
    def fit(self) -> None:
        self.showcase.fit(self.station.panel)

    @Slot(object, object)
    def take(self, bundle: Bundle | None, diagnostics: list[Diagnostic]) -> None:
        """A version that can be shown, or the mistakes of one that cannot."""
        if bundle is not None:
            self._stand(self._renewed.bundle(bundle))
        self.overlay.tell(diagnostics, shown=self.kiosk is not None)
        if diagnostics != self.diagnostics:
            self._tell(diagnostics)
        self.diagnostics = diagnostics

    def hang(self, panel: Panel) -> None:
        """Show the same on another panel."""
        self.station = self.station.model_copy(update={"panel": panel})
        if self.kiosk is not None:
            self._stand(self.kiosk.bundle)
        self.fit()
        self.entitle()

    def _stand(self, bundle: Bundle) -> None:
        """The new kiosk is made before the old one goes, so that they share the pictures that are still the same."""
        old = self.kiosk
        kept = kept_of(old.glass) if old else ()
        visit = carried(old.visit.snapshot(), old.bundle, bundle) if old else self._first(bundle)
        self.showcase.appearance.apply({"still": True})
        self.kiosk = Kiosk(bundle, self.station, showcase=self.showcase)
        self.kiosk.visit.take(visit)
        put_back(kept, self.kiosk.glass)
        if old:
            old.leave()
            self._left.append(old)
        self.kiosk.listen_to_keys()
        self.kiosk.visit.navigation.changed.connect(self.entitle)
        self.kiosk.visit.languages.changed.connect(self.entitle)
        self.entitle()
        self._rest.start()

    def _first(self, bundle: Bundle) -> Snapshot:
        """Where one wanted to begin, as far as the exhibit has it."""
        assert self.kiosk is None
        start, spoken = self._start, bundle.exhibit.languages
        if start.language and start.language not in spoken:
            print(f"kiosk: the exhibit does not speak {start.language}; it speaks {', '.join(spoken)}", file=sys.stderr)
        known = start.screen in order_of(bundle)
        if start.screen and not known:
            print(f'kiosk: there is no screen "{start.screen}"; it begins at home', file=sys.stderr)
        standing = Standing(start.screen if known else HOME, accepted=frozenset({start.screen}))
        return Snapshot(start.language, Wishes(), standing if start.screen else Standing())

    @Slot()
    def entitle(self) -> None:
        """The title of the window: the screen, the exhibit, the language, the panel."""
        self.window.setTitle(title_of(self.kiosk, self.station.panel))

    @Slot()
    def _move_again(self) -> None:
        """What only takes time is done when the new version is on the glass."""
        self._clear()
        self.showcase.appearance.apply({"still": False})

    def _clear(self) -> None:
        while self._left:
            gone = self._left.pop()
            gone.vanish()
            gone.deleteLater()
        self._tidying.tidy()

    def guard(self) -> None:
        """From now on whatever breaks goes to the journal, and the window stays."""
        guard(self._fault)

    def _fault(self) -> None:
        if self.kiosk is not None:
            self.kiosk.shell.fault()

    def close(self) -> None:
        self.following.close()
        self._rest.stop()
        self._clear()
        self._tidying.close()
        (self.kiosk or self.showcase).close()
        self._scratch.cleanup()


def title_of(kiosk: Kiosk | None, panel: Panel) -> str:
    if kiosk is None:
        return "kiosk preview"
    place, language = kiosk.visit.navigation.standing.place, kiosk.visit.languages.current
    exhibit = kiosk.bundle.exhibit.title.in_language(language)
    return f"{place} – {exhibit} – {language}, {panel.diagonal_in:g} inches – kiosk preview"
