"""The files of a new exhibit: templates in its languages, a drawing, the schemas for editors. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.bundle.load import load
from kiosk.diagnostics import Diagnostic, has_errors
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.validate import validate
from kiosk.exhibit.words import WordsFile
from kiosk.paths import SHELL_WORDS
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.reader import read
from kiosk.tools.alphabets import NAMES
from kiosk.tools.schema import first_line, schemas
from kiosk.tools.stand_ins import drawing
from kiosk.tools.template import as_notes, filled
from kiosk.tools.template_texts import FALLBACK, OURS, TO_TRANSLATE, quoted
from kiosk.tools.whole_files import new_folder

KINDS = {
    "exhibit.yaml": "exhibit",
    "1-first.yaml": "chapter",
    "sources.yaml": "sources",
    "glossary.yaml": "glossary",
}
WORDS = "words.yaml"


class CannotMake(Exception):
    """Says what stands in the way, and what to do."""


class WrongTexts(CannotMake):
    """What was given cannot stand in an exhibit."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__(f"{diagnostics[0].message}; {diagnostics[0].advice}")


def make(folder: Path, languages: Sequence[str], title: str | None) -> list[str]:
    """Make a new exhibit in a folder that is not there or empty; returns the names of its files."""
    _look_at(folder)
    files = exhibit_files(languages, title)
    with new_folder(folder, files) as made:
        diagnostics = load(made, SCREEN_TYPES, folder.as_posix())[1]
        if has_errors(diagnostics):
            raise WrongTexts(diagnostics)
    return list(files)


def _look_at(folder: Path) -> None:
    if not folder.name:
        raise CannotMake("name the new folder: kiosk new exhibit exhibits/tea-house")
    if not folder.parent.is_dir():
        raise CannotMake(f"there is no folder {folder.parent} to put it into; make that first")
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise CannotMake(f"{folder} is there already and is no folder; choose another name")
    if folder.is_dir() and any(folder.iterdir()):
        raise CannotMake(f"{folder} is there already and holds files, which are left alone; choose another name")


def exhibit_files(languages: Sequence[str], title: str | None = None) -> dict[str, bytes]:
    """Every file of a new exhibit, by its place in the folder."""
    names = {"languages": ", ".join(languages), "other": "first-screen"}
    texts = {"title": title} if title else {}
    foreign = [code for code in languages if code not in OURS]
    files: dict[str, bytes] = {}
    for name, kind in KINDS.items():
        template = "chapter.yaml" if kind == "chapter" else name
        text = filled(template, languages, names, texts=texts if kind == "exhibit" else {})
        files[name] = (first_line(kind) + as_notes(text, but=("words",) if foreign else ())).encode()
    if foreign:
        files[WORDS] = (first_line("words") + "".join(_words(languages))).encode()
    return {**files, "media/first.svg": drawing("hills"), **schemas(languages)}


def _words(languages: Sequence[str]) -> Iterator[str]:
    """The kiosk's own words in every language of the exhibit; where it does not speak one yet, in English."""
    foreign = ", ".join(code for code in languages if code not in OURS)
    yield f"# The kiosk's own words, its buttons and questions. In {foreign} they are still English: translate what\n"
    yield "# is marked, delete the mark, and leave {what stands in braces} as it is, for it is filled in.\n"
    yield "words:\n"
    document = read(SHELL_WORDS, SHELL_WORDS.as_posix())[0]
    words = validate(document, WordsFile)[0] if document else None
    for key, text in words.words.items() if words else ():
        yield f"  {key}:\n"
        yield from (f"    {_word(key, code, text)}\n" for code in languages)


def _word(key: str, code: str, text: LocalizedText) -> str:
    if key == "language_name":
        return f"{code}: {quoted(NAMES[code])}"
    if code in OURS:
        return f"{code}: {quoted(text.in_language(code))}"
    return f"{code}: {quoted(text.in_language(FALLBACK))}  {TO_TRANSLATE}"
