"""`kiosk guide`: a PDF that can be read large, and read out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.guide_book import Guide, gathered
from kiosk.tools.guide_print import printed
from kiosk.tools.guide_setting import Setting, load_faces, set_blocks
from kiosk.tools.guide_text import PAGE, Block, Style
from kiosk.tools.guide_type import LOOKS, SMALLEST
from kiosk.tools.window import application
from tests.small_exhibit_copy import replace
from tests.tools.pdf_read import Paper

ROOT = Path(__file__).parents[2]
LEAST = 18
EXHIBITS = ("tests/small_exhibit", "exhibits/demo", "exhibits/black-january")


@cache
def setting_of(exhibit: str, language: str) -> Setting:
    """A guide's pages, made once for all tests."""
    application()
    load_faces()
    return set_blocks(guide_of(exhibit, language).blocks)


@cache
def paper_of(exhibit: str, language: str) -> Paper:
    """A guide as it is read from its file."""
    return Paper(printed(guide_of(exhibit, language), setting_of(exhibit, language)))


def guide_of(exhibit: str, language: str) -> Guide:
    bundle, _ = load(ROOT / exhibit, SCREEN_TYPES)
    assert bundle is not None
    return gathered(bundle, language)


def letters(text: str) -> str:
    """A text by its letters: where its lines end does not matter."""
    return re.sub(r"\s", "", text)


def as_read(block: Block, places: dict[str, int]) -> str:
    page = str(places.get(block.leads_to, ""))
    text = block.text.replace(PAGE, page)
    return letters(text + page if block.style in (Style.ENTRY, Style.CHAPTER_ENTRY) else text)


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_all_that_is_told_is_read_letter_for_letter_in_its_order(exhibit: str, language: str) -> None:
    paper = paper_of(exhibit, language)
    blocks = [block for block in guide_of(exhibit, language).blocks if not block.drawing]
    elements = paper.elements()
    begun = {block.name: e.page for block, e in zip(blocks, elements, strict=True) if block.name}
    assert [letters(element.text) for element in elements] == [as_read(block, begun) for block in blocks]


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_no_letter_is_smaller_than_18_points(exhibit: str) -> None:
    paper = paper_of(exhibit, "az")
    sizes = {run.size for page in paper.pages for run in page}
    assert min(sizes) >= LEAST
    assert min(sizes) == SMALLEST
    assert max(sizes) == LOOKS[Style.TITLE].size
    bodies = [paper.objects.bodies[sheet] for sheet in paper.sheets]
    contents = [paper.objects.content(paper.objects.named(body, "Contents")) for body in bodies]
    assert all(b"0.100000000 0 0 -0.100000000 0 842 cm\n" in content for content in contents), "ten dots to a point"


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_every_face_is_inter_and_lies_in_the_file(exhibit: str) -> None:
    paper = paper_of(exhibit, "ru")
    assert {run.font for page in paper.pages for run in page} <= {"Inter-Regular", "Inter-Medium", "Inter-SemiBold"}
    fonts = [body for body in paper.objects.bodies.values() if b"/Type /FontDescriptor" in body]
    assert fonts
    assert all(b"/FontFile2" in font for font in fonts)


def test_the_file_says_its_language_and_its_title() -> None:
    paper = paper_of("exhibits/black-january", "az")
    assert b"/Lang <FEFF0061007A>" in paper.catalogue
    assert b"/MarkInfo << /Marked true >>" in paper.catalogue
    assert b"/DisplayDocTitle true" in paper.catalogue
    info = paper.objects.bodies[paper.objects.named(paper.objects.trailer, "Info")]
    assert "Qara Yanvar – İri şriftli bələdçi".encode("utf-16-be").replace(b"(", b"\\(") in info


def test_headings_are_tagged_and_no_level_is_left_out() -> None:
    paper = paper_of("exhibits/demo", "en")
    kinds = {element.text.strip(): element.kind for element in paper.elements()}
    assert [kinds[text] for text in ("A lighthouse year", "Contents", "The light on the rock", "Agnes Reed")] == [
        "H1",
        "H2",
        "H3",
        "H5",
    ]
    levels = [int(e.kind[1]) for e in paper.elements() if e.kind != "P"]
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert kinds["The sources agree on the days, except once."] == "P"


