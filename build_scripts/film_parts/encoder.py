"""What is asked of ffmpeg: how loud a sound is, and to write it down (stage: build).

The Debian package is called ffmpeg; it is a tool of this desk, and no part of the kiosk.
"""

from __future__ import annotations

import re
import subprocess
from array import array
from collections.abc import Sequence
from pathlib import Path

from film_parts.tones import RATE, Samples, peak

QUIET = ("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error", "-y")
SAME = ("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1")
"""No date and no chance number in the file: the same each time."""
HIGHEST = -6.0
"""The highest peak, in decibels under full scale."""


def raw(samples: Samples) -> bytes:
    """Samples as ffmpeg reads them from its input."""
    return array("f", samples).tobytes()


def raw_input() -> tuple[str, ...]:
    """The options that say what raw() wrote."""
    return ("-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", "-")


def loudness(samples: Samples) -> float:
    """The loudness over all that is not silence, in LUFS (EBU R 128)."""
    command = ("ffmpeg", "-hide_banner", *raw_input(), "-af", "ebur128", "-f", "null", "-")
    told = subprocess.run(command, input=raw(samples), capture_output=True, check=True).stderr.decode()
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", told)[-1])


def at_loudness(samples: Samples, wanted: float) -> Samples:
    """The sound made so loud, unless its peak would be too high: then as loud as that allows."""
    gain = min(wanted - loudness(samples), HIGHEST - 1 - peak(samples))
    factor = 10 ** (gain / 20)
    return array("d", (sample * factor for sample in samples))


def write_opus(samples: Samples, path: Path, kilobits: int = 64) -> None:
    """An Opus file in Ogg."""
    codec = ("-c:a", "libopus", "-b:a", f"{kilobits}k", "-ac", "1")
    run((*QUIET, *raw_input(), *codec, *SAME, str(path)), raw(samples))


def run(command: Sequence[str], data: bytes | None = None) -> None:
    """Runs a tool to its end; what it complains of is raised."""
    done = subprocess.run(command, input=data, capture_output=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode()[-800:]}")
