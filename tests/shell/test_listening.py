"""Listening: what stands on the screen is read aloud, from real recordings, and goes on with the visitor."""

from __future__ import annotations

import pytest

from kiosk.services.media import Kind, Phase
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.filming import MEDIA
from tests.visitor import Visitor

VOICE = (MEDIA / "sound.opus").read_bytes()
PASSAGES = ("first-day-00", "first-day-01", "where-00")
RECORDED = {f"narration/{language}/{name}.opus": VOICE for language in ("az", "en") for name in PASSAGES}


@pytest.fixture()
def listener(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Visitor:
    """Someone in an exhibit of which two screens have been read aloud, in two of its languages."""
    return Visitor(make_kiosk(make_bundle(files=RECORDED)), clock)


def heard(listener: Visitor) -> str:
    """The recording that plays, as language and name; nothing where all is silent."""
    playing = listener.kiosk.media.playing
    if playing.track.kind is not Kind.VOICE or playing.phase not in (Phase.STARTING, Phase.PLAYING):
        return ""
    return "/".join(playing.track.url.removesuffix(".opus").split("/")[-2:])


def go(listener: Visitor, place: str) -> None:
    listener.clock.push(1)
    listener.kiosk.visit.navigation.go(place)
    listener.settle()


def test_where_nothing_is_recorded_there_is_no_button(listener: Visitor) -> None:
    listener.begin()
    assert not listener.sees("rail-listen")
    go(listener, "pier")
    assert not listener.sees("rail-listen")
    go(listener, "where")
    assert listener.sees("rail-listen")
    listener.tap("rail-language-ru")
    assert not listener.sees("rail-listen")


def test_one_touch_reads_aloud_and_another_is_silence(listener: Visitor) -> None:
    listener.begin()
    go(listener, "first-day")
    listener.tap("rail-listen")
    listener.wait_for(lambda: listener.kiosk.media.playing.phase is Phase.PLAYING)
    assert heard(listener) == "en/first-day-00"
    listener.tap("rail-listen")
    assert heard(listener) == ""


def test_the_voice_goes_on_with_what_is_chosen_and_with_the_language(listener: Visitor) -> None:
    listener.begin()
    go(listener, "first-day")
    listener.tap("rail-listen", "step-later")
    assert heard(listener) == "en/first-day-01"
    listener.tap("rail-language-az")
    assert heard(listener) == "az/first-day-01"
    listener.tap("rail-language-ru")
    assert heard(listener) == ""


def test_another_place_and_the_end_of_the_visit_are_silent(listener: Visitor) -> None:
    listener.begin()
    for leave in (lambda: listener.tap("rail-back"), listener.kiosk.shell.beginAgain):
        go(listener, "first-day")
        listener.tap("rail-listen")
        assert heard(listener)
        leave()
        listener.settle()
        assert heard(listener) == ""
        listener.begin() if listener.stage == "attract" else None


def test_a_voice_is_no_film(listener: Visitor) -> None:
    listener.begin()
    go(listener, "first-day")
    listener.tap("rail-listen")
    listener.wait_for(lambda: listener.kiosk.media.playing.phase is Phase.PLAYING)
    assert listener.kiosk.frames.count == 0
    listener.wait_for(lambda: listener.kiosk.media.playing.phase is Phase.ENDED)
