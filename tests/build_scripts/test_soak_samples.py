"""How a long run is judged: by what rises, not by how much there is."""

from __future__ import annotations

import os
import threading

import pytest
from soak_samples import Bounds, Sample, rising, sample, slope, slopes, table


def run(*descriptors: int, rss: float = 100.0, grows: float = 0.0) -> list[Sample]:
    return [Sample(10 * n, 90.0, rss + grows * n, each, 5) for n, each in enumerate(descriptors)]


@pytest.mark.parametrize(
    ("points", "rise"),
    [
        ([], 0.0),
        ([(5, 7)], 0.0),
        ([(0, 1), (100, 3)], 2.0),
        ([(0, 5), (50, 5), (100, 5)], 0.0),
        ([(3, 1), (3, 9)], 0.0),
    ],
)
def test_a_slope_is_the_rise_in_a_hundred_steps(points: list[tuple[float, float]], rise: float) -> None:
    assert slope(points) == pytest.approx(rise)


def test_one_high_sample_among_many_is_no_rise() -> None:
    level = run(*[11] * 10, 13, *[11] * 10)
    assert rising(level, Bounds()) == []


def test_what_is_made_once_at_the_beginning_is_no_rise() -> None:
    assert rising(run(11, 14, 16, *[17] * 20), Bounds()) == []


def test_what_rises_is_told_with_how_much() -> None:
    assert rising(run(11, 12, 13, 14, 15), Bounds()) == ["descriptors rises by 10.00 in a hundred, and 0.5 may be"]
    assert rising(run(11, 11, 11, grows=1.0), Bounds()) == ["RSS MB rises by 10.00 in a hundred, and 2 may be"]


def test_what_sinks_is_no_fault() -> None:
    assert rising(run(14, 13, 12, grows=-1.0), Bounds()) == []


def test_the_table_ends_with_the_slopes() -> None:
    lines = table("page visits", run(11, 11, 12)).splitlines()
    assert lines[0] == "| page visits | PSS MB | RSS MB | descriptors | threads |"
    assert lines[2] == "| 0 | 90 | 100 | 11 | 5 |"
    assert lines[-1] == "| per hundred | +0.00 | +0.00 | +10.00 | +0.00 |"


def test_a_descriptor_and_a_thread_are_counted_while_they_are_open() -> None:
    before, gate = sample(0), threading.Event()
    thread = threading.Thread(target=gate.wait)
    thread.start()
    with open(os.devnull, encoding="utf-8"):
        during = sample(1)
    gate.set()
    thread.join()
    assert (during.descriptors, during.threads) == (before.descriptors + 1, before.threads + 1)
    assert during.rss_mb > 1
    assert set(slopes([before, during])) == {"pss_mb", "rss_mb", "descriptors", "threads"}
