"""Stage 3: warnings that a curator has quietened for one place: with a reason, which is told in their stead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.exhibit.model import Chapter, Exhibit, Screen, Source, Term
from kiosk.exhibit.suggest import did_you_mean
from kiosk.exhibit.validate import Written, value_at
from kiosk.source.document import Document, Path

KEY = "quiet"
UNUSED = "quiet-unused"
"""The one warning that cannot be quietened: it is about quietening."""


@dataclass(frozen=True)
class Quiet:
    """A code that may stand within a part, and why. Of an exhibit it holds everywhere, of a chapter in its file."""

    code: str
    reason: str
    part: Written

    @property
    def key(self) -> Path:
        return (*self.part.path, KEY, self.code)

    @property
    def depth(self) -> int:
        """How narrow the place is; the narrowest that holds gives the reason."""
        return -1 if isinstance(self.part.value, Exhibit) else len(self.part.path)

    @property
    def file(self) -> str:
        """The file in which it holds; none where it holds in all of them."""
        return "" if self.depth < 0 else self.part.document.file

    @cached_property
    def region(self) -> tuple[Span, Span | None]:
        """Where it begins to hold, and where no longer."""
        document, path = self.part.document, self.part.path
        return _begin(document, path), _end(document, path)

    def covers(self, span: Span) -> bool:
        begin, end = self.region
        return not self.file or (begin <= span and (end is None or span < end))


def quiets_in(parts: Iterable[Written]) -> list[Quiet]:
    """All that is quietened, the narrowest place first."""
    found = [
        Quiet(code, reason, part)
        for part in parts
        if isinstance(part.value, Exhibit | Chapter | Screen | Source | Term)
        for code, reason in part.value.quiet.items()
    ]
    return sorted(found, key=lambda quiet: -quiet.depth)


def check_quiets(quiets: list[Quiet]) -> Iterator[Diagnostic]:
    """Codes that are none, or that cannot be quietened."""
    if not quiets:
        return
    from kiosk.bundle.manual import pages  # with all rules, which few need

    known = pages()
    warnings = [page.code for page in known.values() if page.can_be_quietened]
    for quiet in quiets:
        if quiet.code in warnings:
            continue
        message, advice = f'"{quiet.code}" is not a warning', did_you_mean(quiet.code, warnings, "leave it out")
        if quiet.code in known:
            message, advice = f'"{quiet.code}" cannot be quietened', "mend what it tells, and delete this line"
        span = quiet.part.document.key_span(quiet.key)
        yield Diagnostic(span, Level.ERROR, "quiet-unknown", message, advice)


def quietened(told: Iterable[Diagnostic], quiets: list[Quiet], asked: Collection[str]) -> Iterator[Diagnostic]:
    """What was told, with a note in place of each warning that may stand.

    A quietening of a code that was `asked` for, and that quietens nothing, is told itself.
    """
    at: dict[tuple[str, str], list[Quiet]] = {}
    for quiet in quiets:
        at.setdefault((quiet.code, quiet.file), []).append(quiet)
    needed: set[int] = set()
    for diagnostic in told:
        holding = _holding(diagnostic, at)
        if holding is None:
            yield diagnostic
            continue
        needed.add(id(holding))
        advice = f"quietened: {' '.join(holding.reason.split())}"
        yield Diagnostic(diagnostic.span, Level.NOTE, diagnostic.code, diagnostic.message, advice)
    for quiet in quiets:
        if id(quiet) not in needed and quiet.code in asked:
            span = quiet.part.document.key_span(quiet.key)
            message = f'nothing here is told by "{quiet.code}" any more'
            yield Diagnostic(span, Level.WARNING, UNUSED, message, "delete the line")


def _holding(diagnostic: Diagnostic, at: Mapping[tuple[str, str], list[Quiet]]) -> Quiet | None:
    """The narrowest quietening that a warning stands in."""
    if diagnostic.level is not Level.WARNING:
        return None
    in_file = at.get((diagnostic.code, diagnostic.span.file), [])
    everywhere = at.get((diagnostic.code, ""), [])
    return next((quiet for quiet in (*in_file, *everywhere) if quiet.covers(diagnostic.span)), None)


def _begin(document: Document, path: Path) -> Span:
    return min(document.key_span(path), document.span(path))


def _end(document: Document, path: Path) -> Span | None:
    """Where the next thing begins that is not part of what stands at a path; None at the end of the file."""
    while path:
        *parent, last = path
        around = value_at(document, tuple(parent))
        steps = list(around) if isinstance(around, dict) else list(range(len(around)))
        after = steps.index(last) + 1
        if after < len(steps):
            return _begin(document, (*parent, steps[after]))
        path = tuple(parent)
    return None
