"""What has changed since its translation was confirmed is told until somebody has looked at it."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

from kiosk.cli import main
from kiosk.tools.translating import opened_to_translate
from tests.small_exhibit_copy import replace
from tests.tools.po_files import back, changed, codes, export, translate

EXHIBITS = Path(__file__).parent.parent.parent / "exhibits"
Told = pytest.CaptureFixture[str]


def test_a_translation_is_stale_until_it_is_confirmed(small_exhibit: Path, capsys: Told) -> None:
    assert main(["translate", "confirm", str(small_exhibit)]) == 0
    assert codes(small_exhibit) == []
    replace(small_exhibit, "1-quay.yaml", "title: {az: Körpü, ru: Пирс", "title: {az: Körpülər, ru: Пирс")
    assert codes(small_exhibit) == ["translation-stale"] * 2
    assert main(["translate", "confirm", str(small_exhibit), "--to", "ru", "--screen", "where"]) == 0
    assert codes(small_exhibit) == ["translation-stale"] * 2
    assert main(["translate", "confirm", str(small_exhibit), "--to", "ru", "--screen", "pier"]) == 0
    assert codes(small_exhibit) == ["translation-stale"]
    assert main(["translate", "confirm", str(small_exhibit)]) == 0
    assert codes(small_exhibit) == []


def test_a_stale_translation_is_fuzzy_and_is_confirmed_by_its_import(small_exhibit: Path) -> None:
    assert main(["translate", "confirm", str(small_exhibit), "--to", "ru"]) == 0
    replace(small_exhibit, "1-quay.yaml", "title: {az: Körpü, ru: Пирс", "title: {az: Körpülər, ru: Пирс")
    file = export(small_exhibit)
    assert [entry.msgctxt for entry in polib.pofile(str(file)).fuzzy_entries()] == ["screen/pier/title"]
    assert back(small_exhibit, file) == 0
    assert codes(small_exhibit) == ["translation-stale"]
    changed(file, "screen/pier/title", lambda entry: entry.flags.remove("fuzzy"))
    assert back(small_exhibit, file) == 0
    assert codes(small_exhibit) == []
    assert "ru: Пирс, en: The pier" in (small_exhibit / "1-quay.yaml").read_text(encoding="utf-8")


def test_a_translation_that_nobody_has_confirmed_is_fuzzy_where_others_are_on_record(small_exhibit: Path) -> None:
    assert polib.pofile(str(export(small_exhibit))).fuzzy_entries() == []
    assert main(["translate", "confirm", str(small_exhibit), "--to", "ru", "--screen", "pier"]) == 0
    fuzzy = {entry.msgctxt for entry in polib.pofile(str(export(small_exhibit))).fuzzy_entries()}
    assert "screen/where/title" in fuzzy
    assert "screen/pier/title" not in fuzzy


def test_what_was_imported_is_on_record(small_exhibit: Path) -> None:
    file = export(small_exhibit)
    translate(file, "screen/where/title", "Место")
    assert back(small_exhibit, file) == 0
    exhibit = opened_to_translate(small_exhibit)
    assert exhibit is not None
    assert set(exhibit.record.rows) == set(exhibit.entries)
    assert {code for row in exhibit.record.rows.values() for code in row} == {"ru"}


@pytest.mark.parametrize("name", ["demo", "black-january"])
def test_every_translation_of_our_own_exhibits_is_confirmed(name: str) -> None:
    exhibit = opened_to_translate(EXHIBITS / name)
    assert exhibit is not None
    languages = exhibit.exhibit.languages
    assert exhibit.record.languages == set(languages[1:])
    for language in languages[1:]:
        assert (exhibit.stale(language), exhibit.unconfirmed(language)) == (frozenset(), frozenset())
