"""The bundle that the runtime is given."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bundle.bundle import count_words
from kiosk.bundle.load import load
from kiosk.exhibit.fields import AssetRef
from kiosk.paths import EXHIBITS, PROGRAM, SHELL_WORDS
from kiosk.screens.catalog import SCREEN_TYPES
from tests.conftest import MakeBundle
from tests.small_exhibit_copy import SMALL_EXHIBIT, write


def test_screens_stand_in_reading_order_with_their_chapter_and_number(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    placed = [(place.screen.id, place.chapter.id, place.number) for place in bundle.screens]
    assert placed == [
        ("pier", "quay", 1),
        ("first-day", "quay", 2),
        ("where", "sea", 1),
        ("how-many", "sea", 2),
        ("who-saw", "sea", 3),
    ]


def test_every_screen_type_passes_the_corridor() -> None:
    bundle, told = load(EXHIBITS / "demo", SCREEN_TYPES)
    assert bundle is not None, told
    assert {place.screen.type for place in bundle.screens} == {kind.name for kind in SCREEN_TYPES}


def test_pictures_and_bounds_are_found(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    assert bundle.asset(AssetRef("media/pier.svg")).read_text(encoding="utf-8").startswith("<svg")
    assert bundle.bounds(AssetRef("media/pier.svg")) is None
    bounds = bundle.bounds(AssetRef("media/bay.svg"))
    assert bounds is not None
    assert (bounds.west, bounds.north) == (49.5, 41)


def test_sources_are_cited_in_the_order_in_which_they_are_met(make_bundle: MakeBundle) -> None:
    bundle = make_bundle(
        """
        - id: a
          type: story
          title: A
          body: "One [^S2]. Two [^S1, S2]."
          figures: [{value: 1, label: b, source: S1}]
        """,
        {"2-sea.yaml": (SMALL_EXHIBIT / "2-sea.yaml").read_text(encoding="utf-8")},
    )
    assert bundle.cited(bundle.screens[0].screen, "en") == ("S2", "S1")


def test_terms_are_those_of_the_language(make_bundle: MakeBundle) -> None:
    bundle = make_bundle(
        """
        - id: a
          type: story
          title: A
          body: {az: "[Körpü](term:pier)", ru: "Пирс", en: "A [pier](term:pier), a [pier](term:pier)"}
        """
    )
    screen = bundle.screens[0].screen
    assert [bundle.terms_of(screen, code) for code in ("az", "ru", "en")] == [("pier",), (), ("pier",)]


def test_words_to_read_are_counted_without_markup_and_alt_text(make_bundle: MakeBundle) -> None:
    bundle = make_bundle(
        """
        - id: a
          type: story
          title: The pier
          body: "A [long pier](term:pier) – so *it* is. [^S1, S2]"
          picture: {file: media/pier.svg, alt: Never read on the screen, credit: us}
        """
    )
    assert bundle.word_count(bundle.screens[0].screen, "en") == len(
        ["The", "pier", "A", "long", "pier", "so", "it", "is", "us"]
    )


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("one – two", 2), ("a. [^S1, S2]", 1), ("[two words](term:x-y)", 2)]
)
def test_a_word_is_what_has_a_letter_or_a_digit(text: str, count: int) -> None:
    assert count_words(text) == count


def test_an_exhibit_may_say_the_shells_words_its_own_way(make_bundle: MakeBundle) -> None:
    head = (SMALL_EXHIBIT / "exhibit.yaml").read_text(encoding="utf-8")
    words = "words:\n  back: {az: Geriyə, ru: Обратно, en: Return}\n"
    bundle = make_bundle(files={"exhibit.yaml": head + "words: words.yaml\n", "words.yaml": words})
    assert bundle.words.get("back", "ru") == "Обратно"
    assert bundle.words.get("nobody-wrote-this", "ru") == "nobody-wrote-this"


def test_the_shells_words_come_with_every_bundle(make_bundle: MakeBundle) -> None:
    assert SHELL_WORDS.is_file()
    assert make_bundle().words.texts


def test_a_broken_exhibit_gives_no_bundle_and_a_sorted_list(small_exhibit: Path) -> None:
    write(small_exhibit, {"sources.yaml": "S1: {}\n", "glossary.yaml": "pier: @\n"})
    bundle, told = load(small_exhibit, SCREEN_TYPES)
    assert bundle is None
    assert told == sorted(told)


def test_places_are_named_as_the_folder_was(small_exhibit: Path) -> None:
    write(small_exhibit, {"glossary.yaml": ""})
    _, told = load(small_exhibit, SCREEN_TYPES, "./my exhibit/")
    assert told[0].span.file.startswith("my exhibit/")


def test_the_rules_are_not_even_loaded_where_nobody_asks_for_them(small_exhibit: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.bundle.load import load;"
        "from kiosk.screens.catalog import SCREEN_TYPES;"
        "load(Path(sys.argv[1]), SCREEN_TYPES, rules=len(sys.argv) > 2);"
        "sys.exit('kiosk.bundle.rules.all' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(small_exhibit)]
    assert subprocess.run(command, cwd=PROGRAM, check=False).returncode == 0
    assert subprocess.run([*command, "rules"], cwd=PROGRAM, check=False).returncode == 1
