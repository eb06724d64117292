"""Stage 2: marked text to paragraphs: emphasis, glossary terms, citations, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from kiosk.diagnostics import shortened

TERM = "term:"
CITATION = re.compile(r"\[\^([^\]\n]*)\]")
ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
LEFT_OVER = re.compile(r"\[\^|\]\(|\]\[|\*\*")

ALLOWED = "paragraphs, *emphasis*, [words](term:id) and [^S1] are all there is"

_REFUSED: dict[str, tuple[str, str]] = {
    "heading_open": ("a heading", "the title of the screen is its heading; leave out the # or the === line"),
    "bullet_list_open": ("a list", "write sentences, or begin the line with \\-"),
    "ordered_list_open": (
        "a numbered list",
        "write sentences; for a number and a dot at the start of a line, write 1\\.",
    ),
    "blockquote_open": ("a quotation block", "write the quotation in quotation marks"),
    "code_block": ("a line that is indented", "let every line of the text begin in the same column"),
    "fence": ("a block of code", "leave out the ``` lines"),
    "code_inline": ("code between back quotes", "leave out the back quotes"),
    "hr": ("a ruled line", "leave it out"),
    "html_block": ("HTML", "write plain text; HTML is never shown"),
    "html_inline": ("HTML", "write plain text; HTML is never shown"),
    "image": ("a picture inside a text", "give the screen a picture of its own"),
    "strong_open": ("strong text", "write *so* for emphasis, with one star"),
}


@dataclass(frozen=True)
class Words:
    text: str
    emphasised: bool = False


@dataclass(frozen=True)
class TermLink:
    words: str
    term: str


@dataclass(frozen=True)
class Citation:
    sources: tuple[str, ...]


Inline = Words | TermLink | Citation


@dataclass(frozen=True)
class Paragraph:
    spans: tuple[Inline, ...]

    @property
    def text(self) -> str:
        """The paragraph as plain words, without its citations."""
        return "".join(_plain(span) for span in self.spans)


@dataclass(frozen=True)
class Problem:
    """What is wrong, `line` lines below the text's first; `snippet` is how it is written there."""

    line: int
    snippet: str
    message: str
    advice: str


def _plain(span: Inline) -> str:
    if isinstance(span, Words):
        return span.text
    return span.words if isinstance(span, TermLink) else ""


def _citation(state: StateInline, silent: bool) -> bool:
    found = CITATION.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.push("citation", "", 0).content = found[1]
    state.pos = found.end()
    return True


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").disable(["reference", "autolink", "entity"])
    parser.inline.ruler.before("link", "citation", _citation)
    return parser


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[tuple[Paragraph, ...], tuple[Problem, ...]]:
    """The paragraphs of a text, and what in it is not our markup."""
    paragraphs: list[Paragraph] = []
    problems: list[Problem] = []
    for token in _parser().parse(text):
        line = token.map[0] if token.map else 0
        if token.type in _REFUSED:
            problems.append(_refused(token, line))
        if token.type == "inline":
            reading = _Reading(line)
            reading.take(token.children or [])
            paragraphs.append(Paragraph(tuple(reading.spans)))
            problems.extend(reading.problems)
    return tuple(paragraphs), tuple(problems)


def _refused(token: Token, line: int) -> Problem:
    what, advice = _REFUSED[token.type]
    snippet = token.content.strip().split("\n")[0] if token.content else token.markup
    return Problem(line, snippet, f"{what} is not part of our markup", advice)


class _Reading:
    """One paragraph on its way from tokens to spans."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.spans: list[Inline] = []
        self.problems: list[Problem] = []
        self.emphasised = False

    def take(self, tokens: Sequence[Token]) -> None:
        left = iter(tokens)
        for token in left:
            if token.type in ("softbreak", "hardbreak"):
                self.line += 1
                self._words(" ")
            elif token.type == "text":
                self._left_over(token.content)
                self._words(token.content)
            elif token.type in ("em_open", "em_close"):
                self.emphasised = token.type == "em_open"
            elif token.type == "citation":
                self._cite(token.content)
            elif token.type == "link_open":
                self._link(token, left)
            elif token.type in _REFUSED:
                self.problems.append(_refused(token, self.line))

    def _words(self, text: str) -> None:
        if not text:
            return
        last = self.spans[-1] if self.spans else None
        if isinstance(last, Words) and last.emphasised == self.emphasised:
            self.spans[-1] = Words(last.text + text, self.emphasised)
        else:
            self.spans.append(Words(text, self.emphasised))

    def _left_over(self, text: str) -> None:
        found = LEFT_OVER.search(text)
        if found:
            self._tell(
                found[0],
                "this is not a citation, a term or emphasis, and would be shown as it stands",
                ALLOWED,
            )

    def _cite(self, inside: str) -> None:
        ids = tuple(part.strip() for part in inside.split(","))
        for wrong in (part for part in ids if not ID.fullmatch(part)):
            self._tell(
                f"[^{inside}]", f'"{shortened(wrong)}" is not a source\'s id', "write [^S1], or [^S1, N7] for two"
            )
        self._trim_before_citation()
        self.spans.append(Citation(tuple(part for part in ids if ID.fullmatch(part))))

    def _trim_before_citation(self) -> None:
        last = self.spans[-1] if self.spans else None
        if isinstance(last, Words):
            self.spans[-1:] = [Words(last.text.rstrip(), last.emphasised)] if last.text.strip() else []

    def _link(self, opening: Token, left: Iterator[Token]) -> None:
        target = unquote(str(opening.attrs.get("href", "")))
        words = "".join(self._link_words(left))
        if target.startswith(TERM) and ID.fullmatch(target.removeprefix(TERM)):
            self.spans.append(TermLink(words, target.removeprefix(TERM)))
        else:
            self._words(words)
            self._tell(
                f"({target}", f'a link to "{shortened(target)}" leads nowhere here', "only [words](term:id) is a link"
            )

    def _link_words(self, left: Iterator[Token]) -> Iterator[str]:
        for token in left:
            if token.type == "link_close":
                return
            if token.type == "softbreak":
                self.line += 1
            yield " " if token.type == "softbreak" else token.content

    def _tell(self, snippet: str, message: str, advice: str) -> None:
        self.problems.append(Problem(self.line, snippet, message, advice))
