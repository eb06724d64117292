"""What a visitor can change is on one list, and a reset undoes all of it."""

from __future__ import annotations

from dataclasses import fields

import pytest

from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.words import Words
from kiosk.services.access import Access, Wishes
from kiosk.services.languages import Languages
from kiosk.services.navigation import Navigation, Standing
from kiosk.services.visit import Snapshot, Visit
from tests.clock import Clock


@pytest.fixture()
def visit(clock: Clock) -> Visit:
    words = Words({"home": LocalizedText(texts=(("az", "Əvvələ"), ("en", "Home")))})
    return Visit(Languages(("az", "en"), words), Access(), Navigation(("pier", "where"), clock))


def change_everything(visit: Visit, clock: Clock) -> None:
    visit.languages.choose("en")
    visit.access.wish(text_size=2, high_contrast=True, calm=True, captions=False, described=True, sign=True, volume=0)
    for move in (visit.navigation.home, lambda: visit.navigation.go("pier"), visit.navigation.accept_notice):
        move()
        clock.push(1)
    visit.navigation.keep("where", 3)
    visit.navigation.open("sources")


def test_after_a_reset_it_is_as_it_was_at_the_start(visit: Visit, clock: Clock) -> None:
    boot = visit.snapshot()
    change_everything(visit, clock)
    visit.reset()
    assert visit.snapshot() == boot == Snapshot("az", Wishes(), Standing())


def test_the_change_reaches_every_field_there_is(visit: Visit, clock: Clock) -> None:
    boot = visit.snapshot()
    change_everything(visit, clock)
    changed = visit.snapshot()
    for part, before in ((changed, boot), (changed.wishes, boot.wishes), (changed.standing, boot.standing)):
        names = [field.name for field in fields(part)]
        assert [name for name in names if getattr(part, name) == getattr(before, name)] == []


def test_the_snapshot_holds_every_service_of_the_visit() -> None:
    assert {field.name for field in fields(Visit)} == {"languages", "access", "navigation"}
    assert {field.name for field in fields(Snapshot)} == {"language", "wishes", "standing"}


def test_a_wish_that_changes_nothing_is_not_told() -> None:
    access, told = Access(), []
    access.changed.connect(lambda: told.append(access.wishes))
    access.wish(calm=True)
    access.wish(calm=True)
    assert told == [Wishes(calm=True)]


def test_a_language_the_exhibit_does_not_speak_is_not_chosen(visit: Visit) -> None:
    visit.languages.choose("fr")
    assert visit.languages.current == "az"
    assert visit.languages.word("home", "en") == "Home"