def test_the_bookmarks_are_the_chapters_with_their_screens() -> None:
    paper = paper_of("exhibits/demo", "en")
    begun = {element.text.strip(): element.page for element in paper.elements() if element.kind in ("H2", "H3")}
    chapters = {title: (page, below) for title, page, below in paper.bookmarks()}
    assert list(chapters)[:3] == ["Contents", "The year 1904", "The keepers"]
    assert [title for title, _, _ in chapters["The year 1904"][1]][:2] == ["The light on the rock", "Twelve months"]
    found = {title: page for title, (page, _) in chapters.items()}
    found |= {title: page for _, below in chapters.values() for title, page, _ in below}
    assert found.items() <= begun.items()


def test_every_page_but_the_first_has_its_number_at_the_same_place() -> None:
    paper = paper_of("exhibits/demo", "en")
    asides = [[run.text for run in page if run.mark is None] for page in paper.pages]
    assert asides == [[], *([str(number)] for number in range(2, len(asides) + 1))]


def test_everything_fits_between_the_margins() -> None:
    setting = setting_of("exhibits/black-january", "ru")
    for block, layout in zip(setting.blocks, setting.layouts, strict=True):
        for line in map(layout.lineAt, range(layout.lineCount())):
            assert line.naturalTextWidth() <= line.width(), block.text


def test_the_contents_and_the_ways_name_the_pages_that_are_meant() -> None:
    setting = setting_of("exhibits/black-january", "en")
    for number, page in enumerate(setting.pages, 1):
        for piece in page:
            name = setting.blocks[piece.block].name
            assert piece.first > 0 or not name or setting.places[name] == number
    ways = [(b, layout.text()) for b, layout in zip(setting.blocks, setting.layouts, strict=True) if PAGE in b.text]
    assert ways
    assert all(text.endswith(f"\u00a0{setting.places[block.leads_to]}") for block, text in ways)


def test_an_ending_stays_with_its_number_and_a_dash_with_its_word() -> None:
    setting = setting_of("exhibits/black-january", "az")
    texts = [layout.text() for layout in setting.layouts]
    assert any("1933\u2011cü" in text for text in texts)
    assert not any(re.search(r" [–—] ", text) for text in texts)


def test_the_file_is_named_after_the_exhibit_and_its_language(
    small_exhibit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["guide", str(small_exhibit)]) == 0
    assert re.match(r"exhibit-guide-az\.pdf: \d+ pages, 0\.\d MB\n", capsys.readouterr().out)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["exhibit-guide-az.pdf"]


def test_a_language_that_the_exhibit_does_not_speak_is_told(
    small_exhibit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "guide.pdf"
    assert main(["guide", str(small_exhibit), "--language", "eng", "--out", str(out)]) == 2
    assert 'it speaks az, ru, en; did you mean "en"?' in capsys.readouterr().err
    assert not out.exists()


def test_an_exhibit_with_mistakes_leaves_the_guide_as_it_was(
    small_exhibit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "guide.pdf"
    out.write_bytes(b"the guide of yesterday")
    replace(small_exhibit, "exhibit.yaml", "sources: sources.yaml", "sources: source.yaml")
    assert main(["guide", str(small_exhibit), "--out", str(out)]) == 1
    assert "(file-missing)" in capsys.readouterr().err
    assert out.read_bytes() == b"the guide of yesterday"


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left_behind(
    small_exhibit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "guide.pdf"
    taken.mkdir()
    assert main(["guide", str(small_exhibit), "--out", str(taken)]) == 1
    assert main(["guide", str(small_exhibit), "--out", str(tmp_path / "none" / "guide.pdf")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.startswith("kiosk guide: ") for line in told] == [True, True]
    assert told[1].endswith(f"there is no folder {tmp_path / 'none'}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["exhibit", "guide.pdf"]


def test_another_ending_is_wrong_usage(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["guide", str(small_exhibit), "--out", "guide.txt"])
    assert ended.value.code == 2
    assert "let its name end in .pdf" in capsys.readouterr().err


def test_no_display_is_needed(small_exhibit: Path, tmp_path: Path) -> None:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
    environment = {key: value for key, value in os.environ.items() if key not in without}
    command = [sys.executable, "-m", "kiosk", "guide", str(small_exhibit), "--out", str(tmp_path / "guide.pdf")]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize(
    ("language", "sentence"), [("az", "Hökumət şəhəri əldə saxlamaq üçün onu"), ("ru", "Чёрный январь")]
)
def test_another_reader_reads_it_too(language: str, sentence: str, tmp_path: Path) -> None:
    out = tmp_path / "guide.pdf"
    assert main(["guide", str(ROOT / "exhibits/black-january"), "--language", language, "--out", str(out)]) == 0
    done = subprocess.run(["pdftotext", str(tmp_path / "guide.pdf"), "-"], capture_output=True, text=True, check=True)
    assert sentence in done.stdout
    assert done.stderr == ""
