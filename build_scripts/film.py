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

from film_parts import canvas, encoder, light, reel, sounds
from film_parts.tones import Samples
from sound import ROOT, write_captions

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


LIGHT = Production("demo/media/light-turns", light.film, sounds.quiet_sea, -30.0, 4.5)
FILMS: Mapping[str, Production] = {Path(film.name).name: film for film in (LIGHT,)}


def make(film: Production, folder: Path, span: tuple[float, float] | None) -> None:
    """Writes the film, its captions and its poster."""
    write_captions(film.name)
    heard = folder / "sound.opus"
    encoder.write_opus(encoder.at_loudness(film.sound(), film.loudness), heard, kilobits=48)
    canvas.write_png(film.film(), film.poster, film.place.with_suffix(".png"))
    reel.write_film(film.film(), heard, film.place.with_suffix(".webm"), span)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "Needs ffmpeg and eSpeak NG (on Debian: apt-get install ffmpeg espeak-ng)."
    parser.add_argument("films", nargs="*", choices=[*FILMS, []], help="which films; without a name, all")
    parser.add_argument("--span", nargs=2, type=float, metavar=("FROM", "TO"), help="these seconds alone, as a trial")
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
            make(FILMS[name], Path(folder), tuple(asked.span) if asked.span else None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
