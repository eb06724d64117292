"""Films and sounds really play on the glass: decoded, counted, captioned; and what fails gives way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest

from kiosk.app import Kiosk
from kiosk.services.media import PATIENCE_SECONDS, Phase
from kiosk.tools.glass import rect_of
from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.filming import FILES, FILM, another
from tests.visitor import Visitor

SCREENS = FILM + "".join(
    another(name, file, kind)
    for name, file, kind in (
        ("described-only", "described.mp4", "film"),
        ("sound", "sound.opus", "sound"),
        ("damaged", "damaged.webm", "film"),
        ("unknown-codec", "av1.webm", "film"),
    )
)


@pytest.fixture()
def visitor(make_kiosk: MakeKiosk, make_bundle: MakeBundle, clock: Clock) -> Iterator[Visitor]:
    """Someone who stands before the film."""
    visitor = Visitor(make_kiosk(make_bundle(SCREENS, FILES)), clock)
    visitor.begin()
    yield visitor
    visitor.kiosk.media.stop()


def at(visitor: Visitor, screen: str) -> Kiosk:
    visitor.clock.push(1)
    visitor.kiosk.visit.navigation.go(screen)
    visitor.settle()
    return visitor.kiosk


def phase_is(kiosk: Kiosk, *phases: Phase) -> Callable[[], bool]:
    return lambda: kiosk.media.playing.phase in phases


@pytest.mark.parametrize("screen", ["film", "described-only"])
def test_a_film_is_decoded_and_painted_frame_after_frame_until_it_ends(visitor: Visitor, screen: str) -> None:
    kiosk = at(visitor, screen)
    poster = kiosk.window.grabWindow().pixelColor(960, 400)
    visitor.tap("media-play")
    visitor.wait_for(lambda: kiosk.frames.count > 20)
    assert rect_of(visitor.find("film")).width() == 1920
    assert kiosk.window.grabWindow().pixelColor(960, 400) != poster
    visitor.wait_for(phase_is(kiosk, Phase.ENDED))
    assert kiosk.frames.count > 60  # of a hundred; how many are seen of them depends on the machine


@pytest.mark.parametrize(("language", "words"), [("az", "İlk sözlər"), ("ru", "Первые слова"), ("en", "First words")])
def test_captions_stand_on_the_picture_when_they_are_due(visitor: Visitor, language: str, words: str) -> None:
    kiosk = at(visitor, "film")
    visitor.tap(f"rail-language-{language}", "media-play")
    visitor.wait_for(lambda: visitor.sees("caption-line"))
    assert 0.5 <= kiosk.media.seconds < 2.0
    assert visitor.text("caption-line") == words
    visitor.frame()
    line, picture = rect_of(visitor.find("caption-line")), rect_of(visitor.find("film"))
    assert picture.contains(line)
    visitor.wait_for(lambda: not visitor.sees("caption-line"))
    assert kiosk.media.seconds >= 2.0


def test_another_language_changes_the_captions_and_not_the_film(visitor: Visitor) -> None:
    kiosk = at(visitor, "film")
    visitor.tap("media-play")
    visitor.wait_for(lambda: visitor.sees("caption-line"))
    before = kiosk.media.seconds
    visitor.tap("rail-language-ru")
    assert visitor.text("caption-line") == "Первые слова"
    assert kiosk.media.seconds >= before


def test_the_described_film_takes_over_in_the_middle(visitor: Visitor) -> None:
    kiosk = at(visitor, "film")
    visitor.tap("media-play")
    visitor.wait_for(lambda: kiosk.media.seconds > 1.5)
    visitor.tap("media-described")
    visitor.wait_for(lambda: kiosk.media.playing.phase is Phase.PLAYING and kiosk.media.seconds > 1.6)
    assert kiosk.media.playing.track.url.endswith("described.mp4")


def test_time_stands_still_while_a_film_plays_and_goes_on_when_it_is_paused(visitor: Visitor) -> None:
    kiosk = at(visitor, "film")
    visitor.tap("media-play")
    visitor.wait_for(phase_is(kiosk, Phase.PLAYING))
    visitor.clock.push(600)
    kiosk.session.tick()
    assert visitor.phase == "active"
    visitor.tap("media-play")
    visitor.wait_until_asked()


def test_a_sound_plays_to_its_end_without_a_sound_device(visitor: Visitor) -> None:
    kiosk = at(visitor, "sound")
    visitor.tap("media-play")
    visitor.wait_for(phase_is(kiosk, Phase.PLAYING))
    visitor.wait_for(lambda: visitor.sees("caption-line"))
    visitor.wait_for(phase_is(kiosk, Phase.ENDED))


@pytest.mark.parametrize("screen", ["damaged", "unknown-codec"])
def test_a_film_that_cannot_be_shown_gives_way_and_the_next_one_plays(
    visitor: Visitor, screen: str, caplog: pytest.LogCaptureFixture, complaints: list[str]
) -> None:
    kiosk = at(visitor, screen)
    with caplog.at_level(logging.WARNING, "kiosk"):
        visitor.tap("media-play")
        visitor.wait_for(phase_is(kiosk, Phase.FAILED, Phase.STARTING))
        visitor.clock.push(PATIENCE_SECONDS)
        visitor.wait_for(phase_is(kiosk, Phase.FAILED))
    assert kiosk.media.playing.why and kiosk.media.playing.why in caplog.text
    visitor.frame()
    assert visitor.text("paragraph").startswith("All that is said.")
    assert not visitor.sees("media-play") and visitor.sees("picture")
    at(visitor, "film")
    visitor.tap("media-play")
    visitor.wait_for(phase_is(kiosk, Phase.PLAYING))
    expect_unopened(complaints)


def expect_unopened(complaints: list[str]) -> None:
    """Qt may say that it could not open a film, and nothing else."""
    assert all(complaint.startswith("Could not open media") for complaint in complaints)
    complaints.clear()


def test_a_film_whose_file_has_vanished_gives_way(visitor: Visitor, complaints: list[str]) -> None:
    kiosk = at(visitor, "film")
    (kiosk.bundle.folder / "media" / "film.webm").unlink()
    visitor.tap("media-play")
    visitor.wait_for(phase_is(kiosk, Phase.FAILED))
    assert kiosk.media.playing.why
    expect_unopened(complaints)


def test_the_end_of_a_visit_ends_the_film_and_every_wish(visitor: Visitor) -> None:
    kiosk = at(visitor, "film")
    visitor.tap("media-captions", "media-louder", "media-described", "media-play")
    visitor.wait_for(phase_is(kiosk, Phase.PLAYING))
    kiosk.shell.beginAgain()
    visitor.settle()
    assert kiosk.media.playing.phase is Phase.IDLE
    assert kiosk.visit.access.wishes == type(kiosk.visit.access.wishes)()
