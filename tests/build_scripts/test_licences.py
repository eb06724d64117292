"""The list of third-party licences is what the installed packages say."""

from __future__ import annotations

from pathlib import Path

import environment
import licences


def test_the_list_in_the_repository_is_the_one_that_would_be_written() -> None:
    assert environment.VENV.is_dir()
    assert licences.LIST.read_text(encoding="utf-8") == licences.listing()


def test_every_locked_package_stands_in_the_list_with_a_licence() -> None:
    rows = [licences.row(package).split(" | ") for package in licences.shipped()]
    assert len(rows) > 8
    assert all(licence and licence != "see its files" for _, _, licence, _ in rows)


def test_the_packaged_folder_gets_the_texts_of_packages_and_typefaces(tmp_path: Path) -> None:
    licences.copy_texts(tmp_path, tmp_path)
    assert (tmp_path / "pydantic" / "LICENSE").is_file()
    assert (tmp_path / "OFL-Inter.txt").is_file()
