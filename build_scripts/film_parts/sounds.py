"""The two sounds that stand for themselves: a broadcast that is cut, and a fog signal (stage: build)."""

from __future__ import annotations

from array import array

from film_parts.broadcast import programme
from film_parts.tones import RATE, Samples, band, low_pass, mixed, shaped, silence, sine, white

CUT = 12.0
"""The second at which the broadcast ends."""


def line_falls_silent() -> Samples:
    """Twenty seconds: a broadcast fades in, is cut at the twelfth, and a quiet room remains."""
    heard = shaped(programme(CUT + 0.04, seed=1990), [(0, 0), (2.5, 1), (CUT - 0.02, 1), (CUT + 0.04, 0)])
    return mixed(((after(silence(0), heard, 20.0), 1.0), (after(silence(CUT), room(8.0), 20.0), 1.0)))


def room(seconds: float) -> Samples:
    """A room in which a receiver has gone quiet: almost nothing, and then less."""
    air = low_pass(low_pass(white(seconds, 20), 260), 260)
    mains = sine(100, seconds)
    points = [(0.0, 0.0), (0.12, 0.5), (0.9, 1.0), (seconds - 3.5, 0.6), (seconds, 0.0)]
    return shaped(mixed(((air, 0.05), (mains, 0.0012))), points)


def night(seconds: float, uncertain: float, cut: float) -> Samples:
    """A broadcast that grows thin while its end is uncertain, is cut, and leaves almost nothing."""
    gain = [(0.0, 0.0), (2.5, 1.0), (uncertain, 1.0), (cut - 0.5, 0.62), (cut - 0.02, 0.62), (cut + 0.03, 0.0)]
    heard = shaped(programme(cut + 0.04, seed=19), gain)
    hiss = shaped(band(white(cut + 0.04, 7), 700, 3600), [(uncertain, 0.0), (cut - 0.02, 0.028), (cut + 0.03, 0.0)])
    rest = shaped(room(seconds - cut), [(0.0, 1.0), (16.0, 0.45), (seconds - cut, 0.0)])
    return mixed(((mixed(((heard, 1.0), (hiss, 1.0))), 1.0), (after(silence(cut), rest, seconds), 1.0)))


def fog_signal() -> Samples:
    """Ten seconds by the sea: a long low blast, a pause, and a shorter one."""
    seconds = 10.0
    surf = band(white(seconds, 4), 120, 1600)
    waves = [(0.0, 0.0), (1.2, 0.7), (3.4, 0.35), (5.2, 0.9), (7.4, 0.4), (8.8, 0.7), (10.0, 0.0)]
    blasts = mixed(((after(silence(1.3), blast(3.0), seconds), 1.0), (after(silence(6.0), blast(1.7), seconds), 0.8)))
    far = after(silence(0.34), blasts, seconds)
    return mixed(((shaped(surf, waves), 0.5), (blasts, 0.5), (low_pass(far, 420), 0.16)))


def quiet_sea() -> Samples:
    """Twelve seconds of waves, as soft at the end as at the start."""
    waves = [(0.0, 0.0), (1.6, 0.8), (3.8, 0.4), (5.8, 0.9), (8.0, 0.45), (10.0, 0.8), (12.0, 0.0)]
    return shaped(band(white(12.0, 6), 120, 1300), waves)


def blast(seconds: float) -> Samples:
    """A reed horn: a low note and what rings above it, and a sigh as the air runs out."""
    notes = ((116.5, 1.0), (174.8, 0.55), (233.1, 0.5), (349.6, 0.24), (466.2, 0.14), (582.7, 0.07))
    note = mixed((sine(hertz, seconds, n * 0.7), share) for n, (hertz, share) in enumerate(notes))
    beat = mixed((sine(hertz * 1.0015, seconds, n), share) for n, (hertz, share) in enumerate(notes))
    air = band(white(seconds, 11), 200, 1400)
    swell = [(0.0, 0.0), (0.35, 1.0), (seconds - 0.55, 0.9), (seconds - 0.1, 0.12), (seconds, 0.0)]
    return shaped(mixed(((note, 0.5), (beat, 0.35), (air, 0.12))), swell)


def after(before: Samples, samples: Samples, seconds: float) -> Samples:
    """A sound that begins when another has ended, cut or filled up to a length."""
    joined: Samples = array("d", before)
    joined.extend(samples)
    wanted = round(seconds * RATE)
    joined.extend(silence(max(0, wanted - len(joined)) / RATE))
    return joined[:wanted]
