"""Where the visitor stands: a place, the way there, and what lies open over it. The moves are pure functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

ATTRACT = "attract"
HOME = "home"
DOUBLE_TOUCH_SECONDS = 0.35  # two touches closer than this are one: a tremor, or two visitors at once
LONGEST_WAY_BACK = 60


@dataclass(frozen=True, slots=True)
class Standing:
    """place: attract, home or a screen's id; way: the places before it; panel: "", sources, access or term:ID."""

    place: str = ATTRACT
    way: tuple[str, ...] = ()
    panel: str = ""
    accepted: frozenset[str] = frozenset()
    bookmarks: Mapping[str, int] = field(default_factory=dict)


def go(standing: Standing, place: str) -> Standing:
    """Go on to a place; the way there is remembered."""
    if place == standing.place:
        return replace(standing, panel="")
    way = () if place == HOME else (*standing.way, standing.place)[-LONGEST_WAY_BACK:]
    return replace(standing, place=place, way=way, panel="")


def back(standing: Standing) -> Standing:
    """To where one came from; from a first screen, home; from home, the choice of language."""
    if standing.place == HOME:
        return replace(standing, place=ATTRACT, way=(), panel="")
    *way, place = standing.way or (HOME,)
    return replace(standing, place=HOME if place == ATTRACT else place, way=tuple(way), panel="")


def following(order: Sequence[str], place: str) -> str:
    """The place that reading on leads to: the next screen, and home after the last."""
    here = order.index(place)
    return order[here + 1] if here + 1 < len(order) else HOME


class Navigation(QObject):
    """Owns the standing and signals its changes, and what is chosen on a screen; one touch is one move."""

    changed = Signal()
    chose = Signal()

    def __init__(self, order: Sequence[str], clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = tuple(order)
        self._clock = clock
        self._moved_at = float("-inf")
        self.standing = Standing()

    def go(self, place: str) -> None:
        self._move(go(self.standing, place))

    def back(self) -> None:
        self._move(back(self.standing))

    def home(self) -> None:
        self._move(go(self.standing, HOME))

    def next(self) -> None:
        if self.standing.place in self._order:
            self._move(go(self.standing, following(self._order, self.standing.place)))

    def next_of(self, place: str) -> str:
        return following(self._order, place)

    def open(self, panel: str) -> None:
        self._move(replace(self.standing, panel=panel))

    def close(self) -> None:
        self.stand(replace(self.standing, panel=""))

    def accept_notice(self) -> None:
        self._move(replace(self.standing, accepted=self.standing.accepted | {self.standing.place}))

    def keep(self, screen: str, chosen: int) -> None:
        """Remember what was chosen on a screen, so that coming back finds it."""
        self.standing = replace(self.standing, bookmarks={**self.standing.bookmarks, screen: chosen})
        self.chose.emit()

    def kept(self, screen: str) -> int:
        return self.standing.bookmarks.get(screen, 0)

    def reset(self) -> None:
        self._moved_at = float("-inf")
        self.stand(Standing())

    def ready(self) -> bool:
        """Whether the next touch counts, or would be one with the last."""
        return self._clock() - self._moved_at >= DOUBLE_TOUCH_SECONDS

    def _move(self, standing: Standing) -> None:
        if not self.ready():
            return
        self._moved_at = self._clock()
        self.stand(standing)

    def stand(self, standing: Standing) -> None:
        """Stand exactly so."""
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
