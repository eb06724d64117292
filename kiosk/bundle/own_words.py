"""Stage 3: the words by which an exhibit replaces the kiosk's own: known ones, with the places that are filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from kiosk.diagnostics import Diagnostic, Level, shortened
from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.suggest import did_you_mean
from kiosk.exhibit.words import Words
from kiosk.source.document import Document


def check_own_words(document: Document, own: Mapping[str, LocalizedText], shell: Words) -> Iterator[Diagnostic]:
    """What is wrong with words that replace others."""
    for key, text in own.items():
        replaced = shell.texts.get(key)
        if replaced is None:
            message = f'the kiosk has no words "{shortened(key)}"'
            advice = did_you_mean(key, shell.texts, "leave it out")
            yield Diagnostic(document.key_span(("words", key)), Level.ERROR, "words-wrong", message, advice)
            continue
        known = {place for written in _texts(replaced) for place in places(written) or ()}
        for written in _texts(text):
            wrong = _wrong(places(written), known)
            if wrong:
                advice = f"write only {_named(known)}" if known else "leave the curly brackets out"
                yield document.error(("words", key), "words-wrong", wrong, advice)


def places(written: str) -> set[str] | None:
    """The {places} of a text that the kiosk fills; None where its brackets are not in pairs."""
    try:
        return {name for _, name, _, _ in Formatter().parse(written) if name is not None}
    except ValueError:
        return None


def _wrong(found: set[str] | None, known: set[str]) -> str:
    if found is None:
        return "a curly bracket in these words has no partner"
    unknown = sorted(found - known)
    return f"nothing is filled into {_named(unknown)} in these words" if unknown else ""


def _named(names: set[str] | list[str]) -> str:
    return " and ".join(f"{{{shortened(name)}}}" for name in sorted(names))


def _texts(text: LocalizedText) -> Iterator[str]:
    yield from (text.everywhere,) if text.everywhere is not None else (written for _, written in text.texts)
