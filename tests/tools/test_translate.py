"""`kiosk translate`: out to a translator and back, with nothing else changed and nothing stale in silence."""

from __future__ import annotations

import random
import shutil
from itertools import permutations
from pathlib import Path

import polib
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.exhibit.naming import named_texts
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.rewriting import write_all
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
    assert [exhibit.entries[name].words("ru") for name in names] == [text.rstrip("\n") for text in texts]


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


def refused(folder: Path, file: Path, capsys: Told) -> str:
    """What is told of a file that changes nothing."""
    capsys.readouterr()
    before, record = yaml_of(folder), folder / "translations.json"
    had_record = record.exists()
    assert back(folder, file) == 1
    assert yaml_of(folder) == before
    assert record.exists() == had_record
    told = capsys.readouterr()
    assert told.out == ""
    assert "nothing was written" in told.err
    return told.err


@pytest.mark.parametrize(
    ("name", "text", "code", "words"),
    [
        (
            "screen/pier/body",
            "[Пирс](term:pier). [^S1]",
            "citations-changed",
            "the citation S2 of the source text is lost",
        ),
        ("screen/pier/body", "[Пирс](term:pier). [^S1, S2, S3]", "citations-changed", "the citation S3 is not in"),
        ("screen/pier/body", "Пирс. [^S1, S2]", "terms-changed", "the term pier of the source text is lost"),
        ("screen/pier/body", "[Пирс](term:pir) [^S1, S2]", "terms-changed", "the term pir is not in"),
        ("screen/pier/body", "# [Пирс](term:pier) [^S1, S2]", "markup-invalid", "a heading"),
        ("screen/pier/title", "Пирс [^S1]", "markup-invalid", "as it stands"),
        ("screen/pier/title", "Пи\u202eрс", "character-forbidden", "U+202E"),
        ("screen/pier/title", "Пи\u2028рс", "character-forbidden", "U+2028"),
        ("screen/pier/title", "Пи\rрс", "character-forbidden", "U+000D"),
        ("screen/pier/title", "Пи\x07рс", "character-forbidden", "U+0007"),
    ],
)
def test_a_translation_that_cannot_be_used_is_told_with_its_line(
    name: str, text: str, code: str, words: str, small_exhibit: Path, capsys: Told
) -> None:
    file = export(small_exhibit)
    translate(file, "screen/where/title", "Место")
    line = translate(file, name, text)
    told = refused(small_exhibit, file, capsys)
    assert f"{file.as_posix()}:{line}:1: error: " in told
    assert f"({code})" in told
    assert words in told


def test_a_place_that_the_kiosk_fills_in_has_to_stay(small_exhibit: Path, capsys: Told) -> None:
    replace(small_exhibit, "exhibit.yaml", "glossary: glossary.yaml\n", "glossary: glossary.yaml\nwords: words.yaml\n")
    own = 'words:\n  screens_count: {az: "Ekran: {n}", ru: "Экранов: {n}", en: "Screens: {n}"}\n'
    write(small_exhibit, {"words.yaml": own})
    file = export(small_exhibit)
    entry = next(each for each in polib.pofile(str(file)) if each.msgctxt == "words/screens_count")
    assert entry.flags == ["python-brace-format"]
    translate(file, "words/screens_count", "Экранов: {m}")
    assert "the place {n} of the source text is lost" in refused(small_exhibit, file, capsys)


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("", 1, "does not say its language"),
        ("title: {az: x}\n", 1, "not a PO file"),
        ('msgid ""\nmsgstr ""\n"Language: ru\\n"\n\nmsgctxt "x"\nmsgid "a"b"\nmsgstr ""\n', 6, "not a PO file"),
        ('msgid ""\nmsgstr ""\n"Language: ru\\n"\n', 1, "no entry"),
        ('msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "a"\nmsgstr "b"\n', 3, 'does not speak "de"'),
        ('msgid ""\nmsgstr ""\n"Language: az\\n"\n\nmsgid "a"\nmsgstr "b"\n', 3, "the language that it translates"),
        ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a"\nmsgstr "\xff"\n', 6, "UTF-8"),
        ("\x00\x01\x02", 1, ""),
    ],
)
def test_a_file_that_is_no_translation_is_told(
    content: str, line: int, words: str, small_exhibit: Path, capsys: Told
) -> None:
    file = small_exhibit.parent / "back.po"
    file.write_bytes(content.encode("latin-1"))
    told = refused(small_exhibit, file, capsys)
    assert f"{file.as_posix()}:{line}:1: error: " in told
    assert words in told


