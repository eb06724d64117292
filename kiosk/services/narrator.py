"""Reads the screen aloud, from recordings made beforehand: what stands on it now, in the language that is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.passages import keys
from kiosk.services.media import UNDER_WAY, Kind, Media, Track
from kiosk.services.visit import Visit


class Narrator(QObject):
    """Plays a passage when asked; goes on with the next one when the visitor does, and falls silent when they leave."""

    changed = Signal()

    def __init__(self, bundle: Bundle, visit: Visit, media: Media, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundle, self._visit, self._media = bundle, visit, media
        visit.navigation.changed.connect(self.move)
        visit.navigation.chose.connect(self.follow)
        visit.languages.changed.connect(self.follow)
        media.changed.connect(self.tell)

    @property
    def speaking(self) -> bool:
        playing = self._media.playing
        return playing.track.kind is Kind.VOICE and playing.phase in UNDER_WAY

    def passage(self) -> Path | None:
        """The recording of what stands on the screen now."""
        navigation = self._visit.navigation
        placed = self._bundle.places.get(navigation.standing.place)
        if placed is None:
            return None
        screen = placed.screen
        count = len(keys(screen))
        number = min(navigation.kept(screen.id), count - 1) if count > 1 else 0
        return self._bundle.narration(screen.id, number, self._visit.languages.current)

    def toggle(self) -> None:
        """Read aloud, or be silent."""
        self._media.stop() if self.speaking else self._speak()

    def _speak(self) -> None:
        passage = self.passage()
        if passage is None:
            self._media.stop()
            return
        url = QUrl.fromLocalFile(str(passage)).toString()
        self._media.play(Track(url, self._visit.navigation.standing.place, Kind.VOICE))

    @Slot()
    def move(self) -> None:
        """Another place: what was read there is over."""
        if self.speaking and self._media.playing.track.owner != self._visit.navigation.standing.place:
            self._media.stop()

    @Slot()
    def follow(self) -> None:
        """Another part of the screen, or another language: go on with that."""
        if self.speaking:
            self._speak()

    @Slot()
    def tell(self) -> None:
        self.changed.emit()
