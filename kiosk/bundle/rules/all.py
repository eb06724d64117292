"""Stage 3: the list of rules, and all that they tell of an exhibit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.bundle.narration import Made, RecordUnreadable, read_record
from kiosk.bundle.rules.captions_missing import captions_missing
from kiosk.bundle.rules.citation_missing import citation_missing
from kiosk.bundle.rules.citations_differ import citations_differ
from kiosk.bundle.rules.narration import narration
from kiosk.bundle.rules.paragraphs_differ import paragraphs_differ
from kiosk.bundle.rules.reading import Rule, Setting, fields_of
from kiosk.bundle.rules.sentence_too_long import sentence_too_long
from kiosk.bundle.rules.text_too_long import text_too_long
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.validate import Written

RULES: tuple[Rule, ...] = (
    text_too_long,
    sentence_too_long,
    paragraphs_differ,
    citations_differ,
    citation_missing,
    captions_missing,
)


def check_rules(parts: Iterable[Written], folder: Path, languages: tuple[str, ...] | None) -> Iterator[Diagnostic]:
    """What every rule tells of every part."""
    setting = Setting(folder, languages or (), _record(folder))
    for part in parts:
        yield from narration(part, setting)
        for field in fields_of(part):
            for rule in RULES:
                yield from rule(field, setting)


def _record(folder: Path) -> dict[str, Made]:
    """What narration was made; nothing where that cannot be read, which `kiosk narrate` tells."""
    try:
        return read_record(folder)
    except RecordUnreadable:
        return {}
