"""A copy of an exhibit that speaks one language more, longer than any other, to see what breaks. No Qt."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.contents import EXHIBIT_FILE
from kiosk.bundle.narration import FOLDER
from kiosk.exhibit.fields import CaptionsRef, LocalizedText
from kiosk.exhibit.naming import named_texts
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.exhibit.words import Words
from kiosk.source.document import Document
from kiosk.source.spelling import double
from kiosk.source.splice import spliced
from kiosk.source.ways import Change
from kiosk.tools.encoded import read_encoded
from kiosk.tools.pseudo_text import pseudo
from kiosk.tools.translating import Translating

WORDS_FILE = "words.yaml"


@dataclass(frozen=True)
class Wish:
    """The language that is made, the one that it is made from, and by how many percent it is longer."""

    language: str
    source: str
    percent: int


@contextmanager
def whole_copy(exhibit: Translating, wish: Wish, out: Path) -> Iterator[Path]:
    """The copy under a name of its own, to be looked at; it gets the name that was asked for at the end."""
    scratch = Path(tempfile.mkdtemp(prefix=f"{out.name}.", dir=out.parent))
    try:
        copy = scratch / out.name
        # Nobody reads the new language aloud, so voices would only be missed.
        shutil.copytree(exhibit.folder, copy, ignore=shutil.ignore_patterns(FOLDER))
        _speak(exhibit, wish, copy)
        yield copy
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _speak(exhibit: Translating, wish: Wish, copy: Path) -> None:
    """Put the new language into every file of the copy."""
    words_file = exhibit.exhibit.words or _unused_name(copy)
    documents: dict[str, Document] = {}
    changes: dict[str, list[Change]] = {}
    for part in exhibit.contents.parts:
        name = exhibit.file_of(part.document).relative_to(exhibit.folder).as_posix()
        documents[name] = part.document
        changes.setdefault(name, []).extend(_changes(part, wish))
    changes[EXHIBIT_FILE].append(Change(("languages", len(exhibit.exhibit.languages)), wish.language))
    changes[EXHIBIT_FILE].append(Change(("words",), words_file, after="glossary"))
    for name, wanted in changes.items():
        old = read_encoded(copy / name)
        (copy / name).write_bytes(old.bytes(spliced(old.text, wanted)))
    words = exhibit.contents.shell_words.replaced_by(exhibit.contents.own_words)
    (copy / words_file).write_text(_words(words, exhibit, wish), encoding="utf-8", newline="\n")


def _unused_name(copy: Path) -> str:
    return WORDS_FILE if not (copy / WORDS_FILE).exists() else f"kiosk-{WORDS_FILE}"


def _changes(part: Written, wish: Wish) -> Iterator[Change]:
    """The new language for each text, and for each film the captions of the language that it is made from."""
    for text in named_texts(part):
        yield Change((*text.path, wish.language), pseudo(text.value.in_language(wish.source), wish.percent))
    for below, value in walk(part.value):
        found = value.get(wish.source) if isinstance(value, dict) else None
        if isinstance(found, CaptionsRef):
            yield Change((*part.path, *below, wish.language), found)


def _words(words: Words, exhibit: Translating, wish: Wish) -> str:
    """The kiosk's own words, in every language of the copy."""
    rows = "".join(f"  {key}: {_row(text, exhibit, wish)}\n" for key, text in words.texts.items())
    return f"# The kiosk's own words, with a language that is longer than any other.\nwords:\n{rows}"


def _row(text: LocalizedText, exhibit: Translating, wish: Wish) -> str:
    said = {code: text.in_language(code) for code in exhibit.exhibit.languages}
    said[wish.language] = pseudo(said[wish.source], wish.percent)
    return "{" + ", ".join(f"{code}: {double(each, careful=True)}" for code, each in said.items()) + "}"
