"""Frozen rows as a list model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt

from kiosk.services.rows import Rows, camel


@dataclass(frozen=True, slots=True)
class Ship:
    name: str
    soft_ink: int = 0


USER = int(Qt.ItemDataRole.UserRole)


def held(rows: Rows) -> list[tuple[object, object]]:
    places = [rows.index(i) for i in range(rows.rowCount())]
    return [(rows.data(place, USER), rows.data(place, USER + 1)) for place in places]


def test_every_field_is_a_role_in_the_words_of_qml() -> None:
    assert Rows(Ship).roleNames() == {USER: b"name", USER + 1: b"softInk"}
    assert [camel(name) for name in ("a", "silence_from", "a_b_c")] == ["a", "silenceFrom", "aBC"]


def test_rows_are_shown_as_they_are() -> None:
    rows = Rows(Ship)
    rows.show([Ship("Xəzər", 1), Ship("Volga", 2)])
    assert held(rows) == [("Xəzər", 1), ("Volga", 2)]


def test_only_the_rows_that_change_are_told_so() -> None:
    rows, told, resets = Rows(Ship), [], []
    rows.show([Ship("a"), Ship("b"), Ship("c")])
    rows.dataChanged.connect(lambda top, bottom, roles: told.append((top.row(), bottom.row())))
    rows.modelReset.connect(lambda: resets.append(1))
    rows.show([Ship("a"), Ship("B"), Ship("c")])
    assert (told, resets, held(rows)[1]) == ([(1, 1)], [], ("B", 0))


def test_another_number_of_rows_begins_anew() -> None:
    rows, resets = Rows(Ship), []
    rows.modelReset.connect(lambda: resets.append(rows.rowCount()))
    rows.show([Ship("a")])
    rows.show([])
    assert resets == [1, 0]


def test_what_is_not_there_is_nothing() -> None:
    rows = Rows(Ship)
    rows.show([Ship("a")])
    assert rows.data(QModelIndex(), USER) is None
    assert rows.data(rows.index(0), USER + 2) is None
    assert rows.data(rows.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert rows.rowCount(rows.index(0)) == 0
