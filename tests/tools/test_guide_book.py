"""What a large-print guide tells: all that the screens tell, in their order, and every source once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.bundle.load import load
from kiosk.exhibit.amount import Amount, shown
from kiosk.exhibit.fields import AltText, LocalizedText, MarkedText
from kiosk.exhibit.walk import walk
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.guide_book import gathered, linked_terms
from kiosk.tools.guide_screens import Telling
from kiosk.tools.guide_text import PAGE, Block, Style, Tone, one_line
from tests.conftest import MakeBundle
from tests.small_exhibit_copy import replace

ROOT = Path(__file__).parents[2]
EXHIBITS = ("tests/small_exhibit", "exhibits/demo", "exhibits/black-january")
LANGUAGES = ("az", "ru", "en")
CITATION = re.compile(r"\u00a0\[([\d, \u00a0]+)\]")


def opened(exhibit: str | Path) -> Bundle:
    bundle, told = load(ROOT / exhibit, SCREEN_TYPES)
    assert bundle is not None, "\n".join(map(str, told))
    return bundle


def visible(value: object, language: str) -> Iterator[str]:
    """Every text of a part, paragraph by paragraph, but for words that stand on a picture."""
    for path, below in walk(value):
        if "labels" in path:
            continue
        if isinstance(below, MarkedText):
            yield from (paragraph.text for paragraph in below.paragraphs(language))
        elif isinstance(below, LocalizedText):
            yield below.in_language(language)


def untold(placed: PlacedScreen, bundle: Bundle, language: str) -> list[str]:
    """What of a screen its telling leaves out."""
    told = "\n".join(block.text for block in Telling(bundle, language).screen(placed)).replace("\u00a0", " ")
    texts = (one_line(text).replace("\u00a0", " ") for text in visible(placed.screen, language))
    return [text for text in texts if text not in told]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_every_text_of_every_screen_is_told(exhibit: str, language: str) -> None:
    bundle = opened(exhibit)
    assert [(p.screen.id, text) for p in bundle.screens for text in untold(p, bundle, language)] == []


@pytest.mark.parametrize("kind", [kind.name for kind in SCREEN_TYPES])
def test_every_screen_type_is_told(kind: str) -> None:
    bundle = opened("exhibits/demo")
    screens = [placed for placed in bundle.screens if placed.screen.type == kind]
    assert screens, f"exhibits/demo has no screen of the type {kind}"
    for placed in screens:
        blocks = list(Telling(bundle, "en").screen(placed))
        assert untold(placed, bundle, "en") == []
        assert [block.name for block in blocks if block.style is Style.SCREEN] == [placed.screen.id]
        assert any(block.style is Style.TEXT for block in blocks)


def test_a_field_that_is_not_told_is_found(make_bundle: MakeBundle, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = make_bundle()
    monkeypatch.setattr("kiosk.tools.guide_screens.SILENT", frozenset({"body"}))
    assert untold(bundle.screens[0], bundle, "en")


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_chapters_and_screens_stand_in_their_order_and_in_the_contents(exhibit: str) -> None:
    bundle = opened(exhibit)
    blocks = gathered(bundle, "az").blocks
    headings = [block for block in blocks if block.name and block.style in (Style.SECTION, Style.SCREEN)]
    screens = [block.name for block in headings if block.style is Style.SCREEN]
    assert screens == [placed.screen.id for placed in bundle.screens]
    entries = [block for block in blocks if block.style in (Style.CHAPTER_ENTRY, Style.ENTRY)]
    assert [(entry.text, entry.leads_to) for entry in entries] == [(block.text, block.name) for block in headings]
    told = [block.text for block in blocks]
    for chapter in bundle.chapters:
        for text in (chapter.title, chapter.dates, chapter.summary):
            assert one_line(text.in_language("az")) in told


def citations(blocks: Sequence[Block]) -> list[int]:
    found = (CITATION.finditer(block.text) for block in blocks if block.style is not Style.RECORD)
    return [int(number) for each in found for cited in each for number in re.findall(r"\d+", cited[1])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_every_source_that_is_cited_stands_at_the_end_once_and_no_other(exhibit: str, language: str) -> None:
    bundle = opened(exhibit)
    blocks = gathered(bundle, language).blocks
    begun = next(n for n, block in enumerate(blocks) if block.name == "sources of all")
    records = [block.text for block in blocks[begun:] if re.match(r"\[\d+\] ", block.text)]
    cited = {name for placed in bundle.screens for name in bundle.cited(placed.screen, language)}
    for term in linked_terms(Telling(bundle, language)).values():
        cited |= {
            source for p in term.text.paragraphs(language) for s in p.spans for source in getattr(s, "sources", ())
        }
    titles = sorted(one_line(bundle.sources[name].title.in_language(language)) for name in cited)
    assert sorted(record.partition("] ")[2] for record in records) == titles
    assert [int(record[1 : record.index("]")]) for record in records] == list(range(1, len(cited) + 1))
    assert set(citations(blocks[:begun])) == set(range(1, len(cited) + 1))


def test_sources_are_numbered_as_a_reader_meets_them() -> None:
    met = 0
    for block in gathered(opened("exhibits/black-january"), "en").blocks:
        new = sorted({number for number in citations((block,)) if number > met})
        assert new == list(range(met + 1, met + 1 + len(new))), block.text
        met += len(new)
    assert met > 100


def test_a_source_says_who_made_it_and_how_far_to_trust_it() -> None:
    bundle = opened("exhibits/demo")
    blocks = [block for block in gathered(bundle, "en").blocks if block.style is Style.RECORD]
    assert [block.text for block in blocks[:3]] == [
        "[1] The keeper’s log",
        "Ida Marlow; 1904; primary document",
        "How far to trust it: Written each night, at the lamp. Invented for this example.",
    ]
    assert [block.joined for block in blocks[:3]] == [False, True, True]


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_every_picture_is_told_by_its_description(exhibit: str) -> None:
    bundle = opened(exhibit)
    told = [block.text for block in gathered(bundle, "ru").blocks if block.style is Style.PICTURE]
    screens = [below for placed in bundle.screens for _, below in walk(placed.screen)]
    alts = [below for below in screens if isinstance(below, AltText)]
    assert alts
    for alt in alts:
        assert f"Изображение: {one_line(alt.in_language('ru'))}" in told


def test_figures_say_what_was_counted_and_then_how_many() -> None:
    bundle = opened("exhibits/demo")
    told = {block.text for block in gathered(bundle, "en").blocks}
    assert {"the harbour master: 412", "the keeper: 450+", "casks of oil burned: 30–40"} <= told
    amounts = [value for placed in bundle.screens for _, value in walk(placed.screen) if isinstance(value, Amount)]
    assert all(any(text.endswith(f": {shown(amount)}") for text in told) for amount in amounts)


def test_a_moment_stands_under_its_time() -> None:
    blocks = gathered(opened("exhibits/demo"), "ru").blocks
    texts = [block.text for block in blocks]
    assert texts[texts.index("Лампа гаснет") - 1] == "30 октября 1904, 17:40–19:10"
    assert texts[texts.index("Ласточки возвращаются") - 1] == "между 18 и 21 апреля"


def test_a_source_that_a_text_does_not_cite_is_cited_at_the_name(small_exhibit: Path) -> None:
    items = [block.text for block in gathered(opened(small_exhibit), "en").blocks if block.style is Style.ITEM]
    assert "The captain\u00a0[1]" in items
    replace(small_exhibit, "2-sea.yaml", "en: Fog.", 'en: "Fog. [^S1]"')
    items = [block.text for block in gathered(opened(small_exhibit), "en").blocks if block.style is Style.ITEM]
    assert "The captain" in items


def test_a_notice_comes_before_its_screen_and_names_the_page_to_go_on_at() -> None:
    bundle = opened("exhibits/black-january")
    place, after = next(
        (one, two)
        for one, two in zip(bundle.screens, bundle.screens[1:], strict=False)
        if one.screen.notice and one.screen.type == "media"
    )
    notice, way, *others = Telling(bundle, "en").screen(place)
    assert place.screen.notice is not None
    assert notice.text == one_line(place.screen.notice.in_language("en"))
    assert (way.leads_to, way.joined) == (after.screen.id, True)
    assert way.text == f"Go on to: {after.screen.title.in_language('en')}, page\u00a0{PAGE}"
    assert others[0].style in (Style.KICKER, Style.SCREEN)


def test_terms_are_bold_and_explained_in_the_order_of_the_alphabet() -> None:
    bundle = opened("exhibits/black-january")
    blocks = gathered(bundle, "en").blocks
    bold = {words.text for block in blocks for words in block.words if words.tone is Tone.BOLD}
    assert "Nagorno-Karabakh" in bold
    begun, ended = (
        next(n for n, b in enumerate(blocks) if b.name == name) for name in ("terms of all", "sources of all")
    )
    explained = [block.text for block in blocks[begun:ended] if block.style is Style.ITEM]
    terms = linked_terms(Telling(bundle, "en")).values()
    assert explained == sorted((term.title.in_language("en") for term in terms), key=lambda t: t.casefold().lstrip("“"))
    assert 0 < len(explained) <= len(bundle.terms)


def test_a_term_that_nothing_links_is_not_explained(small_exhibit: Path) -> None:
    with (small_exhibit / "glossary.yaml").open("a", encoding="utf-8") as glossary:
        glossary.write("\nforgotten: {title: Forgotten, text: Nobody links this.}\n")
    bundle = opened(small_exhibit)
    assert "forgotten" in bundle.terms
    assert "Forgotten" not in [block.text for block in gathered(bundle, "en").blocks]


def test_the_title_page_says_what_this_is() -> None:
    guide = gathered(opened("exhibits/black-january"), "az")
    assert [block.text for block in guide.blocks[:4]] == [
        "Qara Yanvar",
        "İri şriftli bələdçi",
        "Azərbaycanca",
        "Hökumət şəhəri əldə saxlamaq üçün onu susdurdu və elə bununla da itirdi.",
    ]
    assert guide.blocks[4].drawing == ROOT / "exhibits/black-january/media/carnation.svg"
    assert guide.title == "Qara Yanvar – İri şriftli bələdçi"
