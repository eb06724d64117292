"""A visit, carried over from an exhibit to its next version: the same screen, the same language, the same choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.bundle.bundle import Bundle
from kiosk.services.navigation import ATTRACT, HOME, Standing
from kiosk.services.visit import Snapshot


def order_of(bundle: Bundle) -> tuple[str, ...]:
    return tuple(placed.screen.id for placed in bundle.screens)


def carried(visit: Snapshot, before: Bundle, after: Bundle) -> Snapshot:
    """The visit as it goes on in the new version."""
    old, new = order_of(before), order_of(after)
    standing = visit.standing
    place = _place(standing.place, old, new)
    term = standing.panel.removeprefix("term:")
    gone = place != standing.place and place == HOME
    panel = "" if gone or (term != standing.panel and term not in after.terms) else standing.panel
    bookmarks = {_place(screen, old, new): chosen for screen, chosen in standing.bookmarks.items()}
    way = tuple(stop for stop in standing.way if stop in (ATTRACT, HOME, *new))
    accepted = standing.accepted | ({place} if standing.place in standing.accepted else set())
    return replace(visit, standing=Standing(place, way, panel, accepted, bookmarks))


def _place(place: str, old: Sequence[str], new: Sequence[str]) -> str:
    """The same screen; the one that has its place under another id; else the next that is left; else home."""
    if place in (ATTRACT, HOME, *new):
        return place
    if place not in old:
        return HOME
    number = old.index(place)
    if len(old) == len(new) and new[number] not in old:
        return new[number]
    return next((screen for screen in old[number:] if screen in new), HOME)
