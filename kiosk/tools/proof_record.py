"""What a proof holds: texts with their ids, pictures with their measures; kept as audit.json beside them. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk import __version__

RECORD = "audit.json"
ATTRACT, HOME, GLOSSARY, SOURCES = "attract", "home", "glossary", "sources"
STANDARD = ("landscape", "standard")
Kind = Literal["seen", "heard"]
ByLanguage = dict[str, str]


class Record(BaseModel):
    """Anything that is kept."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Measure(Record):
    """The least of something on a picture, and what has it."""

    value: float
    item: str


class Finding(Record):
    """A fault of a picture."""

    code: str
    item: str
    detail: str

    def __str__(self) -> str:
        return f"{self.code}: {self.item}: {self.detail}"


class Shot(Record):
    """One picture that was taken, and what was measured on it: a ratio to 1, millimetres, millimetres."""

    file: str
    orientation: str
    mode: str
    language: str
    place: str
    item: int
    """Which of the things that a visitor chooses from stands open, from 0."""
    width: int
    height: int
    contrast: Measure | None = None
    target: Measure | None = None
    text: Measure | None = None
    faults: tuple[Finding, ...] = ()

    @property
    def small(self) -> str:
        """The same picture, as large as a sheet needs it."""
        return f"small/{self.file.removesuffix('.png')}.jpg"

    @property
    def is_first(self) -> bool:
        """Whether it shows what a visitor meets: standard, lying, nothing chosen yet."""
        return (self.orientation, self.mode) == STANDARD and self.item == 0

    @property
    def is_further(self) -> bool:
        """Whether it shows another of the things to choose from."""
        return self.item > 0


class Wording(Record):
    """One text, or one paragraph of it: where it is written, and what it says in each language."""

    place: str
    path: str
    kind: Kind
    marked: bool
    files: ByLanguage
    lines: dict[str, int]
    texts: ByLanguage

    @property
    def file(self) -> str:
        return next(iter(self.files.values()))

    @property
    def id(self) -> str:
        return " · ".join(part for part in (self.file, self.place, self.path) if part)

    def where(self, language: str) -> str:
        """The file and the line of the text in a language."""
        return f"{self.files[language]}:{self.lines[language]}"


class Reading(Record):
    """How long a screen takes: its words, the seconds to read them, the seconds in which a voice does."""

    words: int
    seconds: float
    aloud: float | None = None


class Section(Record):
    """A screen, or another page of the sheet."""

    id: str
    type: str
    chapter: str
    title: ByLanguage
    file: str
    line: int
    wordings: tuple[Wording, ...] = ()
    reading: dict[str, Reading] = {}
    cited: dict[str, tuple[str, ...]] = {}
    """The sources' ids, as a reader of each language meets them."""


class Proof(Record):
    """A whole proof."""

    format: Literal[1] = 1
    kiosk: str = __version__
    made: str
    """The day, as 2026-05-01."""
    title: ByLanguage
    languages: ByLanguage
    """Each language's own name, by its code."""
    source: ByLanguage = {}
    """The language that is translated from, and its name; its texts are there even where its pictures are not."""
    chosen: bool = False
    """Whether it holds some screens only."""
    quick: bool = False
    chapters: dict[str, ByLanguage] = {}
    sections: tuple[Section, ...] = ()
    shots: tuple[Shot, ...] = ()
    sources: dict[str, ByLanguage] = {}
    """The sources' titles."""

    @property
    def source_code(self) -> str:
        return next(iter(self.source or self.languages))

    @property
    def columns(self) -> ByLanguage:
        """The languages whose texts are shown: those that were proved, and the one that they are translated from."""
        return {**self.languages, **self.source}

    def shots_of(self, place: str, language: str) -> list[Shot]:
        """The pictures of a place in a language, what a visitor meets first before all others."""
        found = [shot for shot in self.shots if (shot.place, shot.language) == (place, language)]
        return sorted(found, key=lambda shot: not shot.is_first)

    def faults_of(self, place: str, language: str) -> list[tuple[Shot, Finding]]:
        return [(shot, fault) for shot in self.shots_of(place, language) for fault in shot.faults]


class RecordUnreadable(ValueError):
    """Says what is wrong with an earlier proof, and what to do."""


def as_text(proof: Proof) -> str:
    return proof.model_dump_json(indent=1, exclude_defaults=False) + "\n"


def read_record(folder: Path) -> Proof:
    """The proof that lies in a folder; raises RecordUnreadable."""
    file = folder / RECORD
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        advice = "name the folder that an earlier `kiosk proof` wrote"
        raise RecordUnreadable(f"there is no proof to compare with in {folder}; {advice}") from None
    try:
        return Proof.model_validate_json(text)
    except ValidationError:
        advice = "make that proof anew with this version, from the exhibit as it was"
        raise RecordUnreadable(f"{file} was written by another version of the kiosk, or changed; {advice}") from None
