"""Stage 3: captions that do not fit under a film."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.captions import Cue
from kiosk.bundle.rules.cues import told_of_cues
from kiosk.bundle.rules.reading import Field, Setting
from kiosk.diagnostics import Diagnostic

MOST_LINES = 2
MOST_LETTERS = 37


def captions_long(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a caption of more than two lines, or a line of more than 37 letters.

    Why: captions stand large and low on the picture; a third line hides what it tells of, and a longer one is not
    taken in at a glance.
    What to do: break the line where the sense breaks, or make two captions of one.
    """
    advice = f"at most {MOST_LINES} lines of {MOST_LETTERS} letters; break it where the sense breaks, or make two of it"
    yield from told_of_cues(field, setting, "captions-long", _wrong, advice)


def _wrong(cue: Cue, before: Cue | None) -> str:
    longest = max(map(len, cue.lines), default=0)
    if len(cue.lines) > MOST_LINES:
        return f"has {len(cue.lines)} lines"
    return f"has a line of {longest} letters" if longest > MOST_LETTERS else ""
