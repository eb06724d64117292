"""What a long run costs: samples of a process, how they lie, and whether they rise. Standard library only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import bench_visit


@dataclass(frozen=True)
class Sample:
    """What the process holds after so many steps."""

    steps: int
    pss_mb: float
    rss_mb: float
    descriptors: int
    threads: int


@dataclass(frozen=True)
class Bounds:
    """How much each may rise in a hundred steps.

    PSS is not judged: it changes with every program that shares a library with this one.
    """

    rss_mb: float = 2.0
    descriptors: float = 0.5
    threads: float = 0.5


SETTLING = 0.25
NAMES = {"pss_mb": "PSS MB", "rss_mb": "RSS MB", "descriptors": "descriptors", "threads": "threads"}


def sample(steps: int, process: int | None = None) -> Sample:
    """What this process holds now, or another."""
    number = os.getpid() if process is None else process
    folder = Path("/proc") / str(number)
    status = dict(line.split(":", 1) for line in (folder / "status").read_text(encoding="utf-8").splitlines())
    return Sample(
        steps=steps,
        pss_mb=bench_visit.pss_mb(number),
        rss_mb=int(status["VmRSS"].split()[0]) / 1024,
        descriptors=len(os.listdir(folder / "fd")),
        threads=int(status["Threads"]),
    )


def slope(points: Sequence[tuple[float, float]]) -> float:
    """How much the second rises with a hundred of the first: the line with the least squares."""
    count = len(points)
    if count < 2:
        return 0.0
    x_mean, y_mean = (sum(values) / count for values in zip(*points, strict=True))
    spread = sum((x - x_mean) ** 2 for x, _ in points)
    return 100 * sum((x - x_mean) * (y - y_mean) for x, y in points) / spread if spread else 0.0


def slopes(samples: Sequence[Sample]) -> dict[str, float]:
    """How much each of the four rises in a hundred steps, once a quarter has been taken.

    What is made for the first film, or for the first page after a while, is a step and no slope.
    """
    begun = max((each.steps for each in samples), default=0) * SETTLING
    settled = [each for each in samples if each.steps >= begun]
    return {name: slope([(each.steps, getattr(each, name)) for each in settled]) for name in NAMES}


def rising(samples: Sequence[Sample], bounds: Bounds) -> list[str]:
    """What rises more than it may, in words."""
    found = slopes(samples)
    return [
        f"{NAMES[each.name]} rises by {found[each.name]:.2f} in a hundred, and {getattr(bounds, each.name):g} may be"
        for each in fields(bounds)
        if found[each.name] > getattr(bounds, each.name)
    ]


def table(what: str, samples: Sequence[Sample]) -> str:
    """The samples as lines of Markdown, their slopes last."""
    rows = [[what, *NAMES.values()], ["---:"] * 5]
    rows += [[f"{getattr(each, field.name):.4g}" for field in fields(Sample)] for each in samples]
    rows += [["per hundred", *(f"{found:+.2f}" for found in slopes(samples).values())]]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
