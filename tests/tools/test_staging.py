"""A folder is filled at once or not at all; what others keep in it stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tools.staging import staged, take_over


def files(folder: Path) -> dict[str, str]:
    found = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in found}


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        file = folder / name.replace("__", "/").replace("_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def test_what_breaks_off_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, sheet_html="old", pictures__a_png="old")
    with pytest.raises(RuntimeError), staged(tmp_path) as scratch:
        write(scratch, sheet_html="new")
        raise RuntimeError
    assert files(tmp_path) == {"sheet.html": "old", "pictures/a.png": "old"}


def test_the_new_takes_the_place_of_the_old_and_nothing_else_goes(tmp_path: Path) -> None:
    write(tmp_path, sheet_html="old", pictures__a_png="old", pictures__b_png="old", mine__c_png="mine")
    with staged(tmp_path) as scratch:
        write(scratch, sheet_html="new", pictures__a_png="new")
        take_over(scratch, tmp_path, ["sheet.html"], ["pictures/a.png", "pictures/b.png"])
    assert files(tmp_path) == {"sheet.html": "new", "pictures/a.png": "new", "mine/c.png": "mine"}


def test_a_folder_that_is_left_empty_goes(tmp_path: Path) -> None:
    write(tmp_path, old__deep__a_png="old")
    with staged(tmp_path) as scratch:
        take_over(scratch, tmp_path, [], ["old/deep/a.png"])
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_leads_out_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, outside_png="mine")
    out = tmp_path / "out"
    with staged(out) as scratch:
        take_over(scratch, out, [], ["../outside.png"])
    assert files(tmp_path) == {"outside.png": "mine"}
