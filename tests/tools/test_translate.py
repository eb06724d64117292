"""`kiosk translate`: out to a translator and back, with nothing else changed and nothing stale in silence."""

from __future__ import annotations

import shutil
from itertools import permutations
from pathlib import Path
from unicodedata import normalize

import polib
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.exhibit.naming import named_texts
from kiosk.tools.translating import opened_to_translate
from tests.small_exhibit_copy import copy_to, replace, write
from tests.source.test_splice import TEXTS
from tests.tools.po_files import back, changed, codes, export, new_lines, translate, yaml_of

EXHIBITS = Path(__file__).parent.parent.parent / "exhibits"
Told = pytest.CaptureFixture[str]


@pytest.mark.parametrize("name", ["demo", "black-january"])
def test_what_comes_back_unchanged_leaves_every_letter_as_it_was(name: str, tmp_path: Path, capsys: Told) -> None:
    folder = tmp_path / name
    shutil.copytree(EXHIBITS / name, folder, ignore=shutil.ignore_patterns("narration", "media"))
    before = yaml_of(folder)
    for source, language in permutations(("az", "ru", "en"), 2):
        file = export(folder, language, "--from", source)
        assert back(folder, file) == 0
        assert yaml_of(folder) == before
        assert "0 texts put into 0 files" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["demo", "black-january"])
