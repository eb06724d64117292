"""A visit goes on in the next version of an exhibit, as far as that still has what it stood on."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bundle.bundle import Bundle
from kiosk.services.access import Wishes
from kiosk.services.navigation import ATTRACT, HOME, Standing
from kiosk.services.visit import Snapshot
from kiosk.tools.previewing.carried import carried, order_of
from tests.conftest import MakeBundle


def visit(place: str, **more: object) -> Snapshot:
    return Snapshot("ru", Wishes(text_size=2), Standing(place, **more))  # type: ignore[arg-type]


def without(bundle: Bundle, *screens: str) -> Bundle:
    kept = tuple(placed for placed in bundle.screens if placed.screen.id not in screens)
    return replace(bundle, screens=kept)


def renamed(bundle: Bundle, old: str, new: str) -> Bundle:
    screens = tuple(
        replace(placed, screen=placed.screen.model_copy(update={"id": new})) if placed.screen.id == old else placed
        for placed in bundle.screens
    )
    return replace(bundle, screens=screens)


def test_where_nothing_else_changed_nothing_changes(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    stood = visit(
        "where",
        way=(ATTRACT, HOME, "pier"),
        panel="term:pier",
        accepted=frozenset({"pier"}),
        bookmarks={"where": 1},
    )
    assert carried(stood, bundle, make_bundle()) == stood


def test_attract_and_home_are_always_there(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    for place in (ATTRACT, HOME):
        assert carried(visit(place), bundle, without(bundle, *order_of(bundle))).standing.place == place


def test_a_screen_under_another_id_is_the_same_with_what_was_chosen_on_it(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    stood = visit("first-day", bookmarks={"first-day": 1}, accepted=frozenset({"first-day"}))
    standing = carried(stood, bundle, renamed(bundle, "first-day", "day-one")).standing
    assert (standing.place, standing.bookmarks) == ("day-one", {"day-one": 1})
    assert "day-one" in standing.accepted


def test_a_screen_that_is_gone_gives_way_to_the_next_and_after_the_last_home(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    assert carried(visit("where"), bundle, without(bundle, "where")).standing.place == "how-many"
    assert carried(visit("where"), bundle, without(bundle, "where", "how-many")).standing.place == "who-saw"
    assert carried(visit("who-saw", panel="sources"), bundle, without(bundle, "who-saw")).standing == Standing(HOME)


def test_the_way_back_and_an_open_card_lead_only_to_what_is_there(make_bundle: MakeBundle) -> None:
    bundle = make_bundle()
    after = replace(without(bundle, "pier"), terms={})
    standing = carried(visit("where", way=(HOME, "pier", "first-day"), panel="term:pier"), bundle, after).standing
    assert standing == Standing("where", (HOME, "first-day"))
