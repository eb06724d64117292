"""Every text of an exhibit with its id: all of them, once, in the order of the fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.contents import read_contents
from kiosk.bundle.load import load
from kiosk.exhibit.fields import LocalizedText, MarkedText
from kiosk.exhibit.walk import walk
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.proof_record import Section, Wording
from kiosk.tools.proof_sections import Sheet, sections
from kiosk.tools.wording import label

ROOT = Path(__file__).parents[2]
EXHIBITS = ("tests/small_exhibit", "exhibits/demo", "exhibits/black-january")


def sections_of(folder: Path) -> list[Section]:
    bundle, told = load(folder, SCREEN_TYPES)
    assert bundle is not None, told
    contents, _ = read_contents(folder, folder.as_posix(), SCREEN_TYPES)
    return sections(Sheet(bundle, contents, bundle.exhibit.languages, 120))


def wordings_of(folder: Path) -> list[Wording]:
    return [wording for section in sections_of(folder) for wording in section.wordings]


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_text_in_every_language_is_there_once(name: str) -> None:
    contents, _ = read_contents(ROOT / name, name, SCREEN_TYPES)
    heads = [part.value for part in contents.parts]
    texts = [value for head in heads for _, value in walk(head) if isinstance(value, LocalizedText)]
    found = wordings_of(ROOT / name)
    for code in ("az", "ru", "en"):
        wanted = sum(
            max(len(text.paragraphs(each)) for each in ("az", "ru", "en")) if isinstance(text, MarkedText) else 1
            for text in texts
        )
        written = " ".join(wording.texts[code] for wording in found)
        assert [t for t in texts if " ".join(t.in_language(code).split("\n\n")[0].split()) not in written] == []
        assert len(found) >= wanted


@pytest.mark.parametrize("name", EXHIBITS)
def test_no_two_texts_have_one_id(name: str) -> None:
    ids = [wording.id for wording in wordings_of(ROOT / name)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_text_stands_on_the_line_that_is_told(name: str) -> None:
    """The first word of a text that is written as it is read is found on its line or on the one below."""
    lost = []
    for wording in wordings_of(ROOT / name):
        lines = (ROOT / name / wording.file).read_text(encoding="utf-8").splitlines()
        for code, text in wording.texts.items():
            near = " ".join(lines[wording.lines[code] - 1 : wording.lines[code] + 1])
            if wording.marked and text and text.split()[0] not in near:
                lost.append((wording.id, code, near))
    assert lost == []


def test_a_path_is_read_as_words() -> None:
    assert label(("moments", 2, "body")) == "moments 3 · body"
    assert label(("picture", "labels", 0, "text")) == "picture · labels 1 · text"


def test_captions_and_transcripts_are_heard() -> None:
    heard = {wording.id: wording.kind for wording in wordings_of(ROOT / "exhibits" / "demo")}
    assert heard["4-sound.yaml · the-light-turns · captions 1"] == "heard"
    assert heard["4-sound.yaml · the-light-turns · transcript ¶2"] == "heard"
    assert heard["4-sound.yaml · the-light-turns · poster · alt"] == "heard"
    assert heard["4-sound.yaml · the-light-turns · body"] == "seen"


def test_a_screen_tells_how_long_it_is_read_and_heard() -> None:
    story = next(one for one in sections_of(ROOT / "exhibits" / "demo") if one.id == "the-light")
    reading = story.reading["en"]
    assert reading.seconds == reading.words / 2
    assert reading.aloud is not None and 20 < reading.aloud < 90
