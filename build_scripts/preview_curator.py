"""A curator for preview_trial.py: saves files, and looks at every frame for what was saved."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from preview_edits import LANGUAGE, Edit, Page, written_in_place
from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.services.navigation import Standing
from kiosk.station.model import Station
from kiosk.tools.glass import rect_of, walk
from kiosk.tools.previewing.preview import Preview, Start

PATIENCE_MS = 20_000
REST_MS = 250
FADING_MS = 1000


@dataclass(frozen=True)
class Taken:
    """Milliseconds on the wall's clock, and of the processor."""

    wall: float = 0.0
    processor: float = 0.0

    @classmethod
    def now(cls) -> Taken:
        return cls(time.monotonic() * 1000, time.process_time() * 1000)

    def __sub__(self, other: Taken) -> Taken:
        return Taken(self.wall - other.wall, self.processor - other.processor)


NEVER = Taken()


class NotSeen(Exception):
    """Says what was never on the glass."""


class Curator(QObject):
    """A preview of a copy, and the clock."""

    def __init__(self, exhibit: Path, folder: Path, window: QSize) -> None:
        super().__init__()
        shutil.copytree(exhibit, folder)
        self.folder = folder
        self.wrong: list[str] = []
        self.standing_title = ""
        self._loop = QEventLoop()
        self._holds: Callable[[], bool] = lambda: True
        self._seen_at = NEVER
        self.preview = Preview(folder, Station(), Start(LANGUAGE), lambda diagnostics: None)
        self.preview.window.frameSwapped.connect(self.look)
        self.preview.show(window)
        self._wait(lambda: self.preview.kiosk is not None, "the exhibit")
        self.rest()

    @property
    def kiosk(self) -> Kiosk:
        assert self.preview.kiosk is not None
        return self.preview.kiosk

    def close(self) -> None:
        self.preview.close()

    def stand(self, screen: str) -> None:
        """Go to a screen, past its notice, and wait until nothing fades any more."""
        standing = Standing(screen, accepted=frozenset({screen}))
        self.kiosk.visit.navigation.stand(standing)
        self.rest(FADING_MS)

    def place(self) -> tuple[str, str]:
        visit = self.kiosk.visit
        return visit.languages.current, visit.navigation.standing.place

    def time(self, edit: Edit) -> Taken:
        """From before the file is saved until a frame shows it."""
        self.standing_title = edit.stays
        begun = Taken.now()
        edit.save()
        self._wait(lambda: edit.seen(self), f"{edit.screen}: {edit.kind}")
        taken = self._seen_at - begun
        if not edit.is_mistake:
            self.standing_title = ""
        return taken

    def rest(self, milliseconds: int = REST_MS) -> None:
        """Let a while go by, and look at whatever is drawn in it."""
        self.preview.window.update()
        QTimer.singleShot(milliseconds, self._loop, self._loop.quit)
        self._holds = lambda: False
        self._loop.exec()

    def retitled(self, number: int) -> Edit:
        """The title of where one stands, once more."""
        page = Page.of(self, self.kiosk.visit.navigation.standing.place)
        return page.titled(f"No. {number}", written_in_place, "again")

    @Slot()
    def look(self) -> None:
        """A frame is on the glass."""
        now = Taken.now()
        if self.standing_title and not self.sees(self.standing_title):
            self.wrong.append(f'a frame lacked the last good title "{self.standing_title}"')
            self.standing_title = ""
        if self._holds():
            self._seen_at = now
            self._loop.quit()

    def sees(self, text: str) -> bool:
        """Whether a text stands in the scene."""
        return any(text in str(item.property("text")) for item in self._items("QQuickText"))

    def sees_strip(self) -> bool:
        return any(item.objectName() == "preview-strip" for item in walk(self.preview.window.contentItem()))

    def picture(self) -> QQuickItem | None:
        found = [item for item in self._items("QQuickImage") if item.objectName() == "picture"]
        return found[0] if found else None

    def sees_colour(self, colour: QColor) -> bool:
        """Whether the picture has a colour somewhere; a screen may dim the rest of it."""
        item = self.picture()
        if item is None:
            return False
        image = self.preview.window.grabWindow()
        part = image.copy(rect_of(item).toAlignedRect().intersected(image.rect()))
        if part.isNull():
            return False
        part = part.scaled(48, 48)
        places = ((x, y) for x in range(part.width()) for y in range(part.height()))
        return any(part.pixelColor(x, y) == colour for x, y in places)

    def _items(self, kind: str) -> list[QQuickItem]:
        return [item for item in walk(self.preview.window.contentItem()) if item.inherits(kind)]

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        self._holds = holds
        late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        late.timeout.connect(self._loop.quit)
        late.start()
        self._seen_at = NEVER
        self._loop.exec()
        late.deleteLater()
        if self._seen_at is NEVER:
            raise NotSeen(f"never seen: {what}")
