"""The session's policy, event by event: when it asks, what holds it, when it ends."""

from __future__ import annotations

import pytest

from kiosk.services.session import Event, Phase, Session, Settings, advance, idle_seconds

SETTINGS = Settings(idle=60, warning=30)
ACTIVE = Session(Phase.ACTIVE, since=100)


def after(session: Session, *events: tuple[Event, float]) -> Session:
    for event, at in events:
        session = advance(session, event, at, SETTINGS)
    return session


def test_attract_waits_for_nothing_but_a_beginning() -> None:
    attract = Session()
    others = [event for event in Event if event not in (Event.BEGIN, Event.LEAVE)]
    assert {after(attract, (event, 5000)) for event in others} == {attract}
    assert after(attract, (Event.BEGIN, 7)) == Session(Phase.ACTIVE, since=7)


@pytest.mark.parametrize(
    ("stillness", "phase"),
    [(0, Phase.ACTIVE), (59.9, Phase.ACTIVE), (60, Phase.WARNING), (600, Phase.WARNING)],
)
def test_it_asks_after_the_idle_time_and_not_before(stillness: float, phase: Phase) -> None:
    assert after(ACTIVE, (Event.TICK, 100 + stillness)).phase is phase


@pytest.mark.parametrize("event", [Event.TOUCH, Event.PRESS, Event.RELEASE, Event.HOLD, Event.LET_GO])
def test_every_sign_of_life_begins_the_wait_anew(event: Event) -> None:
    lively = after(ACTIVE, (event, 159))
    assert (lively.phase, lively.since) == (Phase.ACTIVE, 159)


def test_the_warning_lasts_its_whole_time_and_then_it_ends() -> None:
    warned = after(ACTIVE, (Event.TICK, 160))
    assert after(warned, (Event.TICK, 189.9)) == warned
    assert after(warned, (Event.TICK, 190)) == Session(since=190)


def test_the_warning_can_be_answered_any_number_of_times() -> None:
    session, at = ACTIVE, 100.0
    for _ in range(50):
        session = after(session, (Event.TICK, at + 60))
        assert session.phase is Phase.WARNING
        at += 89
        session = after(session, (Event.TOUCH, at))
        assert session == Session(Phase.ACTIVE, since=at)


@pytest.mark.parametrize("hold", [Event.HOLD, Event.PRESS])
def test_playing_media_and_a_resting_finger_hold_the_time(hold: Event) -> None:
    held = after(ACTIVE, (hold, 100), *((Event.TICK, 100 + n) for n in range(1, 120)))
    assert (held.phase, held.since) == (Phase.ACTIVE, 219)


@pytest.mark.parametrize(("hold", "release"), [(Event.HOLD, Event.LET_GO), (Event.PRESS, Event.RELEASE)])
def test_when_let_go_the_whole_idle_time_begins(hold: Event, release: Event) -> None:
    free = after(ACTIVE, (hold, 100), (Event.TICK, 150), (release, 200))
    assert after(free, (Event.TICK, 259.9)).phase is Phase.ACTIVE
    assert after(free, (Event.TICK, 260)).phase is Phase.WARNING


def test_media_hold_the_time_however_long_they_play() -> None:
    held = after(ACTIVE, (Event.HOLD, 100), *((Event.TICK, 100.0 + n) for n in range(0, 4000, 10)))
    assert held.phase is Phase.ACTIVE


def test_a_finger_that_rests_for_two_minutes_is_a_stain_on_the_glass() -> None:
    stuck = after(ACTIVE, (Event.PRESS, 100), *((Event.TICK, 100.0 + n) for n in range(1, 122)))
    assert stuck.pressed_at is None
    assert after(stuck, (Event.TICK, 219 + 60)).phase is Phase.ACTIVE
    assert after(stuck, (Event.TICK, 220 + 60)).phase is Phase.WARNING


def test_leaving_forgets_everything_that_held() -> None:
    busy = after(ACTIVE, (Event.HOLD, 110), (Event.PRESS, 111))
    assert after(busy, (Event.LEAVE, 120)) == Session(since=120)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [(0, 60.0), (1, 60.0), (60, 60.0), (61, 60.75), (120, 105.0), (220, 180.0), (5000, 180.0)],
)
def test_a_page_waits_one_and_a_half_times_its_reading_from_one_to_three_minutes(words: int, seconds: float) -> None:
    assert idle_seconds(words) == seconds


def test_large_text_waits_longer_and_home_as_the_station_says() -> None:
    assert idle_seconds(120, slower=True) == 157.5
    assert idle_seconds(0, home=90, slower=True) == 90
