"""How a guide is divided into pages."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.tools.guide_pages import FEWEST, Measured, Page, paginated
from kiosk.tools.guide_type import Look

HIGH = 100.0
TEXT = Look(size=10, line=1, before=0, after=0)
HEADING = Look(size=10, line=1, before=0, after=0, holds=True, whole=True)
CHAPTER = Look(size=10, line=1, before=0, after=0, holds=True, whole=True, new_page=True)


def lines(pages: Sequence[Page]) -> list[list[tuple[int, int, int]]]:
    return [[(piece.block, piece.first, piece.last) for piece in page] for page in pages]


def test_a_paragraph_goes_on_where_the_page_ends() -> None:
    pages = paginated([Measured(TEXT, 7), Measured(TEXT, 6)], HIGH)
    assert lines(pages) == [[(0, 0, 7), (1, 0, 3)], [(1, 3, 6)]]
    assert [piece.top for piece in pages[0]] == [0, 70]
    assert pages[1][0].top == 0


def test_two_lines_at_least_go_over_to_the_next_page() -> None:
    assert lines(paginated([Measured(TEXT, 5), Measured(TEXT, 6)], HIGH)) == [[(0, 0, 5), (1, 0, 4)], [(1, 4, 6)]]


def test_a_single_line_does_not_stay_behind() -> None:
    assert lines(paginated([Measured(TEXT, 9), Measured(TEXT, 6)], HIGH)) == [[(0, 0, 9)], [(1, 0, 6)]]


def test_three_lines_are_not_divided() -> None:
    assert lines(paginated([Measured(TEXT, 8), Measured(TEXT, 3)], HIGH)) == [[(0, 0, 8)], [(1, 0, 3)]]


def test_a_heading_goes_where_its_text_is() -> None:
    pages = paginated([Measured(TEXT, 8), Measured(HEADING, 1), Measured(TEXT, 6)], HIGH)
    assert lines(pages) == [[(0, 0, 8)], [(1, 0, 1), (2, 0, 6)]]


def test_headings_one_below_the_other_go_together() -> None:
    pages = paginated([Measured(TEXT, 6), Measured(HEADING, 1), Measured(HEADING, 2), Measured(TEXT, 6)], HIGH)
    assert lines(pages) == [[(0, 0, 6)], [(1, 0, 1), (2, 0, 2), (3, 0, 6)]]


def test_what_is_joined_is_not_parted_from_the_end_of_what_is_before_it() -> None:
    pages = paginated([Measured(TEXT, 4), Measured(TEXT, 6), Measured(TEXT, 1, joined=True)], HIGH)
    assert lines(pages) == [[(0, 0, 4), (1, 0, 4)], [(1, 4, 6), (2, 0, 1)]]


def test_a_chapter_begins_on_a_page_of_its_own() -> None:
    pages = paginated([Measured(TEXT, 1), Measured(CHAPTER, 1), Measured(TEXT, 1)], HIGH)
    assert lines(pages) == [[(0, 0, 1)], [(1, 0, 1), (2, 0, 1)]]


def test_space_before_a_block_is_left_out_at_the_top_of_a_page() -> None:
    spaced = Look(size=10, line=1, before=30, after=0)
    pages = paginated([Measured(TEXT, 8), Measured(spaced, 2), Measured(spaced, 1)], HIGH)
    assert [[piece.top for piece in page] for page in pages] == [[0], [0, 50]]


def test_what_is_larger_than_a_page_is_divided_all_the_same() -> None:
    assert lines(paginated([Measured(HEADING, 25)], HIGH)) == [[(0, 0, 10)], [(0, 10, 20)], [(0, 20, 25)]]


blocks = st.builds(
    Measured,
    st.sampled_from([TEXT, HEADING, CHAPTER, Look(size=9, before=7, after=3), Look(size=13, whole=True)]),
    st.integers(1, 14),
    st.booleans(),
)


@given(st.lists(blocks, min_size=1, max_size=30))
def test_every_line_stands_once_in_its_order_and_within_its_page(measured: list[Measured]) -> None:
    pages = paginated(measured, HIGH)
    found = [(piece.block, line) for page in pages for piece in page for line in range(piece.first, piece.last)]
    assert found == [(number, line) for number, block in enumerate(measured) for line in range(block.lines)]
    for page in pages:
        bottoms = [piece.top + (piece.last - piece.first) * measured[piece.block].look.height for piece in page]
        assert all(bottom <= HIGH + 0.1 or len(page) == 1 for bottom in bottoms)
        assert all(below.top >= bottom - 0.1 for bottom, below in zip(bottoms, page[1:], strict=False))


@given(st.lists(st.tuples(st.sampled_from([TEXT, HEADING]), st.integers(1, 6)), min_size=2, max_size=30))
def test_no_heading_is_last_and_no_line_of_a_paragraph_is_alone(parts: list[tuple[Look, int]]) -> None:
    measured = [Measured(look, lines if look is TEXT else 1) for look, lines in parts]
    headings = [0, *(n + 1 if look is HEADING else 0 for n, (look, _) in enumerate(parts))]
    if any(all(look is HEADING for look, _ in parts[n : n + 8]) for n in headings):
        return
    for page in paginated(measured, HIGH)[:-1]:
        last = page[-1]
        assert measured[last.block].look is TEXT
        assert all(piece.last - piece.first >= min(FEWEST, measured[piece.block].lines) for piece in page)
