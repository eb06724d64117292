"""Stages 1 and 2 for a whole folder: every file that exhibit.yaml names, read and validated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kiosk.bundle.files import Folder, Unfound
from kiosk.bundle.own_words import check_own_words
from kiosk.bundle.reading import Reader
from kiosk.diagnostics import Diagnostic, Level, Span, fewer, shortened
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Exhibit, Part, Source, Term
from kiosk.exhibit.validate import (
    ReadChapter,
    ScreenKind,
    Written,
    parts_of,
    validate,
    validate_table,
)
from kiosk.exhibit.words import Words, WordsFile
from kiosk.paths import SHELL_WORDS
from kiosk.source.document import Data, Document
from kiosk.source.document import Path as YamlPath

EXHIBIT_FILE = "exhibit.yaml"
YAML_ENDINGS = (".yaml", ".yml")
MOST_ALIKE = 100
"""Mistakes with one code in one file that are told."""
P = TypeVar("P", bound=Part)


@dataclass
class Contents:
    """What could be read of an exhibit, whole or not."""

    document: Document | None = None
    exhibit: Exhibit | None = None
    chapters: list[ReadChapter] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    source_ids: frozenset[str] | None = None
    term_ids: frozenset[str] | None = None
    all_chapters_read: bool = True
    shell_words: Words = field(default_factory=Words)
    own_words: Mapping[str, LocalizedText] = field(default_factory=dict)
    parts: list[Written] = field(default_factory=list)


def read_contents(
    folder: Path, shown_as: str, kinds: Sequence[ScreenKind], reader: Reader | None = None
) -> tuple[Contents, list[Diagnostic]]:
    """Read exhibit.yaml, and every file it names even where it is wrong itself."""
    reading = _Reading(folder, shown_as, kinds, reader or Reader())
    reading.exhibit()
    reading.tables()
    reading.chapters()
    reading.words()
    return reading.contents, fewer(reading.diagnostics, MOST_ALIKE)


class _Reading:
    """One walk over the files of a folder."""

    def __init__(self, folder: Path, shown_as: str, kinds: Sequence[ScreenKind], reader: Reader) -> None:
        self._files = Folder(folder)
        self._named_as: dict[Path, str] = {}
        self._shown_as = shown_as
        self._kinds = kinds
        self._reader = reader
        self.contents = Contents()
        self.diagnostics: list[Diagnostic] = []

    def exhibit(self) -> None:
        shown = f"{self._shown_as}/{EXHIBIT_FILE}"
        found = self._files.find(EXHIBIT_FILE)
        if isinstance(found, Unfound):
            almost = self._files.almost(EXHIBIT_FILE)
            message = f"there is no {EXHIBIT_FILE} in this folder" + (f', only "{shortened(almost)}"' if almost else "")
            advice = f"call it {EXHIBIT_FILE}" if almost else "name the folder of an exhibit"
            self.diagnostics.append(Diagnostic(Span(shown, 1, 1), Level.ERROR, "file-missing", message, advice))
            return
        document = self._read(found, shown)
        if document is not None:
            self.contents.document = document
            self.contents.exhibit = self._model(document, Exhibit)

    def tables(self) -> None:
        sources, terms = self._table("sources", Source), self._table("glossary", Term)
        self.contents.source_ids, self.contents.sources = sources
        self.contents.term_ids, self.contents.terms = terms

    def chapters(self) -> None:
        rows = self._named("chapters")
        if not isinstance(rows, list):
            self.contents.all_chapters_read = False
            return
        for number, row in enumerate(rows):
            if row in rows[:number]:
                continue
            document = self._file(row, ("chapters", number))
            if document is None or document.unfinished:
                self.contents.all_chapters_read = False
            if document is not None:
                chapter, mistakes = self._reader.chapter(document, self._kinds)
                self.diagnostics += mistakes
                self.contents.chapters.append(chapter)
                self.contents.parts += chapter.parts

    def words(self) -> None:
        if SHELL_WORDS.is_file():
            document = self._read(SHELL_WORDS, SHELL_WORDS.as_posix())
            found = self._model(document, WordsFile, keep=False) if document else None
            self.contents.shell_words = Words(found.words if found else {})
        document = self._file(self._named("words"), ("words",))
        own = self._model(document, WordsFile) if document else None
        self.contents.own_words = own.words if own else {}
        if document:
            self.diagnostics += check_own_words(document, self.contents.own_words, self.contents.shell_words)

    def _table(self, key: str, model: type[P]) -> tuple[frozenset[str] | None, dict[str, P]]:
        """The ids that a file gives, unless it is too broken to say, and what stands under each."""
        document = self._file(self._named(key), (key,))
        if document is None:
            return None, {}
        found, parts, mistakes = validate_table(document, model)
        self.diagnostics += mistakes
        self.contents.parts += parts
        whole = not document.unfinished and isinstance(document.data, dict)
        return (frozenset(_keys(document.data)) if whole else None), found

    def _named(self, key: str) -> Data:
        document = self.contents.document
        data = document.data if document else None
        return data.get(key) if isinstance(data, dict) else None

    def _file(self, name: Data, path: YamlPath) -> Document | None:
        """The file that exhibit.yaml names at a path."""
        if not isinstance(name, str) or self.contents.document is None:
            return None
        found = self._files.find(name)
        if isinstance(found, Path):
            found = self._unless_misnamed(found, name, str(path[0]))
        if isinstance(found, Unfound):
            code = found.code.replace("asset-missing", "file-missing")
            self.diagnostics.append(self.contents.document.error(path, code, found.message, found.advice))
            return None
        return self._read(found, f"{self._shown_as}/{name}")

    def _unless_misnamed(self, path: Path, name: str, key: str) -> Path | Unfound:
        """The file, unless it is of another kind or named for something else."""
        if path.suffix.lower() not in YAML_ENDINGS:
            message = f'"{shortened(name)}" is no YAML file'
            return Unfound("asset-kind", message, f"name a file that ends in {' or '.join(YAML_ENDINGS)}")
        other = self._named_as.setdefault(path, key)
        if other != key:
            message = f'"{shortened(name)}" is named under "{other}" as well'
            return Unfound("item-duplicate", message, "name another file here")
        return path

    def _read(self, path: Path, shown: str) -> Document | None:
        document, told = self._reader.read(path, shown)
        self.diagnostics += told
        return document

    def _model(self, document: Document, model: type[P], *, keep: bool = True) -> P | None:
        value, mistakes = validate(document, model)
        self.diagnostics += mistakes
        if keep:
            self.contents.parts += parts_of(value, document, model, ())
        return value


def _keys(data: Data) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
