"""A sheet of paper: rows stay whole where they can, and what is too high for a page goes on overleaf."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import load_fonts
from kiosk.tools.paper import BODY, LEFT, Cell, Paper

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    load_fonts()


def words_of(file: Path, page: int) -> list[str]:
    command = ["pdftotext", "-f", str(page), "-l", str(page), str(file), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def written(file: Path, texts: list[str], painted: bool = True) -> Paper:
    paper = Paper(file, "A sheet", painted)
    for text in texts:
        paper.row([Cell(LEFT, 80, text, BODY)])
    paper.close()
    return paper


@needs_pdftotext
def test_a_text_that_is_too_high_for_a_page_goes_on_overleaf_and_loses_no_word(tmp_path: Path) -> None:
    words = [f"word{number:04}" for number in range(1500)]
    paper = written(tmp_path / "a.pdf", [" ".join(words)])
    pages = [words_of(tmp_path / "a.pdf", page) for page in range(1, paper.page + 1)]
    assert paper.page > 3
    assert {word for page in pages for word in page} >= set(words)


@needs_pdftotext
def test_a_row_stays_whole(tmp_path: Path) -> None:
    rows = [f"row{number:02} " + "and more of it " * 30 + f"end{number:02}" for number in range(12)]
    paper = written(tmp_path / "a.pdf", rows)
    assert paper.page > 1
    for page in range(1, paper.page + 1):
        found = words_of(tmp_path / "a.pdf", page)
        starts = [word[3:] for word in found if word.startswith("row")]
        assert starts == [word[3:] for word in found if word.startswith("end")]


def test_counting_without_ink_finds_as_many_pages(tmp_path: Path) -> None:
    texts = ["word " * (50 + 40 * number) for number in range(30)]
    counted = written(tmp_path / "a.pdf", texts, painted=False)
    assert counted.page == written(tmp_path / "a.pdf", texts).page > 5


@needs_pdftotext
def test_letters_that_stand_together_can_be_found(tmp_path: Path) -> None:
    written(tmp_path / "a.pdf", ["fifty official waffles, 19-20 yanvar 1990, İşıq, Огонь, Əli"])
    assert " ".join(words_of(tmp_path / "a.pdf", 1)) == "fifty official waffles, 19-20 yanvar 1990, İşıq, Огонь, Əli"
