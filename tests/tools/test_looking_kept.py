"""What `kiosk check` remembers of the files that it opened, and what it does where none can be opened."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.bundle.named import Kind, Named
from kiosk.bundle.seen import Seen, Stopped
from kiosk.diagnostics import Diagnostic, Level
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.looking import kept
from kiosk.tools.looking.told import told_of_files


def names_of(folder: Path) -> list[Named]:
    named: list[Named] = []

    def look(found: Sequence[Named]) -> list[Diagnostic]:
        named.extend(found)
        return []

    load(folder, SCREEN_TYPES, "exhibit", look=look)
    return named


def child_that(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_machine_that_can_open_nothing_says_why_in_one_warning(small_exhibit: Path) -> None:
    named = names_of(small_exhibit)
    assert len(named) > 1
    (diagnostic,) = told_of_files(small_exhibit, named, child_that("raise SystemExit('no display')"))
    assert (diagnostic.level, diagnostic.code) == (Level.WARNING, "media-unopened")
    assert diagnostic.message == "pictures, films and sounds were not opened: no display"


def test_a_program_that_is_not_there_is_told_too(small_exhibit: Path) -> None:
    (diagnostic,) = told_of_files(small_exhibit, names_of(small_exhibit), ("/nowhere/kiosk",))
    assert "No such file" in diagnostic.message


def test_what_has_not_changed_is_not_opened_again(small_exhibit: Path) -> None:
    named = names_of(small_exhibit)
    assert told_of_files(small_exhibit, named) == []
    no_child = child_that("raise SystemExit('opened again')")
    assert told_of_files(small_exhibit, named, no_child) == []
    picture = small_exhibit / "media" / "pier.svg"
    picture.write_bytes(b"something else")
    (unopened,) = told_of_files(small_exhibit, named, no_child)
    assert "opened again" in unopened.message
    assert {diagnostic.code for diagnostic in told_of_files(small_exhibit, named)} == {"picture-damaged"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"version": "another", "files": {}}', b"\xff\xfe"])
def test_a_spoilt_cache_is_made_anew(content: bytes, small_exhibit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(small_exhibit.parent / "caches"))
    picture = small_exhibit / "media" / "pier.svg"
    wanted = (Kind.PICTURE, picture)
    kept.keep(small_exhibit, {wanted: Seen(opened=True)})
    (file,) = (small_exhibit.parent / "caches").rglob("*.json")
    assert kept.known(small_exhibit, [wanted]) == {wanted: Seen(opened=True)}
    file.write_bytes(content)
    assert kept.known(small_exhibit, [wanted]) == {}
    kept.keep(small_exhibit, {wanted: Seen(opened=True)})
    assert kept.known(small_exhibit, [wanted]) == {wanted: Seen(opened=True)}
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_cannot_be_written_keeps_nothing_and_breaks_nothing(
    small_exhibit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(small_exhibit / "exhibit.yaml"))
    wanted = (Kind.PICTURE, small_exhibit / "media" / "pier.svg")
    kept.keep(small_exhibit, {wanted: Seen(opened=True)})
    assert kept.known(small_exhibit, [wanted]) == {}


def test_what_a_busy_machine_may_have_spoilt_is_not_kept(small_exhibit: Path) -> None:
    picture = small_exhibit / "media" / "pier.svg"
    seen = {
        (Kind.PICTURE, picture): Seen(stopped=Stopped.HUNG),
        (Kind.FILM, picture): Seen(has_picture=True),
        (Kind.SOUND, picture): Seen(opened=True, seconds=1),
    }
    kept.keep(small_exhibit, seen)
    assert list(kept.known(small_exhibit, seen)) == [(Kind.SOUND, picture)]
