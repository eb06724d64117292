"""A reader that remembers reads as one that does not, and reads only what has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.bundle.reading import Reader, RememberingReader
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import replace


def test_the_same_bytes_are_read_once(small_exhibit: Path) -> None:
    reader, file = RememberingReader(), small_exhibit / "1-quay.yaml"
    first = reader.read(file, "1-quay.yaml")
    file.write_bytes(file.read_bytes())
    assert reader.read(file, "1-quay.yaml") is first


def test_a_file_that_changed_is_read_again_and_the_others_are_not(small_exhibit: Path) -> None:
    reader = RememberingReader()
    before, _ = load(small_exhibit, SCREEN_TYPES, reader=reader)
    replace(small_exhibit, "1-quay.yaml", "en: The quay", "en: The old quay")
    after, _ = load(small_exhibit, SCREEN_TYPES, reader=reader)
    assert before is not None and after is not None
    assert after.chapters[0].title.in_language("en") == "The old quay"
    assert after.chapters[0] is not before.chapters[0]
    assert after.chapters[1] is before.chapters[1]


def test_mistakes_are_told_as_often_as_they_are_there(small_exhibit: Path) -> None:
    replace(small_exhibit, "2-sea.yaml", "type: map", "type: mpa")
    plain = load(small_exhibit, SCREEN_TYPES)[1]
    reader = RememberingReader()
    assert plain != []
    assert [load(small_exhibit, SCREEN_TYPES, reader=reader)[1] for _ in range(3)] == [plain] * 3
    replace(small_exhibit, "2-sea.yaml", "type: mpa", "type: map")
    assert load(small_exhibit, SCREEN_TYPES, reader=reader)[1] == []


@pytest.mark.parametrize("reader", [Reader(), RememberingReader()], ids=["plain", "remembering"])
def test_a_file_that_goes_is_missed_and_one_that_comes_back_is_read(small_exhibit: Path, reader: Reader) -> None:
    file = small_exhibit / "2-sea.yaml"
    data = file.read_bytes()
    load(small_exhibit, SCREEN_TYPES, reader=reader)
    file.unlink()
    assert {each.code for each in load(small_exhibit, SCREEN_TYPES, reader=reader)[1]} >= {"file-missing"}
    file.write_bytes(data)
    assert load(small_exhibit, SCREEN_TYPES, reader=reader)[1] == []
