"""What stands on the glass: what can be seen, where it lies, what can be touched, whether it is at rest."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import Kiosk

STAGES = {"attract": "attract", "home": "home", "notice-card": "notice"}
PANELS = {"sources-panel": "sources", "glossary-card": "term", "access-panel": "access"}


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from walk(child)


def rect_of(item: QQuickItem) -> QRectF:
    """Where an item lies in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def touchable(window: QQuickWindow) -> dict[str, QPointF]:
    """The middle of everything that can be touched now, by its object name, in pixels of the window."""
    return {
        item.objectName(): rect_of(item).center()
        for item in walk(window.contentItem())
        if item.isEnabled() and item.metaObject().indexOfSignal("activated()") >= 0
    }


def settled(kiosk: Kiosk) -> bool:
    """Whether everything that is to stand on the glass does, and nothing fades or slides."""
    stage, panel = kiosk.shell.property("stage"), kiosk.shell.property("panel")
    shown = {name: of == stage for name, of in STAGES.items()}
    shown |= {name: of == panel for name, of in PANELS.items()}
    shown["rail"] = stage != "attract"
    screens = kiosk.window.findChild(QQuickItem, "screen-stage")
    arriving = screens.findChild(QQuickItem, "arriving")
    return (
        bool(screens.property("settled"))
        and (arriving is None or arriving.opacity() == 1)
        and all(kiosk.window.findChild(QQuickItem, name).opacity() == float(seen) for name, seen in shown.items())
    )
