"""The pages of a proof's sheet: what waits, the chapters, each screen, the glossary, the sources. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.bundle.contents import Contents
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Chapter, Exhibit, Screen, Source, Term
from kiosk.exhibit.passages import keys
from kiosk.exhibit.validate import Written
from kiosk.exhibit.words import WordsFile
from kiosk.tools.playing_time import seconds
from kiosk.tools.proof_record import ATTRACT, GLOSSARY, HOME, SOURCES, ByLanguage, Reading, Section, Wording
from kiosk.tools.wording import Writing, wordings

WORDS = "words"
NAMES = {ATTRACT: "The screen that waits", HOME: "The chapters", GLOSSARY: "Glossary", SOURCES: "Sources"} | {
    WORDS: "The kiosk's own words"
}


@dataclass(frozen=True)
class Sheet:
    """What the pages are made from. words_a_minute: how fast a visitor reads."""

    bundle: Bundle
    contents: Contents
    languages: Sequence[str]
    words_a_minute: float

    def texts(self, written: Callable[[Written], bool], place: Callable[[Written], str]) -> Iterator[Wording]:
        """The texts of those parts that are meant, in the order in which they were read."""
        for part in self.contents.parts:
            if written(part):
                yield from wordings(Writing(part, place(part), self.languages, self.bundle.captions))


def sections(sheet: Sheet) -> list[Section]:
    """All of them, in reading order."""
    front = [
        _other(sheet, ATTRACT, lambda part: isinstance(part.value, Exhibit)),
        _other(sheet, HOME, lambda part: isinstance(part.value, Chapter)),
    ]
    back = [
        _other(sheet, GLOSSARY, lambda part: isinstance(part.value, Term)),
        _other(sheet, SOURCES, lambda part: isinstance(part.value, Source)),
        _other(sheet, WORDS, lambda part: isinstance(part.value, WordsFile)),
    ]
    screens = [_screen(sheet, placed) for placed in sheet.bundle.screens]
    return [*front, *screens, *(one for one in back if one.wordings)]


def in_languages(text: LocalizedText, languages: Sequence[str]) -> ByLanguage:
    return {code: text.in_language(code) for code in languages}


def _other(sheet: Sheet, name: str, written: Callable[[Written], bool]) -> Section:
    """A page that is no screen; in glossary and sources each text belongs to its own entry."""
    found = tuple(sheet.texts(written, _owner))
    files = list(dict.fromkeys(one.file for one in found))
    title = dict.fromkeys(sheet.languages, NAMES[name])
    return Section(id=name, type="", chapter="", title=title, file=", ".join(files), line=1, wordings=found)


def _owner(part: Written) -> str:
    return part.value.id if isinstance(part.value, Chapter) else str(part.path[0]) if part.path else ""


def _screen(sheet: Sheet, placed: PlacedScreen) -> Section:
    screen, languages = placed.screen, sheet.languages
    own = next(part for part in sheet.contents.parts if part.value == screen and isinstance(part.value, Screen))
    span = own.document.span(own.path)
    return Section(
        id=screen.id,
        type=screen.type,
        chapter=placed.chapter.id,
        title=in_languages(screen.title, languages),
        file=PurePath(span.file).name,
        line=span.line,
        wordings=tuple(wordings(Writing(own, screen.id, languages, sheet.bundle.captions))),
        reading={code: _reading(sheet, screen, code) for code in languages},
        cited={code: sheet.bundle.cited(screen, code) for code in languages},
    )


def _reading(sheet: Sheet, screen: Screen, language: str) -> Reading:
    words = sheet.bundle.word_count(screen, language)
    files = [sheet.bundle.narration(screen.id, number, language) for number in range(len(keys(screen)))]
    lengths = [seconds(file) if file else None for file in files]
    known = [length for length in lengths if length is not None]
    aloud = round(sum(known), 1) if len(known) == len(lengths) else None
    return Reading(words=words, seconds=round(words / sheet.words_a_minute * 60, 1), aloud=aloud)
