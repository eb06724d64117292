"""Stage 1: what a YAML parser stumbled over, in a curator's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from kiosk.diagnostics import Diagnostic, Level
from kiosk.source.places import Place, place_of
from kiosk.source.slips import neighbour, slip_of

Quote = tuple[Place, Place]
Told = tuple[Place, str, str]

_VALUE = re.compile(r"^\s*(?:- +)*(?:[^\s:#][^:#]*:\s+)?(?P<value>\S.*)$")
_ONLY_A_KEY = re.compile(r"[ \t]*(?:- +)*(?P<key>[\w-]+|\"[^\"]*\"|'[^']*')[ \t]*")
_WORD_BEFORE = re.compile(r"(?P<before>.*?)[\w-]*\s*")
_CURLY_END = re.compile("[\u201c\u201d\u2018\u2019]\\s*[,}\\]]?\\s*(?:#.*)?$")
_QUOTES = "put the whole text in quotes"
_BEGINNINGS = {
    "@": ("a text cannot begin with @", _QUOTES),
    "`": ("a text cannot begin with a back quote", _QUOTES),
    "%": ("a text cannot begin with %", _QUOTES),
    "* ": ("a star does not begin an item of a list", "write a hyphen and a space"),
    "*": ("a text cannot begin with *", _QUOTES),
    "&": ("a text cannot begin with &", _QUOTES),
    "!": ("a text cannot begin with !", _QUOTES),
    "|": ("nothing but a comment may follow | on its line", "begin the text on the next line"),
    ">": ("nothing but a comment may follow > on its line", "begin the text on the next line"),
}
_COMPLAINTS = (
    (
        ("could not find expected ':'",),
        "this line is no key and value, nor does it stand under a text",
        "write a key and a colon, or indent the line under its text",
    ),
    (
        ("escape", "hexdecimal"),
        "a backslash in double quotes has a meaning of its own",
        "write single quotes around the text",
    ),
)
_INDENTED = ("block end", "expected key", "'-' indicator", "expected <document start>")


def explain(file: str, lines: tuple[str, ...], problem: yaml.YAMLError, quote: Quote | None) -> Diagnostic:
    """A diagnostic for a parser's complaint; `quote` is the quoted text right before it."""
    place, message, advice = _Complaint.of(lines, problem, quote).told()
    line = lines[min(place.line, len(lines) - 1)]
    inside = Place(min(place.line, len(lines) - 1), min(place.column, len(line)))
    return Diagnostic(inside.span(file), Level.ERROR, "yaml-invalid", message, advice)


