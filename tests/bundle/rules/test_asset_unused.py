"""Files in `media` that nothing names; whatever is named, lies beside a picture or belongs to its tiles may stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.screens.catalog import SCREEN_TYPES
from tests.guide import add, examples, first_exhibit
from tests.small_exhibit_copy import write


def unused(folder: Path) -> list[str]:
    told = load(folder, SCREEN_TYPES, "exhibit", rules=True)[1]
    return [one.span.file for one in told if one.code == "asset-unused"]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("media/old.svg", ["exhibit/media/old.svg"]),
        ("media/pier.yaml", []),
        ("media/old/a.png", ["exhibit/media/old"]),
        ("media/old/older/a.png", ["exhibit/media/old"]),
        ("media/licence.TXT", []),
        ("media/.DS_Store", []),
        ("drafts/old.svg", []),
        ("narration/az/old.opus", []),
    ],
)
def test_a_file_is_told_where_nothing_names_it(file: str, told: list[str], small_exhibit: Path) -> None:
    write(small_exhibit, {file: "bounds: {west: 49, south: 40, east: 50, north: 41}\n"})
    assert unused(small_exhibit) == told


def test_films_captions_tiles_and_everything_else_that_is_named_is_used(tmp_path: Path) -> None:
    folder = first_exhibit(tmp_path / "tea-house")
    assert len(unused(folder)) > 5
    for example in examples():
        if example.file is None:
            add(example, folder)
    assert unused(folder) == []