def test_a_language_may_come_back_with_its_country(small_exhibit: Path) -> None:
    file = export(small_exhibit)
    file.write_text(
        file.read_text(encoding="utf-8").replace("Language: ru\\n", "Language: ru_RU\\n", 1), encoding="utf-8"
    )
    translate(file, "screen/where/title", "Место")
    assert back(small_exhibit, file) == 0
    assert "ru: Место" in (small_exhibit / "2-sea.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_is_told_or_harmless(seed: int, small_exhibit: Path, capsys: Told) -> None:
    dice = random.Random(seed)
    before = yaml_of(small_exhibit)
    file = export(small_exhibit)
    data = bytearray(file.read_bytes())
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(data))
        data[at : at + dice.randrange(3)] = dice.choice(
            [b"", b'"', b"\n", b"\\", b"#", b"msgid ", b"\xff", b"[^", b"\0", b"~"]
        )
    file.write_bytes(data)
    capsys.readouterr()
    status = back(small_exhibit, file)
    told = capsys.readouterr().err
    assert (status == 1) == (f"{file.as_posix()}:" in told)
    assert load(small_exhibit, SCREEN_TYPES)[0] is not None
    assert status == 0 or "nothing was written" not in told or yaml_of(small_exhibit) == before


def test_a_folder_that_is_not_there_is_told(small_exhibit: Path, capsys: Told) -> None:
    out = small_exhibit / "no" / "x.po"
    assert main(["translate", "export", str(small_exhibit), "--to", "ru", "--out", str(out)]) == 1
    assert capsys.readouterr().err == f"kiosk translate: {out}: No such file or directory\n"


def test_a_file_that_is_not_there_is_told(small_exhibit: Path, capsys: Told) -> None:
    assert "there is no such file" in refused(small_exhibit, small_exhibit.parent / "none.po", capsys)


def test_a_file_in_another_encoding_that_says_so_is_read(small_exhibit: Path) -> None:
    file = export(small_exhibit)
    translate(file, "screen/where/title", "Место")
    text = file.read_text(encoding="utf-8").replace("charset=UTF-8", "charset=UTF-16")
    file.write_bytes(text.encode("utf-8"))
    assert back(small_exhibit, file) == 1
    text = text.replace("charset=UTF-16", "charset=GB18030")
    file.write_bytes(text.encode("gb18030"))
    assert back(small_exhibit, file) == 0
    assert "ru: Место" in (small_exhibit / "2-sea.yaml").read_text(encoding="utf-8")


def test_an_entry_that_stands_twice_is_told(small_exhibit: Path, capsys: Told) -> None:
    file = export(small_exhibit)
    with file.open("a", encoding="utf-8") as stream:
        stream.write('\nmsgctxt "screen/where/title"\nmsgid "Harada"\nmsgstr "Место"\n')
    assert "(entry-duplicate)" in refused(small_exhibit, file, capsys)


def test_an_exhibit_that_cannot_be_read_is_told_first(small_exhibit: Path, capsys: Told) -> None:
    file = export(small_exhibit)
    replace(small_exhibit, "1-quay.yaml", "type: story", "type: stroy")
    capsys.readouterr()
    assert back(small_exhibit, file) == 1
    assert "(type-unknown)" in capsys.readouterr().err


def test_files_are_written_together_or_not_at_all(small_exhibit: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_bytes(b"old")
    second.mkdir()
    with pytest.raises(OSError):
        write_all({first: b"new", second: b"new"})
    assert first.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.endswith(".part")) == []


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