@dataclass(frozen=True)
class _Complaint:
    """What the parser says: where it stopped, and in what."""

    lines: tuple[str, ...]
    words: str
    mark: Place
    around: Place | None
    context: str
    quote: Quote | None

    @classmethod
    def of(cls, lines: tuple[str, ...], problem: yaml.YAMLError, quote: Quote | None) -> _Complaint:
        words = str(getattr(problem, "problem", None) or getattr(problem, "reason", None) or "unreadable")
        mark = place_of(getattr(problem, "problem_mark", None)) or Place(0, 0)
        around = place_of(getattr(problem, "context_mark", None))
        return cls(lines, words, mark, around, str(getattr(problem, "context", "")), quote)

    def told(self) -> Told:
        ways = (
            self._of_quotes,
            self._of_brackets,
            self._of_colons,
            self._of_the_beginning,
            self._of_indentation,
        )
        return next((told for way in ways if (told := way())), None) or self._any()

    def _line(self, place: Place) -> str:
        return self.lines[place.line] if place.line < len(self.lines) else ""

    def _letter(self) -> str:
        return self._line(self.mark)[self.mark.column : self.mark.column + 1]

    def _of_quotes(self) -> Told | None:
        """A quotation mark that is not closed, closed too early, or closed by another."""
        value = self._value()
        if value.startswith("'") and value.count("'") > 2:
            advice = "write '' for an apostrophe inside single quotes"
            return self.mark, "an apostrophe ends the quoted text too early", advice
        if "quoted scalar" in self.context and "end of" in self.words:
            start = self.around or self.mark
            never = (start, "this quotation mark is never closed", "close it where the text ends")
            return self._closed_by_a_curly_one(start) or never
        if self.quote is None or self.quote[1].line != self.mark.line:
            return None
        start, end = self.quote
        if start.line < end.line:
            elsewhere = (start, "this quotation mark is not closed where it was meant", "close it on its line")
            return self._closed_by_a_curly_one(start) or elsewhere
        if self._line(end)[end.column : self.mark.column].strip() or self._letter() in ("", ":"):
            return None
        advice = "for quotation marks inside a text, write single ones around it"
        return self.mark, "the text goes on after its closing quotation mark", advice

    def _closed_by_a_curly_one(self, start: Place) -> Told | None:
        message = "this quotation mark is straight, and the one that should close it is curly"
        is_so = _CURLY_END.search(self._line(start))
        return (start, message, "write a straight one at both ends") if is_so else None

    def _of_brackets(self) -> Told | None:
        if "',' or" in self.words:
            found = _WORD_BEFORE.fullmatch(self._line(self.mark)[: self.mark.column])
            if self._letter() == ":" and found and found["before"].strip():
                place = Place(self.mark.line, len(found["before"]))
                return place, "a comma is missing before this", f"write it, or {_QUOTES} if it holds a colon"
            advice = "close it; put texts that hold commas, brackets or colons in quotes"
            return self.around or self.mark, "this bracket is not closed", advice
        if self._letter() == "," and "node content" in self.words:
            return self.mark, "nothing stands before this comma", "delete it, or write what is missing"
        line = self._line(self.mark)
        more = next((pair for pair in ("{}", "[]") if line.count(pair[1]) > line.count(pair[0])), None)
        if more and not self.words.startswith("could not"):
            place = Place(self.mark.line, line.rfind(more[1]))
            return (
                place,
                f"this bracket was never opened, or is one too many: {more[1]}",
                f"write {more[0]}, or delete it",
            )
        return None

    def _of_colons(self) -> Told | None:
        """A colon that is missing, or one too many."""
        if self._line(self.mark).lstrip().startswith(":"):
            column = self._line(self.mark).index(":")
            return Place(self.mark.line, column), "a key is missing before this colon", "write it, or delete the line"
        if "could not find expected ':'" in self.words:
            place = self.around or self.mark
            return self._slip(place.line) or (place, *_COMPLAINTS[0][1:])
        if "mapping values are not allowed" not in self.words:
            return None
        key = _ONLY_A_KEY.fullmatch(self._line(self.mark)[: self.mark.column])
        if key is None:
            wrong = self._slip(self.mark.line)
            return wrong or (self.mark, "a colon and a space stand inside a text", _QUOTES)
        above = next((n for n in range(self.mark.line - 1, -1, -1) if self.lines[n].strip()), self.mark.line)
        advice = "move it to the left, or mend the line above"
        message = "this line stands under a text, which has no keys of its own"
        return self._slip(above) or (Place(self.mark.line, key.start("key")), message, advice)

    def _slip(self, number: int) -> Told | None:
        slip = slip_of(self.lines[number]) if number < len(self.lines) else None
        return (Place(number, slip.column), slip.message, slip.advice) if slip else None

    def _of_the_beginning(self) -> Told | None:
        """A text that begins with a letter of YAML's own."""
        if self._letter() == "\t":
            return self.mark, "a tab stands here", "use spaces"
        if self._line(self.mark).startswith("%"):
            advice = "delete it; put a text that begins so in quotes"
            return Place(self.mark.line, 0), "a line that begins with % is not used", advice
        value = self._value()
        told = next((told for letters, told in _BEGINNINGS.items() if value.startswith(letters)), None)
        return (self.mark, *told) if told else None

    def _value(self) -> str:
        found = _VALUE.match(self._line(self.mark))
        return found["value"] if found else ""

    def _of_indentation(self) -> Told | None:
        if not any(words in self.words for words in _INDENTED):
            return None
        ended = next((n for n, line in enumerate(self.lines[: self.mark.line]) if line.split(" ")[0] == "..."), None)
        if ended is not None and "document start" in self.words:
            return Place(ended, 0), "this line ends the file, and something follows", "delete the line ..."
        advice = "let lines of one list or group begin in one column"
        line = self._line(self.mark)
        found = neighbour(self.lines, self.mark.line, self.mark.column)
        if found is None or line[: self.mark.column].strip():
            message = "this line is not indented as its neighbours, or something is wrong with the line above"
            return self.mark, message, advice
        column, above = found[0] + 1, found[1] + 1
        what = "list" if line.lstrip().startswith("- ") else "group"
        message = f"this line begins in column {self.mark.column + 1}, where no {what} above does"
        return self.mark, message, f"begin it in column {column}, as line {above} does; or mend the line above"

    def _any(self) -> Told:
        for words, message, advice in _COMPLAINTS:
            if any(word in self.words for word in words):
                return self.mark, message, advice
        return self.mark, "this line cannot be read", "look at the line above, too; put unusual texts in quotes"
