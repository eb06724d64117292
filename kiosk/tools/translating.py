"""An exhibit as those who translate it need it: every text by its name, and which translations are confirmed. No Qt."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.contents import Contents, read_contents
from kiosk.bundle.files import find
from kiosk.bundle.translations import Rows, Translations, TranslationsUnreadable, read_translations, unknown_in
from kiosk.bundle.translations import out_of_step as stale_in
from kiosk.diagnostics import Span, has_errors
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.naming import NamedText, named_texts, unit_in
from kiosk.exhibit.validate import Written
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.document import Document
from kiosk.tools.folder import tell


@dataclass(frozen=True)
class Entry:
    """One text in all its languages, and the part that it belongs to."""

    text: NamedText
    part: Written

    @property
    def unit(self) -> str:
        return unit_in(self.text.name)

    def words(self, language: str) -> str:
        """The text in a language; nothing where it is missing or blank."""
        found = dict(self.text.value.texts).get(language, "")
        return found if found.strip() else ""

    def span(self, language: str) -> Span:
        return self.part.document.span((*self.text.path, language))


@dataclass(frozen=True)
class Translating:
    """What could be read of an exhibit; it may lack translations, and pictures are not looked for."""

    folder: Path
    exhibit: Exhibit
    contents: Contents
    entries: Mapping[str, Entry]
    record: Translations

    def file_of(self, document: Document) -> Path:
        """Where a document lies."""
        found = find(self.folder, document.file.removeprefix(f"{self.folder.as_posix()}/"))
        return found if isinstance(found, Path) else Path(document.file)

    def source(self, wanted: str | None) -> str:
        """The language to translate from: the one that was asked for, or the exhibit's first."""
        return wanted or self.exhibit.languages[0]

    def stale(self, language: str) -> frozenset[str]:
        """The names of texts whose translation is stale."""
        told = (each for texts, rows in self._units() for each in stale_in(texts, rows))
        return frozenset(text.name for text, code, _ in told if code == language)

    def unconfirmed(self, language: str) -> frozenset[str]:
        """The names of translations that nobody has confirmed; none while none of their language is on record."""
        if language not in self.record.languages:
            return frozenset()
        return frozenset(name for texts, rows in self._units() for name in unknown_in(texts, rows, language))

    def _units(self) -> list[tuple[list[NamedText], Rows]]:
        units: dict[str, list[NamedText]] = {}
        for entry in self.entries.values():
            units.setdefault(entry.unit, []).append(entry.text)
        return [(texts, self.record.units.get(unit, {})) for unit, texts in units.items()]


def opened_to_translate(folder: Path) -> Translating | None:
    """The exhibit of a folder, unless its files cannot be read as they are meant; that is told."""
    contents, diagnostics = read_contents(folder, folder.as_posix(), SCREEN_TYPES)
    if contents.exhibit is None or has_errors(diagnostics):
        tell(diagnostics)
        return None
    try:
        record = read_translations(folder)
    except TranslationsUnreadable as problem:
        print(f"kiosk translate: {problem}", file=sys.stderr)
        return None
    entries = {text.name: Entry(text, part) for part in contents.parts for text in named_texts(part)}
    return Translating(folder, contents.exhibit, contents, entries, record)


def languages_told(exhibit: Translating, wanted: Sequence[str]) -> bool:
    """Whether the exhibit speaks these languages; told where it does not."""
    spoken = exhibit.exhibit.languages
    unknown = [code for code in wanted if code not in spoken]
    if unknown:
        told = f"the exhibit does not speak {', '.join(unknown)}; it speaks {', '.join(spoken)}"
        print(f"kiosk translate: {told}", file=sys.stderr)
    return not unknown


def counted(count: int, what: str) -> str:
    """`1 text`, `2 texts`."""
    return f"{count} {what}{'' if count == 1 else 's'}"
