"""A voice that tells what a film shows, over its sound drawn back (stage: build).

The voice is eSpeak NG's; the Debian package is called espeak-ng. A museum may put a person's in its place.
"""

from __future__ import annotations

import subprocess
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from film_parts.encoder import at_loudness
from film_parts.tones import RATE, Samples, mixed, rounded, shaped, silence

VOICES: Mapping[str, tuple[str, ...]] = {
    "az": ("-v", "az", "-s", "192", "-p", "42"),
    "ru": ("-v", "ru", "-s", "176", "-p", "42"),
    "en": ("-v", "en-gb", "-s", "160", "-p", "42"),
}
VOICE, BED, DRAWN_BACK = -23.0, -30.0, 0.12
"""Loudness of the voice and of what lies under it, in LUFS, and what is left of that while the voice speaks."""
BREATH = 0.2
"""Seconds between two sentences of the voice, at least."""


@dataclass(frozen=True)
class Told:
    """One thing that the voice says, and from when."""

    at: float
    text: str


def told(rows: Sequence[Mapping[str, Any]], language: str) -> tuple[Told, ...]:
    """All that the voice says in a language."""
    return tuple(Told(float(row["at"]), str(row[language])) for row in rows)


def spoken(text: str, language: str) -> Samples:
    """A text as eSpeak NG says it."""
    said = subprocess.run(("espeak-ng", *VOICES[language], "--stdout", text), capture_output=True, check=True).stdout
    command = ("ffmpeg", "-v", "error", "-f", "wav", "-i", "-", "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-")
    heard = array("f", subprocess.run(command, input=said, capture_output=True, check=True).stdout)
    return _trimmed(array("d", heard))


def _trimmed(samples: Samples) -> Samples:
    """Without the silence that the engine adds at the end."""
    last = max((n for n, sample in enumerate(samples) if abs(sample) > 0.003), default=0)
    return samples[: last + round(0.05 * RATE)]


def too_long(spans: Sequence[tuple[float, float]], seconds: float) -> list[str]:
    """Which sentences run into the next, or past the end."""
    ends = [*(later[0] for later in spans[1:]), seconds]
    return [
        f"{start:.1f}: {end - limit + BREATH:.1f} s too long"
        for (start, end), limit in zip(spans, ends, strict=True)
        if end + BREATH > limit
    ]


def described(bed: Samples, sayings: Sequence[Told], language: str) -> Samples:
    """The bed and the voice in one; raises ValueError when the voice does not fit."""
    seconds = len(bed) / RATE
    said = [(saying.at, spoken(saying.text, language)) for saying in sayings]
    spans = [(at, at + len(samples) / RATE) for at, samples in said]
    if late := too_long(spans, seconds):
        raise ValueError(f"{language}: " + "; ".join(late))
    voice = silence(seconds)
    for at, samples in said:
        first = round(at * RATE)
        voice[first : first + len(samples)] = samples
    under = shaped(at_loudness(bed, BED), drawn_back(spans, seconds))
    even = rounded(voice, 0.35 * max(map(abs, voice)))
    return mixed(((at_loudness(even, VOICE), 1.0), (under, 1.0)))


def drawn_back(spans: Sequence[tuple[float, float]], seconds: float) -> list[tuple[float, float]]:
    """How loud the bed is, as a line: drawn back while the voice speaks, and between two near sentences."""
    line = [(0.0, 1.0)]
    for n, (start, end) in enumerate(spans):
        near_before = n > 0 and start - spans[n - 1][1] < 1.2
        near_after = n + 1 < len(spans) and spans[n + 1][0] - end < 1.2
        line += [] if near_before else [(max(0.0, start - 0.5), 1.0), (start - 0.05, DRAWN_BACK)]
        line += [] if near_after else [(end + 0.05, DRAWN_BACK), (min(seconds, end + 0.5), 1.0)]
    return [point for point, following in pairwise([*line, (seconds + 1, 1.0)]) if point[0] <= following[0]]
