"""Stage 3: every text in every language, its markup, and what it points to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle.bundle import count_words
from kiosk.bundle.references import Names, missing
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.exhibit.fields import LocalizedText, MarkedText, NoticeText, SourceRef, TermRef
from kiosk.exhibit.markup import CITATION, ID, LEFT_OVER, TERM, Problem, parse
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.source.document import Document, Path

LONGEST_NOTICE = 25


def check_texts(part: Written, names: Names) -> Iterator[Diagnostic]:
    """What is wrong with the texts of one part of an exhibit."""
    for below, value in walk(part.value):
        path = (*part.path, *below)
        if isinstance(value, LocalizedText) and part.document.is_judged(path):
            yield from _languages(value, part.document, path, names)
            for where, text in _written(value, path):
                yield from _one_text(type(value), text, part.document, where, names)


def _written(value: LocalizedText, path: Path) -> Iterator[tuple[Path, str]]:
    if value.everywhere is not None:
        yield path, value.everywhere
    for code, text in value.texts:
        yield (*path, code), text


def _languages(value: LocalizedText, document: Document, path: Path, names: Names) -> Iterator[Diagnostic]:
    if value.everywhere is not None:
        if not value.everywhere.strip():
            advice = "write one, or leave the line out"
            yield document.error(path, "value-empty", "there is no text here", advice)
        return
    if names.languages is None:
        return
    texts = dict(value.texts)
    wrong = [code for code in texts if code not in names.languages]
    for code in wrong:
        message = f'"{code}" is not one of the exhibit\'s languages'
        advice = did_you_mean(code, names.languages, "leave it out")
        yield Diagnostic(document.key_span((*path, code)), Level.ERROR, "language-unknown", message, advice)
    meant = {closest(code, names.languages) for code in wrong}
    for code in names.languages:
        misspelt = code in meant and code not in texts
        if not (texts.get(code, "").strip() or misspelt or path in document.unfinished):
            span = document.key_span((*path, code) if code in texts else path)
            message, advice = (
                f'there is no text in "{code}" here',
                f'add "{code}:" with the text in that language',
            )
            yield Diagnostic(span, Level.ERROR, "translation-missing", message, advice)


def _one_text(
    kind: type[LocalizedText], text: str, document: Document, path: Path, names: Names
) -> Iterator[Diagnostic]:
    if issubclass(kind, MarkedText):
        yield from _marked(text, document, path, names)
    else:
        yield from _unmarked(text, document, path)
    if issubclass(kind, NoticeText) and count_words(text) > LONGEST_NOTICE:
        message = f"the notice has {count_words(text)} words"
        advice = f"say it in {LONGEST_NOTICE}, in one calm sentence"
        yield Diagnostic(document.span(path), Level.WARNING, "notice-long", message, advice)


def _unmarked(text: str, document: Document, path: Path) -> Iterator[Diagnostic]:
    found = LEFT_OVER.search(text)
    if found:
        line = text.count("\n", 0, found.start())
        advice = "only body texts take citations and terms; leave it out"
        problem = Problem(line, found[0], "this text is shown as it stands, without markup", advice)
        yield _told(problem, document, path)


def _marked(text: str, document: Document, path: Path, names: Names) -> Iterator[Diagnostic]:
    for problem in parse(text)[1]:
        yield _told(problem, document, path)
    for found in CITATION.finditer(text):
        for source in _ID_IN_CITATION.finditer(found[1]):
            if names.sources is not None and source[0] not in names.sources:
                span = _span(found.start(1) + source.start(), source[0], text, document, path)
                yield missing(SourceRef(source[0]), names.sources, span)
    for found in _TERM.finditer(text):
        if names.terms is not None and found[1] not in names.terms:
            span = _span(found.start(1), found[1], text, document, path)
            yield missing(TermRef(found[1]), names.terms, span)


_ID_IN_CITATION = re.compile(ID)
_TERM = re.compile(rf"\]\({TERM}({ID.pattern})\)")


def _span(offset: int, snippet: str, text: str, document: Document, path: Path) -> Span:
    line = text.count("\n", 0, offset)
    column = offset - (text.rfind("\n", 0, offset) + 1)
    return document.place_in_text(path, line, snippet, len(text.split("\n")[line]) - column)


def _told(problem: Problem, document: Document, path: Path) -> Diagnostic:
    span = document.place_in_text(path, problem.line, problem.snippet)
    return Diagnostic(span, Level.ERROR, "markup-invalid", problem.message, problem.advice)
