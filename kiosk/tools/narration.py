"""What `kiosk narrate` has to do, told from the texts, the files and the record of what was made. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.narration import FOLDER, MADE, Made, hash_of, recorded_file
from kiosk.exhibit.passages import keys, passages
from kiosk.exhibit.spoken import digest, spoken


@dataclass(frozen=True)
class Passage:
    """A text to be heard, in one language."""

    language: str
    stem: str
    said: str
    digest: str

    @property
    def name(self) -> str:
        return f"{self.language}/{self.stem}{MADE}"


class Verdict(Enum):
    """What becomes of a passage's file."""

    MAKE = "make"
    KEEP = "keep"
    RECORDED = "recorded"


@dataclass(frozen=True)
class Plan:
    """make: passages whose file is to be made; kept: how many are as they should be; left: how many have a
    person's voice; recorded: the .opus files of these, as they are to be noted; outdated: those whose text has
    changed since; gone: names of files that no passage needs."""

    make: tuple[Passage, ...]
    kept: int
    left: int
    recorded: Mapping[str, Made]
    outdated: tuple[str, ...]
    gone: tuple[str, ...]


def wanted(bundle: Bundle, languages: Sequence[str]) -> list[Passage]:
    """Every passage of an exhibit, in reading order, one language after another."""
    return [
        Passage(language, stem, spoken(text, language), digest(text, language))
        for language in languages
        for placed in bundle.screens
        for stem, text in zip(keys(placed.screen), passages(placed.screen, language), strict=True)
    ]


def judged(passage: Passage, noted: Made | None, found: str, *, force: bool = False) -> Verdict:
    """What becomes of a file with a hash, "" where there is none. What was not made here is never replaced."""
    if not found or force:
        return Verdict.MAKE
    if noted is None or not noted.is_own(found):
        return Verdict.RECORDED
    return Verdict.KEEP if (noted.text, noted.file) == (passage.digest, found) else Verdict.MAKE


def plan(passages: Sequence[Passage], record: Mapping[str, Made], folder: Path, *, force: bool = False) -> Plan:
    """What is to be done about these passages; languages that they do not speak are left alone."""
    here = [passage for passage in passages if not recorded_file(folder, passage.language, passage.stem)]
    hashes = {passage.name: hash_of(folder / FOLDER / passage.name) for passage in here}
    verdicts = {p.name: judged(p, record.get(p.name), hashes[p.name], force=force) for p in here}
    of = {verdict: [p for p in here if verdicts[p.name] is verdict] for verdict in Verdict}
    recorded = {p.name: _noted(p, record.get(p.name), hashes[p.name]) for p in of[Verdict.RECORDED]}
    return Plan(
        make=tuple(of[Verdict.MAKE]),
        kept=len(of[Verdict.KEEP]),
        left=len(passages) - len(of[Verdict.MAKE]) - len(of[Verdict.KEEP]),
        recorded=recorded,
        outdated=tuple(p.name for p in of[Verdict.RECORDED] if recorded[p.name].text != p.digest),
        gone=tuple(name for name in record if name not in verdicts),
    )


def _noted(passage: Passage, noted: Made | None, found: str) -> Made:
    """A recorded voice keeps the text that it was met with, until another recording takes its place."""
    if noted is not None and noted.recorded and noted.file == found:
        return noted
    return Made(passage.digest, found, recorded=True)


def about_to_be(passage: Passage, made: str, found: str) -> Made:
    """What is noted before a new file takes the place of an old one, so that both are known if it is cut short."""
    return replace(Made(passage.digest, made), before=found)
