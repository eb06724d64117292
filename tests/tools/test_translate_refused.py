"""What comes back from a translator and cannot be used is told with its line, and nothing is written."""

from __future__ import annotations

import random
from pathlib import Path

import polib
import pytest

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import replace, write
from tests.tools.po_files import back, export, translate, yaml_of

Told = pytest.CaptureFixture[str]


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
        ("screen/pier/title", "Пирс\u2066", "character-forbidden", "U+2066"),
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
