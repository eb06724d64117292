"""Stage 3: every text in every language, its markup, and what it points to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.bundle.quotes import check_quotes
from kiosk.bundle.references import Names, missing
from kiosk.diagnostics import Diagnostic, Level, Span, shortened
from kiosk.exhibit.fields import LocalizedText, MarkedText, SourceRef, TermRef
from kiosk.exhibit.markup import CITATION, ID, LEFT_OVER, TERM, Problem, parse
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.source.document import Document, Path

MOST_LETTERS, MOST_MARKS = 20_000, 2_000
MOST_WRONG = 20
"""Languages of one text that are told to be unknown."""
_MARK = re.compile(r"[\[*_`<!\\]")
_ALMOST_CITED = re.compile(rf"(?<!\])\[({ID.pattern})\](?![(\[])|\(\^({ID.pattern})\)")
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
            yield from check_quotes(value, part.document, path)
            for text in written_texts(value, part.document, path):
                yield from _too_large(text) or _judged(text, names)


def _judged(text: WrittenText, names: Names) -> Iterator[Diagnostic]:
    return _marked(text, names) if issubclass(text.kind, MarkedText) else _unmarked(text)


def _too_large(text: WrittenText) -> list[Diagnostic]:
    """A text that no visitor could read and no machine should take apart."""
    marks = len(_MARK.findall(text.text))
    if len(text.text) <= MOST_LETTERS and marks <= MOST_MARKS:
        return []
    count = f"{marks:,} marks" if marks > MOST_MARKS else f"{len(text.text):,} letters"
    most = f"{MOST_MARKS:,} marks" if marks > MOST_MARKS else f"{MOST_LETTERS:,} letters"
    span = text.document.span(text.path)
    return [Diagnostic(span, Level.ERROR, "text-too-large", f"this text has {count}", f"write at most {most}")]


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
    wrong = [code for code in texts if code not in names.languages][:MOST_WRONG]
    for code in wrong:
        message = f'"{shortened(code)}" is not one of the exhibit\'s languages'
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
        term = problem.snippet.removeprefix("(")
        is_term = problem.snippet != term and names.terms is not None and term in names.terms
        yield text.told(replace(problem, advice=f"write (term:{term})") if is_term else problem)
    for found in _ALMOST_CITED.finditer(text.text):
        source = found[1] or found[2]
        if names.sources is not None and source in names.sources:
            line = text.text.count("\n", 0, found.start())
            yield text.told(Problem(line, found[0], "this is not a citation yet", f"write [^{source}]"))
    told: set[str] = set()
    for found in CITATION.finditer(text.text):
        for source in ID.finditer(found[1]):
            if names.sources is not None and source[0] not in names.sources and source[0] not in told:
                told.add(source[0])
                span = text.span(found.start(1) + source.start(), source[0])
                yield missing(SourceRef(source[0]), names.sources, span)
    for found in TERM_LINK.finditer(text.text):
        if names.terms is not None and found[1] not in names.terms:
            yield missing(TermRef(found[1]), names.terms, text.span(found.start(1), found[1]))
