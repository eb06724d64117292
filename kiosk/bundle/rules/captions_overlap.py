"""Stage 3: captions whose times are at odds."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.captions import Cue
from kiosk.bundle.rules.cues import told_of_cues
from kiosk.bundle.rules.reading import Field, Setting
from kiosk.diagnostics import Diagnostic

ROUNDED = 0.001


def captions_overlap(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a caption that begins before the one before it has ended, or that ends before it begins.

    Why: one caption stands at a time. The earlier of two is cut off, and one that ends too early never comes.
    What to do: let each end before the next begins; who speaks at once with another stands in the same caption.
    """
    advice = "let each caption begin, then end, then the next begin"
    yield from told_of_cues(field, setting, "captions-overlap", _wrong, advice)


def _wrong(cue: Cue, before: Cue | None) -> str:
    if cue.end <= cue.start:
        return "ends before it begins"
    overlaps = before is not None and cue.start < before.end - ROUNDED
    return "begins before the one before it has ended" if overlaps else ""
