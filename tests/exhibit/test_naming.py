"""A text has one name, which stays when its screen moves to another file or another place in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.contents import read_contents
from kiosk.exhibit.naming import named_texts, unit_in, unit_of
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import replace

ROOT = Path(__file__).parent.parent.parent


def names(folder: Path) -> list[str]:
    contents, told = read_contents(folder, "exhibit", SCREEN_TYPES)
    assert told == []
    return [text.name for part in contents.parts for text in named_texts(part)]


def test_a_text_is_named_by_its_screen_and_its_field(small_exhibit: Path) -> None:
    found = names(small_exhibit)
    assert {"exhibit/title", "exhibit/credits/texts", "chapter/quay/title", "screen/pier/body"} <= set(found)
    assert {"screen/first-day/moments/1/title", "source/S1/trust", "term/pier/text"} <= set(found)


def test_an_item_with_an_id_goes_by_it(small_exhibit: Path) -> None:
    assert "screen/where/places/lighthouse/title" in names(small_exhibit)


@pytest.mark.parametrize("exhibit", ["demo", "black-january"])
def test_no_two_texts_have_one_name(exhibit: str) -> None:
    found = names(ROOT / "exhibits" / exhibit)
    assert len(found) > 200
    assert len(found) == len(set(found))


def test_a_name_begins_with_that_of_its_part(small_exhibit: Path) -> None:
    contents, _ = read_contents(small_exhibit, "exhibit", SCREEN_TYPES)
    for part in contents.parts:
        assert {unit_in(text.name) for text in named_texts(part)} <= {unit_of(part)}


def test_a_screen_in_another_chapter_keeps_its_names(small_exhibit: Path) -> None:
    before = sorted(names(small_exhibit))
    quay, sea = (small_exhibit / name for name in ("1-quay.yaml", "2-sea.yaml"))
    head, _, rest = quay.read_text(encoding="utf-8").partition("  - id: first-day\n")
    quay.write_text(head, encoding="utf-8")
    sea.write_text(sea.read_text(encoding="utf-8") + "  - id: first-day\n" + rest, encoding="utf-8")
    assert sorted(names(small_exhibit)) == before


def test_a_text_that_is_the_same_everywhere_has_no_name(small_exhibit: Path) -> None:
    replace(small_exhibit, "1-quay.yaml", "{az: Səhər, ru: Утро, en: Morning}", "Morning")
    assert "chapter/quay/title" in names(small_exhibit)
    assert len(names(small_exhibit)) == len(set(names(small_exhibit)))
    assert "screen/first-day/moments/1/title" not in names(small_exhibit)
