"""How the list of sources is divided: how it came about, what was corrected, who did what, the sources by kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.model import Source
from kiosk.screens.sources.model import SourcesScreen

ABOUT, CORRECTIONS, CREDITS = "about", "corrections", "credits"
KINDS = (
    "primary",
    "official",
    "testimony",
    "human-rights",
    "press",
    "later-press",
    "academic",
    "reference",
    "site",
)
"""From what is nearest to the events to what is farthest."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing that shows: a section's text or list, one of its corrections, or one of its sources."""

    section: str
    correction: int = -1
    source: str = ""


def stops(bundle: Bundle, screen: SourcesScreen) -> tuple[Stop, ...]:
    """Everything that the screen can show, sources in the order of their file: the same in every language."""
    corrections = (Stop(CORRECTIONS, number) for number in range(len(screen.corrections)))
    found = [Stop(ABOUT), *corrections, Stop(CREDITS)]
    for kind in KINDS:
        ids = [source for source in bundle.sources if bundle.sources[source].kind == kind]
        found += [Stop(kind), *(Stop(kind, source=source) for source in ids)] if ids else []
    return tuple(found)


def first_of_each(all_stops: tuple[Stop, ...]) -> tuple[int, ...]:
    """Where each section begins."""
    sections = [stop.section for stop in all_stops]
    return tuple(n for n, section in enumerate(sections) if section not in sections[:n])


def in_reading_order(all_stops: tuple[Stop, ...], sources: Mapping[str, Source], language: str) -> tuple[int, ...]:
    """The stops as one reads them: within each kind, sources by title, in the language's own alphabet."""
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    sections = [all_stops[n].section for n in first_of_each(all_stops)]

    def place(n: int) -> tuple[int, bool, object]:
        stop = all_stops[n]
        title = sources[stop.source].title.in_language(language) if stop.source else ""
        return sections.index(stop.section), bool(stop.source), collator.sortKey(title.lstrip("«“\"'"))

    return tuple(sorted(range(len(all_stops)), key=place))


def offered(all_stops: tuple[Stop, ...], order: tuple[int, ...], stop: Stop) -> tuple[int, ...]:
    """What can be chosen beside a stop: within a kind its sources, else the sections."""
    if stop.section in KINDS:
        return tuple(n for n in order if all_stops[n].section == stop.section and all_stops[n].source)
    return first_of_each(all_stops)
