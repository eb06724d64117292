"""A broadcast that nobody can understand: the hum and rhythm of a voice behind a dial (stage: build).

No word is spoken and nobody's voice is imitated: a low tone rises and falls as speech does.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from film_parts.tones import RATE, Samples, band, crackle, levelled, mixed, rounded, shaped, sine, white

BLOCK = 120
"""Samples between two readings of the mouth's shape: five thousandths of a second."""
VOWELS: tuple[tuple[float, float], ...] = ((640, 1180), (480, 1620), (330, 1980), (500, 940), (350, 780))
"""The two lowest resonances of a, e, i, o, u, in hertz."""
CHORD: tuple[tuple[float, float], ...] = ((110.0, 0.5), (164.8, 0.32), (220.0, 0.26), (329.6, 0.1))
"""The warm tone under the voice: an open fifth, neither glad nor sad."""


@dataclass(frozen=True)
class Syllable:
    """One rise and fall of the hum."""

    start: float
    end: float
    stress: float
    pitch: float
    vowel: tuple[float, float]


def syllables(seconds: float, seed: int) -> tuple[Syllable, ...]:
    """Phrases of about two seconds with a breath between, falling in pitch as spoken sentences do."""
    chance, at, found = Random(seed), 0.35, []
    while at < seconds:
        count = chance.randint(7, 12)
        for n in range(count):
            length = chance.uniform(0.15, 0.26) * (1.5 if n == count - 1 else 1.0)
            pitch = 128 - 26 * n / count + chance.uniform(-7, 7)
            found.append(Syllable(at, at + length, chance.uniform(0.65, 1.0), pitch, chance.choice(VOWELS)))
            at += length + chance.choice((0.0, 0.01, 0.03, 0.06))
        at += chance.uniform(0.3, 0.55)
    return tuple(syllable for syllable in found if syllable.end <= seconds)


def hum(seconds: float, seed: int) -> Samples:
    """The voice-like part: a buzz in the throat through two resonances, without a consonant."""
    said = syllables(seconds, seed)
    buzz, mouth = _Buzz(), (_Resonance(), _Resonance())
    out = array("d")
    for start in range(0, round(seconds * RATE), BLOCK):
        loud, pitch, vowel = _at(said, start / RATE)
        mouth[0].tune(vowel[0], 90)
        mouth[1].tune(vowel[1], 130)
        for _ in range(min(BLOCK, round(seconds * RATE) - start)):
            sample = buzz.send(pitch) * loud
            out.append(mouth[0].ring(sample) + 0.4 * mouth[1].ring(sample))
    return out


def programme(seconds: float, seed: int) -> Samples:
    """The whole broadcast as a listener hears it: tone, hum, static, far crackle."""
    swell = _swell(seconds, seed)
    tone = shaped(mixed((sine(hertz, seconds, n), share) for n, (hertz, share) in enumerate(CHORD)), swell)
    voice = band(hum(seconds, seed), 140, 2400)
    static = shaped(band(white(seconds, seed + 1), 500, 3400), _breath(seconds))
    parts = ((tone, 0.2), (voice, 0.15), (static, 0.022), (crackle(seconds, 3, seed + 2), 0.006))
    return rounded(mixed((levelled(part), share) for part, share in parts), 0.75)


def _swell(seconds: float, seed: int) -> Sequence[tuple[float, float]]:
    """The tone leans on the voice: fuller where a syllable is stressed."""
    points = [(0.0, 0.62)]
    for said, following in pairwise(syllables(seconds, seed)):
        points.append(((said.start + said.end) / 2, 0.62 + 0.38 * said.stress))
        if following.start - said.end > 0.2:
            points.append(((said.end + following.start) / 2, 0.55))
    return points


def _breath(seconds: float) -> Sequence[tuple[float, float]]:
    """Static that comes and goes slowly, as on medium wave."""
    return [(at * 1.7, 0.75 + 0.25 * math.sin(at * 2.3)) for at in range(int(seconds / 1.7) + 2)]


def _at(said: Sequence[Syllable], at: float) -> tuple[float, float, tuple[float, float]]:
    """Loudness, pitch and mouth at a second."""
    for syllable in said:
        if syllable.start <= at < syllable.end:
            part = (at - syllable.start) / (syllable.end - syllable.start)
            return syllable.stress * math.sin(math.pi * part) ** 0.7, syllable.pitch - 5 * part, syllable.vowel
    return 0.0, 110.0, VOWELS[3]


class _Buzz:
    """A soft saw whose pitch glides."""

    def __init__(self) -> None:
        self._phase, self._pitch = 0.0, 118.0

    def send(self, pitch: float) -> float:
        self._pitch += (pitch - self._pitch) * 0.0012
        self._phase = (self._phase + self._pitch / RATE) % 1.0
        return (1 - self._phase) ** 2 - 1 / 3


class _Resonance:
    """A hollow that rings at one frequency."""

    def __init__(self) -> None:
        self._one = self._two = self._gain = self._last = self._before = 0.0

    def tune(self, hertz: float, width: float) -> None:
        radius = math.exp(-math.pi * width / RATE)
        one, two = 2 * radius * math.cos(2 * math.pi * hertz / RATE), -radius * radius
        self._one += (one - self._one) * (0.12 if self._gain else 1.0)
        self._two += (two - self._two) * (0.12 if self._gain else 1.0)
        self._gain = 1 - radius

    def ring(self, sample: float) -> float:
        now = self._gain * 4 * sample + self._one * self._last + self._two * self._before
        self._last, self._before = now, self._last
        return now
