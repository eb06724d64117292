"""Stage 3: what the rules on captions share: every cue of every file that a field names, judged by one measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from kiosk.bundle.captions import CaptionsUnreadable, Cue, read_captions
from kiosk.bundle.files import Unfound, find
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import CaptionsRef

Measure = Callable[[Cue, Cue | None], str]
"""What is wrong with a cue, by itself and after the one before it; nothing where it is right."""


def told_of_cues(field: Field, setting: Setting, code: str, measure: Measure, advice: str) -> Iterator[Diagnostic]:
    """One warning for a file: its first cue that is wrong, and how many more there are."""
    for language, reference, cues in cues_of(field, setting):
        pairs = zip(cues, (None, *cues), strict=False)
        wrong = [(cue, what) for cue, before in pairs if (what := measure(cue, before))]
        if wrong:
            cue, what = wrong[0]
            more = f", as the first of {len(wrong)}" if len(wrong) > 1 else ""
            message = f'in "{reference}" the caption at {_time(cue.start)} {what}{more}'
            yield warning(field.span(language), code, message, advice)


def cues_of(field: Field, setting: Setting) -> Iterator[tuple[str, str, tuple[Cue, ...]]]:
    """The languages, files and cues of a field that names captions; of any other field nothing."""
    if isinstance(field.value, dict):
        for language, reference in field.value.items():
            if isinstance(reference, CaptionsRef):
                yield str(language), reference, _cues(setting.folder, reference)


def _cues(folder: Path, reference: str) -> tuple[Cue, ...]:
    """The cues of a file; none where it is missing or cannot be read, which is told elsewhere."""
    found = find(folder, reference)
    if isinstance(found, Unfound):
        return ()
    changed = found.stat().st_mtime_ns
    return _read(found, changed)


@lru_cache(maxsize=256)
def _read(file: Path, changed: int) -> tuple[Cue, ...]:
    try:
        return read_captions(file)
    except CaptionsUnreadable:
        return ()


def _time(seconds: float) -> str:
    return f"{int(seconds // 60)}:{seconds % 60:06.3f}"
