"""Where a moment stands across the chronicle: six lengths of time, each with a measure of its own (stage: build)."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

WIDTH, HEIGHT = 12000, 6000
LEVEL, RULER = 3000.0, 3900.0

# When the measure changes, and where that stands. Midnight of 19–20 January is the middle of the picture.
STOPS: tuple[tuple[datetime, float], ...] = (
    (datetime(1988, 2, 1), 350.0),
    (datetime(1990, 1, 1), 3150.0),
    (datetime(1990, 1, 19, 18), 4500.0),
    (datetime(1990, 1, 20, 8), 8000.0),
    (datetime(1990, 2, 1), 8980.0),
    (datetime(1991, 1, 1), 9980.0),
    (datetime(1992, 4, 1), 11650.0),
)


def at(moment: datetime) -> float:
    """The place across the picture of a moment."""
    for (since, left), (until, right) in pairwise(STOPS):
        if since <= moment <= until:
            return left + (right - left) * ((moment - since) / (until - since))
    raise ValueError(f"{moment} is not in the chronicle")


def day(year: int, month: int, number: int = 1, hour: float = 0) -> float:
    """The place of a day, and of an hour of it."""
    return at(datetime(year, month, number) + timedelta(hours=hour))


def months(since: datetime, until: datetime) -> list[datetime]:
    """The first of each month."""
    first = [datetime(y, m, 1) for y in range(since.year, until.year + 1) for m in range(1, 13)]
    return [moment for moment in first if since <= moment <= until]


def days(since: datetime, until: datetime) -> list[datetime]:
    """Every midnight."""
    first = datetime(since.year, since.month, since.day)
    every = [first + timedelta(days=n) for n in range((until - first).days + 1)]
    return [moment for moment in every if since <= moment <= until]


def hours(since: datetime, until: datetime) -> list[datetime]:
    """Every full hour."""
    return [since + timedelta(hours=n) for n in range(int((until - since) / timedelta(hours=1)) + 1)]
