"""The curator in a hurry, for a short while: every way of saving is seen, and a mistake changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import preview_trial
import pytest
from preview_curator import Curator, NotSeen
from preview_edits import Edit, edits, written_in_place
from PySide6.QtCore import QSize

from tests.small_exhibit_copy import SMALL_EXHIBIT


@pytest.fixture()
def curator(qapp: object, complaints: list[str], tmp_path: Path) -> Iterator[Curator]:
    made = Curator(SMALL_EXHIBIT, tmp_path / "exhibit", QSize(1280, 720))
    yield made
    made.close()


def test_ten_edits_are_seen_and_nothing_goes_wrong(curator: Curator, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = [edit.kind for edit in islice(edits(curator), 10)]
    assert len(set(kinds)) == 10
    problems = list(preview_trial.edited(curator, 10))
    told = capsys.readouterr().out.splitlines()
    assert [line for line in problems if "percentile" not in line] == []
    assert (len(told), told[-2].split(" good")[0], told[-1].split(" mist")[0]) == (12, "8", "2")


def test_what_is_never_seen_is_told(curator: Curator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("preview_curator.PATIENCE_MS", 100)
    edit = Edit("pier", "nothing", lambda: None, lambda _: False)
    with pytest.raises(NotSeen, match="pier: nothing"):
        curator.time(edit)


def test_a_last_good_title_that_goes_is_told(curator: Curator) -> None:
    file = curator.folder / "1-quay.yaml"
    text = file.read_text(encoding="utf-8").replace("The first day", "Another day")
    curator.stand("first-day")
    edit = Edit(
        "first-day", "a good one", lambda: written_in_place(file, text), lambda c: c.sees("Another"), "The first"
    )
    curator.time(edit)
    assert curator.wrong == ['a frame lacked the last good title "The first"']


def test_the_percentile_is_the_time_that_95_of_a_hundred_took_at_most() -> None:
    assert preview_trial.percentile([float(n) for n in range(1, 101)]) == 95
    assert preview_trial.percentile([7.0]) == 7
