"""Stage 3: captions in WebVTT, as cues with their times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import webvtt
from webvtt.errors import MalformedCaptionError, MalformedFileError

LARGEST_FILE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cue:
    """start, end: seconds; lines: what is shown, at most two."""

    start: float
    end: float
    lines: tuple[str, ...]


class CaptionsUnreadable(ValueError):
    """Says what is wrong with a file of captions."""


def read_captions(path: Path) -> tuple[Cue, ...]:
    """The cues of a WebVTT file, by their beginning; raises CaptionsUnreadable."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CaptionsUnreadable(f"it is larger than {LARGEST_FILE // 1024} kB")
        text = path.read_text(encoding="utf-8-sig")
        found = webvtt.from_string(text)
    except UnicodeDecodeError:
        raise CaptionsUnreadable("it is not written in UTF-8") from None
    except OSError as problem:
        raise CaptionsUnreadable(problem.strerror or "it cannot be read") from None
    except (MalformedFileError, MalformedCaptionError) as problem:
        raise CaptionsUnreadable(f"it is not WebVTT: {str(problem).splitlines()[0].rstrip('.').lower()}") from None
    cues = [Cue(_seconds(each.start), _seconds(each.end), tuple(each.text.splitlines())) for each in found.captions]
    if len(cues) < text.count("-->"):
        raise CaptionsUnreadable("a time in it is not written as 00:01:02.500 --> 00:01:05.000")
    if not cues:
        raise CaptionsUnreadable("it holds no captions")
    return tuple(sorted(cues, key=lambda cue: cue.start))


def _seconds(time: str) -> float:
    hours, minutes, seconds = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def cue_at(cues: Sequence[Cue], seconds: float) -> Cue | None:
    """What is to be read at a moment."""
    return next((cue for cue in reversed(cues) if cue.start <= seconds < cue.end), None)
