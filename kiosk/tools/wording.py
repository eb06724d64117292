"""Every text of an exhibit, field by field and paragraph by paragraph, with its id and its place. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kiosk.bundle.captions import Cue
from kiosk.exhibit.amount import Amount, shown
from kiosk.exhibit.dates import in_words
from kiosk.exhibit.fields import AltText, CaptionsRef, LocalizedText, MarkedText
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.exhibit.when import When
from kiosk.source.document import Document, Path
from kiosk.tools.proof_record import ByLanguage, Kind, Wording

HEARD = "transcript"
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class Writing:
    """What must be known to list the texts of one part: where it belongs, and in which languages."""

    part: Written
    place: str
    languages: Sequence[str]
    captions: Mapping[str, Sequence[Cue]]

    @property
    def document(self) -> Document:
        return self.part.document


def wordings(writing: Writing) -> Iterator[Wording]:
    """The texts of a part in the order of its fields; what is heard keeps its place among them."""
    for below, value in walk(writing.part.value):
        if isinstance(value, MarkedText):
            yield from _paragraphs(writing, below, value)
        elif isinstance(value, LocalizedText):
            yield _wording(writing, below, {code: value.in_language(code) for code in writing.languages}, value)
        elif isinstance(value, Amount):
            yield _wording(writing, below, dict.fromkeys(writing.languages, shown(value)), value)
        elif isinstance(value, When):
            yield _wording(writing, below, {code: in_words(value, code) for code in writing.languages}, value)
        elif isinstance(value, dict) and any(isinstance(found, CaptionsRef) for found in value.values()):
            yield from _cues(writing, below, value)


def label(path: Path) -> str:
    """A path in the file as one reads it: `moments 3 · body`; lists count from 1."""
    steps: list[str] = []
    for step in path:
        if isinstance(step, int) and steps:
            steps[-1] += f" {step + 1}"
        else:
            steps.append(str(step))
    return " · ".join(steps)


def _paragraphs(writing: Writing, below: Path, value: MarkedText) -> Iterator[Wording]:
    cut = {code: _cut(value.in_language(code)) for code in writing.languages}
    count = max(map(len, cut.values()))
    for number in range(count):
        parts = {code: found[number] if number < len(found) else (0, "") for code, found in cut.items()}
        one = _wording(writing, below, {code: text for code, (_, text) in parts.items()}, value)
        lines = {code: _line(writing, (*below, code), above) for code, (above, _) in parts.items()}
        path = f"{one.path} ¶{number + 1}" if count > 1 else one.path
        yield one.model_copy(update={"path": path, "lines": lines})


def _cut(text: str) -> list[tuple[int, str]]:
    """The paragraphs of a text, each with the number of lines above it."""
    starts = [0, *(gap.end() for gap in _BLANK_LINE.finditer(text))]
    ends = [*(gap.start() for gap in _BLANK_LINE.finditer(text)), len(text)]
    return [(text.count("\n", 0, start), text[start:end]) for start, end in zip(starts, ends, strict=True)]


def _line(writing: Writing, below: Path, above: int) -> int:
    """The line of the file on which a paragraph begins."""
    path = (*writing.part.path, *below)
    return writing.document.place_in_text(path, above, "").line


def _wording(writing: Writing, below: Path, texts: ByLanguage, value: object) -> Wording:
    path = (*writing.part.path, *below)
    heard: Kind = "heard" if isinstance(value, AltText) or HEARD in below else "seen"
    return Wording(
        place=writing.place,
        path=label(below),
        kind=heard,
        marked=isinstance(value, MarkedText),
        files=dict.fromkeys(writing.languages, PurePath(writing.document.file).name),
        lines={code: writing.document.span((*path, code)).line for code in writing.languages},
        texts={code: " ".join(text.split()) for code, text in texts.items()},
    )


def _cues(writing: Writing, below: Path, files: Mapping[str, str]) -> Iterator[Wording]:
    """The captions of a film, one after another; a language without captions has none."""
    cues = {code: writing.captions.get(files.get(code, ""), ()) for code in writing.languages}
    for number in range(max(map(len, cues.values()))):
        texts = {code: " ".join(found[number].lines) if number < len(found) else "" for code, found in cues.items()}
        one = _wording(writing, (*below, number), texts, None)
        yield one.model_copy(update={"kind": "heard"})
