"""Frozen rows as a list model: one role for each field, in camelCase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

NO_INDEX = QModelIndex()


def camel(name: str) -> str:
    """`soft_ink` → `softInk`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


class Rows(QAbstractListModel):
    """Shows rows of one frozen dataclass; rows that only change keep their delegates."""

    def __init__(self, row: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row)]
        self._rows: tuple[Any, ...] = ()

    def rowCount(self, parent: QModelIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, bytes]:
        return {Qt.ItemDataRole.UserRole + i: camel(n).encode() for i, n in enumerate(self._names)}

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def show(self, rows: Sequence[Any]) -> None:
        """Take the place of what was shown."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        before, self._rows = self._rows, tuple(rows)
        for i, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                place = self.index(i)
                self.dataChanged.emit(place, place)
