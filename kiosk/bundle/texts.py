"""Stage 3: every text in every language, its markup, and what it points to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.references import Names, missing
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.exhibit.fields import LocalizedText, MarkedText, SourceRef, TermRef
from kiosk.exhibit.markup import CITATION, ID, LEFT_OVER, TERM, Problem, parse
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.source.document import Document, Path

TERM_LINK = re.compile(rf"\]\({TERM}({ID.pattern})\)")


@dataclass(frozen=True)
class WrittenText:
    """One text in one language, and where it was written."""

    kind: type[LocalizedText]
    text: str
    document: Document
    path: Path

    def span(self, offset: int, snippet: str) -> Span:
        """Where a snippet stands that begins at an offset of the text."""
        line = self.text.count("\n", 0, offset)
        column = offset - (self.text.rfind("\n", 0, offset) + 1)
        from_end = len(self.text.split("\n")[line]) - column
        return self.document.place_in_text(self.path, line, snippet, from_end)

    def told(self, problem: Problem) -> Diagnostic:
        span = self.document.place_in_text(self.path, problem.line, problem.snippet)
        return Diagnostic(span, Level.ERROR, "markup-invalid", problem.message, problem.advice)


def check_texts(part: Written, names: Names) -> Iterator[Diagnostic]:
    """What is wrong with the texts of one part of an exhibit."""
    for below, value in walk(part.value):
        path = (*part.path, *below)
        if isinstance(value, LocalizedText) and part.document.is_judged(path):
            yield from _languages(value, part.document, path, names)
            for text in written_texts(value, part.document, path):
                yield from _marked(text, names) if issubclass(text.kind, MarkedText) else _unmarked(text)


def written_texts(value: LocalizedText, document: Document, path: Path) -> Iterator[WrittenText]:
    if value.everywhere is not None:
        yield WrittenText(type(value), value.everywhere, document, path)
    for code, text in value.texts:
        yield WrittenText(type(value), text, document, (*path, code))


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


def _unmarked(text: WrittenText) -> Iterator[Diagnostic]:
    found = LEFT_OVER.search(text.text)
    if found:
        line = text.text.count("\n", 0, found.start())
        advice = "only body texts take citations and terms; leave it out"
        yield text.told(Problem(line, found[0], "this text is shown as it stands, without markup", advice))


def _marked(text: WrittenText, names: Names) -> Iterator[Diagnostic]:
    for problem in parse(text.text)[1]:
        yield text.told(problem)
    for found in CITATION.finditer(text.text):
        for source in ID.finditer(found[1]):
            if names.sources is not None and source[0] not in names.sources:
                span = text.span(found.start(1) + source.start(), source[0])
                yield missing(SourceRef(source[0]), names.sources, span)
    for found in TERM_LINK.finditer(text.text):
        if names.terms is not None and found[1] not in names.terms:
            yield missing(TermRef(found[1]), names.terms, text.span(found.start(1), found[1]))
