"""Stage 1, the way back: where every value of a YAML text begins and ends, and how it is written there."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

import yaml

from kiosk.source.document import Path
from kiosk.source.places import Place, end_of, start_of
from kiosk.source.text import LINE_END

GROUP, FLOW_GROUP, LIST, FLOW_LIST = "group", "{", "list", "["
"""How a collection is written; a text is written plain (""), or as ', ", | or >."""

HEADER = re.compile(r"(?P<mark>[|>])(?P<how>[0-9+-]*)(?P<rest>.*)")
"""What stands on the line of a | or > text; the rest is a comment."""

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Laid:
    """One value as it lies in the text, by offsets; `in_flow` says that brackets or braces stand around it."""

    start: int
    end: int
    style: str
    in_flow: bool
    key: int | None = None
    """Where its key begins; None for an item of a list."""
    below: list[Path] = field(default_factory=list)


class Layout:
    """A text that can be read without a mistake, with the place of every value in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = list(LINE_END.finditer(text))
        self._starts = [0, *(found.end() for found in ends)]
        self._ends = [*(found.start() for found in ends), len(text)]
        self.eol = ends[0][0] if ends else "\n"
        """How the text ends its lines."""
        self.values: dict[Path, Laid] = {}
        self._open: list[Path] = []
        self._keys: list[tuple[str, int] | None] = []
        for event in yaml.parse("\n".join(map(self.line, range(len(self._starts)))), Loader=_LOADER):
            self._take(event)

    def line(self, number: int) -> str:
        """A line without its end; lines count from 0."""
        return self.text[self._starts[number] : self._ends[number]]

    def line_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def column(self, offset: int) -> int:
        return offset - self._starts[self.line_of(offset)]

    def line_end(self, number: int) -> int:
        """Where a line ends, before the letters that part it from the next."""
        return self._ends[number]

    def before(self, offset: int) -> str:
        """What stands before a place on its line."""
        return self.text[self._starts[self.line_of(offset)] : offset]

    def column_of_key(self, laid: Laid) -> int:
        return self.column(laid.start if laid.key is None else laid.key)

    def content(self, laid: Laid) -> list[str]:
        """The lines of a | or > text."""
        return [self.line(number) for number in self.lines_below(laid)]

    def lines_below(self, laid: Laid) -> range:
        """The lines that a | or > text has below its own, without empty ones at their end."""
        first, after = self.line_of(laid.start) + 1, self.line_of(laid.end)
        last = after if self.column(laid.end) else after - 1
        while last >= first and not self.line(last).strip():
            last -= 1
        return range(first, last + 1)

    def last_line(self, laid: Laid) -> int:
        """The last line that belongs to a text, with the empty ones that | + keeps."""
        if laid.style not in ("|", ">"):
            return self.line_of(max(laid.start, laid.end))
        if "+" in self.how(laid):
            return self.line_of(laid.end) - (0 if self.column(laid.end) else 1)
        lines: list[int] = [self.line_of(laid.start), *self.lines_below(laid)]
        return max(lines)

    def how(self, laid: Laid) -> str:
        """What stands after the | or > of a text: whether it keeps its last line ends, how far it is indented."""
        header = HEADER.match(self.text, laid.start)
        return header["how"] if header else ""

    def _offset(self, place: Place) -> int:
        beyond = place.line >= len(self._starts)
        return len(self.text) if beyond else self._starts[place.line] + place.column

    def _take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.values[self._open.pop()].end = self._offset(end_of(event))
            self._keys.pop()

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        start = self._offset(start_of(event))
        if self._awaits_key():
            self._keys[-1] = (unicodedata.normalize("NFC", event.value), start)
            return
        self._put(Laid(start, self._offset(end_of(event)), event.style or "", self._in_flow()))

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        flow = bool(event.flow_style)
        group = isinstance(event, yaml.MappingStartEvent)
        style = (FLOW_GROUP if flow else GROUP) if group else (FLOW_LIST if flow else LIST)
        start = self._offset(start_of(event))
        self._open.append(self._put(Laid(start, start, style, self._in_flow())))
        self._keys.append(None)

    def _awaits_key(self) -> bool:
        around = self.values[self._open[-1]] if self._open else None
        return around is not None and around.style in (GROUP, FLOW_GROUP) and self._keys[-1] is None

    def _in_flow(self) -> bool:
        return any(self.values[path].style in (FLOW_GROUP, FLOW_LIST) for path in self._open[-1:])

    def _put(self, laid: Laid) -> Path:
        if not self._open:
            self.values[()] = laid
            return ()
        around = self.values[self._open[-1]]
        key, self._keys[-1] = self._keys[-1], None
        path: Path = (*self._open[-1], key[0] if key else len(around.below))
        laid.key = key[1] if key else None
        around.below.append(path)
        self.values[path] = laid
        return path
