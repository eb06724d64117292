"""A reference names a file inside the folder, letter by letter."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kiosk.bundle.files import MOST_PROPOSALS, Listing, Unfound, find


@pytest.fixture()
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "exhibit" / "media"
    inside.mkdir(parents=True)
    (inside / "Map.svg").write_text("x", encoding="utf-8")
    (tmp_path / "secret.svg").write_text("x", encoding="utf-8")
    return tmp_path / "exhibit"


def code(folder: Path, reference: str) -> str:
    found = find(folder, reference)
    return found.code if isinstance(found, Unfound) else "found"


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.svg",
        "media/../../secret.svg",
        "/etc/passwd",
        "//server/share/x.svg",
        "\\\\server\\share",
        "C:/x.svg",
        "file:///etc/passwd",
        "qrc:/x.svg",
        "https://example.org/x.svg",
        "%2e%2e/secret.svg",
        "media//Map.svg",
        "./media/Map.svg",
        "media/",
        "",
        "a\0b",
    ],
)
def test_a_reference_that_could_lead_out_is_refused(folder: Path, reference: str) -> None:
    assert code(folder, reference) == "asset-outside"


def test_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder / "media" / "way.svg").symlink_to(folder.parent / "secret.svg")
    assert code(folder, "media/way.svg") == "asset-outside"


def test_capitals_count_on_every_system(folder: Path) -> None:
    assert code(folder, "media/Map.svg") == "found"
    assert code(folder, "media/map.svg") == "asset-case"
    assert code(folder, "Media/Map.svg") == "asset-case"


def test_a_letter_with_an_accent_is_found_in_either_form(folder: Path) -> None:
    (folder / unicodedata.normalize("NFD", "körpü.svg")).write_text("x", encoding="utf-8")
    assert code(folder, unicodedata.normalize("NFC", "körpü.svg")) == "found"


def test_a_folder_is_not_a_file(folder: Path) -> None:
    assert code(folder, "media") == "asset-missing"
    assert code(folder, "media/Map.svg/x") == "asset-missing"


def test_a_folder_is_read_once_for_a_listing(folder: Path) -> None:
    listing = Listing()
    found = find(folder, "media/Map.svg", listing)
    (folder / "media" / "New.svg").write_text("x", encoding="utf-8")
    assert isinstance(find(folder, "media/New.svg", listing), Unfound)
    assert find(folder, "media/New.svg") == folder / "media" / "New.svg"
    assert found == folder / "media" / "Map.svg"


def test_after_many_missing_files_no_names_are_compared_any_more(folder: Path) -> None:
    listing = Listing()
    told = [find(folder, f"media/Map{number}.svg", listing) for number in range(MOST_PROPOSALS + 1)]
    advice = [one.advice for one in told if isinstance(one, Unfound)]
    assert set(advice[:-1]) == {'did you mean "Map.svg"?'}
    assert advice[-1] == "put it into its folder, or mend the name"
