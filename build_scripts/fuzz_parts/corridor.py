"""What an input goes through: the demo exhibit with one file replaced, read, validated, found, and looked at."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from fuzz_parts.places import unplaced
from fuzz_parts.seeds import CHAPTER, EXHIBIT, EXHIBITS, GLOSSARY, PARTS, SHELL_WORDS, SOURCES, WORDS
from kiosk.bundle.bundle import Bundle
from kiosk.bundle.contents import read_contents
from kiosk.bundle.load import load
from kiosk.bundle.own_words import check_own_words
from kiosk.bundle.pictures import Pictures
from kiosk.bundle.reading import Reader, RememberingReader
from kiosk.bundle.references import check_references
from kiosk.bundle.relations import names_of
from kiosk.bundle.texts import check_texts
from kiosk.diagnostics import Diagnostic, has_errors, in_order, render
from kiosk.exhibit.model import Exhibit, Part, Source, Term
from kiosk.exhibit.sidecar import Sidecar
from kiosk.exhibit.validate import Written, parts_of, validate, validate_chapter, validate_table
from kiosk.exhibit.words import WordsFile
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.document import Document

Target = Callable[[bytes], object]
SHOWN = "exhibit"
WHOLE_WAY = 4
CORRIDOR = "fuzz_parts.corridor:Corridor"


class Unsound(AssertionError):
    """What was told, or what was handed on, cannot be."""


class Unplaced(Unsound):
    """A refusal without a place."""


class Corridor:
    """Takes inputs one by one; between them only one file of a folder in memory is written.

    One in four goes the whole way, as `load` does. For the others what the rest of the exhibit says is known, and
    only the one file is read, validated and looked through.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / SHOWN
        shutil.copytree(EXHIBITS[1], self._folder)
        for chapter in self._folder.glob("[0-9]-*.yaml"):
            chapter.rename(chapter.with_suffix(".txt"))
        head = self._folder / PARTS[0]
        lines = head.read_text(encoding="utf-8").splitlines()
        lines = [f"chapters: [{PARTS[1]}]\nwords: {PARTS[4]}" if "chapters:" in line else line for line in lines]
        head.write_text("\n".join(lines), encoding="utf-8")
        _write_chapter(self._folder)
        self._sound = {name: (self._folder / name).read_bytes() for name in PARTS}
        self._changed = ""
        self.reader: Reader = RememberingReader()
        sound, told = read_contents(self._folder, SHOWN, SCREEN_TYPES, self.reader)
        if told:
            raise Unsound(f"the exhibit itself is not in order: {told}")
        self._names = names_of(sound)
        self._words = sound.shell_words

    def __call__(self, data: bytes) -> None:
        """Raises whatever the corridor raises, and Unsound where what it says cannot be."""
        part = data[0] % len(PARTS) if data else 0
        name = PARTS[part]
        if self._changed not in ("", name):
            (self._folder / self._changed).write_bytes(self._sound[self._changed])
        self._changed = name
        (self._folder / name).write_bytes(data[1:])
        if len(data) % WHOLE_WAY == 0:
            bundle, told = load(self._folder, SCREEN_TYPES, SHOWN, reader=self.reader)
            if (bundle is None) != has_errors(told):
                raise Unsound(f"bundle is None: {bundle is None}, and told was: {told}")
            if bundle is not None:
                look_at(bundle)
        else:
            told = self._told_of(part, name)
        judge(told, self._folder)

    def _told_of(self, part: int, name: str) -> list[Diagnostic]:
        """What is told of one file, the rest of the exhibit being in order."""
        document, told = self.reader.read(self._folder / name, f"{SHOWN}/{name}")
        if document is None:
            return told
        parts, mistakes = self._validated(part, document)
        pictures = Pictures(self._folder, SHOWN)
        for each in parts:
            told += [*check_texts(each, self._names), *check_references(each, self._names)]
            pictures.check(each)
        return in_order([*told, *mistakes, *pictures.diagnostics])

    def _validated(self, part: int, document: Document) -> tuple[Sequence[Written], list[Diagnostic]]:
        if part == CHAPTER:
            chapter, mistakes = validate_chapter(document, SCREEN_TYPES)
            return chapter.parts, mistakes
        if part in (SOURCES, GLOSSARY):
            return validate_table(document, Source if part == SOURCES else Term)[1:]
        models: dict[int, type[Part]] = {EXHIBIT: Exhibit, WORDS: WordsFile}
        model = models.get(part, Sidecar)
        value, mistakes = validate(document, model)
        if isinstance(value, WordsFile):
            mistakes += check_own_words(document, value.words, self._words)
        return parts_of(value, document, model, ()), mistakes


def _write_chapter(folder: Path) -> None:
    """A chapter of one screen, and a file of a few words."""
    text = (folder / "4-sound.txt").read_text(encoding="utf-8")
    (folder / PARTS[1]).write_text("\n  - id:".join(text.split("\n  - id:")[:2]) + "\n", encoding="utf-8")
    lines = SHELL_WORDS.read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / PARTS[4]).write_text("".join(lines[:12]), encoding="utf-8")


def judge(told: list[Diagnostic], folder: Path) -> None:
    """Every place is there, and what is told can be printed."""
    for wrong in unplaced(told, folder, SHOWN):
        raise Unplaced(wrong)
    render(told, "json").encode("utf-8")


def look_at(bundle: Bundle) -> None:
    """Ask a bundle what the kiosk asks it."""
    for placed in bundle.screens:
        for language in bundle.exhibit.languages:
            bundle.word_count(placed.screen, language)
            for source in bundle.cited(placed.screen, language):
                bundle.sources[source].title.in_language(language)
            for term in bundle.terms_of(placed.screen, language):
                bundle.terms[term].title.in_language(language).encode("utf-8")


def target_of(named: str, folder: Path) -> Target:
    """What `module:name` makes for a folder to work in."""
    module, _, name = named.partition(":")
    made: Target = getattr(importlib.import_module(module), name)(folder)
    return made
