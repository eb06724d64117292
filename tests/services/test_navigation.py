"""The way through an exhibit: the moves, and one touch that is one move."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.navigation import (
    ATTRACT,
    DOUBLE_TOUCH_SECONDS,
    HOME,
    LONGEST_WAY_BACK,
    Navigation,
    Standing,
    back,
    following,
    go,
)
from tests.clock import Clock

ORDER = ("pier", "first-day", "where")


@pytest.fixture()
def navigation(clock: Clock) -> Navigation:
    return Navigation(ORDER, clock)


def test_going_on_remembers_the_way_and_closes_what_was_open() -> None:
    standing = go(Standing("pier", ("home",), "sources"), "where")
    assert standing == Standing("where", ("home", "pier"))


def test_going_where_one_stands_only_closes_what_is_open() -> None:
    assert go(Standing("pier", ("home",), "access"), "pier") == Standing("pier", ("home",))


def test_home_forgets_the_way_and_keeps_the_rest() -> None:
    kept = Standing("pier", ("home",), "", frozenset({"pier"}), {"where": 1})
    assert go(kept, HOME) == Standing(HOME, (), "", frozenset({"pier"}), {"where": 1})


@pytest.mark.parametrize(
    ("standing", "place"),
    [
        (Standing("where", ("home", "pier")), "pier"),
        (Standing("pier", ("home",)), HOME),
        (Standing("pier"), HOME),
        (Standing("pier", (ATTRACT,)), HOME),
        (Standing(HOME), ATTRACT),
    ],
)
def test_back_leads_where_one_came_from(standing: Standing, place: str) -> None:
    assert back(standing).place == place


def test_reading_on_ends_at_home() -> None:
    assert [following(ORDER, place) for place in ORDER] == ["first-day", "where", HOME]


@given(st.lists(st.sampled_from([*ORDER, HOME])))
def test_the_way_back_always_ends_at_home(places: list[str]) -> None:
    standing = Standing(HOME)
    for place in places:
        standing = go(standing, place)
    for _ in range(len(places)):
        if standing.place != HOME:
            standing = back(standing)
    assert standing.place == HOME


def test_the_way_back_has_a_length() -> None:
    standing = Standing(HOME)
    for n in range(500):
        standing = go(standing, ORDER[n % 3])
    assert len(standing.way) == LONGEST_WAY_BACK


def test_two_touches_at_once_are_one(navigation: Navigation, clock: Clock) -> None:
    navigation.go("pier")
    clock.push(DOUBLE_TOUCH_SECONDS - 0.01)
    navigation.next()
    assert navigation.standing.place == "pier"
    clock.push(0.02)
    navigation.next()
    assert navigation.standing.place == "first-day"


def test_three_touches_of_a_trembling_hand_are_one(navigation: Navigation, clock: Clock) -> None:
    navigation.go("pier")
    clock.push(10)
    for _ in range(3):
        navigation.next()
        clock.push(0.1)
    assert navigation.standing.place == "first-day"


def test_closing_needs_no_pause(navigation: Navigation) -> None:
    navigation.open("sources")
    navigation.close()
    assert navigation.standing.panel == ""


def test_what_was_chosen_is_found_again(navigation: Navigation, clock: Clock) -> None:
    navigation.go("where")
    navigation.keep("where", 2)
    clock.push(1)
    navigation.home()
    assert (navigation.kept("where"), navigation.kept("pier")) == (2, 0)


def test_a_notice_once_accepted_is_not_asked_again(navigation: Navigation, clock: Clock) -> None:
    navigation.go("pier")
    clock.push(1)
    navigation.accept_notice()
    clock.push(1)
    navigation.home()
    assert navigation.standing.accepted == {"pier"}


def test_it_tells_a_change_and_nothing_else(navigation: Navigation, clock: Clock) -> None:
    told: list[str] = []
    navigation.changed.connect(lambda: told.append(navigation.standing.place))
    navigation.go("pier")
    clock.push(1)
    navigation.go("pier")
    navigation.reset()
    navigation.reset()
    assert told == ["pier", ATTRACT]


def test_the_next_visitor_need_not_wait(navigation: Navigation) -> None:
    navigation.go("pier")
    navigation.reset()
    assert navigation.ready()
