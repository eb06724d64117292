"""Stage 1: what a YAML parser stumbled over, in a curator's words."""

from __future__ import annotations

import re

import yaml

from kiosk.diagnostics import Diagnostic, Level
from kiosk.source.places import Place, place_of

Quote = tuple[Place, Place]

_VALUE = re.compile(r"^\s*(?:- +)*(?:[^\s:#][^:#]*:\s+)?(?P<value>\S.*)$")
_QUOTES = "put the whole text in quotes"
_BEGINNINGS = {
    "@": ("a text cannot begin with @", _QUOTES),
    "`": ("a text cannot begin with a back quote", _QUOTES),
    "%": ("a text cannot begin with %", _QUOTES),
    "*": ("a text cannot begin with *", _QUOTES),
    "&": ("a text cannot begin with &", _QUOTES),
    "!": ("a text cannot begin with !", _QUOTES),
    "|": ("nothing but a comment may follow | on its line", "begin the text on the next line"),
    ">": ("nothing but a comment may follow > on its line", "begin the text on the next line"),
}
_COMPLAINTS = (
    (
        ("mapping values are not allowed",),
        "a colon and a space stand inside a text, or the line is not indented as its neighbours",
        f"{_QUOTES}, or move the line under the one above",
    ),
    (
        ("could not find expected ':'",),
        "there is a line here without a key",
        "write a key and a colon, or indent the line under its text",
    ),
    (
        ("',' or",),
        "this bracket is not closed, or a comma is missing after it",
        "close it; put texts that hold commas, brackets or colons in quotes",
    ),
    (
        ("escape", "hexdecimal"),
        "a backslash in double quotes has a meaning of its own",
        "write single quotes around the text",
    ),
    (
        ("block end", "expected key", "'-' indicator", "expected <document start>"),
        "the line is not indented as its neighbours, or something is wrong with the line above",
        "let lines of one list or group begin in one column",
    ),
)


def explain(file: str, lines: tuple[str, ...], problem: yaml.YAMLError, quote: Quote | None) -> Diagnostic:
    """A diagnostic for a parser's complaint; `quote` is the quoted text of several lines right before it."""
    complaint = str(getattr(problem, "problem", None) or getattr(problem, "reason", None) or "unreadable")
    mark = place_of(getattr(problem, "problem_mark", None))
    around = place_of(getattr(problem, "context_mark", None))
    if mark is not None and quote is not None and quote[1].line == mark.line:
        return _at(file, quote[0], "this quotation mark is not closed where it was meant", "close it on its line")
    if "quoted scalar" in str(getattr(problem, "context", "")) and "end of" in complaint:
        return _at(file, around or mark, "this quotation mark is never closed", "close it where the text ends")
    if "',' or" in complaint:
        mark = around or mark
    message, advice = _words(lines, mark, complaint)
    return _at(file, mark, message, advice)


def _at(file: str, mark: Place | None, message: str, advice: str) -> Diagnostic:
    span = (mark or Place(0, 0)).span(file)
    return Diagnostic(span, Level.ERROR, "yaml-invalid", message, advice)


def _words(lines: tuple[str, ...], mark: Place | None, complaint: str) -> tuple[str, str]:
    written = lines[mark.line] if mark and mark.line < len(lines) else ""
    found = _VALUE.match(written)
    value = found["value"] if found else ""
    if value.startswith("'") and value.count("'") > 2:
        return (
            "an apostrophe ends the quoted text too early",
            "write '' for an apostrophe inside single quotes",
        )
    if value[:1] in _BEGINNINGS:
        return _BEGINNINGS[value[:1]]
    for words, message, advice in _COMPLAINTS:
        if any(word in complaint for word in words):
            return message, advice
    return f"this is not YAML ({complaint})", "look at the line above, too; put unusual texts in quotes"
