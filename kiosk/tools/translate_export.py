"""An exhibit's texts as a PO file for whoever translates: one entry a text, with what has to be known of it. No Qt."""

from __future__ import annotations

import polib

from kiosk.bundle.rules.text_too_long import AS_LONG_AS_IT_IS, MOST_WORDS
from kiosk.exhibit.fields import AltText, MarkedText
from kiosk.exhibit.model import Chapter, Screen, Source, Term
from kiosk.exhibit.words import WordsFile
from kiosk.tools.translate_marks import marks_of, places_of
from kiosk.tools.translating import Entry, Translating

PLACES = "python-brace-format"
"""How the tools of translators know that {n} has to survive."""


def exported(exhibit: Translating, source: str, language: str) -> polib.POFile:
    """Every text that is there in the source language. The same exhibit makes the same file, to the letter."""
    po = polib.POFile(wrapwidth=0)
    po.metadata = {
        "Project-Id-Version": exhibit.exhibit.title.in_language(source),
        "Language": language,
        "X-Source-Language": source,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Generator": "kiosk translate",
    }
    stale, unconfirmed = exhibit.stale(language), exhibit.unconfirmed(language)
    for name, entry in exhibit.entries.items():
        if entry.words(source):
            po.append(_entry(entry, source, language, name in stale, name in unconfirmed))
    return po


def _entry(entry: Entry, source: str, language: str, stale: bool, unconfirmed: bool) -> polib.POEntry:
    translated = entry.words(language)
    flags = ["fuzzy"] if (stale or unconfirmed) and translated else []
    flags += [PLACES] if places_of(entry.words(source)) and entry.text.model is WordsFile else []
    comments = [*_comments(entry, source)]
    if stale and translated:
        comments.append("The source text has changed since this translation was confirmed.")
    return polib.POEntry(
        msgctxt=entry.text.name,
        msgid=entry.words(source),
        msgstr=translated,
        comment="\n".join(comments),
        occurrences=[(entry.part.document.file.rsplit("/", 1)[-1], "")],
        flags=flags,
    )


def _comments(entry: Entry, source: str) -> list[str]:
    """What a translator has to know: where it stands, what it is, how long it may be, what must survive."""
    kind, field = type(entry.text.value), entry.text.field
    below = entry.text.name.removeprefix(entry.unit).strip("/").rpartition("/")[0].replace("/", " ")
    told = [f"{_unit(entry, source)}{f', {below}' if below else ''}: {_meaning(entry)}"]
    if issubclass(kind, AltText):
        told.append("It is heard, not seen: 10 to 40 words.")
    if issubclass(kind, MarkedText):
        told += [] if field in AS_LONG_AS_IT_IS else [f"At most {MOST_WORDS} words; as many paragraphs as here."]
        told += _kept(entry.words(source))
    return told


def _kept(text: str) -> list[str]:
    marks = marks_of(text)
    told = []
    if marks.citations:
        told.append(f"Keep after its sentence: {', '.join(f'[^{each}]' for each in marks.citations)}.")
    if marks.terms:
        kept = ", ".join(f"(term:{each})" for each in marks.terms)
        told.append(f"Translate the words in square brackets, and keep behind them: {kept}.")
    return told


def _meaning(entry: Entry) -> str:
    return entry.text.model.model_fields[entry.text.field].description or entry.text.field


def _unit(entry: Entry, source: str) -> str:
    value = entry.part.value
    if isinstance(value, Screen):
        return f"Screen “{value.title.in_language(source)}” ({value.type})"
    if isinstance(value, Chapter):
        return f"Chapter “{value.title.in_language(source)}”"
    if isinstance(value, Source | Term):
        kind = "Source" if isinstance(value, Source) else "Term"
        return f"{kind} {entry.part.path[-1]}, “{value.title.in_language(source)}”"
    return "The kiosk’s own words" if isinstance(value, WordsFile) else "The exhibit"
