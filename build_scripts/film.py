"""Paints the exhibits' films frame by frame and writes them with their captions and posters (stage: build).

.venv/bin/python build_scripts/film.py [light-turns] [ninety-seconds]
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from film_parts import canvas, described, encoder, light, night, reel, sounds
from film_parts.captions import LANGUAGES
from film_parts.tones import Samples
from sound import ROOT, SCRIPTS, write_captions
from tqdm import tqdm

NEEDED = {"ffmpeg": "ffmpeg", "espeak-ng": "espeak-ng"}


@dataclass(frozen=True)
class Production:
    """A film, what is heard with it and how loud, and the second that its poster shows."""

    name: str
    film: Callable[[], canvas.Film]
    sound: Callable[[], Samples]
    loudness: float
    poster: float

    @property
    def place(self) -> Path:
        """Where the film belongs, without its ending."""
        return ROOT / "exhibits" / self.name


def heard_at_night() -> Samples:
    """The night's broadcast, cut at the second at which the picture's line has gone flat."""
    story = night.told()
    thin, cut = (story.clock.second(minute) for minute in story.silence)
    return sounds.night(story.seconds, thin, cut)


LIGHT = Production("demo/media/light-turns", light.film, sounds.quiet_sea, -30.0, 4.5)
NIGHT = Production("black-january/media/ninety-seconds", night.film, heard_at_night, -26.0, 50.0)
FILMS: Mapping[str, Production] = {Path(film.name).name: film for film in (LIGHT, NIGHT)}


def make(film: Production, folder: Path, asked: argparse.Namespace) -> None:
    """Writes the film, its captions, its poster, and the described versions."""
    write_captions(film.name)
    bed = film.sound()
    if not asked.voices:
        heard = folder / "sound.opus"
        encoder.write_opus(encoder.at_loudness(bed, film.loudness), heard, kilobits=48)
        canvas.write_png(film.film(), film.poster, film.place.with_suffix(".png"))
        reel.write_film(film.film(), heard, film.place.with_suffix(".webm"), asked.span)
    if not asked.span:
        describe(film, bed, folder)


def describe(film: Production, bed: Samples, folder: Path) -> None:
    """The same picture once more for each language, with a voice that tells what is seen; if the script has one."""
    script = yaml.safe_load((SCRIPTS / f"{film.place.name}.yaml").read_text(encoding="utf-8"))
    rows = script.get("described", ())
    for language in tqdm(LANGUAGES if rows else (), desc="voices", unit="voice", file=sys.stderr, disable=None):
        heard = folder / f"{language}.opus"
        encoder.write_opus(described.described(bed, described.told(rows, language), language), heard, kilobits=64)
        with_voice = film.place.with_name(f"{film.place.name}.described.{language}.webm")
        reel.with_sound(film.place.with_suffix(".webm"), heard, with_voice)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "Needs ffmpeg and eSpeak NG (on Debian: apt-get install ffmpeg espeak-ng)."
    parser.add_argument("films", nargs="*", choices=[*FILMS, []], help="which films; without a name, all")
    parser.add_argument("--span", nargs=2, type=float, metavar=("FROM", "TO"), help="these seconds alone, as a trial")
    parser.add_argument(
        "--voices", action="store_true", help="speak the described versions anew, over the film there is"
    )
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    missing = [package for tool, package in NEEDED.items() if not shutil.which(tool)]
    if missing:
        print(f"missing: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    canvas.application()
    with tempfile.TemporaryDirectory() as folder:
        for name in asked.films or FILMS:
            make(FILMS[name], Path(folder), asked)
    return 0


if __name__ == "__main__":
    sys.exit(main())
