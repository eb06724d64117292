"""Says when something in a folder changes: a file written, replaced under its name, new or gone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.tools.previewing.stamps import Stamp, stamps

QUIET_MS = 10
"""An editor writes in several steps: so long must nothing more happen."""

LOOK_MS = 2000
"""Some folders, such as those of a network, tell nothing: then one looks."""


class Watch(QObject):
    """Follows a folder, its folders and its files. An editor that puts a new file in an old one's place is followed."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = str(folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.wait)
        self._watcher.fileChanged.connect(self.wait)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._now_and_then = QTimer(self, interval=LOOK_MS)
        self._now_and_then.timeout.connect(self.look)
        self._now_and_then.start()
        self._stamps: Mapping[str, Stamp] = {}
        self._stamps = self._renewed()

    @Slot()
    def wait(self) -> None:
        """Something happens; look when it is over."""
        self._quiet.start()

    @Slot()
    def look(self) -> None:
        """Look whether anything stands otherwise than before."""
        now = self._renewed()
        if now != self._stamps:
            self._stamps = now
            self.changed.emit()

    def _renewed(self) -> Mapping[str, Stamp]:
        """How everything stands, after what is new or was replaced is watched, too."""
        now = stamps(self._folder)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        replaced = [path for path in watched if path in now and now[path][0] != self._stamps.get(path, now[path])[0]]
        if replaced:
            self._watcher.removePaths(replaced)
        new = [path for path in now if path not in watched or path in replaced]
        if not new:
            return now
        self._watcher.addPaths(new)
        return stamps(self._folder)  # what was written before it was watched
