"""Marked text: paragraphs, emphasis, terms, citations, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.markup import Citation, Paragraph, TermLink, Words, parse


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    found, problems = parse(text)
    assert problems == ()
    return found


def test_an_empty_line_parts_two_paragraphs_and_a_line_end_is_a_space() -> None:
    assert paragraphs("one\ntwo\n\nthree") == (
        Paragraph((Words("one two"),)),
        Paragraph((Words("three"),)),
    )


def test_emphasis_terms_and_citations_become_spans() -> None:
    assert paragraphs("The *long* [pier](term:pier-one) stands. [^S1, N7] It is") == (
        Paragraph(
            (
                Words("The "),
                Words("long", emphasised=True),
                Words(" "),
                TermLink("pier", "pier-one"),
                Words(" stands."),
                Citation(("S1", "N7")),
                Words(" It is"),
            )
        ),
    )


def test_a_paragraph_reads_as_plain_words() -> None:
    assert paragraphs("The *long* [pier](term:pier). [^S1]")[0].text == "The long pier."


def test_a_citation_with_a_colon_behind_it_is_still_a_citation() -> None:
    assert paragraphs("[^S1]: said") == (Paragraph((Citation(("S1",)), Words(": said"))),)


@pytest.mark.parametrize("text", ["18 yanvar", "5 * 3 = 15", "a_b_c", "R&D", "&amp;", "[so]", "In 1990. x"])
def test_plain_words_stay_plain(text: str) -> None:
    assert len(paragraphs(text)) == 1


def test_a_backslash_keeps_a_sign_as_it_is() -> None:
    assert paragraphs("1990\\. A year, \\*not\\* loud")[0].text == "1990. A year, *not* loud"


@pytest.mark.parametrize(
    ("text", "line", "snippet"),
    [
        ("one\n\n# two", 2, "#"),
        ("one\ntwo **three**", 1, "**"),
        ("one\ntwo <b>three", 1, "<b>"),
        ("one `two`", 0, "two"),
        ("- one", 0, "-"),
        ("1. one", 0, "."),
        ("one\n\n> two", 2, ">"),
        ("[here](https://example.org)", 0, "(https://example.org"),
        ("![x](y.png)", 0, "x"),
        ("[pier](term:pier", 0, "]("),
        ("one [^", 0, "[^"),
        ("one [^S 1]", 0, "[^S 1]"),
    ],
)
def test_anything_else_is_told_with_its_line(text: str, line: int, snippet: str) -> None:
    problem = parse(text)[1][0]
    assert (problem.line, problem.snippet) == (line, snippet)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab*[]()^:,-#>`<&!\\ \nterm1S"), max_size=60))
def test_no_text_makes_the_markup_fail(text: str) -> None:
    found, problems = parse(text)
    assert isinstance(found, tuple)
    for problem in problems:
        assert 0 <= problem.line <= text.count("\n")
