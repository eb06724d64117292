"""The films and sounds: what is heard and told keeps its rules, and the shipped files are what the scripts make."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import film
import pytest
import sound
import yaml
from film_parts import canvas, captions, described, light, night, story, tape, tones
from film_parts.broadcast import syllables
from film_parts.captions import Cue
from film_parts.story import Story
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
NAMES = (*sound.SOUNDS, *(each.name for each in film.FILMS.values()))
SHIPPED = [(name, language) for name in NAMES for language in captions.LANGUAGES]


def script(name: str) -> dict[str, object]:
    text = (sound.SCRIPTS / f"{Path(name).name}.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def media(name: str) -> Path:
    beside = ROOT / "exhibits" / name
    return beside.with_suffix(".webm" if beside.name in film.FILMS else ".opus")


def webm_seconds(path: Path) -> float:
    """The length that a WebM file tells in its head: element 0x4489, eight bytes, in thousandths."""
    head = path.read_bytes()[:4096]
    at = head.index(b"\x44\x89\x88") + 3
    return float(struct.unpack(">d", head[at : at + 8])[0]) / 1000


def ogg_seconds(path: Path) -> float:
    """The length of an Opus file: the sample number of its last page."""
    data = path.read_bytes()
    last = data.rindex(b"OggS")
    return int.from_bytes(data[last + 6 : last + 14], "little") / 48_000


def seconds(path: Path) -> float:
    return webm_seconds(path) if path.suffix == ".webm" else ogg_seconds(path)


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_shipped_captions_are_short_slow_and_inside_their_film(name: str, language: str) -> None:
    file = (ROOT / "exhibits" / f"{name}.{language}.vtt").read_text(encoding="utf-8")
    assert captions.faults(captions.read(file), seconds(media(name))) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_captions_are_what_the_script_says(name: str) -> None:
    for path, text in sound.caption_files(name).items():
        assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", NAMES)
def test_a_film_or_sound_lasts_as_long_as_its_script(name: str) -> None:
    assert seconds(media(name)) == pytest.approx(script(name)["seconds"], abs=0.05)


@pytest.mark.parametrize("name", NAMES)
def test_the_three_languages_are_told_at_the_same_seconds(name: str) -> None:
    rows = script(name)["captions"]
    assert isinstance(rows, list)
    times = [[(cue.start, cue.end) for cue in captions.cues(rows, language)] for language in captions.LANGUAGES]
    assert times[0] == times[1] == times[2]


@pytest.mark.parametrize(
    ("cue", "fault"),
    [
        (Cue(0, 5, ("one", "two", "three")), "3 lines"),
        (Cue(0, 5, ("a line that is longer than thirty-seven",)), "a line of 39 letters"),
        (Cue(0, 0.5, ("short",)), "1 words in 0.5 s"),
        (Cue(0, 2, ("one two three four five six seven",)), "7 words in 2.0 s"),
        (Cue(0, 1.5, ("müstəqilliyimizdən danışanlarımız",)), "22.0 letters a second"),
    ],
)
def test_a_caption_that_cannot_be_read_in_time_is_told(cue: Cue, fault: str) -> None:
    assert fault in " ".join(captions.faults([cue], 10))


def test_captions_that_overlap_or_outlast_the_film_are_told() -> None:
    told = captions.faults([Cue(0, 3, ("one",)), Cue(2, 6, ("two",))], 5)
    assert ["begins before the one above ends" in told[0], "after the end" in told[1]] == [True, True]


def test_captions_come_back_as_they_were_written() -> None:
    kept = (Cue(0.25, 59.999, ("[tone]", "second line")), Cue(60, 3725.5, ("late",)))
    assert captions.read(captions.web_vtt(kept)) == kept


def test_no_syllable_runs_into_the_next_or_past_the_end() -> None:
    said = syllables(12, seed=1990)
    assert all(one.end <= two.start + 1e-9 for one, two in pairwise(said))
    assert said[-1].end <= 12


def test_a_ramp_goes_through_its_points_and_stays_at_its_ends() -> None:
    line = [(1.0, 0.2), (3.0, 0.8)]
    assert [round(tones.ramp(line, at), 3) for at in (0, 1, 2, 3, 9)] == [0.2, 0.2, 0.5, 0.8, 0.8]


def test_a_band_lets_through_what_is_inside_it_and_holds_back_the_rest() -> None:
    def power(hertz: float) -> float:
        heard = tones.band(tones.sine(hertz, 0.2), 300, 3000)
        return math.sqrt(sum(sample * sample for sample in heard) / len(heard))

    assert power(1000) > 3 * power(30)
    assert power(1000) > 2 * power(9000)


def test_the_beam_of_the_lighthouse_closes_its_turn_at_the_end_of_the_film() -> None:
    assert light.SECONDS % light.TURN == 0


def story_told() -> Story:
    return story.read(night.SCRIPT, night.EXHIBIT / "2-night.yaml")


def test_the_clock_never_runs_back_and_shows_each_given_hour_at_its_second() -> None:
    clock = story_told().clock
    shown = [clock.minute(n / 25) for n in range(90 * 25 + 1)]
    assert all(earlier <= later + 1e-9 for earlier, later in pairwise(shown))
    assert all(clock.minute(second) == pytest.approx(minute) for second, minute in clock.points)


def test_the_clock_finds_the_second_of_a_minute() -> None:
    clock = story_told().clock
    assert [round(clock.minute(clock.second(minute)), 3) for minute in (1, 75, 361, 900)] == [1, 75, 361, 900]


def test_the_digits_change_no_more_than_five_times_in_two_seconds() -> None:
    clock = story_told().clock
    shown = [clock.shown(n / 25) for n in range(90 * 25)]
    changes = [n for n, (before, after) in enumerate(pairwise(shown)) if before != after]
    assert all(sum(start <= n < start + 50 for n in changes) <= 5 for start in range(0, 2250, 5))


@pytest.mark.parametrize("hour", ["18:30", "19:00", "19:30", "21:00", "00:00", "07:00", "10:00"])
def test_the_digits_show_the_hours_that_the_captions_name(hour: str) -> None:
    clock = story_told().clock
    assert sum(f"{clock.shown(n / 25):%H:%M}" == hour for n in range(90 * 25)) >= 20


def test_every_mark_and_light_lies_inside_the_night_and_ends_after_it_begins() -> None:
    told = story_told()
    last = told.clock.points[-1][1]
    spans = [(each.start, each.end) for each in (*told.marks, *told.lights)]
    assert all(0 <= start <= end <= last for start, end in [*spans, told.closing, told.silence])


def test_an_approximate_place_is_never_a_dot() -> None:
    exact = {lit.place.at for lit in story_told().lights if lit.place.within_km == 0}
    assert exact == {(40.4042, 49.8078)}


def test_every_place_lies_in_the_picture_below_the_line() -> None:
    below = tape.LEVEL + tape.TALL + 60
    for place in (lit.place for lit in story_told().lights):
        spot, radius = night.xy(place.at), place.within_km * night.KILOMETRE
        assert radius <= spot.x() <= night.WIDTH - radius
        assert below + radius <= spot.y() <= night.HEIGHT - radius


def test_a_light_is_full_in_its_time_and_never_goes_out_again() -> None:
    lit = story_told().lights[0]
    levels = [night.strength(lit, minute) for minute in (lit.start - 1, lit.start + 10, lit.end, 900)]
    assert levels == pytest.approx([0, 1, 1, 0.42])


def test_the_broadcast_falls_silent_in_the_hour_that_the_sources_leave_open() -> None:
    told = story_told()
    assert [f"{told.clock.start + timedelta(minutes=minute):%H:%M}" for minute in told.silence] == ["19:00", "19:30"]


def test_every_source_that_the_film_names_is_in_the_exhibit() -> None:
    known = yaml.safe_load((night.EXHIBIT / "sources.yaml").read_text(encoding="utf-8"))
    told = yaml.safe_load(night.SCRIPT.read_text(encoding="utf-8"))
    rows = [*told["marks"], *told["lights"], *told["captions"], *told["places"].values(), told["closing"]]
    named = {source for row in rows for source in row["sources"]}
    assert named <= set(known)


def test_a_sentence_that_runs_into_the_next_is_told() -> None:
    assert described.too_long([(0, 2.0), (2.5, 4.5), (4.6, 5.0)], 6) == ["2.5: 0.1 s too long"]


def test_the_bed_is_drawn_back_under_the_voice_and_between_near_sentences() -> None:
    line = described.drawn_back([(2, 4), (4.5, 6), (9, 10)], 12)
    heard = [round(tones.ramp(line, at), 2) for at in (0, 3, 4.2, 5, 7.5, 9.5, 11)]
    assert heard == [1, 0.12, 0.12, 0.12, 1, 0.12, 1]


@pytest.mark.parametrize("language", captions.LANGUAGES)
def test_a_described_version_lasts_as_long_as_the_film(language: str) -> None:
    film_itself = media("black-january/media/ninety-seconds")
    told = film_itself.with_name(f"ninety-seconds.described.{language}.webm")
    assert webm_seconds(told) == pytest.approx(webm_seconds(film_itself), abs=0.05)


def lightness(at: float) -> bytes:
    """How light each of 96 by 54 parts of the night's picture is."""
    small = canvas.frame(night.film(), at).scaled(96, 54, mode=Qt.TransformationMode.SmoothTransformation)
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def flashes(levels: Sequence[int]) -> int:
    """How often the light of one part goes up and down again by a tenth of white or more."""
    turns, rising, low, high = 0, 0, 1.0, 0.0
    for now in ((level / 255) ** 2.2 for level in levels):
        low, high = min(low, now), max(high, now)
        way = 1 if now - low >= 0.1 else -1 if high - now >= 0.1 else 0
        if way and way != rising:
            turns, rising, low, high = turns + 1, way, now, now
        elif way:
            low, high = (now, high) if way > 0 else (low, now)
    return turns // 2


@pytest.mark.parametrize("second", [25.0, 84.2, 85.2, 86.2, 87.2])
def test_no_part_of_the_picture_flashes_more_than_twice_in_a_second(second: float) -> None:
    canvas.application()
    frames = [lightness(second + n / 25) for n in range(25)]
    assert max(flashes(part) for part in zip(*frames, strict=True)) <= 2
