"""A picture that has changed, under a new name: Qt keeps pictures by their names, and would show the old one. No Qt."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from kiosk.bundle.bundle import Bundle
from kiosk.tools.previewing.stamps import Stamp, stamp

PICTURES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})


class Renewed:
    """Knows how each picture stood when it was first seen; later ones get names in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[Path, tuple[Stamp, Path]] = {}
        self._count = 0

    def bundle(self, bundle: Bundle) -> Bundle:
        """The same exhibit; whatever was drawn anew since has a new name."""
        return replace(bundle, assets={name: self._current(path) for name, path in bundle.assets.items()})

    def _current(self, path: Path) -> Path:
        if path.suffix.lower() not in PICTURES:
            return path
        now = stamp(path)
        before, name = self._names.setdefault(path, (now, path))
        if before == now:
            return name
        self._names[path] = now, self._named_anew(path)
        return self._names[path][1]

    def _named_anew(self, path: Path) -> Path:
        self._count += 1
        name = self._folder / f"{self._count}-{path.name}"
        try:
            name.symlink_to(path.resolve())
        except OSError:  # a system without links
            shutil.copyfile(path, name)
        return name
