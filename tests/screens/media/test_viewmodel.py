"""A film's view model: which file plays, what its buttons say, and what stands in for it."""

from __future__ import annotations

import pytest

from kiosk.screens.media.viewmodel import time_shown
from kiosk.services.media import Phase
from tests.filming import FILES, FILM
from tests.screens.making import Making


def film(making: Making) -> object:
    return making.model(FILM, FILES)


def test_the_button_says_what_it_will_do(making: Making) -> None:
    model = film(making)
    said = [model.playLabel]
    for change in (model.play, making.media.show, model.play, model.play, making.media.show, making.media.end):
        change()
        said.append(model.playLabel)
    assert said == ["Play the film", "Pause", "Pause", "Go on", "Pause", "Pause", "Once more"]


def test_the_labels_say_how_things_stand(making: Making) -> None:
    model = film(making)
    assert (model.captionsLabel, model.describedLabel, model.signLabel) == ("Captions: on", "Description: off", "")
    model.toggleCaptions()
    model.toggleDescribed()
    assert (model.captionsLabel, model.describedLabel) == ("Captions: off", "Description: on")


@pytest.mark.parametrize(("language", "words"), [("az", "İlk sözlər"), ("ru", "Первые слова"), ("en", "First words")])
def test_captions_are_those_of_the_language_at_the_moment(making: Making, language: str, words: str) -> None:
    model = film(making)
    making.languages.choose(language)
    model.play()
    seen = {}
    for at in (0.2, 0.6, 2.2, 2.6):
        making.media.move(at, 4.0)
        seen[at] = list(model.said)
    assert (seen[0.2], seen[0.6], seen[2.2]) == ([], [words], [])
    assert len(seen[2.6]) == 2


def test_the_described_film_goes_on_where_the_plain_one_was(making: Making) -> None:
    model = film(making)
    model.play()
    making.media.show()
    making.media.move(2.5, 4.0)
    model.toggleDescribed()
    track = making.media.playing.track
    assert (track.url.rpartition("/")[2], track.start) == ("described.mp4", 2.5)


def test_a_language_without_a_described_film_has_no_button_and_plays_the_plain_one(making: Making) -> None:
    model = film(making)
    model.toggleDescribed()
    making.languages.choose("ru")
    model.play()
    assert (model.describedLabel, making.media.playing.track.url.rpartition("/")[2]) == ("", "film.webm")


def test_a_film_that_fails_gives_way_to_its_poster_and_transcript(making: Making) -> None:
    model = film(making)
    assert model.paragraphs[0].startswith("A text.")
    model.play()
    making.media.fail("broken")
    assert (model.stage, model.playLabel) == ("failed", "")
    assert model.paragraphs[0].startswith("All that is said.")
    assert model.poster.endswith("pier.svg")


def test_the_transcript_can_be_read_instead_and_put_away(making: Making) -> None:
    model = film(making)
    model.toggleTranscript()
    assert (model.transcriptLabel, model.paragraphs[0][:3]) == ("Close the transcript", "All")
    model.toggleTranscript()
    assert (model.transcriptLabel, model.paragraphs[0][:6]) == ("Read it instead", "A text")


def test_leaving_the_screen_ends_its_film(making: Making) -> None:
    model = film(making)
    model.play()
    model.retire()
    assert making.media.playing.phase is Phase.IDLE


def test_the_volume_stops_at_its_ends(making: Making) -> None:
    model = film(making)
    for by, end in ((1, "canLouder"), (-1, "canQuieter")):
        for _ in range(9):
            model.changeVolume(by)
        assert getattr(model, end) is False


@pytest.mark.parametrize(
    ("seconds", "duration", "words"), [(0, 0, ""), (12.9, 90, "0:12 / 1:30"), (61, 3600, "1:01 / 60:00")]
)
def test_the_time_is_minutes_and_seconds(seconds: float, duration: float, words: str) -> None:
    assert time_shown(seconds, duration) == words
