"""Where a quietening holds: in its own place and below, by line and column, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.load import load
from kiosk.diagnostics import Diagnostic, Level
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import replace, write

HEAD, QUAY, SOURCES = "exhibit.yaml", "1-quay.yaml", "sources.yaml"
UNUSED = """\
S1: {title: A, kind: press, trust: Heard.}
S3: {title: C, kind: press, trust: Heard., quiet: {source-unused: Kept for later.}}
S4: {title: D, kind: press, trust: Heard.}
S2: {title: B, kind: press, trust: Heard.}
"""


def told(folder: Path) -> list[Diagnostic]:
    return load(folder, SCREEN_TYPES, "exhibit", rules=True)[1]


def levels(folder: Path) -> list[tuple[Level, str, int]]:
    return [(one.level, one.code, one.span.line) for one in told(folder)]


def uncited_twice(folder: Path) -> None:
    """A paragraph without a citation on each of two screens of one file."""
    replace(folder, QUAY, "was built in 1900. [^S1]", "was built in 1900.")
    for old in ("Gəmi gəlir. [^S1]", "Приходит корабль. [^S1]", "A ship comes. [^S1]"):
        replace(folder, QUAY, old, old.removesuffix(" [^S1]"))


def test_a_source_is_quietened_and_its_neighbours_on_the_lines_beside_are_not(small_exhibit: Path) -> None:
    write(small_exhibit, {SOURCES: UNUSED})
    assert levels(small_exhibit) == [(Level.WARNING, "source-unused", 3), (Level.NOTE, "source-unused", 2)]


def test_a_screen_quietens_itself_and_not_the_next_one(small_exhibit: Path) -> None:
    uncited_twice(small_exhibit)
    replace(small_exhibit, QUAY, "    see: where\n", "    see: where\n    quiet: {citation-missing: It is seen.}\n")
    found = [(one.level, one.span.line) for one in told(small_exhibit) if one.code == "citation-missing"]
    assert found == [(Level.WARNING, 44)] * 3 + [(Level.NOTE, 22)]


def test_a_chapter_quietens_its_whole_file_and_the_narrowest_place_gives_the_reason(small_exhibit: Path) -> None:
    uncited_twice(small_exhibit)
    replace(small_exhibit, QUAY, "mood: night\n", "mood: night\nquiet: {citation-missing: Everybody knows.}\n")
    replace(small_exhibit, QUAY, "    see: where\n", "    see: where\n    quiet: {citation-missing: It is seen.}\n")
    found = [(one.level, one.advice) for one in told(small_exhibit) if one.code == "citation-missing"]
    assert found == [(Level.NOTE, "quietened: It is seen.")] + [(Level.NOTE, "quietened: Everybody knows.")] * 3


def test_an_exhibit_quietens_every_file(small_exhibit: Path) -> None:
    uncited_twice(small_exhibit)
    replace(small_exhibit, HEAD, "format: 1\n", "format: 1\nquiet: {citation-missing: It is a draft.}\n")
    assert {one.level for one in told(small_exhibit) if one.code == "citation-missing"} == {Level.NOTE}


def test_a_warning_of_the_reader_can_be_quietened_too(small_exhibit: Path) -> None:
    replace(small_exhibit, QUAY, 'dates: "1900"', "dates: 1900 #3")
    replace(small_exhibit, QUAY, "mood: night\n", "mood: night\nquiet: {text-dropped: It is a note to ourselves.}\n")
    assert levels(small_exhibit) == [(Level.NOTE, "text-dropped", 3)]


def test_an_error_stays_an_error_and_hides_no_quietening_as_unused(small_exhibit: Path) -> None:
    replace(small_exhibit, QUAY, "see: where", "see: nowhere")
    replace(small_exhibit, HEAD, "format: 1\n", "format: 1\nquiet: {source-unused: We are not done.}\n")
    assert levels(small_exhibit) == [(Level.ERROR, "screen-missing", 35)]


def test_the_running_kiosk_neither_asks_nor_tells(small_exhibit: Path) -> None:
    replace(small_exhibit, HEAD, "format: 1\n", "format: 1\nquiet: {text-too-long: It was once.}\n")
    bundle, diagnostics = load(small_exhibit, SCREEN_TYPES)
    assert bundle is not None
    assert diagnostics == []
