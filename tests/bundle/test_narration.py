"""Where a passage's voice lies: by the screen's id and the passage's number, a recorded one first."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.narration import RECORDED, Made, as_text, read_record
from tests.conftest import MakeBundle


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / "narration" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"a voice")


def test_the_only_passage_bears_its_screens_name_and_several_their_number(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    put(bundle.folder, "en/pier.opus", "en/where-01.opus")
    assert bundle.narration("pier", 0, "en") == bundle.folder / "narration/en/pier.opus"
    assert bundle.narration("where", 1, "en") == bundle.folder / "narration/en/where-01.opus"


def test_where_nobody_has_read_there_is_none(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    put(bundle.folder, "en/pier.opus")
    asked = [("pier", 0, "ru"), ("pier", 1, "en"), ("pier", -1, "en"), ("where", 0, "en")]
    assert [bundle.narration(*each) for each in asked] == [None] * 4


@pytest.mark.parametrize("suffix", RECORDED)
def test_a_recorded_file_comes_before_one_that_was_made(make_bundle: MakeBundle, suffix: str) -> None:
    bundle = make_bundle()
    put(bundle.folder, "en/pier.opus", f"en/pier{suffix}")
    found = bundle.narration("pier", 0, "en")
    assert found is not None
    assert found.suffix == suffix


def test_the_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    record = {"en/b.opus": Made("t1", "f1", recorded=True), "en/a.opus": Made("t2", "f2", before="f0")}
    put(tmp_path, "made.json")
    (tmp_path / "narration" / "made.json").write_text(as_text(record), encoding="utf-8")
    assert read_record(tmp_path) == record
    assert list(read_record(tmp_path)) == ["en/a.opus", "en/b.opus"]
