"""Sound as plain numbers: noise, filters, envelopes, one sample after another (stage: build)."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random
from typing import TypeAlias

RATE = 24_000
"""Samples in a second; one channel. A broadcast of 1990 carried no more than this holds."""

Samples: TypeAlias = "array[float]"


def silence(seconds: float) -> Samples:
    """So much nothing."""
    return array("d", bytes(8 * round(seconds * RATE)))


def white(seconds: float, seed: int) -> Samples:
    """Even noise between −1 and 1, the same for the same seed."""
    chance = Random(seed)
    return array("d", (chance.uniform(-1.0, 1.0) for _ in range(round(seconds * RATE))))


def low_pass(samples: Iterable[float], hertz: float) -> Samples:
    """What lies under a frequency, falling softly above it."""
    share = 1 - math.exp(-2 * math.pi * hertz / RATE)
    state, out = 0.0, array("d")
    for sample in samples:
        state += share * (sample - state)
        out.append(state)
    return out


def high_pass(samples: Samples, hertz: float) -> Samples:
    """What lies over a frequency."""
    return array("d", (sample - low for sample, low in zip(samples, low_pass(samples, hertz), strict=True)))


def band(samples: Samples, low: float, high: float) -> Samples:
    """What lies between two frequencies, as a radio's loudspeaker would let it through."""
    return high_pass(low_pass(low_pass(samples, high), high), low)


def ramp(points: Sequence[tuple[float, float]], at: float) -> float:
    """The height at a second of a line through (second, height) points, with soft shoulders."""
    if at <= points[0][0]:
        return points[0][1]
    for (t0, a), (t1, b) in pairwise(points):
        if at <= t1:
            part = (at - t0) / (t1 - t0) if t1 > t0 else 1.0
            return a + (b - a) * (0.5 - 0.5 * math.cos(math.pi * part))
    return points[-1][1]


def shaped(samples: Samples, points: Sequence[tuple[float, float]], step: int = 24) -> Samples:
    """Samples made louder and softer along a line; the line is read every `step` samples."""
    out = array("d")
    for start in range(0, len(samples), step):
        gain = ramp(points, start / RATE)
        out.extend(sample * gain for sample in samples[start : start + step])
    return out


def mixed(parts: Iterable[tuple[Samples, float]]) -> Samples:
    """Several sounds at once, each at its own loudness; as long as the longest."""
    held = list(parts)
    out = array("d", bytes(8 * max(len(samples) for samples, _ in held)))
    for samples, gain in held:
        for i, sample in enumerate(samples):
            out[i] += sample * gain
    return out


def sine(hertz: float, seconds: float, phase: float = 0.0) -> Samples:
    """A pure tone."""
    turn = 2 * math.pi * hertz / RATE
    return array("d", (math.sin(phase + turn * i) for i in range(round(seconds * RATE))))


def crackle(seconds: float, per_second: float, seed: int) -> Samples:
    """Rare soft ticks, as of a far thunderstorm in a receiver."""
    chance, out = Random(seed), silence(seconds)
    at = chance.expovariate(per_second)
    while at < seconds:
        start, size = round(at * RATE), chance.uniform(0.2, 1.0)
        for i in range(start, min(len(out), start + 60)):
            out[i] += size * math.exp(-(i - start) / 14) * chance.uniform(-1.0, 1.0)
        at += chance.expovariate(per_second)
    return out


def levelled(samples: Samples) -> Samples:
    """The sound at an average power of one, so that parts can be weighed against each other."""
    power = math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples))) or 1.0
    return array("d", (sample / power for sample in samples))


def rounded(samples: Samples, height: float) -> Samples:
    """High peaks bent under a height, as a transmitter does; low sounds are left as they are."""
    return array("d", (height * math.tanh(sample / height) for sample in samples))


def decibels(gain: float) -> float:
    """A ratio of loudness, as decibels; −120 for nothing."""
    return 20 * math.log10(gain) if gain > 1e-6 else -120.0


def peak(samples: Samples) -> float:
    """The highest sample, in decibels under full scale."""
    return decibels(max(map(abs, samples), default=0.0))
