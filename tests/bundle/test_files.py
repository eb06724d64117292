"""A reference names a file inside the folder, letter by letter."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from kiosk.bundle.files import MOST_PROPOSALS, Folder, Unfound, find


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
        "media/%2E%2E%2F%2e%2e%2fsecret.svg",
        "..\\secret.svg",
        "media\\..\\..\\secret.svg",
    ],
)
def test_a_reference_that_could_lead_out_is_refused(folder: Path, reference: str) -> None:
    assert code(folder, reference) == "asset-outside"


@pytest.mark.parametrize(
    "reference",
    [
        "media//Map.svg",
        "./media/Map.svg",
        "media/",
        "media\\Map.svg",
        "",
        "a\0b",
        "media/Map.svg ",
        " media/Map.svg",
        "media/Map.",
        "media /Map.svg",
        "media/aux.svg",
        "NUL",
        "media/com1.tar.gz",
        "media/a?.svg",
        "media/50%.svg",
        "media/a\u202egvs.svg",
        "media/a\u00a0b.svg",
        "media/" + "a" * 240 + ".svg",
    ],
)
def test_a_name_that_some_system_cannot_hold_is_refused(folder: Path, reference: str) -> None:
    assert code(folder, reference) == "asset-name"


@pytest.mark.parametrize(
    "name", ["-a.svg", "пирс.svg", "رصيف.svg", "\U0001f3db.svg", "auxiliary.svg", "com.svg", ".a.svg"]
)
def test_a_name_that_every_system_holds_is_found(folder: Path, name: str) -> None:
    (folder / name).write_text("x", encoding="utf-8")
    assert code(folder, name) == "found"


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


def test_two_files_that_some_system_takes_for_one_are_refused(folder: Path) -> None:
    (folder / "media" / "map.svg").write_text("x", encoding="utf-8")
    assert code(folder, "media/Map.svg") == "asset-name"
    for form in ("NFC", "NFD"):
        (folder / unicodedata.normalize(form, "körpü.svg")).write_text("x", encoding="utf-8")
    assert code(folder, "körpü.svg") == "asset-name"


@pytest.mark.parametrize("written", ["ilk.svg", "\u0131lk.svg", "Ilk.svg", "\u0130LK.SVG"])
def test_the_four_letters_i_are_one_where_capitals_are(folder: Path, written: str) -> None:
    (folder / "\u0130lk.svg").write_text("x", encoding="utf-8")
    assert code(folder, written) == "asset-case"


def test_a_link_that_leads_nowhere_or_to_itself_is_not_a_file(folder: Path) -> None:
    (folder / "gone.svg").symlink_to(folder / "nothing.svg")
    (folder / "circle.svg").symlink_to(folder / "circle.svg")
    assert code(folder, "gone.svg") == "asset-missing"
    assert code(folder, "circle.svg") == "asset-missing"
    assert code(folder, "circle.svg/x.svg") == "asset-missing"


def test_a_pipe_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.svg")
    assert code(folder, "pipe.svg") == "asset-missing"


def test_a_folder_is_not_a_file(folder: Path) -> None:
    assert code(folder, "media") == "asset-missing"
    assert code(folder, "media/Map.svg/x") == "asset-missing"


def test_a_folder_is_read_once_by_whoever_looks_for_many_files(folder: Path) -> None:
    files = Folder(folder)
    found = files.find("media/Map.svg")
    (folder / "media" / "New.svg").write_text("x", encoding="utf-8")
    assert isinstance(files.find("media/New.svg"), Unfound)
    assert find(folder, "media/New.svg") == folder / "media" / "New.svg"
    assert found == folder / "media" / "Map.svg"


def test_after_many_missing_files_no_names_are_compared_any_more(folder: Path) -> None:
    files = Folder(folder)
    told = [files.find(f"media/Map{number}.svg") for number in range(MOST_PROPOSALS + 1)]
    advice = [one.advice for one in told if isinstance(one, Unfound)]
    assert set(advice[:-1]) == {'did you mean "Map.svg"?'}
    assert advice[-1] == "put it into its folder, or mend the name"
