"""Stage 1: what a YAML parser stumbled over, in a curator's words."""

from __future__ import annotations

import re

from kiosk.diagnostics import Diagnostic, Level, Span

_QUOTES = "put the whole text in quotes"
_VALUE = re.compile(r"^\s*(?:- +)*(?:[^\s:#][^:#]*:\s+)?(?P<value>\S.*)$")

_BEGINNINGS = {
    "@": "a text cannot begin with @",
    "`": "a text cannot begin with a back quote",
    "%": "a text cannot begin with %",
    "*": "a text cannot begin with *",
    "&": "a text cannot begin with &",
    "!": "a text cannot begin with !",
    "|": "nothing but a comment may follow | on its line",
    ">": "nothing but a comment may follow > on its line",
}


def explain(file: str, lines: tuple[str, ...], line: int, column: int, problem: str) -> Diagnostic:
    """A diagnostic for a parser's complaint; `line` and `column` count from 0."""
    line = min(line, max(0, len(lines) - 1))
    written = lines[line] if lines else ""
    message, advice = _words(written, lines, line, problem)
    return Diagnostic(Span(file, line + 1, column + 1), Level.ERROR, "yaml-invalid", message, advice)


def _words(written: str, lines: tuple[str, ...], line: int, problem: str) -> tuple[str, str]:
    found = _VALUE.match(written)
    value = found["value"] if found else ""
    if "quoted scalar" in problem or _ends_inside_quotes(value):
        return "a quotation mark is not closed, or stands inside a quoted text", _quote_advice(value)
    if "unknown escape" in problem or "escape sequence" in problem:
        return "a backslash in double quotes has a meaning of its own", "write single quotes around the text"
    if "mapping values are not allowed" in problem:
        return (
            "a colon followed by a space stands inside a text, or the line is not indented as its neighbours",
            (f"{_QUOTES}, or move the line under the one above"),
        )
    if value[:1] in _BEGINNINGS and value[:1]:
        return _BEGINNINGS[value[0]], _QUOTES if value[0] not in "|>" else "begin the text on the next line"
    if "could not find expected ':'" in problem:
        return (
            "there is a line here without a key",
            "write a key and a colon, or indent the line under its text",
        )
    if "flow" in problem or "',' or" in problem:
        return (
            "a bracket is not closed, or a comma is missing",
            "look at the brackets and commas of this line and above",
        )
    if "block" in problem:
        return (
            "the line is not indented as its neighbours",
            "let lines of one list or group begin in one column",
        )
    return f"this is not YAML ({problem})", "look at the line above, too; put unusual texts in quotes"


def _ends_inside_quotes(value: str) -> bool:
    quote = value[:1]
    return quote in ("'", '"') and value.rstrip().count(quote) != 2 and quote == "'"


def _quote_advice(value: str) -> str:
    return (
        "write '' for an apostrophe inside single quotes"
        if value.startswith("'")
        else 'close it, or write \\" inside'
    )
