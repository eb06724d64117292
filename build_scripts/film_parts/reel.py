"""From painted frames to a film: each is handed to ffmpeg as it is made (stage: build)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from film_parts.canvas import RATE, Film, frame
from film_parts.encoder import QUIET, SAME, run

HALF = "scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int:sws_dither=bayer,format=yuv420p"
TAGS = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")
COLOURS = ("-vf", HALF, *TAGS)
SPEED = ("-deadline", "good", "-cpu-used", "4", "-row-mt", "1", "-threads", "2", "-tile-columns", "1")
CODEC = ("-c:v", "libvpx-vp9", "-b:v", "0", "-g", "125", *SPEED, "-flags:v", "+bitexact")


def write_film(film: Film, sound: Path, path: Path, span: Sequence[float] | None = None) -> None:
    """Paints every frame and hands it to the encoder; a span alone for a trial."""
    first, last = (round(second * RATE) for second in span) if span else (0, film.frames)
    command = _command(film, sound, path, first / RATE, (last - first) / RATE)
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin
        for n in tqdm(range(first, last), desc=path.name, unit="frame", file=sys.stderr, disable=None):
            painted = frame(film, n / RATE)
            encoder.stdin.write(bytes(painted.constBits()))
        encoder.stdin.close()
        if encoder.wait():
            raise RuntimeError(f"ffmpeg failed on {path.name}")


def with_sound(picture: Path, sound: Path, path: Path) -> None:
    """The same picture, untouched, with another sound."""
    streams = ("-map", "0:v:0", "-map", "1:a:0", "-c", "copy")
    run((*QUIET, "-i", str(picture), "-i", str(sound), *streams, *SAME, str(path)))


def _command(film: Film, sound: Path, path: Path, start: float, length: float) -> tuple[str, ...]:
    size = f"{film.width}x{film.height}"
    picture = ("-f", "rawvideo", "-pixel_format", "rgba64le", "-video_size", size, "-framerate", str(RATE), "-i", "-")
    heard = ("-ss", str(start), "-t", str(length), "-i", str(sound), "-map", "0:v", "-map", "1:a", "-c:a", "copy")
    quiet = tuple(word for word in QUIET if word != "-nostdin")
    return (*quiet, *picture, *heard, *COLOURS, *CODEC, "-crf", str(film.quality), *SAME, str(path))
