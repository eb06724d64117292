"""What a film of a night tells: its clock, its places, its uncertain hours; read from YAML (stage: build)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import yaml

Kind = Literal["people", "fire"]


@dataclass(frozen=True)
class Clock:
    """Which minute of the night each second of the film shows; minutes count from the film's first."""

    start: datetime
    points: tuple[tuple[float, float], ...]

    def minute(self, second: float) -> float:
        """The minute shown; between two given points time runs softly up and down, and never back."""
        if second <= self.points[0][0]:
            return self.points[0][1]
        for n, ((t0, a), (t1, b)) in enumerate(pairwise(self.points)):
            if second <= t1:
                part = (second - t0) / (t1 - t0)
                return _soft(a, b, self._slope(n) * (t1 - t0), self._slope(n + 1) * (t1 - t0), part)
        return self.points[-1][1]

    def second(self, minute: float) -> float:
        """The first second of the film that shows a minute."""
        low, high = self.points[0][0], self.points[-1][0]
        for _ in range(48):
            middle = (low + high) / 2
            low, high = (middle, high) if self.minute(middle) < minute else (low, middle)
        return high

    def shown(self, second: float) -> datetime:
        """What the digits say: they change at most five times in two seconds, whatever the clock's speed."""
        return self.start + timedelta(minutes=int(self.minute(int(second / 0.4 + 1e-6) * 0.4) + 1e-6))

    def _slope(self, n: int) -> float:
        """The clock's speed at a point: the mean of both sides (harmonic), none beside a rest or at an end."""
        if n in (0, len(self.points) - 1):
            return 0.0
        before, after = (self._speed(n - 1), self._speed(n))
        return 2 * before * after / (before + after) if before and after else 0.0

    def _speed(self, n: int) -> float:
        (t0, a), (t1, b) = self.points[n], self.points[n + 1]
        return (b - a) / (t1 - t0)


def _soft(a: float, b: float, out: float, into: float, part: float) -> float:
    """A cubic from a to b that leaves and arrives at given speeds."""
    p, q = part, 1 - part
    return a * q * q * (1 + 2 * p) + out * q * q * p + b * p * p * (1 + 2 * q) - into * p * p * q


@dataclass(frozen=True)
class Place:
    """A latitude and longitude, and how far the true spot may be from it."""

    at: tuple[float, float]
    within_km: float


@dataclass(frozen=True)
class Mark:
    """An hour under the line, or the stretch in which it lies; minutes."""

    start: float
    end: float
    row: int


@dataclass(frozen=True)
class Light:
    """A place that is lit for a while; minutes."""

    place: Place
    kind: Kind
    start: float
    end: float


@dataclass(frozen=True)
class Story:
    """All that the film draws."""

    seconds: float
    clock: Clock
    marks: tuple[Mark, ...]
    lights: tuple[Light, ...]
    closing: tuple[float, float]
    silence: tuple[float, float]


def read(script: Path, chapter: Path) -> Story:
    """The story of a script; the places that the chapter's map names are taken from there."""
    told = yaml.safe_load(script.read_text(encoding="utf-8"))
    clock = _clock(told["clock"])
    places = _places(told["places"], yaml.safe_load(chapter.read_text(encoding="utf-8")))
    television = next(row for row in told["lights"] if row["place"] == "television")
    dark = next(row for row in told["marks"] if row["at"] == television["at"])
    return Story(
        seconds=told["seconds"],
        clock=clock,
        marks=tuple(Mark(*_span(row, clock), row["row"]) for row in told["marks"]),
        lights=tuple(Light(places[row["place"]], row["kind"], *_span(row, clock)) for row in told["lights"]),
        closing=(_minutes(told["closing"]["from"], clock), _minutes(told["closing"]["to"], clock)),
        silence=_span(dark, clock),
    )


def _clock(rows: Sequence[tuple[float, str]]) -> Clock:
    start = datetime.fromisoformat(rows[0][1])
    return Clock(start, tuple((float(at), _since(start, when)) for at, when in rows))


def _since(start: datetime, when: str) -> float:
    return (datetime.fromisoformat(when) - start).total_seconds() / 60


def _minutes(when: str, clock: Clock) -> float:
    return _since(clock.start, when)


def _span(row: Mapping[str, Any], clock: Clock) -> tuple[float, float]:
    return _minutes(row["at"], clock), _minutes(row.get("to", row["at"]), clock)


def _places(more: Mapping[str, Any], chapter: Mapping[str, Any]) -> Mapping[str, Place]:
    where = next(screen for screen in chapter["screens"] if screen["id"] == "where")
    rows = [(row["id"], row) for row in where["places"]] + list(more.items())
    return {name: _place(row) for name, row in rows}


def _place(row: Mapping[str, Any]) -> Place:
    latitude, longitude = row["at"]
    return Place((float(latitude), float(longitude)), float(row.get("within_km", 0)))
