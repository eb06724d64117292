"""A translation is stale when the text it was confirmed against is gone, and only then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.bundle.translations import (
    Confirmed,
    TranslationsUnreadable,
    as_text,
    by_unit,
    confirmed,
    out_of_step,
    read_translations,
    unknown_in,
)
from kiosk.cli import main
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Label
from kiosk.exhibit.naming import NamedText
from tests.small_exhibit_copy import write

Pair = tuple[str, str]


def part(*pairs: Pair) -> list[NamedText]:
    """The texts of one screen: each in the language it is written in first, and in Russian."""
    texts = [LocalizedText(texts=(("az", az), ("ru", ru))) for az, ru in pairs]
    return [NamedText(f"screen/s/moments/{n}/title", (n,), text, Label, "text") for n, text in enumerate(texts, 1)]


def stale(before: Sequence[Pair], after: Sequence[Pair]) -> list[int]:
    """The numbers of the texts whose translation is stale, where the earlier texts were confirmed."""
    rows = {text.name: {"ru": confirmed(text, "az", "ru")} for text in part(*before)}
    return [int(text.name.split("/")[3]) for text, _, _ in out_of_step(part(*after), rows)]


ONE, TWO, THREE = ("bir", "один"), ("iki", "два"), ("üç", "три")


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        ([ONE, TWO, THREE], []),
        ([ONE, ("iki!", "два"), THREE], [2]),
        ([ONE, ("iki!", "два!"), THREE], [2]),
        ([ONE, ("iki", "два!"), THREE], []),
        ([ONE, (" iki\n", "два"), THREE], []),
        ([ONE, ("dörd", "четыре"), TWO, THREE], []),
        ([ONE, THREE], []),
        ([THREE, ONE, TWO], []),
        ([ONE, ("dörd", "четыре"), ("iki!", "два"), THREE], [3]),
        ([ONE, ("iki", "два"), ("üç!", "три"), ("dörd", "четыре")], [3]),
        ([("iki", "один"), TWO, THREE], [1]),
        ([ONE, ("", "два"), THREE], []),
        ([ONE, ("iki!", ""), THREE], []),
    ],
)
def test_a_translation_is_stale_when_its_text_is_gone(after: list[Pair], wanted: list[int]) -> None:
    assert stale([ONE, TWO, THREE], after) == wanted


def test_of_two_equal_texts_the_one_that_changes_is_seen() -> None:
    assert stale([ONE, ONE, TWO], [ONE, ("bir!", "один"), TWO]) == [2]


def test_what_was_never_on_record_is_not_stale() -> None:
    assert stale([], [ONE, TWO]) == []
    assert stale([ONE], [ONE, TWO]) == []


def test_what_is_not_on_record_is_known_to_be_new() -> None:
    rows = {text.name: {"ru": confirmed(text, "az", "ru")} for text in part(ONE, TWO)}
    assert list(unknown_in(part(THREE, ONE, TWO), rows, "ru")) == []
    assert list(unknown_in(part(ONE, TWO, THREE), rows, "ru")) == ["screen/s/moments/3/title"]
    assert list(unknown_in(part(TWO, ONE, ONE), rows, "ru")) == []


def test_each_language_is_held_against_the_one_it_was_made_from() -> None:
    texts = [LocalizedText(texts=(("az", "bir!"), ("en", "one"), ("ru", "один")))]
    named = [NamedText("screen/s/title", ("title",), text, Label, "text") for text in texts]
    rows = {"screen/s/title": {"ru": confirmed(named[0], "en", "ru")}}
    assert list(out_of_step(named, rows)) == []


def test_the_record_is_sorted_with_a_line_for_each_text(tmp_path: Path) -> None:
    rows = {
        "screen/b/title": {"ru": Confirmed("az", "0" * 8, "1" * 8), "en": Confirmed("az", "0" * 8, "2" * 8)},
        "screen/a/title": {"ru": Confirmed("az", "0" * 8, "3" * 8)},
    }
    write(tmp_path, {"translations.json": as_text(rows)})
    assert as_text(rows).splitlines() == [
        "{",
        ' "screen/a/title": {"ru": "az 00000000 33333333"},',
        ' "screen/b/title": {"en": "az 00000000 22222222", "ru": "az 00000000 11111111"}',
        "}",
    ]
    assert read_translations(tmp_path) == by_unit(rows)


def test_without_a_record_there_is_nothing(tmp_path: Path) -> None:
    assert read_translations(tmp_path).units == {}
    write(tmp_path, {"translations.json": as_text({})})
    assert read_translations(tmp_path).units == {}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', '{"a": {"ru": "az"}}', '{"a": {"ru": 1}}', b"\xff"])
def test_a_record_that_cannot_be_read_says_so(
    text: str | bytes, tmp_path: Path, small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"translations.json": text})
    with pytest.raises(TranslationsUnreadable, match="delete it"):
        read_translations(tmp_path)
    write(small_exhibit, {"translations.json": text})
    assert main(["check", str(small_exhibit), "--strict"]) == 1
    told = capsys.readouterr().out
    assert "translations.json is not what `kiosk translate` wrote; delete it" in told
    assert told.endswith("(translation-stale)\n")
