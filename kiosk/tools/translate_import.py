"""What a returned PO file changes: which texts, in which files; and what keeps it from being used. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.translations import RECORD, Confirmed, as_text, short_hash
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.exhibit.words import WordsFile
from kiosk.source.document import Document
from kiosk.source.splice import CannotSplice, spliced
from kiosk.source.text import LARGEST_FILE, LINE_END
from kiosk.source.ways import Change
from kiosk.tools.encoded import Encoded, read_encoded
from kiosk.tools.translate_marks import judged
from kiosk.tools.translate_po import Given, Returned
from kiosk.tools.translating import Entry, Translating


@dataclass
class Sorted:
    """What becomes of each entry."""

    put: dict[str, str] = field(default_factory=dict)
    """New translations, by the names of their texts."""
    kept: dict[str, str] = field(default_factory=dict)
    """Translations that stand there already."""
    empty: int = 0
    fuzzy: int = 0
    outdated: list[Diagnostic] = field(default_factory=list)
    """Entries for what the exhibit no longer says; they are left out."""
    refused: list[Diagnostic] = field(default_factory=list)
    """Entries with which the file cannot be used."""


@dataclass(frozen=True)
class Rewritten:
    """A file as it was and as it is to be."""

    path: Path
    shown: str
    before: str
    after: str
    data: bytes


def languages_of(returned: Returned, exhibit: Translating, wanted: str | None) -> tuple[str, str] | Diagnostic:
    """The language that the file was made from, and its own; or what is wrong with them."""
    spoken = exhibit.exhibit.languages
    language = returned.language if returned.language in spoken else returned.language.replace("-", "_").split("_")[0]
    source = exhibit.source(wanted or returned.source)
    if language not in spoken or source not in spoken:
        wrong = source if language in spoken else returned.language
        message = f'the exhibit does not speak "{wrong}"; it speaks {", ".join(spoken)}'
        return _error(
            returned.language_span, "po-language", message, "add it to its languages, or mend the file's head"
        )
    if language == source:
        message = f'the file is in "{language}", the language that it translates'
        return _error(returned.language_span, "po-language", message, "write the language of the translation")
    return source, language


def sorted_out(returned: Returned, exhibit: Translating, source: str, language: str) -> Sorted:
    """Every entry to its heap."""
    found = Sorted()
    first: dict[str, Span] = {}
    for given in returned.given:
        if given.name in first:
            message = f'"{given.name}" stands here a second time, first on line {first[given.name].line}'
            found.refused.append(_error(given.span, "entry-duplicate", message, "delete one of the two"))
        first.setdefault(given.name, given.span)
        if not given.text.strip():
            found.empty += 1
        elif given.fuzzy:
            found.fuzzy += 1
        else:
            _take(given, exhibit.entries.get(given.name), (source, language), found)
    return found


def _take(given: Given, entry: Entry | None, languages: tuple[str, str], found: Sorted) -> None:
    source, language = languages
    if entry is None:
        message = f'the exhibit has no text "{given.name}"'
        found.outdated.append(_error(given.span, "entry-unknown", message, "export anew"))
    elif entry.words(source) != given.source.rstrip("\n"):
        message = f'the text in "{source}" has changed since the export, at {entry.span(source)}'
        found.outdated.append(_error(given.span, "source-changed", message, "export anew, and translate the new text"))
    elif entry.words(language) == given.text:
        found.kept[given.name] = given.text
    else:
        kind, has_places = type(entry.text.value), entry.text.model is WordsFile
        wrong = list(judged(kind, given.source, given.text, has_places=has_places))
        found.refused += [_error(given.span, *told) for told in wrong]
        if not wrong:
            found.put[given.name] = given.text


def rewritten(exhibit: Translating, put: Mapping[str, str], language: str) -> Iterator[Rewritten | Diagnostic]:
    """The files that change; or the place where a text cannot be put."""
    documents: dict[str, Document] = {}
    changes: dict[str, list[Change]] = {}
    for name, text in put.items():
        entry = exhibit.entries[name]
        documents[entry.part.document.file] = entry.part.document
        changes.setdefault(entry.part.document.file, []).append(Change((*entry.text.path, language), text))
    for file, document in documents.items():
        yield _rewritten(exhibit.file_of(document), document, changes[file])


def _rewritten(path: Path, document: Document, changes: list[Change]) -> Rewritten | Diagnostic:
    try:
        old = read_encoded(path)
        if tuple(LINE_END.split(old.text)) != document.lines:
            return _changed_meanwhile(document)
        return _checked(path, document, old, spliced(old.text, changes))
    except (OSError, UnicodeDecodeError):
        return _changed_meanwhile(document)
    except CannotSplice as problem:
        message = "this text is written in a way that cannot be changed from outside"
        return _error(document.span(problem.path), "text-unreachable", message, "write the translation here by hand")


def _checked(path: Path, document: Document, old: Encoded, after: str) -> Rewritten | Diagnostic:
    data = old.bytes(after)
    if len(data) > LARGEST_FILE:
        message = f"with its translations the file would be larger than {LARGEST_FILE // 1024} kB"
        return _error(Span(document.file, 1, 1), "file-too-large", message, "divide the chapter into two files")
    return Rewritten(path, document.file, old.text, after, data)


def _changed_meanwhile(document: Document) -> Diagnostic:
    message = "the file has changed while it was read"
    return _error(Span(document.file, 1, 1), "file-changed", message, "run the command again")


def record_after(exhibit: Translating, languages: tuple[str, str], texts: Mapping[str, str]) -> dict[Path, bytes]:
    """The record with these translations confirmed; nothing where it does not change."""
    source, language = languages
    rows = {name: dict(row) for name, row in exhibit.record.rows.items()}
    for name, text in texts.items():
        hashes = short_hash(exhibit.entries[name].words(source)), short_hash(text)
        rows.setdefault(name, {})[language] = Confirmed(source, *hashes)
    if rows == exhibit.record.rows:
        return {}
    return {exhibit.folder / RECORD: as_text(rows).encode("utf-8")}


def _error(span: Span, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(span, Level.ERROR, code, message, advice)
