"""Stage 3: what a curator is told of films, sounds and voices that were opened. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.bundle.named import Kind, Named
from kiosk.bundle.plates import PANEL
from kiosk.bundle.seen import Seen, Stopped
from kiosk.diagnostics import Diagnostic, Level

LEEWAY = 0.5
"""A caption may stand this many seconds longer than its film."""
ROUNDED_UP = 8
"""Encoders fill a picture up to the next sixteen lines."""

_STOPPED: dict[Stopped, str] = {
    Stopped.OVERWORKED: "takes more work than any film should",
    Stopped.HUNG: "keeps the program that opens it waiting for ever",
    Stopped.CRASHED: "ends the program that opens it",
}


def told_of_film(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    """What is wrong with a film."""
    trouble = _film_trouble(named, seen)
    if trouble is not None:
        message, advice = trouble
        yield Diagnostic(named.span, Level.ERROR, "film-unplayable", f'"{named.reference}" {message}', advice)
        return
    yield from _too_large(named, seen)
    yield from _late(named, seen)


def told_of_sound(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    """What is wrong with a sound or a voice; without a voice a screen is still shown."""
    if seen.opened and seen.has_sound and seen.seconds > 0:
        yield from _late(named, seen)
        return
    voice = named.kind is Kind.VOICE
    level, code = (Level.WARNING, "voice-unplayable") if voice else (Level.ERROR, "sound-unplayable")
    why = _STOPPED.get(seen.stopped) or f"cannot be played: {seen.why or 'nothing is heard of it'}"
    advice = f"bring it anew, or mend it: {_ffmpeg(named, '-vn -c:a libopus', '.opus')}"
    yield Diagnostic(named.span, level, code, f'"{named.reference}" {why}', advice)


def _film_trouble(named: Named, seen: Seen) -> tuple[str, str] | None:
    anew = f"bring it anew, or mend it: {_film_line(named)}"
    if seen.stopped in _STOPPED:
        return _STOPPED[seen.stopped], anew
    if seen.has_sound and not seen.has_picture:
        return "is a sound without a picture", "write `kind: sound`, or bring the film"
    if not seen.frames:
        return f"cannot be played: {seen.why or _nothing_came(seen)}", anew
    if seen.blank >= seen.frames:
        return "has colours that cannot be drawn, as those of 10 bits", f"give it 8 bits: {_film_line(named)}"
    return None


def _nothing_came(seen: Seen) -> str:
    if not seen.has_picture:
        return "there is neither picture nor sound in it"
    return "no picture comes within 3 seconds; AV1 is one of the kinds that are not decoded"


def _too_large(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    long, short = max(seen.width, seen.height), min(seen.width, seen.height)
    if long > PANEL[0] + ROUNDED_UP or short > PANEL[1] + ROUNDED_UP:
        message = f'"{named.reference}" has {seen.width} × {seen.height} pixels, and more than Full HD may stutter'
        side = "-2:1080" if seen.width >= seen.height else "1080:-2"
        advice = f"make it smaller: {_film_line(named, f'-vf scale={side} ')}"
        yield Diagnostic(named.span, Level.WARNING, "film-too-large", message, advice)


def _late(named: Named, seen: Seen) -> Iterator[Diagnostic]:
    for file, cues in named.captions:
        last = max(cue.end for cue in cues)
        if last > seen.seconds + LEEWAY:
            message = (
                f'the captions "{file}" go on to {_time(last)}, and "{named.reference}" ends at {_time(seen.seconds)}'
            )
            advice = "move them to where their words are spoken"
            yield Diagnostic(named.span, Level.WARNING, "captions-late", message, advice)


def _time(seconds: float) -> str:
    return f"{int(seconds // 60)}:{seconds % 60:04.1f}"


def _film_line(named: Named, more: str = "") -> str:
    return _ffmpeg(named, f"{more}-c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart", ".mp4")


def _ffmpeg(named: Named, options: str, suffix: str) -> str:
    mended = PurePosixPath(named.reference).with_suffix("").as_posix()
    return f'ffmpeg -i "{named.reference}" {options} "{mended}-new{suffix}"'
