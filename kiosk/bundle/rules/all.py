"""Stage 3: the list of rules, and all that they tell of an exhibit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.narration import Made, RecordUnreadable, read_record
from kiosk.bundle.rules.alt_hollow import alt_hollow
from kiosk.bundle.rules.asset_unused import asset_unused
from kiosk.bundle.rules.captions_fast import captions_fast
from kiosk.bundle.rules.captions_long import captions_long
from kiosk.bundle.rules.captions_missing import captions_missing
from kiosk.bundle.rules.captions_overlap import captions_overlap
from kiosk.bundle.rules.chapter_unlisted import chapter_unlisted
from kiosk.bundle.rules.citation_missing import citation_missing
from kiosk.bundle.rules.citations_differ import citations_differ
from kiosk.bundle.rules.letter_missing import letter_missing
from kiosk.bundle.rules.link_to_itself import link_to_itself
from kiosk.bundle.rules.narration_missing import narration_missing
from kiosk.bundle.rules.narration_stale import narration_stale
from kiosk.bundle.rules.notice_long import notice_long
from kiosk.bundle.rules.notice_missing import notice_missing
from kiosk.bundle.rules.number_uncited import number_uncited
from kiosk.bundle.rules.numbers_differ import numbers_differ
from kiosk.bundle.rules.paragraphs_differ import paragraphs_differ
from kiosk.bundle.rules.reading import AnyRule, PartRule, Rule, Setting, Whole, WholeRule, fields_of
from kiosk.bundle.rules.sentence_too_long import sentence_too_long
from kiosk.bundle.rules.source_unused import source_unused
from kiosk.bundle.rules.term_unused import term_unused
from kiosk.bundle.rules.terms_differ import terms_differ
from kiosk.bundle.rules.text_too_long import text_too_long
from kiosk.bundle.rules.title_too_long import title_too_long
from kiosk.bundle.rules.translation_stale import translation_stale
from kiosk.bundle.translations import translations_of
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.validate import Written

RULES: tuple[Rule, ...] = (
    title_too_long,
    text_too_long,
    sentence_too_long,
    notice_long,
    paragraphs_differ,
    citations_differ,
    terms_differ,
    numbers_differ,
    citation_missing,
    number_uncited,
    captions_missing,
    captions_long,
    captions_fast,
    captions_overlap,
    letter_missing,
    alt_hollow,
    link_to_itself,
)
PART_RULES: tuple[PartRule, ...] = (narration_missing, narration_stale, translation_stale)
WHOLE_RULES: tuple[WholeRule, ...] = (notice_missing, source_unused, term_unused, chapter_unlisted, asset_unused)
EVERY_RULE: tuple[AnyRule, ...] = (*RULES, *PART_RULES, *WHOLE_RULES)


def setting_of(folder: Path, languages: tuple[str, ...] | None) -> Setting:
    return Setting(folder, languages or (), _record(folder), translations_of(folder))


def check_part(part: Written, setting: Setting) -> Iterator[Diagnostic]:
    """What the rules tell of one part."""
    for rule in PART_RULES:
        yield from rule(part, setting)
    for field in fields_of(part):
        for field_rule in RULES:
            yield from field_rule(field, setting)


def check_whole(whole: Whole) -> Iterator[Diagnostic]:
    """What the rules tell of all parts together."""
    for rule in WHOLE_RULES:
        yield from rule(whole)


def _record(folder: Path) -> dict[str, Made]:
    """What narration was made; nothing where that cannot be read, which `kiosk narrate` tells."""
    try:
        return read_record(folder)
    except RecordUnreadable:
        return {}
