"""The films and sounds: what is heard and told keeps its rules, and the shipped files are what the scripts make."""

from __future__ import annotations

import math
import struct
from itertools import pairwise
from pathlib import Path

import film
import pytest
import sound
import yaml
from film_parts import captions, light, tones
from film_parts.broadcast import syllables
from film_parts.captions import Cue

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
