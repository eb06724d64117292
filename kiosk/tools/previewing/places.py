"""What only the glass knows of where one was, such as the page of a text: noted, and put back on the next glass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

KEPT = {"PagedText": ("anchor", 0.0), "CompareSlider": ("share", 0.5), "SourcesPanel": ("first", 0.0)}
"""Which property of which component says where one was, and what it is in the beginning."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A property of one item: its kind, and the how-manieth of its kind that can be seen it is."""

    kind: str
    number: int
    value: float


def kept_of(glass: QQuickItem) -> tuple[Kept, ...]:
    """What is to be put back."""
    values = (Kept(kind, number, float(item.property(KEPT[kind][0]))) for kind, number, item in _numbered(glass))
    return tuple(kept for kept in values if kept.value != KEPT[kept.kind][1])


def put_back(kept: tuple[Kept, ...], glass: QQuickItem) -> None:
    """Let the items of another glass be where their predecessors were."""
    values = {(each.kind, each.number): each.value for each in kept}
    for kind, number, item in _numbered(glass) if values else ():
        if (kind, number) in values:
            item.setProperty(KEPT[kind][0], values[kind, number])
            if item.metaObject().indexOfMethod("settle()") >= 0:
                QMetaObject.invokeMethod(item, "settle")  # a text turns to its page, if it is laid out already


def _numbered(glass: QQuickItem) -> Iterator[tuple[str, int, QQuickItem]]:
    counts = dict.fromkeys(KEPT, 0)
    for item in glass.findChildren(QQuickItem):
        kind = item.metaObject().className().split("_QML")[0]
        if kind in KEPT:
            yield kind, counts[kind], item
            counts[kind] += 1
