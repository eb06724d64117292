"""`kiosk facts`: every statement once, with its sources; what has none apart from the rest."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.statements import stretches
from kiosk.exhibit.walk import walk
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.claims import Claims, gathered
from kiosk.tools.facts_page import as_page
from kiosk.tools.facts_text import LINES_A_PAGE, WIDTH, as_text
from tests.conftest import MakeBundle
from tests.small_exhibit_copy import replace

ROOT = Path(__file__).parents[2]


def marked_stretches(bundle: Bundle, language: str) -> Counter[str]:
    """Every stretch of every marked paragraph, found without asking what kind of part it stands in."""
    parts = [*(placed.screen for placed in bundle.screens), *bundle.terms.values()]
    texts = [value for part in parts for _, value in walk(part) if isinstance(value, MarkedText)]
    return Counter(words for text in texts for each in text.paragraphs(language) for words, _ in stretches(each))


def listed(claims: Claims) -> Counter[str]:
    groups = (*claims.groups, *claims.unsourced)
    return Counter(claim.statement.words for group in groups for claim in group.claims)


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize("exhibit", ["tests/small_exhibit", "exhibits/demo", "exhibits/black-january"])
def test_every_marked_paragraph_of_an_exhibit_appears_once(exhibit: str, language: str) -> None:
    bundle, told = load(ROOT / exhibit, SCREEN_TYPES)
    assert bundle is not None, "\n".join(map(str, told))
    texts, claims = marked_stretches(bundle, language), listed(gathered(bundle, language))
    assert texts
    assert not texts - claims
    assert sum(claims.values()) > sum(texts.values()), "figures are statements too"
    assert {words: claims[words] for words in texts} == texts


def test_the_numbers_run_through(make_bundle: MakeBundle) -> None:
    claims = gathered(make_bundle(), "en")
    groups = (*claims.groups, *claims.unsourced)
    assert [claim.number for group in groups for claim in group.claims] == list(range(1, claims.count + 1))


def test_what_has_no_source_stands_at_the_end(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(small_exhibit, "1-quay.yaml", "It was *long* and narrow. [^S1, S2]", "It was *long* and narrow.")
    assert main(["facts", str(small_exhibit), "--language", "en"]) == 0
    before, _, after = capsys.readouterr().out.partition("Without a source\n")
    assert "It was long and narrow." in after
    assert "It was long and narrow." not in before
    assert "The pier [pier]" in after


def test_a_statement_comes_with_its_screen_its_chapter_and_all_of_its_source(
    small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["facts", str(small_exhibit), "--language", "en"])
    assert capsys.readouterr().out.startswith(
        "The harbour (en): 12 statements\n\n"
        "The quay\n========\n\n"
        "The pier [pier]\n---------------\n\n"
        "   1  The pier was built in 1900.\n"
        "      [S1] Harbour log\n"
        "          The harbour master; 1900; primary\n"
        "          Written on the spot.\n\n"
        "   2  It was long and narrow.\n"
        "      [S1] Harbour log\n"
        "      [S2] The Gazette\n"
        "          press\n"
        "          From hearsay.\n"
    )


def test_without_a_language_it_is_the_exhibits_first(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", str(small_exhibit)]) == 0
    assert capsys.readouterr().out.startswith("Liman (az): ")


def test_a_language_that_the_exhibit_has_not_is_wrong_usage(
    small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["facts", str(small_exhibit), "--language", "de"]) == 2
    assert "does not speak de" in capsys.readouterr().err


def test_an_exhibit_with_mistakes_is_told(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(small_exhibit, "2-sea.yaml", "type: map", "type: mpa")
    assert main(["facts", str(small_exhibit)]) == 1
    assert "type-unknown" in capsys.readouterr().err


def test_pages_are_of_one_height_and_width_and_are_numbered() -> None:
    bundle, _ = load(ROOT / "exhibits" / "black-january", SCREEN_TYPES)
    assert bundle is not None
    pages = as_text(gathered(bundle, "ru")).split("\f")
    assert len(pages) > 10
    assert {page.count("\n") for page in pages} == {LINES_A_PAGE}
    assert max(len(line) for page in pages for line in page.splitlines()) <= WIDTH
    feet = [page.splitlines()[-1].strip() for page in pages]
    assert feet == [f"page {number} of {len(pages)}" for number in range(1, len(pages) + 1)]


def test_a_statement_and_its_sources_are_never_torn_apart() -> None:
    bundle, _ = load(ROOT / "exhibits" / "black-january", SCREEN_TYPES)
    assert bundle is not None
    for page in as_text(gathered(bundle, "en")).split("\f"):
        first = next(line for line in page.splitlines()[2:] if line.strip())
        assert not first.startswith("      "), first


class Reading(HTMLParser):
    """What a page asks for from elsewhere, and which tags it leaves open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.asked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.asked += [str(value) for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_needs_nothing_else(make_bundle: MakeBundle) -> None:
    claims = gathered(make_bundle(), "en")
    page = as_page(claims)
    reading = Reading()
    reading.feed(page)
    assert (reading.open, reading.asked) == ([], [])
    assert not re.search(r"url\(|@import|<script", page)
    assert page.count("<li>") == claims.count


def test_a_text_cannot_become_markup_on_the_page(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(small_exhibit, "sources.yaml", "title: Harbour log", 'title: "<b>Log</b> & more"')
    main(["facts", str(small_exhibit), "--format", "html"])
    assert "&lt;b&gt;Log&lt;/b&gt; &amp; more" in capsys.readouterr().out
