"""`kiosk new`: what it writes passes `check` in silence, in every language and for every type."""

from __future__ import annotations

import io
import re
import shlex
import wave
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QImage

from kiosk.bundle.captions import read_captions
from kiosk.bundle.load import load
from kiosk.bundle.tiles import read_tiles
from kiosk.cli import main
from kiosk.exhibit.model import Part, Picture, Screen
from kiosk.exhibit.walk import walk
from kiosk.paths import ASSETS, TEMPLATES
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.reader import parse
from kiosk.tools.alphabets import NAMES, WITHOUT_LETTERS
from kiosk.tools.appending import added
from kiosk.tools.new_exhibit import exhibit_files
from kiosk.tools.new_screen import TYPES, Surroundings, screen_text
from kiosk.tools.stand_ins import DRAWINGS, bell
from kiosk.tools.template import filled, in_use
from kiosk.tools.template_texts import TO_TRANSLATE, quoted
from tests.guide import GUIDE

LANGUAGES = ["az,en", "az,ru,en", "en", "ru", "de", "lez,az", "en,fr,tr"]
CHAPTER = "1-first.yaml"
NAMED_IN_WORDS = {"caption", "labels", "sensitive", "wanted"}
"""Keys that every picture may have: shown in a story's template, in the others named in a note."""


@pytest.fixture
def tea_house(tmp_path: Path) -> Path:
    return made(tmp_path / "tea-house")


def made(folder: Path, languages: str = "az,en") -> Path:
    assert main(["new", "exhibit", str(folder), "--languages", languages]) == 0
    return folder


def add(kind: str, folder: Path, *more: str) -> int:
    return main(["new", "screen", kind, "--into", str(folder / CHAPTER), *more])


