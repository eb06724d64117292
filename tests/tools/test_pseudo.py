"""A language that nobody speaks, longer than any other: what it keeps, and that the exhibit still passes check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.exhibit.markup import Citation, TermLink, parse
from kiosk.paths import ASSETS
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.pseudo_text import pseudo
from kiosk.tools.translating import opened_to_translate
from tests.small_exhibit_copy import write

ROOT = Path(__file__).parent.parent.parent
Told = pytest.CaptureFixture[str]
WORDS = st.lists(st.text("abcdeimnorstuyəıişğабвгдеио", min_size=1, max_size=14), min_size=1, max_size=30).map(" ".join)
ODD = [
    "[^S1]",
    "[^S1, N7]",
    "[the pier](term:pier)",
    "*so*",
    "1990",
    "19:00–19:30",
    "{n}",
    "\n\n",
    "\n",
    r"\*",
    "1980-ci",
]


@settings(max_examples=200, deadline=None)
@given(WORDS, st.integers(10, 200))
def test_a_text_is_longer_by_what_was_asked_and_not_by_much_more(text: str, percent: int) -> None:
    said = len(pseudo(text, percent).strip("‹›"))
    wanted = len(text.replace(" ", "")) * percent / 100
    assert len(text) + wanted <= said <= len(text) + wanted + 2


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(WORDS, st.sampled_from(ODD)), min_size=1, max_size=12).map(" ".join), st.integers(10, 200))
def test_citations_terms_places_numbers_and_paragraphs_stay(text: str, percent: int) -> None:
    said = pseudo(text, percent)
    for pattern in (r"\[\^[^\]]*\]", r"\]\(term:[^)]*\)", r"\{\w*\}", r"\d[\d:–]*(?:-ci)?", r"\n"):
        assert re.findall(pattern, said) == re.findall(pattern, text)
    kinds = [[type(span) for paragraph in parse(each)[0] for span in paragraph.spans] for each in (text, said)]
    assert [kinds[1].count(kind) for kind in (Citation, TermLink)] == [
        kinds[0].count(kind) for kind in (Citation, TermLink)
    ]


@pytest.mark.parametrize("text", ["1990", "{chapter} · {n} / {count}", "“", ""])
def test_a_text_without_letters_stays_as_it_is(text: str) -> None:
    assert pseudo(text, 100) == text


def test_brackets_at_both_ends_show_what_is_cut() -> None:
    assert pseudo("The pier. [^S1]", 40).startswith("‹")
    assert pseudo("The pier. [^S1]", 40).endswith("[^S1]›")


def test_every_typeface_has_its_letters() -> None:
    said = pseudo("The quick brown fox jumps over the lazy dog " * 3 + "əıişğ абвгд", 200)
    faces = sorted(ASSETS.rglob("*.ttf"))
    assert len(faces) > 4
    assert {face.name: set(said) - {chr(code) for code in TTFont(face).getBestCmap()} for face in faces} == {
        face.name: set() for face in faces
    }


@pytest.mark.parametrize("percent", [40, 200])
def test_the_copy_speaks_one_language_more_and_passes_check(percent: int, small_exhibit: Path, capsys: Told) -> None:
    write(small_exhibit, {"narration/az/pier.mp3": b"a voice"})
    out = small_exhibit.parent / "longer"
    assert main(["translate", "pseudo", str(small_exhibit), "--out", str(out), "--longer", str(percent)]) == 0
    bundle, told = load(out, SCREEN_TYPES)
    assert [str(each) for each in told if each.level == "error"] == []
    assert bundle is not None
    assert bundle.exhibit.languages == ("az", "ru", "en", "qps")
    title, said = (bundle.screen("pier").title.in_language(code) for code in ("az", "qps"))
    assert len(said) >= len(title) * (1 + percent / 100)
    assert bundle.words.get("touch_to_begin", "qps").startswith("‹")
    assert bundle.words.get("touch_to_begin", "ru") == "Коснитесь, чтобы начать"
    assert sorted(path.name for path in out.iterdir() if path.name == "narration") == []
    assert sorted(path.name for path in small_exhibit.parent.iterdir()) == ["exhibit", "longer"]


def test_every_text_of_the_demo_is_said_in_the_new_language(tmp_path: Path) -> None:
    out = tmp_path / "longer"
    assert main(["translate", "pseudo", str(ROOT / "exhibits" / "demo"), "--out", str(out), "--to", "xx"]) == 0
    exhibit = opened_to_translate(out)
    assert exhibit is not None
    silent = [name for name, entry in exhibit.entries.items() if entry.words("en") and not entry.words("xx")]
    assert silent == []
    assert [each.code for each in load(out, SCREEN_TYPES)[1] if each.level == "error"] == []


def test_an_exhibit_with_words_of_its_own_keeps_them(small_exhibit: Path) -> None:
    head = small_exhibit / "exhibit.yaml"
    head.write_text(head.read_text(encoding="utf-8") + "words: own.yaml\n", encoding="utf-8")
    write(small_exhibit, {"own.yaml": "words:\n  touch_to_begin: {az: Gəlin, ru: Сюда, en: Come}\n"})
    out = small_exhibit.parent / "longer"
    assert main(["translate", "pseudo", str(small_exhibit), "--out", str(out), "--from", "en"]) == 0
    bundle, _ = load(out, SCREEN_TYPES)
    assert bundle is not None
    assert bundle.words.get("touch_to_begin", "en") == "Come"
    assert bundle.words.get("touch_to_begin", "qps").startswith("‹Çö")
    assert bundle.words.get("back", "en") == "Back"


@pytest.mark.parametrize(
    ("more", "status", "words"),
    [
        (["--out", "{exhibit}"], 1, "is there already"),
        (["--out", "{exhibit}/copy"], 1, "beside the exhibit"),
        (["--out", "{exhibit}-x/y"], 1, "there can be no copy"),
        (["--out", "{exhibit}-x", "--to", "ru"], 2, 'speaks "ru" already'),
    ],
)
def test_where_no_copy_can_be_made_is_told(
    more: list[str], status: int, words: str, small_exhibit: Path, capsys: Told
) -> None:
    arguments = [each.replace("{exhibit}", str(small_exhibit)) for each in more]
    assert main(["translate", "pseudo", str(small_exhibit), *arguments]) == status
    assert words in capsys.readouterr().err
    assert sorted(path.name for path in small_exhibit.parent.iterdir()) == ["exhibit"]


@pytest.mark.parametrize("percent", ["5", "300", "x", "-40"])
def test_how_much_longer_has_its_bounds(percent: str, small_exhibit: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["translate", "pseudo", str(small_exhibit), "--out", "x", "--longer", percent])
    assert ended.value.code == 2
