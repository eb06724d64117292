"""Stage 3: captions that are gone before they are read."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.captions import Cue
from kiosk.bundle.rules.cues import told_of_cues
from kiosk.bundle.rules.reading import Field, Setting
from kiosk.diagnostics import Diagnostic

MOST_WORDS_A_MINUTE = 180
LEAST_SECONDS = 1.0
ROUNDED = 0.001
"""Times are written in thousandths of a second."""


def captions_fast(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a caption with more than 180 words a minute, or one that stands for less than a second.

    Why: whoever reads also looks at the picture, and many read in their second language; 160 words are better.
    What to do: let it stand longer, or say it in fewer words. Names and what is said of them stay.
    """
    advice = f"let it stand longer, {LEAST_SECONDS:g} second at least and {MOST_WORDS_A_MINUTE} words a minute at most"
    yield from told_of_cues(field, setting, "captions-fast", _wrong, advice)


def _wrong(cue: Cue, before: Cue | None) -> str:
    seconds = cue.end - cue.start
    if seconds <= 0:
        return ""
    words = count_words(" ".join(cue.lines))
    if seconds < LEAST_SECONDS - ROUNDED:
        return f"stands for {seconds:.1f} seconds"
    if words * 60 / MOST_WORDS_A_MINUTE > seconds + ROUNDED:
        return f"has {words} words for {seconds:.1f} seconds, {words * 60 / seconds:.0f} a minute"
    return ""
