"""A source as a visitor reads it: what it is, whence, how far to trust it, and a code to take it away by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno

from kiosk.exhibit.model import Source
from kiosk.services.languages import Languages


@dataclass(frozen=True, slots=True)
class Record:
    """origin: author, publisher and date, those that are known; code: a picture in a data URL, or nothing."""

    title: str
    origin: str
    kind: str
    trust: str
    code: str


@lru_cache(maxsize=256)
def code_of(url: str) -> str:
    """A QR code of an address, as a picture in a data URL: made here, without a network."""
    return segno.make(url, error="l", micro=False).svg_data_uri(border=2, scale=4, dark="#000000", light="#ffffff")


def derive_record(source: Source, languages: Languages) -> Record:
    language = languages.current
    known = (part.in_language(language) for part in (source.author, source.publisher, source.date) if part)
    return Record(
        title=source.title.in_language(language),
        origin=" · ".join(known),
        kind=languages.word("kind_" + source.kind.replace("-", "_")),
        trust=source.trust.in_language(language),
        code=code_of(source.url) if source.url else "",
    )
