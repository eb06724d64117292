"""What a visitor sees on the glass now, taken from the real scene: its texts, its targets, its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from re import sub

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import Kiosk
from kiosk.station.model import Panel
from kiosk.station.sizes import sizes

SEEN_OPACITY = 0.05
EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)
ROOMY = frozenset({"rail", "attract"})  # where targets stay, or a visitor's first touch lands


@dataclass(frozen=True, slots=True)
class Glass:
    """A window on a panel: what it is measured by. Lengths in pixels unless named otherwise."""

    window: QQuickWindow
    panel: Panel
    text_size: int = 0
    accents: frozenset[str] = frozenset()

    @property
    def area(self) -> QRectF:
        return QRectF(0, 0, self.window.width(), self.window.height())

    @property
    def pixels_per_mm(self) -> float:
        return sizes(self.panel, self.window.width(), self.window.height()).pixels_per_mm

    @property
    def reach_top(self) -> float:
        return sizes(self.panel, self.window.width(), self.window.height()).reach_top


@dataclass(frozen=True, slots=True)
class Words:
    """A text that can be seen. painted: where its lines lie; seen: what of this no clipping item hides."""

    item: QQuickItem
    path: tuple[QQuickItem, ...]
    painted: QRectF
    seen: QRectF
    opacity: float

    @property
    def name(self) -> str:
        text = self.plain if len(self.plain) < 40 else f"{self.plain[:38]}…"
        return f'{kind_of(self.item, self.path)} "{text}"'

    @property
    def plain(self) -> str:
        return unescape(sub("<[^>]*>", "", str(self.item.property("text"))))

    @property
    def font(self) -> QFont:
        return QFont(self.item.property("font"))

    @property
    def color(self) -> QColor:
        return QColor(self.item.property("color"))

    @property
    def cap_height(self) -> float:
        return QFontMetricsF(self.font).capHeight()

    @property
    def is_reading(self) -> bool:
        return self.item.objectName() == "paragraph"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that takes a tap. rect: its hit area; equivalents: controls that do the same."""

    item: QQuickItem
    path: tuple[QQuickItem, ...]
    rect: QRectF
    equivalents: tuple[str, ...]
    is_control: bool

    @property
    def name(self) -> str:
        return kind_of(self.item, self.path)

    @property
    def lies_beneath(self) -> bool:
        """A veil, a sheet, or a drawing touched as one: controls may lie on it."""
        return not self.is_control or bool(self.equivalents)

    @property
    def is_roomy(self) -> bool:
        return any(item.objectName() in ROOMY for item in self.path)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that can be seen in the front layer."""

    glass: Glass
    texts: tuple[Words, ...]
    targets: tuple[Target, ...]
    pictures: tuple[tuple[QQuickItem, QRectF], ...]
    rail: QRectF | None

    def area_for(self, path: tuple[QQuickItem, ...]) -> QRectF:
        """Where something may lie: on the glass, and what is not of the rail above the rail."""
        area = self.glass.area
        if self.rail is not None and all(item.objectName() != "rail" for item in path):
            area.setBottom(self.rail.top())
        return area


@dataclass(frozen=True, slots=True)
class _Found:
    item: QQuickItem
    path: tuple[QQuickItem, ...]
    clip: QRectF
    opacity: float


def glass_of(kiosk: Kiosk) -> Glass:
    """The glass of a running kiosk."""
    accents = {QColor(kiosk.theme.property(name)).name() for name in ("accent", "paperAccent")}
    return Glass(kiosk.window, kiosk.station.panel, int(kiosk.theme.property("textSize")), frozenset(accents))


def scene_of(glass: Glass) -> Scene:
    """What can be seen of the topmost layer: an open panel hides what lies under it."""
    found = list(_walk(_Found(_front(glass.window), (), EVERYWHERE, 1.0)))
    rails = [_rect(one.item) for one in found if one.item.objectName() == "rail"]
    return Scene(
        glass,
        tuple(_words(one) for one in found if one.item.inherits("QQuickText") and one.item.property("text")),
        tuple(_target(one) for one in found if _takes_taps(one.item)),
        tuple((one.item, _rect(one.item)) for one in found if one.item.objectName() == "picture"),
        rails[0] if rails else None,
    )


def kind_of(item: QQuickItem, path: tuple[QQuickItem, ...] = ()) -> str:
    """An item by its object name, or by its type within what has one."""
    if item.objectName():
        return item.objectName()
    kind = item.metaObject().className().split("_QML")[0].removeprefix("QQuick")
    above = next((one.objectName() for one in reversed(path) if one.objectName()), "")
    return f"{above}/{kind}" if above else kind


def _front(window: QQuickWindow) -> QQuickItem:
    layers = window.findChild(QQuickItem, "layers")
    if layers is None:
        return window.contentItem()
    seen = [i for i in layers.childItems() if i.isVisible() and i.opacity() > SEEN_OPACITY and i.width() > 0]
    return seen[-1] if seen else layers


def _walk(found: _Found) -> Iterator[_Found]:
    item, opacity = found.item, found.opacity * found.item.opacity()
    if not item.isVisible() or opacity <= SEEN_OPACITY:
        return
    yield _Found(item, found.path, found.clip, opacity)
    clip = found.clip.intersected(_rect(item)) if item.clip() else found.clip
    for child in item.childItems():
        yield from _walk(_Found(child, (*found.path, item), clip, opacity))


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _words(found: _Found) -> Words:
    painted = found.item.mapRectToScene(found.item.boundingRect())
    return Words(found.item, found.path, painted, painted.intersected(found.clip), found.opacity)


def _handlers(item: QQuickItem) -> list[float]:
    """The margins of an item's tap handlers."""
    return [float(child.property("margin")) for child in item.children() if child.inherits("QQuickTapHandler")]


def _takes_taps(item: QQuickItem) -> bool:
    return item.inherits("QQuickMouseArea") or item.inherits("QQuickAbstractButton") or bool(_handlers(item))


def _target(found: _Found) -> Target:
    item, margin = found.item, max(_handlers(found.item), default=0.0)
    area = QRectF(0, 0, item.width(), item.height()).adjusted(-margin, -margin, margin, margin)
    is_control = item.property("label") is not None or not _handlers(item)
    equivalents = tuple(str(item.property("equivalent") or "").split())
    return Target(item, (*found.path, item), item.mapRectToScene(area), equivalents, is_control)
