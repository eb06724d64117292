"""`kiosk proof` as a curator meets it: the sheets, what they hold, what they leave alone, what is told."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from kiosk.exhibit.fields import LocalizedText, MarkedText
from kiosk.exhibit.walk import walk
from kiosk.tools.proof_record import Proof, read_record
from tests.small_exhibit_copy import copy_to, replace

ROOT = Path(__file__).parents[2]
LANGUAGES = ("az", "ru", "en")
Ended = tuple[int, str, str]
Prove = Callable[..., Ended]


def prove(exhibit: Path, out: Path, *arguments: str) -> Ended:
    command = [sys.executable, "-m", "kiosk", "proof", str(exhibit), "--out", str(out), *arguments]
    place = {**os.environ, "XDG_STATE_HOME": str(exhibit.parent / "state")}
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, timeout=240, check=False)
    return done.returncode, done.stdout, done.stderr


def quick(exhibit: Path, out: Path, *screens: str) -> Ended:
    chosen = [word for screen in screens for word in ("--screen", screen)]
    return prove(exhibit, out, "--quick", *chosen)


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_to(tmp_path_factory.mktemp("proof") / "exhibit")


@pytest.fixture(scope="module")
def out(exhibit: Path) -> Path:
    """A quick proof of two screens: a story, and a timeline of two moments."""
    out = exhibit.parent / "out"
    code, said, told = quick(exhibit, out, "pier", "first-day")
    assert (code, told) == (0, ""), told
    assert said == f"9 pictures, proof.html and proof.pdf in {out}; 0 faults\n"
    return out


def plain(page: str) -> str:
    """What a page says, without its tags."""
    return " ".join(unescape(re.sub("<[^>]+>", "", page.partition("</style>")[2])).split())


def said(text: LocalizedText, language: str) -> list[str]:
    if isinstance(text, MarkedText):
        return [words for paragraph in text.paragraphs(language) for words in re.split(r"\W+", paragraph.text)]
    return [text.in_language(language)]


def test_every_text_of_its_screens_stands_on_the_page(out: Path, exhibit: Path) -> None:
    from kiosk.bundle.load import load
    from kiosk.screens.catalog import SCREEN_TYPES

    bundle, _ = load(exhibit, SCREEN_TYPES)
    assert bundle is not None
    page = plain((out / "proof.html").read_text(encoding="utf-8"))
    screens = [bundle.screen("pier"), bundle.screen("first-day")]
    texts = [value for screen in screens for _, value in walk(screen) if isinstance(value, LocalizedText)]
    missing = [words for text in texts for code in LANGUAGES for words in said(text, code) if words not in page]
    assert len(texts) >= 12
    assert missing == []


def test_every_text_has_its_id_its_file_and_its_line(out: Path) -> None:
    page = (out / "proof.html").read_text(encoding="utf-8")
    for name in ("title", "notice", "body ¶1", "body ¶2", "picture · alt", "picture · labels 1 · text"):
        assert f'title="1-quay.yaml · pier · {name}"' in page
    assert 'title="1-quay.yaml · first-day · moments 2 · body"' in page
    assert "body ¶2<small>1-quay.yaml:16</small>" in page
    assert "130+" in page


def test_terms_and_citations_are_marked_and_the_sources_named(out: Path) -> None:
    page = (out / "proof.html").read_text(encoding="utf-8")
    assert '<u>pier</u><span class="term">&nbsp;pier</span>' in page
    assert '<span class="cite">[S1, S2]</span>' in page
    assert "<b>S1</b> Harbour log" in page


def test_what_is_heard_stands_apart_from_what_is_seen(out: Path) -> None:
    page = (out / "proof.html").read_text(encoding="utf-8")
    seen, heard = page.index("body ¶2"), page.index("Heard, not seen")
    assert seen < heard < page.index("A wooden pier.")


def test_the_page_needs_nothing_but_its_folder(out: Path) -> None:
    page = (out / "proof.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "://" not in page
    named = [*re.findall(r'(?:src|href)="([^#"]+)"', page), *re.findall(r'url\("([^"]+)"\)', page)]
    assert len(set(named)) > 20
    assert [name for name in named if not (out / name).is_file()] == []


def test_each_language_has_its_place_to_sign(out: Path) -> None:
    sheet = (out / "proof.html").read_text(encoding="utf-8").partition('id="sign"')[2]
    assert re.findall(r'<tr><th lang="(\w+)">', sheet) == list(LANGUAGES)
    assert sheet.count("read by") == sheet.count("date") == sheet.count("remarks") == 3


def test_whatever_a_visitor_can_open_has_its_picture(out: Path) -> None:
    assert {file.name for file in (out / "landscape" / "standard" / "ru").iterdir()} == {
        "pier.png",
        "first-day.png",
        "first-day.2.png",
    }
    assert not (out / "portrait").exists()


def test_the_record_holds_what_was_measured(out: Path) -> None:
    data = json.loads((out / "audit.json").read_text(encoding="utf-8"))
    proof = read_record(out)
    assert data["quick"] is True
    pier = next(shot for shot in proof.shots if shot.file == "landscape/standard/en/pier.png")
    assert pier.contrast is not None and 4.5 <= pier.contrast.value <= 21.0
    assert pier.target is not None and 20.0 <= pier.target.value < 30.0
    assert pier.text is not None and 4.8 <= pier.text.value < 6.4
    reading = next(section for section in proof.sections if section.id == "pier").reading["en"]
    assert (reading.words, reading.seconds, reading.aloud) == (19, 9.5, None)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not installed")
def test_the_words_of_the_pdf_can_be_found(out: Path) -> None:
    done = subprocess.run(["pdftotext", str(out / "proof.pdf"), "-"], capture_output=True, text=True, check=True)
    text = " ".join(done.stdout.split())
    for title in ("Körpü", "Пирс", "The pier", "İlk gün", "Первый день", "The first day"):
        assert title in text
    for words in ("was built in 1900.", "1900-cü ildə tikilib.", "1-quay.yaml · pier", "Read and signed", "[S1, S2]"):
        assert words in text


def test_the_pdf_is_a_whole_one_with_a_title_a_language_and_bookmarks(out: Path) -> None:
    pdf = (out / "proof.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-") and pdf.endswith(b"%%EOF\n")
    assert "Liman · proof".encode("utf-16-be") in pdf
    assert b"/Lang (az)" in pdf
    assert ("\ufeffПервый день").encode("utf-16-be").hex().upper().encode() in pdf


def test_a_text_that_is_cut_is_told_with_its_picture(exhibit: Path, tmp_path: Path) -> None:
    shutil.copytree(exhibit, tmp_path / "exhibit")
    replace(tmp_path / "exhibit", "1-quay.yaml", "en: The pier}", f"en: The {'pier' * 30}}}")
    code, _, told = prove(tmp_path / "exhibit", tmp_path / "out", "--quick", "--screen", "pier", "--language", "en")
    assert code == 1
    assert 'landscape/standard/en/pier.png: text-clipped: title "The pierpier' in told
    assert "text-clipped: title" in plain((tmp_path / "out" / "proof.html").read_text(encoding="utf-8"))
    assert {fault.code for shot in read_record(tmp_path / "out").shots for fault in shot.faults} >= {"text-clipped"}


def test_what_others_keep_in_the_folder_stays_and_old_pictures_go(exhibit: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "landscape").mkdir(parents=True)
    (out / "landscape" / "holiday.png").write_bytes(b"mine")
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    for screen in ("pier", "where"):
        assert prove(exhibit, out, "--quick", "--screen", screen, "--language", "en")[0] == 0
    assert (out / "landscape" / "holiday.png").read_bytes() == b"mine"
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
    pictures = {file.name for file in (out / "landscape" / "standard" / "en").iterdir()}
    assert pictures == {"where.png", "where.2.png"}
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []


def changed(exhibit: Path, tmp_path: Path) -> Path:
    """A copy in which one word of one language is another, and one that is only heard."""
    copy = tmp_path / "exhibit"
    shutil.copytree(exhibit, copy)
    replace(copy, "1-quay.yaml", "It was *long* and narrow.", "It was *long* and steep.")
    replace(copy, "1-quay.yaml", "Деревянный пирс.", "Старый пирс.")
    return copy


def test_changed_since_shows_exactly_what_changed(exhibit: Path, out: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    arguments = ("--quick", "--screen", "pier", "--screen", "first-day", "--changed-since", str(out))
    code, told, _ = prove(changed(exhibit, tmp_path), new, *arguments)
    assert code == 0
    assert told.splitlines()[0] == "differs from the earlier proof: pier (ru), pier (en)"
    page = (new / "changes.html").read_text(encoding="utf-8")
    assert re.findall('<section id="([^"]+)"', page) == ["pier"]
    assert re.findall(r"<del>(.*?)</del>", page) == ["Деревянный", "narrow."]
    assert re.findall(r"<ins>(.*?)</ins>", page) == ["Старый", "steep."]
    assert page.count("<i style=") == 2, "one frame on the earlier picture and one on the new"
    assert [name for name in re.findall(r'(?:src|href)="([^#"]+)"', page) if not (new / name).is_file()] == []
    assert (new / "before" / "landscape" / "standard" / "en" / "pier.png").is_file()
    assert not (new / "before" / "landscape" / "standard" / "ru").exists(), "the picture is the same"
    assert (new / "changes.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_changed_is_told(exhibit: Path, out: Path, tmp_path: Path) -> None:
    arguments = ("--quick", "--screen", "first-day", "--language", "az", "--changed-since", str(out))
    code, told, _ = prove(exhibit, tmp_path / "new", *arguments)
    assert code == 0
    assert told.splitlines()[0] == "Nothing differs from the earlier proof."


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--screen", "piers"), 2, "kiosk: the exhibit has no screen piers; write a screen's id"),
        (("--language", "de"), 2, "kiosk: the exhibit does not speak de; it speaks az, ru, en"),
        (("--changed-since", "{out}"), 2, "kiosk: --out and --changed-since name one folder"),
        (("--changed-since", "nowhere"), 1, "kiosk: there is no proof to compare with in nowhere; name the folder"),
    ],
    ids=["an unknown screen", "an unknown language", "one folder", "no proof"],
)
def test_a_wrong_option_is_told_and_nothing_is_written(
    exhibit: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    out = tmp_path / "out"
    ended = prove(exhibit, out, *(word.format(out=out) for word in arguments))
    assert ended[0] == code
    assert ended[2].startswith(told)
    assert not out.exists()


def test_a_proof_of_another_version_is_told_in_plain_words(exhibit: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "audit.json").write_text('{"format": 7}', encoding="utf-8")
    code, _, told = prove(exhibit, tmp_path / "new", "--changed-since", str(tmp_path / "old"))
    assert code == 1
    assert told == (
        f"kiosk: {tmp_path / 'old' / 'audit.json'} was written by another version of the kiosk, or changed; "
        "make that proof anew with this version, from the exhibit as it was\n"
    )


def test_a_folder_that_cannot_be_written_is_told(exhibit: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    code, _, told = quick(exhibit, tmp_path / "out", "pier")
    assert code == 1
    assert told.startswith("kiosk: the proof could not be written: ")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "a file"


def test_the_record_reads_as_it_was_written(out: Path) -> None:
    proof = read_record(out)
    assert Proof.model_validate_json(proof.model_dump_json()) == proof


def test_a_translator_has_the_text_that_is_translated_beside_the_translation(exhibit: Path, tmp_path: Path) -> None:
    arguments = ("--quick", "--screen", "where", "--language", "ru", "--screen", "attract")
    assert prove(exhibit, tmp_path, *arguments)[0] == 0
    page = (tmp_path / "proof.html").read_text(encoding="utf-8")
    assert '<th lang="ru">Русский</th><th lang="az">Azərbaycanca</th>' in page
    assert '<td lang="ru">Свет. <span class="cite">[S1]</span></td><td lang="az">İşıq. <span class="cite">' in page
    assert not (tmp_path / "landscape" / "standard" / "az").exists()
    assert (tmp_path / "landscape" / "standard" / "ru" / "attract.png").is_file()
