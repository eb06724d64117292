"""Stage 3: the record of which text each translation was last confirmed against, and what is no longer in step.

translations.json, beside exhibit.yaml: a line for each text by its name; for each language the language it
was made from, and a short hash of either text. Written by `kiosk translate`; never read by the running kiosk.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from kiosk.exhibit.naming import NamedText, unit_in

RECORD = "translations.json"
_ROW = re.compile(r"(?P<source>[a-z]{2,3}) (?P<text>[0-9a-f]{8}) (?P<own>[0-9a-f]{8})")


class TranslationsUnreadable(ValueError):
    """Says what is wrong with the record of confirmed translations."""


@dataclass(frozen=True)
class Confirmed:
    """A translation as it was confirmed: the language it was made from, the hash of that text, and of its own."""

    source: str
    text: str
    own: str

    def __str__(self) -> str:
        return f"{self.source} {self.text} {self.own}"


Rows = Mapping[str, Mapping[str, Confirmed]]
"""By the name of a text, then by language."""


@dataclass(frozen=True)
class Translations:
    """The record, its rows by the part that they belong to."""

    units: Mapping[str, Rows] = field(default_factory=dict)
    unreadable: str = ""
    """Why nothing can be said."""

    @property
    def rows(self) -> dict[str, Mapping[str, Confirmed]]:
        return {name: row for rows in self.units.values() for name, row in rows.items()}

    @property
    def languages(self) -> frozenset[str]:
        """The languages of which anything is on record."""
        return frozenset(code for row in self.rows.values() for code in row)


def translations_of(folder: Path) -> Translations:
    """The record of a folder, or why there is none."""
    try:
        return read_translations(folder)
    except TranslationsUnreadable as problem:
        return Translations(unreadable=str(problem))


def by_unit(rows: Rows) -> Translations:
    units: dict[str, dict[str, Mapping[str, Confirmed]]] = {}
    for name, row in rows.items():
        units.setdefault(unit_in(name), {})[name] = row
    return Translations(units)


def short_hash(text: str) -> str:
    """Enough to see that a text has changed; blanks at its ends do not count."""
    return sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()[:8]


def confirmed(text: NamedText, source: str, language: str) -> Confirmed:
    texts = dict(text.value.texts)
    return Confirmed(source, short_hash(texts[source]), short_hash(texts[language]))


def read_translations(folder: Path) -> Translations:
    """The record of a folder; raises TranslationsUnreadable."""
    path = folder / RECORD
    if not path.is_file():
        return Translations()
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return by_unit({name: {code: _row(told) for code, told in row.items()} for name, row in rows.items()})
    except (OSError, ValueError, TypeError, AttributeError):
        advice = "delete it, and confirm the translations anew with `kiosk translate confirm`"
        raise TranslationsUnreadable(f"{path.as_posix()} is not what `kiosk translate` wrote; {advice}") from None


def _row(told: str) -> Confirmed:
    found = _ROW.fullmatch(told)
    if found is None:
        raise ValueError(told)
    return Confirmed(**found.groupdict())


def as_text(rows: Rows) -> str:
    """The record as it is written: sorted, a line for each text."""
    lines = [
        f" {json.dumps(name, ensure_ascii=False)}: "
        + json.dumps({code: str(each) for code, each in sorted(row.items())}, ensure_ascii=False)
        for name, row in sorted(rows.items())
        if row
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def out_of_step(texts: Iterable[NamedText], rows: Rows) -> Iterator[tuple[NamedText, str, str]]:
    """The texts of a part whose translation is stale: the text, its language, the language it was made from.

    A translation is stale if the text it was confirmed against is gone from the part, and either the translation
    is still there, or both have changed at the same place. What stands on the record under another name has only
    moved; what has left no trace on it is new, and nobody has been asked about it.
    """
    present = list(texts)
    hashes = [{code: short_hash(told) for code, told in text.value.texts if told.strip()} for text in present]
    for language in dict.fromkeys(code for row in rows.values() for code in row):
        unit = _Unit({name: row[language] for name, row in rows.items() if language in row}, hashes, language)
        for text, found in zip(present, hashes, strict=True):
            source = unit.stale_against(text.name, found)
            if source is not None:
                yield text, language, source


class _Unit:
    """What is on record of one part in one language, beside what is there now."""

    def __init__(self, rows: Mapping[str, Confirmed], hashes: list[dict[str, str]], language: str) -> None:
        self._rows, self._language = rows, language
        self._own_there = {found[language] for found in hashes if language in found}
        there = Counter(pair for found in hashes for pair in found.items())
        recorded = Counter((row.source, row.text) for row in rows.values())
        self._gone = {row for row in rows.values() if recorded[row.source, row.text] > there[row.source, row.text]}
        self._by_own = {row.own: row for row in self._gone}
        self._sources = set(recorded)

    def stale_against(self, name: str, found: Mapping[str, str]) -> str | None:
        """The language of the text that a translation no longer follows."""
        own, here = found.get(self._language), self._rows.get(name)
        origin = self._by_own.get(own or "") or self._changed_as_well(here)
        if own is None or origin is None or origin.source not in found:
            return None
        now = Confirmed(origin.source, found[origin.source], own)
        if here is not None and (here.source, here.text) == (now.source, now.text):
            return None
        moved = now in self._rows.values() or (origin.own != own and (now.source, now.text) in self._sources)
        return None if moved else origin.source

    def _changed_as_well(self, here: Confirmed | None) -> Confirmed | None:
        """What is on record of a place, if neither of its texts is anywhere any more."""
        return here if here in self._gone and here is not None and here.own not in self._own_there else None


def unknown_in(texts: Iterable[NamedText], rows: Rows, language: str) -> Iterator[str]:
    """The names of translations of which nothing is on record of their part."""
    known = {(row[language].text, row[language].own) for row in rows.values() if language in row}
    for text in texts:
        told = {code: short_hash(words) for code, words in text.value.texts if words.strip()}
        new = language in told and not any((other, told[language]) in known for other in told.values())
        if new and language not in rows.get(text.name, {}):
            yield text.name
