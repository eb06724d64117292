"""How measurements are read and told."""

from __future__ import annotations

import os
from pathlib import Path

import bench
import bench_visit
import pytest


def test_the_table_is_markdown_with_a_column_for_each_program() -> None:
    figures = bench.Figures(250.4, 90.2, 0.34, 101.0, 12.6)
    lines = bench.table({"from source": figures, "packaged": figures}, {"from source": 300.0, "packaged": 131.2})
    assert lines.splitlines()[0] == "|  | from source | packaged |"
    assert "| start to first frame | 250 ms | 250 ms |" in lines
    assert "0.3 % of one core" in lines
    assert lines.splitlines()[-1] == "| size on disk | 300 MB | 131 MB |"


def test_an_event_is_read_only_when_its_line_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "events"
    file.write_text('{"event": "first-frame", "t": 2.5}\n{"event": "tou', encoding="utf-8")
    assert bench_visit.told("first-frame", file) == {"event": "first-frame", "t": 2.5}
    assert bench_visit.told("toured", file) is None


def test_a_program_that_has_written_nothing_has_told_nothing(tmp_path: Path) -> None:
    assert bench_visit.told("first-frame", tmp_path / "none") is None


def test_this_very_process_uses_memory_and_processor_time() -> None:
    assert bench_visit.pss_mb(os.getpid()) > 1
    assert bench_visit.cpu_seconds(os.getpid()) > 0


def test_a_process_that_has_ended_has_no_memory() -> None:
    assert bench_visit.pss_mb(2**22 + 1) == pytest.approx(0)


def test_the_visitor_goes_on_by_the_rail_once_there_is_one() -> None:
    targets = {"home-chapter-night": (1, 2), "rail-back": (3, 4), "rail-next": (5, 6)}
    assert bench_visit.onward(targets) == (5, 6)
    assert bench_visit.onward({"attract-display": (1, 1), "attract-language-az": (7, 8)}) == (7, 8)


def test_a_place_without_a_way_onward_is_told() -> None:
    with pytest.raises(bench_visit.NotMeasured, match="rail-back"):
        bench_visit.onward({"rail-back": (3, 4)})
