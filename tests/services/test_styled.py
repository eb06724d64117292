"""A curator's text on its way to the glass: nothing in it is ever taken for HTML."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        'The <a href="term:pier">pier</a> was <i>long</i>.<font color="@accent@">¹\u202f²</font>',
        'It stood.<font color="@accent@">²</font>',
    ]


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
