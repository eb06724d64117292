"""Captions: what they say from when to when, written as WebVTT, and the rules that they keep (stage: build)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

LANGUAGES = ("az", "ru", "en")
LINES, COLUMNS = 2, 37
WORDS_A_MINUTE, SECONDS_A_WORD, SHORTEST = 180, 0.3, 1.0
LETTERS_A_SECOND = 17
"""Azerbaijani and Russian words are longer than English ones, so letters are counted as well."""


@dataclass(frozen=True)
class Cue:
    """One caption: up to two lines, from one second to another."""

    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(len(line.split()) for line in self.lines)

    @property
    def letters(self) -> int:
        return sum(len(line) for line in self.lines)


def cues(rows: Iterable[Mapping[str, Any]], language: str) -> tuple[Cue, ...]:
    """The captions of one language, from rows of {at: [start, end], az, ru, en}."""
    return tuple(_cue(row, language) for row in rows)


def _cue(row: Mapping[str, Any], language: str) -> Cue:
    start, end = row["at"]
    return Cue(float(start), float(end), tuple(str(row[language]).strip().splitlines()))


def web_vtt(captions: Sequence[Cue]) -> str:
    """A WebVTT file."""
    blocks = (f"{stamp(cue.start)} --> {stamp(cue.end)}\n" + "\n".join(cue.lines) for cue in captions)
    return "WEBVTT\n\n" + "\n\n".join(blocks) + "\n"


def stamp(seconds: float) -> str:
    """A time as WebVTT writes it."""
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def read(text: str) -> tuple[Cue, ...]:
    """The captions of a WebVTT file as web_vtt() writes it."""
    head, *blocks = text.strip().split("\n\n")
    if head != "WEBVTT":
        raise ValueError("not a WebVTT file")
    return tuple(_read_block(block.splitlines()) for block in blocks)


def _read_block(lines: Sequence[str]) -> Cue:
    start, end = lines[0].split(" --> ")
    return Cue(_seconds(start), _seconds(end), tuple(lines[1:]))


def _seconds(text: str) -> float:
    hours, minutes, rest = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def faults(captions: Sequence[Cue], length: float) -> list[str]:
    """What a reader would stumble over: too long, too fast, too short, overlapping, past the end."""
    found = [fault for cue in captions for fault in _faults_of(cue)]
    found += [f"{stamp(late.start)}: begins before the one above ends" for early, late in pairwise(captions)
              if late.start < early.end]  # fmt: skip
    return found + [f"{stamp(cue.end)}: after the end" for cue in captions if cue.end > length + 0.001]


def _faults_of(cue: Cue) -> list[str]:
    shown = cue.end - cue.start
    checks = (
        (len(cue.lines) > LINES, f"{len(cue.lines)} lines"),
        (any(len(line) > COLUMNS for line in cue.lines), f"a line of {max(map(len, cue.lines))} letters"),
        (shown < max(SHORTEST, cue.words * SECONDS_A_WORD), f"{cue.words} words in {shown:.1f} s"),
        (cue.words / shown * 60 > WORDS_A_MINUTE, f"{cue.words / shown * 60:.0f} words a minute"),
        (cue.letters / shown > LETTERS_A_SECOND, f"{cue.letters / shown:.1f} letters a second"),
    )
    return [f"{stamp(cue.start)}: {told}" for failed, told in checks if failed]
