"""What an exhibit states: cut after each citation, with the sources that stand behind each stretch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from kiosk.exhibit.fields import MarkedText
from kiosk.exhibit.markup import parse
from kiosk.exhibit.model import Figure, Term
from kiosk.exhibit.statements import Statement, cites, statements, stretches
from kiosk.screens.accounts.model import Account
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.screens.quote.model import QuoteScreen
from kiosk.screens.timeline.model import Moment

DOES_NOT_CITE = {
    ("AccountsScreen", "intro"),
    ("Account", "says"),
    ("CompareScreen", "intro"),
    ("Figure", "how"),
    ("FiguresScreen", "intro"),
    ("GalleryScreen", "intro"),
    ("HotspotsScreen", "intro"),
    ("MapScreen", "intro"),
    ("MediaScreen", "transcript"),
    ("MemorialScreen", "body"),
    ("NoticeScreen", "body"),
    ("PeopleScreen", "intro"),
    ("QuestionScreen", "intro"),
    ("SourcesScreen", "body"),
    ("TimelineScreen", "intro"),
}
"""Introductions, notices and quiet words; what has a source of its own; what a film says."""


def models(below: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield below
    for field in below.model_fields.values():
        for kind in kinds(field.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from models(kind)


def kinds(hint: object) -> Iterator[object]:
    yield hint
    for below in get_args(hint):
        yield from kinds(below)


def test_every_marked_field_cites_but_for_those_that_have_a_reason() -> None:
    fields = {
        (model.__name__, name): cites(model, name)
        for kind in SCREEN_TYPES
        for model in models(kind.model)
        for name, field in model.model_fields.items()
        if MarkedText in kinds(field.annotation)
    }
    assert {field for field, does in fields.items() if not does} == DOES_NOT_CITE
    assert len(fields) > 2 * len(DOES_NOT_CITE) - 10


@pytest.mark.parametrize(
    ("written", "cut"),
    [
        ("One. [^S1] Two. [^S2, N7]", [("One.", ("S1",)), ("Two.", ("S2", "N7"))]),
        ("One, [^S1] and *two*. [^S2] Three.", [("One,", ("S1",)), ("and two.", ("S2",)), ("Three.", ())]),
        ("One [^S1].", [("One.", ("S1",))]),
        ("One [^S1][^S2]”. Two", [("One”.", ("S1", "S2")), ("Two", ())]),
        ("A [pier](term:pier) stands.", [("A pier stands.", ())]),
        ("[^S1]", []),
    ],
)
def test_a_paragraph_is_cut_after_each_citation(written: str, cut: list[tuple[str, tuple[str, ...]]]) -> None:
    assert stretches(parse(written)[0][0]) == cut


@given(
    st.lists(st.sampled_from(["one", "two,", "three.", "[^S1]", "[^S2, N7]", "*four*", "[five](term:t)"]), min_size=1)
)
def test_no_word_of_a_paragraph_is_lost_or_said_twice(words: list[str]) -> None:
    paragraph = parse(" ".join(words))[0][0]
    cut = " ".join(text for text, _ in stretches(paragraph))
    assert cut.replace(" ", "") == paragraph.text.replace(" ", "")


def test_a_figure_states_its_number_and_its_explanation_leans_on_the_same_source() -> None:
    figure = {"value": "130+", "label": "ships", "source": ["S1", "S2"], "how": "By hand. [^S3]"}
    assert list(statements(Figure.model_validate(figure), "en", "The pier")) == [
        Statement("ships: 130+", ("S1", "S2"), "The pier"),
        Statement("By hand.", ("S1", "S2", "S3"), "The pier"),
    ]


def test_an_account_says_it_on_its_own_source() -> None:
    account = {"who": "The keeper", "date": "1900", "says": "Fog.\n\nStars. [^S2]", "source": "S1"}
    assert list(statements(Account.model_validate(account), "en")) == [
        Statement("Fog.", ("S1",), "The keeper, 1900"),
        Statement("Stars.", ("S1", "S2"), "The keeper, 1900"),
    ]


def test_somebodys_words_are_a_statement_and_the_text_below_cites_for_itself() -> None:
    quote = {"id": "q", "type": "quote", "title": "A word", "words": "Light!", "who": "Ida", "source": "S1"}
    screen = QuoteScreen.model_validate({**quote, "body": "She shouted."})
    assert list(statements(screen, "en")) == [Statement("Light! – Ida", ("S1",)), Statement("She shouted.")]


def test_a_moment_says_what_it_is_about() -> None:
    moment = {"at": "1900-05-01", "title": "Morning", "body": "A ship. [^S1]"}
    assert [each.about for each in statements(Moment.model_validate(moment), "en")] == ["Morning, 1 May 1900"]


def test_a_term_without_a_source_has_none() -> None:
    term = Term.model_validate({"title": "pier", "text": "A walk into the sea."})
    assert list(statements(term, "en")) == [Statement("A walk into the sea.", (), "pier")]