def assert_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Checked as before an opening, without a word."""
    capsys.readouterr()
    status = main(["check", str(folder), "--strict"])
    assert (status, *capsys.readouterr()) == (0, "", "")


def codes(folder: Path) -> set[str]:
    return {one.code for one in load(folder, SCREEN_TYPES)[1]}


def with_everything(kind: str, languages: list[str]) -> str:
    names = {"id": "new-one", "source": "placeholder", "other": "first-screen"}
    return in_use(filled(f"screens/{kind}.yaml", languages, names))


def read_back(block: str, languages: list[str]) -> Screen:
    return added(exhibit_files(languages)[CHAPTER].decode(), block, CHAPTER).screen


@pytest.mark.parametrize("languages", LANGUAGES)
def test_a_new_exhibit_passes_check_in_silence(
    languages: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(tmp_path / "tea-house", languages)
    assert_passes(folder, capsys)
    bundle, _ = load(folder, SCREEN_TYPES)
    assert bundle is not None
    assert ",".join(bundle.exhibit.languages) == languages
    assert [placed.screen.id for placed in bundle.screens] == ["first-screen"]


@pytest.mark.parametrize("languages", LANGUAGES)
def test_screens_of_all_types_pass_check_in_silence(
    languages: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(tmp_path / "tea-house", languages)
    assert [add(kind, folder) for kind in TYPES] == [0] * len(TYPES)
    assert_passes(folder, capsys)


@pytest.mark.parametrize("kind", TYPES)
def test_a_screen_of_a_type_passes_check_alone(kind: str, tea_house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(kind, tea_house) == 0
    assert_passes(tea_house, capsys)


def test_a_second_screen_of_a_type_gets_a_number(tea_house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [add(kind, tea_house) for kind in ("media", "media", "media")] == [0, 0, 0]
    assert_passes(tea_house, capsys)
    bundle, _ = load(tea_house, SCREEN_TYPES)
    assert bundle is not None
    assert [placed.screen.id for placed in bundle.screens[1:]] == ["media", "media-2", "media-3"]


@pytest.mark.parametrize("kind", TYPES)
def test_a_template_shows_every_key_of_its_type(kind: str) -> None:
    parts = [
        part for _, part in walk(read_back(with_everything(kind, ["az", "en"]), ["az", "en"])) if isinstance(part, Part)
    ]
    shown = {(type(part), name) for part in parts for name in part.model_fields_set}
    lacking = {(type(part), name) for part in parts for name in type(part).model_fields} - shown
    assert lacking <= {(Picture, name) for name in NAMED_IN_WORDS}
    text = screen_text(kind, "new-one", Surroundings())
    assert [name for _, name in lacking if name not in text] == []


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("languages", ["az,en", "ru", "de,en"])
def test_every_note_can_be_put_to_use(kind: str, languages: str, tmp_path: Path) -> None:
    """Only files that a curator would bring are missing then."""
    folder = made(tmp_path / "tea-house", languages)
    chapter = (folder / CHAPTER).read_text(encoding="utf-8")
    assert add(kind, folder, "--id", "new-one") == 0
    block = with_everything(kind, languages.split(","))
    (folder / CHAPTER).write_text(added(chapter, block, CHAPTER).text, encoding="utf-8")
    assert codes(folder) <= {"asset-missing"}


def test_every_note_of_a_new_exhibit_can_be_put_to_use(tea_house: Path) -> None:
    names = {"languages": "az, en", "other": "first-screen"}
    for file, template in (("exhibit.yaml", "exhibit.yaml"), (CHAPTER, "chapter.yaml"), ("sources.yaml",) * 2):
        (tea_house / file).write_text(in_use(filled(template, ["az", "en"], names)), encoding="utf-8")
    assert codes(tea_house) == {"file-missing"}  # words.yaml, which is only needed for other words
    (tea_house / "words.yaml").write_text("words:\n  back: {az: Geri, en: Back}\n", encoding="utf-8")
    assert codes(tea_house) == set()


def test_every_template_and_every_drawing_belongs_to_a_type() -> None:
    assert {path.stem for path in (TEMPLATES / "screens").iterdir()} == {*TYPES, "every"}
    drawings = {path.stem for path in (TEMPLATES / "drawings").iterdir()}
    named = {name for names in DRAWINGS.values() for name in names}
    assert drawings == named


def test_another_language_is_english_that_says_so(tmp_path: Path) -> None:
    folder = made(tmp_path / "tea-house", "de,az")
    chapter = (folder / CHAPTER).read_text(encoding="utf-8")
    assert f"    de: The first screen  {TO_TRANSLATE}\n    az: Birinci ekran\n".replace("    ", "      ") in chapter
    words = (folder / "words.yaml").read_text(encoding="utf-8")
    assert "    de: Deutsch\n    az: Azərbaycanca\n" in words
    assert f"    de: Back  {TO_TRANSLATE}\n    az: Geri\n" in words


def test_the_title_is_taken_as_it_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "tea-house"
    title = 'Tea: "two" glasses, # 1'
    assert main(["new", "exhibit", str(folder), "--languages", "en,az", "--title", title]) == 0
    assert_passes(folder, capsys)
    bundle, _ = load(folder, SCREEN_TYPES)
    assert bundle is not None
    assert bundle.exhibit.title.in_language("az") == title
    assert f"  az: {quoted(title)}  {TO_TRANSLATE}\n" in (folder / "exhibit.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("title", ["[^S1]", "a\x07b", "   "])
def test_a_title_that_cannot_be_shown_leaves_nothing_behind(
    title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "exhibit", str(tmp_path / "tea-house"), "--title", title]) == 1
    assert capsys.readouterr().err.startswith("kiosk new: ")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "tea-house"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine", encoding="utf-8")
    assert main(["new", "exhibit", str(folder)]) == 1
    assert "left alone" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
    (folder / "letter.txt").unlink()
    assert main(["new", "exhibit", str(folder)]) == 0
    assert (folder / "exhibit.yaml").is_file()


def test_a_folder_in_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "exhibit", str(tmp_path / "nowhere" / "tea-house")]) == 1
    assert "there is no folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        ("az,ka", 'cannot show "ka"'),
        ("englisch", 'did you mean "en"?'),
        ("az,xx", '"xx" is not a language that is known here'),
        ("", "with commas between them"),
    ],
)
def test_a_language_that_cannot_be_shown_is_told(
    languages: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["new", "exhibit", str(tmp_path / "tea-house"), "--languages", languages])
    assert (ended.value.code, list(tmp_path.iterdir())) == (2, [])
    assert told in capsys.readouterr().err


def test_the_typefaces_have_the_letters_of_every_language_by_its_own_name() -> None:
    fonts = [TTFont(path).getBestCmap() for path in (ASSETS / "fonts").glob("*.ttf")]
    assert len(fonts) > 5
    lacking = {name for name in NAMES.values() for letter in name for font in fonts if ord(letter) not in font}
    assert lacking == set()
    assert not WITHOUT_LETTERS & set(NAMES)


def test_the_files_in_place_of_yours_are_what_their_names_say(tea_house: Path) -> None:
    assert [add(kind, tea_house) for kind in ("media", "zoom", "compare")] == [0, 0, 0]
    media = tea_house / "media"
    assert [cue.lines for cue in read_captions(media / "media.az.vtt")] == [("[zəng səsi]",)]
    with wave.open(io.BytesIO(bell())) as sound:
        assert (sound.getnframes() / sound.getframerate(), max(sound.readframes(8000)) > 0) == (3.0, True)
    tiles = read_tiles(media / "zoom.dzi")
    for level in range(tiles.top + 1):
        columns, rows = tiles.grid(level)
        for column, row in ((column, row) for column in range(columns) for row in range(rows)):
            picture = QImage(str(tiles.file(level, column, row)))
            assert (picture.width(), picture.height()) == tiles.box(level, column, row)[2:]
    sizes = {QImage(str(media / f"compare-{name}.svg")).size().toTuple() for name in ("then", "now")}
    assert len(sizes) == 1


@pytest.mark.parametrize("text", ["no", "a: b", "a #b", "“Ah”", "1990", "a, b", "ends?", 'a "b" \\c', "- a", "Çayxana"])
def test_a_quoted_text_is_read_as_it_was(text: str) -> None:
    document, told = parse(f"a: {{b: {quoted(text)}}}\nc: {quoted(text)}\n", "x")
    assert document is not None
    assert (document.data, told) == ({"a": {"b": text}, "c": text}, [])


def test_the_guides_first_ten_minutes_can_be_walked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every `kiosk new`, `check` and `schema` of the guide's beginning, word for word."""
    (tmp_path / "exhibits").mkdir()
    monkeypatch.chdir(tmp_path)
    beginning = GUIDE.read_text(encoding="utf-8").partition("## The files")[0]
    commands = re.findall(r"^    kiosk ((?:new|check|schema)\b.*)$", beginning, re.MULTILINE)
    assert len(commands) == 6
    assert [main(shlex.split(command)) for command in commands] == [0] * 6
    assert_passes(Path("exhibits/tea-house"), capsys)
    bundle, _ = load(Path("exhibits/tea-house"), SCREEN_TYPES)
    assert bundle is not None
    assert [placed.screen.id for placed in bundle.screens] == ["first-screen", "story", "one-day"]
    assert bundle.exhibit.languages == ("az", "en")
