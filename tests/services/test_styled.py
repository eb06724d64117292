"""A curator's text on its way to the glass: nothing in it is ever taken for HTML."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.exhibit.markup import Paragraph, TermLink, Words, parse
from kiosk.services.styled import numbering, raised, styled, unsaid

OURS = {"i", "a", "font"}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.found.add(tag)


def tags(text: str) -> set[str]:
    parser = Tags()
    parser.feed(text)
    return parser.found


def test_words_emphasis_terms_and_citations_become_what_they_are() -> None:
    paragraphs, told = parse("The [pier](term:pier) was *long*. [^S2, S1]\n\nIt stood. [^S1]")
    assert told == ()
    assert styled(paragraphs, numbering(["S2", "S1"])) == [
        'The <a href="term:pier">pier</a> was <i>long</i>.<font color="@accent@">¹&#160;²</font>',
        'It stood.<font color="@accent@">²</font>',
    ]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("В ночь на 20 января 1990 года, в Баку.", "В_ночь на 20_января 1990_года, в_Баку."),
        ("By 13–14 January a crowd of 1,000 people", "By 13–+14_January a crowd of 1,000_people"),
        ("yanvarın 3–4-də, 20-го, well-kept", "yanvarın 3–+4-+də, 20-+го, well-kept"),
        ("It was 1990. Nobody knew.", "It was 1990. Nobody knew."),
        ("o 131 nəfər (№ 5)", "o_131_nəfər (№_5)"),
        ("the captain’s s and l’a b", "the captain’s s_and l’a b"),
        ("held\u00a0together", "held_together"),
        ("10\u202f000 people", "10&#8239;000_people"),
    ],
)
def test_numbers_and_words_of_one_letter_stay_with_what_they_belong_to(words: str, shown: str) -> None:
    assert styled([Paragraph((Words(words, False),))], {}) == [shown.replace("_", "&#160;").replace("+", "\u2060")]


@pytest.mark.parametrize(
    ("words", "first_line"),
    [
        ("others wrote of hundreds of tens. [^S1, S2, S3]", "others wrote of hundreds of"),
        ("ten\u00a0times more", "ten\u00a0times"),
        ("many\u00a0more", ""),
        ("they met in Baku on the 20 January", "they met in Baku on the"),
        ("onlar Bakıda yanvarın 3–4-də", "onlar Bakıda yanvarın"),
    ],
)
def test_a_line_does_not_end_where_words_are_held_together(words: str, first_line: str, qapp: QGuiApplication) -> None:
    [text, first] = (shown_in_red(each) for each in (words, first_line or words))
    assert widest_line(text, widest_line(text, 10_000) - 1) == pytest.approx(widest_line(first, 10_000), rel=0.02)


def shown_in_red(words: str) -> str:
    paragraphs, _ = parse(words)
    return styled(paragraphs, numbering(["S1", "S2", "S3"]))[0].replace("@accent@", "red")


def widest_line(text: str, width: float) -> float:
    """How wide a styled text is where it has so much room."""
    component = QQmlComponent(engine := QQmlEngine())
    component.setData(b"import QtQuick\nText { wrapMode: Text.WordWrap; textFormat: Text.StyledText }", QUrl())
    item = component.createWithInitialProperties({"text": text, "width": width})
    found = float(item.property("contentWidth"))
    del item, component, engine
    return found


@pytest.mark.parametrize("words", ["<img src=x>", "<b>&amp;</b>", '"><a href="http://x">', "1 < 2 & 3 > 2"])
@pytest.mark.parametrize("emphasised", [False, True])
def test_html_in_a_text_is_shown_as_its_letters(words: str, emphasised: bool) -> None:
    [shown] = styled([Paragraph((Words(words, emphasised),))], {})
    assert tags(shown) <= {"i"}
    assert words in unescape(shown)


@given(st.text(), st.text())
def test_no_text_becomes_a_tag_of_its_own(words: str, term: str) -> None:
    paragraph = Paragraph((Words(words, False), TermLink(words, term), Words(words, True)))
    [shown] = styled([paragraph], {})
    assert tags(shown) <= OURS
    assert shown.count("<") == 4


def test_only_the_sources_a_text_does_not_cite_are_left_to_say() -> None:
    paragraphs, _ = parse("It stood. [^S1]")
    assert unsaid(["S2", "S1"], paragraphs) == ["S2"]
    assert raised(["S2", "S9"], {"S1": 1, "S2": 12}) == "¹²"


def test_a_source_that_has_no_number_here_is_not_numbered() -> None:
    paragraphs, _ = parse("It stood. [^S1, S9]")
    assert styled(paragraphs, {"S1": 12}) == ['It stood.<font color="@accent@">¹²</font>']
