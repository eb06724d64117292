"""What plays: how a track begins, ends, fails and gives way, without a player."""

from __future__ import annotations

import itertools
import logging

import pytest

from kiosk.services.media import (
    PATIENCE_SECONDS,
    STEP_DECIBEL,
    VOLUME_STEPS,
    Kind,
    Media,
    Phase,
    Playing,
    Track,
    began,
    ended,
    failed,
    loudness,
    paused,
    resumed,
    shown,
    waited,
)
from tests.clock import Clock

FILM = Track("file:///film.webm", "film")


def test_a_film_plays_from_its_first_frame_on() -> None:
    starting = began(FILM, 10.0)
    assert starting.phase is Phase.STARTING
    assert shown(starting).phase is Phase.PLAYING
    assert ended(shown(starting)).phase is Phase.ENDED


def test_a_film_that_shows_nothing_for_three_seconds_has_failed_and_says_why() -> None:
    starting = began(FILM, 10.0)
    assert waited(starting, 10.0 + PATIENCE_SECONDS - 0.01).phase is Phase.STARTING
    late = waited(starting, 10.0 + PATIENCE_SECONDS)
    assert (late.phase, late.why) == (Phase.FAILED, "nothing was shown within 3 seconds")


def test_a_film_that_has_begun_may_stand_still_as_long_as_it_likes() -> None:
    assert waited(shown(began(FILM, 0.0)), 1e6).phase is Phase.PLAYING


def test_a_film_that_ends_before_its_first_frame_has_failed() -> None:
    assert ended(began(FILM, 0.0)).phase is Phase.FAILED


def test_after_a_pause_it_waits_for_a_frame_once_more() -> None:
    still = paused(shown(began(FILM, 0.0)))
    assert waited(still, 1e6).phase is Phase.PAUSED
    assert resumed(still, 50.0) == Playing(FILM, Phase.STARTING, 50.0)


@pytest.mark.parametrize("change", [shown, paused, ended, lambda playing: failed(playing, "late")])
def test_what_is_over_stays_over(change: object) -> None:
    for over in (Playing(), Playing(FILM, Phase.ENDED), Playing(FILM, Phase.FAILED)):
        assert change(over) == over  # type: ignore[operator]


def test_each_step_of_the_volume_is_at_least_three_decibel_and_none_is_above_the_cap() -> None:
    steps = [loudness(step, 0.8) for step in range(VOLUME_STEPS)]
    assert steps[-1] == 0.8
    assert all(loud / quiet >= 10 ** (3 / 20) for quiet, loud in itertools.pairwise(steps))
    assert loudness(0, 0.0) == 0.0
    assert STEP_DECIBEL >= 3


def test_a_failure_is_written_down_with_its_reason(
    clock: Clock, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    media = Media(clock)
    media.play(FILM)
    clock.push(PATIENCE_SECONDS)
    with caplog.at_level(logging.WARNING, "kiosk"):
        media.tick()
    assert media.playing.phase is Phase.FAILED
    assert "file:///film.webm: nothing was shown within 3 seconds" in caplog.text


def test_a_sound_has_begun_when_it_moves_and_a_film_has_not(clock: Clock, qapp: object) -> None:
    media = Media(clock)
    for kind, phase in ((Kind.SOUND, Phase.PLAYING), (Kind.FILM, Phase.STARTING)):
        media.play(Track("file:///x", "x", kind))
        media.move(0.2, 4.0)
        assert media.playing.phase is phase


def test_only_the_screen_that_plays_can_stop_what_plays(clock: Clock, qapp: object) -> None:
    media = Media(clock)
    media.play(FILM)
    media.stop_for("another")
    assert media.playing.phase is Phase.STARTING
    media.stop_for("film")
    assert media.playing == Playing()
