"""What an input goes through: the demo exhibit with one file replaced, read, validated, found, and looked at."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Callable
from pathlib import Path

from fuzz_parts.places import unplaced
from fuzz_parts.seeds import EXHIBITS, PARTS, SHELL_WORDS

from kiosk.bundle import contents
from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.diagnostics import Diagnostic, has_errors, render
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.document import Document

Told = tuple[Document | None, list[Diagnostic]]
Reader = Callable[[Path, str], Told]
Target = Callable[[bytes], object]
SHOWN = "exhibit"
CORRIDOR = "fuzz_parts.corridor:Corridor"


class Unsound(AssertionError):
    """What was told, or what was handed on, cannot be."""


class Unplaced(Unsound):
    """A refusal without a place."""


class Corridor:
    """Takes inputs one by one; between them only one file of a folder in memory is written."""

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
        self._remembered: dict[Path, Told] = {}
        self._read: Reader = contents.read
        contents.read = self._read_or_remember

    def __call__(self, data: bytes) -> None:
        """Raises whatever the corridor raises, and Unsound where what it says cannot be."""
        name = PARTS[data[0] % len(PARTS)] if data else PARTS[0]
        if self._changed not in ("", name):
            (self._folder / self._changed).write_bytes(self._sound[self._changed])
        self._changed = name
        (self._folder / name).write_bytes(data[1:])
        bundle, told = load(self._folder, SCREEN_TYPES, SHOWN)
        judge(bundle, told, self._folder)

    def _read_or_remember(self, path: Path, shown_as: str) -> Told:
        """Files that did not change are read once."""
        if path == self._folder / self._changed:
            return self._read(path, shown_as)
        if path not in self._remembered:
            self._remembered[path] = self._read(path, shown_as)
        return self._remembered[path]


def _write_chapter(folder: Path) -> None:
    """A chapter of one screen, and a file of a few words."""
    text = (folder / "4-sound.txt").read_text(encoding="utf-8")
    (folder / PARTS[1]).write_text("\n  - id:".join(text.split("\n  - id:")[:2]) + "\n", encoding="utf-8")
    lines = SHELL_WORDS.read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / PARTS[4]).write_text("".join(lines[:12]), encoding="utf-8")


def judge(bundle: Bundle | None, told: list[Diagnostic], folder: Path) -> None:
    """A bundle or errors; every place is there; what is told can be printed, what is shown can be derived."""
    if (bundle is None) != has_errors(told):
        raise Unsound(f"bundle is None: {bundle is None}, and told was: {told}")
    for wrong in unplaced(told, folder, SHOWN):
        raise Unplaced(wrong)
    render(told, "json").encode("utf-8")
    if bundle is not None:
        look_at(bundle)


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