def test_every_text_changed_and_changed_back_leaves_every_letter_as_it_was(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    shutil.copytree(EXHIBITS / name, folder, ignore=shutil.ignore_patterns("narration", "media", "translations.json"))
    before = yaml_of(folder)
    file = export(folder)
    other = file.with_suffix(".other.po")
    po = polib.pofile(str(file), wrapwidth=0)
    for entry in po:
        entry.msgstr = "".join(f"{line} да\n" if line else "\n" for line in entry.msgstr.split("\n"))
    po.save(str(other))
    assert back(folder, other) == 0
    assert all(text != before[name] for name, text in yaml_of(folder).items())
    assert back(folder, file) == 0
    assert yaml_of(folder) == before


def test_a_changed_translation_changes_only_its_own_lines(small_exhibit: Path, capsys: Told) -> None:
    before = yaml_of(small_exhibit)
    file = export(small_exhibit)
    translate(file, "screen/pier/title", "Причал: старый")
    text = "[Пирс](term:pier) построен в 1900 году. [^S1]\n\nОн был *узким* и длинным. [^S1, S2]"
    translate(file, "screen/pier/body", text)
    translate(file, "term/pier/title", "причал")
    assert back(small_exhibit, file) == 0
    assert "3 texts put into 2 files" in capsys.readouterr().out
    after = yaml_of(small_exhibit)
    assert new_lines(before["1-quay.yaml"], after["1-quay.yaml"]) == [
        "-     title: {az: Körpü, ru: Пирс, en: The pier}",
        '+     title: {az: Körpü, ru: "Причал: старый", en: The pier}',
        "-         Он был *длинным* и узким. [^S1, S2]",
        "+         Он был *узким* и длинным. [^S1, S2]",
    ]
    assert new_lines(before["glossary.yaml"], after["glossary.yaml"]) == [
        "-   title: {az: körpü, ru: пирс, en: pier}",
        "+   title: {az: körpü, ru: причал, en: pier}",
    ]
    assert {name for name in before if before[name] != after[name]} == {"1-quay.yaml", "glossary.yaml"}
    assert codes(small_exhibit) == []


def test_a_file_keeps_its_byte_order_mark_its_line_ends_and_its_encoding(small_exhibit: Path) -> None:
    texts = {name: (small_exhibit / name).read_text(encoding="utf-8") for name in ("1-quay.yaml", "2-sea.yaml")}
    write(
        small_exhibit,
        {
            "1-quay.yaml": b"\xef\xbb\xbf" + texts["1-quay.yaml"].replace("\n", "\r\n").encode(),
            "2-sea.yaml": b"\xff\xfe" + texts["2-sea.yaml"].encode("utf-16-le"),
        },
    )
    file = export(small_exhibit)
    translate(file, "screen/pier/title", "Причал")
    translate(file, "screen/where/title", "Место")
    assert back(small_exhibit, file) == 0
    quay = texts["1-quay.yaml"].replace("ru: Пирс, en: The pier", "ru: Причал, en: The pier")
    sea = texts["2-sea.yaml"].replace("ru: Где", "ru: Место")
    assert (small_exhibit / "1-quay.yaml").read_bytes() == b"\xef\xbb\xbf" + quay.replace("\n", "\r\n").encode()
    assert (small_exhibit / "2-sea.yaml").read_bytes() == b"\xff\xfe" + sea.encode("utf-16-le")


def test_a_language_that_is_still_to_be_written_is_put_in_everywhere(small_exhibit: Path, capsys: Told) -> None:
    replace(small_exhibit, "exhibit.yaml", "languages: [az, ru, en]", "languages: [az, ru, en, ka]")
    before = yaml_of(small_exhibit)
    file = export(small_exhibit, "ka")
    po = polib.pofile(str(file))
    assert len(po.untranslated_entries()) == len(po)
    for entry in po:
        entry.msgstr = entry.msgid
    po.save(str(file))
    assert back(small_exhibit, file) == 0
    assert set(codes(small_exhibit)) == {"words-missing"}
    after = yaml_of(small_exhibit)
    assert "ru: Пирс, en: The pier, ka: Körpü}" in after["1-quay.yaml"].decode()
    assert all(before[name] != after[name] for name in before if not name.startswith("media"))


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(TEXTS, min_size=3, max_size=3))
def test_any_words_come_back_as_they_were_sent(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    names = ["screen/pier/title", "screen/where/places/reef/title", "exhibit/big_idea"]
    assume(all(text.strip() and not any(mark in text for mark in ("[^", "](", "][", "**")) for text in texts))
    folder = copy_to(tmp_path_factory.mktemp("words") / "exhibit")
    file = export(folder)
    for name, text in zip(names, texts, strict=True):
        translate(file, name, text)
    assert back(folder, file) == 0
    exhibit = opened_to_translate(folder)
    assert exhibit is not None
    wanted = [normalize("NFC", text).rstrip("\n") for text in texts]
    assert [exhibit.entries[name].words("ru") for name in names] == wanted


def test_letters_that_were_taken_apart_come_back_as_one(small_exhibit: Path) -> None:
    file = export(small_exhibit)
    translate(file, "screen/pier/title", normalize("NFD", "Ёж и йод"))
    assert back(small_exhibit, file) == 0
    assert codes(small_exhibit) == []
    exhibit = opened_to_translate(small_exhibit)
    assert exhibit is not None
    assert exhibit.entries["screen/pier/title"].words("ru") == "Ёж и йод"
    assert back(small_exhibit, file) == 0


def test_an_entry_says_where_it_stands_what_it_is_and_what_must_stay(small_exhibit: Path) -> None:
    po = polib.pofile(str(export(small_exhibit)))
    entries = {entry.msgctxt: entry for entry in po}
    body = entries["screen/pier/body"]
    assert body.msgid.startswith("[Körpü](term:pier) 1900-cü ildə tikilib. [^S1]\n\nO,")
    assert body.msgstr.startswith("[Пирс](term:pier)")
    assert body.comment.splitlines()[0].startswith("Screen “Körpü” (story): ")
    assert "At most 70 words" in body.comment
    assert "[^S1], [^S2]" in body.comment
    assert "(term:pier)" in body.comment
    assert "heard, not seen" in entries["screen/pier/picture/alt"].comment
    assert "places lighthouse" in entries["screen/where/places/lighthouse/title"].comment
    assert body.occurrences == [("1-quay.yaml", "")]
    assert po.metadata["Language"] == "ru"
    assert po.metadata["X-Source-Language"] == "az"
    assert "charset=UTF-8" in po.metadata["Content-Type"]


def test_the_same_exhibit_makes_the_same_file(small_exhibit: Path) -> None:
    first = export(small_exhibit).read_bytes()
    assert export(small_exhibit).read_bytes() == first


def test_somebodys_work_is_not_overwritten(small_exhibit: Path, capsys: Told) -> None:
    file = export(small_exhibit)
    translate(file, "screen/pier/title", "Причал")
    work = file.read_bytes()
    assert main(["translate", "export", str(small_exhibit), "--to", "ru", "--out", str(file)]) == 1
    assert "somebody's work" in capsys.readouterr().err
    assert file.read_bytes() == work


def test_what_is_empty_or_fuzzy_is_left_out_and_counted(small_exhibit: Path, capsys: Told) -> None:
    before = yaml_of(small_exhibit)
    file = export(small_exhibit)
    translate(file, "screen/where/title", "")
    translate(file, "screen/pier/title", "Причал")
    changed(file, "screen/pier/title", lambda entry: entry.flags.append("fuzzy"))
    capsys.readouterr()
    assert back(small_exhibit, file) == 0
    assert "left out: 1 empty, 1 fuzzy" in capsys.readouterr().out
    assert yaml_of(small_exhibit) == before


def test_what_has_changed_since_the_export_is_told_and_the_rest_is_put_in(small_exhibit: Path, capsys: Told) -> None:
    file = export(small_exhibit)
    line = translate(file, "screen/pier/title", "Причал")
    translate(file, "screen/where/title", "Место")
    replace(small_exhibit, "1-quay.yaml", "title: {az: Körpü, ru: Пирс", "title: {az: Körpülər, ru: Пирс")
    capsys.readouterr()
    assert back(small_exhibit, file) == 1
    told = capsys.readouterr()
    assert f"{file.as_posix()}:{line}:1: error: " in told.err
    assert "1-quay.yaml:10:17" in told.err
    assert "(source-changed)" in told.err
    assert "1 text put into 1 file" in told.out
    assert "ru: Место" in (small_exhibit / "2-sea.yaml").read_text(encoding="utf-8")
    assert "az: Körpülər, ru: Пирс," in (small_exhibit / "1-quay.yaml").read_text(encoding="utf-8")


def test_a_text_that_is_no_longer_there_is_told(small_exhibit: Path, capsys: Told) -> None:
    file = export(small_exhibit)

    text = file.read_text(encoding="utf-8").replace("screen/where/title", "screen/there/title")
    file.write_text(text, encoding="utf-8")
    capsys.readouterr()
    assert back(small_exhibit, file) == 1
    assert 'the exhibit has no text "screen/there/title"' in capsys.readouterr().err


def test_a_dry_run_shows_the_lines_and_writes_nothing(small_exhibit: Path, capsys: Told) -> None:
    before = yaml_of(small_exhibit)
    file = export(small_exhibit)
    translate(file, "screen/where/title", "Место")
    capsys.readouterr()
    assert back(small_exhibit, file, "--dry-run") == 0
    told = capsys.readouterr().out
    assert "-    title: {az: Harada, ru: Где, en: Where}\n+    title: {az: Harada, ru: Место, en: Where}\n" in told
    assert "1 text would be put into 1 file" in told
    assert yaml_of(small_exhibit) == before
    assert not (small_exhibit / "translations.json").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--to", "az"],
        ["export", "--to", "ru", "--from", "de"],
        ["confirm", "--to", "de"],
        ["confirm", "--to", "az"],
        ["confirm", "--screen", "nowhere"],
    ],
)
def test_wrong_usage_is_told_and_ends_with_two(arguments: list[str], small_exhibit: Path, capsys: Told) -> None:
    assert main(["translate", arguments[0], str(small_exhibit), *arguments[1:]]) == 2
    assert capsys.readouterr().err.startswith("kiosk translate: ")


def test_a_text_is_found_by_every_part_that_holds_it(small_exhibit: Path) -> None:
    exhibit = opened_to_translate(small_exhibit)
    assert exhibit is not None
    assert len(exhibit.entries) == sum(len([*named_texts(part)]) for part in exhibit.contents.parts)
