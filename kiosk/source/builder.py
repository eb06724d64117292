"""Stage 1: YAML events to plain data with places; refuses what could hang, surprise or lose something."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

import yaml

from kiosk.diagnostics import Diagnostic, Level, Span, has_errors, shortened
from kiosk.source.document import Data, Document, Extent, Path
from kiosk.source.heal import STAND_IN
from kiosk.source.keys import begins_an_item, hidden, meaning_of, tight_colon, without_hidden
from kiosk.source.places import Place, end_of, start_of
from kiosk.source.scalars import holds_forbidden, judged, word_at

DEEPEST = 32
MOST_VALUES = 20_000
Lines = tuple[str, ...]
EMPTY = ("", "~", "null", "Null", "NULL")
_LOST = "\0lost"


class Stop(Exception):
    """The file is not read any further; its diagnostic has been told."""


@dataclass
class _Frame:
    """A collection that is open. `lost` ones are read over and thrown away."""

    path: Path
    data: dict[str, Data] | list[Data]
    lost: bool
    is_key: bool = False
    key: str | None = None
    key_end: Place | None = None
    is_item: bool = False
    first_key_lines: dict[str, int] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    """Keys by what other programs would take them for."""


class Builder:
    """Takes events one by one; `document` is what has been read so far."""

    def __init__(self, file: str, written: Lines, lines: Lines, healed: frozenset[int] = frozenset()) -> None:
        """`lines` are those `written`, made readable; `healed` ones hold a stand-in for a value."""
        self._file = file
        self._written = written
        self._lines = lines
        self._healed = healed
        self._stack: list[_Frame] = []
        self._root: Data = None
        self.values = 0
        self._documents = 0
        self._spans: dict[Path, Span] = {}
        self._keys: dict[Path, Span] = {}
        self._extents: dict[Path, Extent] = {}
        self._refused: set[Path] = set()
        self._unfinished: set[Path] = set()
        self._last: Path = ()
        self._just_closed: list[Path] = []
        self.last_quote: tuple[Place, Place] | None = None
        """Where the last text began and ended, if it was quoted and goes over several lines."""
        self.diagnostics: list[Diagnostic] = []

    def document(self) -> Document:
        """What was read; collections that are still open are unfinished."""
        unfinished = self._unfinished | {frame.path for frame in self._stack if not frame.lost}
        return Document(
            self._file,
            self._root,
            self._spans,
            self._keys,
            self._extents,
            self._written,
            frozenset(self._refused),
            frozenset(unfinished),
        )

    def spoil(self) -> None:
        """The parser stumbled: the last value may not be what was meant, and more may follow."""
        if not self._stack:
            self._unfinished.add(())
        self._refused.add(self._last)
        self._unfinished.update(self._just_closed)

    def take(self, event: yaml.Event) -> None:
        if not isinstance(event, yaml.CollectionEndEvent):
            self._just_closed.clear()
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._begin(event)

    def _tell(self, event: yaml.Event, code: str, message: str, advice: str) -> None:
        self.diagnostics.append(Diagnostic(self._place(event), Level.ERROR, code, message, advice))

    def _place(self, event: yaml.Event) -> Span:
        """Where an event stands; the parser puts what is empty behind the last line or letter at times."""
        place = start_of(event)
        line = min(place.line, len(self._lines) - 1)
        last = len(self._lines[line])
        return Place(line, last if line < place.line else min(place.column, last)).span(self._file)

    def _begin(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._tell(event, "document-second", "a second document begins here", "delete the line ---")
            self._unfinished.add(())
            raise Stop
        if event.version or event.tags:
            self._tell(event, "directive-refused", "a line that begins with % is not used", "delete it")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._decorations(event, event.anchor, event.tag)
        frame = self._stack[-1] if self._stack else None
        if frame and isinstance(frame.data, dict) and frame.key is None:
            self._name(frame, event)
            return
        self._count(event)
        wrong = list(judged(event, self._file, self._lines))
        self.diagnostics += wrong
        self.last_quote = (start_of(event), end_of(event)) if event.style in ("'", '"') else None
        plain = event.style is None or event.style == ""
        value: Data = None if plain and event.value in EMPTY else unicodedata.normalize("NFC", event.value)
        path = self._put(event, value)
        spoilt = event.anchor or event.tag or has_errors(wrong) or holds_forbidden(event, self._written)
        if path is not None and spoilt:
            self._refused.add(path)

    def _decorations(self, event: yaml.Event, anchor: str | None, tag: str | None) -> None:
        message = '"{}" begins with {}, which has a meaning of its own and is not used here'
        advice = "put the text in quotes; if it is no text, delete this word"
        if anchor is not None:
            self._tell(event, "anchor-refused", message.format(f"&{shortened(anchor)}", "&"), advice)
        if tag is not None:
            word = shortened(word_at(event, self._lines))
            self._tell(event, "tag-refused", message.format(word, "!"), advice)

    def _count(self, event: yaml.Event) -> None:
        self.values += 1
        if self.values > MOST_VALUES:
            message = f"the file holds more than {MOST_VALUES:,} values"
            self._tell(event, "values-exceeded", message, "divide it into several files")
            self._refused.add(())
            raise Stop

    def _name(self, frame: _Frame, event: yaml.ScalarEvent) -> None:
        key = unicodedata.normalize("NFC", without_hidden(event.value))
        frame.key = key
        frame.key_end = end_of(event)
        if frame.lost:
            return
        if "\n" in event.value:
            message = "a key must be one word, and this is a text of several lines"
            self._tell(event, "key-complex", message, "write one word and a colon")
            self._lose(frame)
        elif key == "<<" and not event.style:
            message = '"<<" takes keys from elsewhere, which is not used here'
            self._tell(event, "merge-refused", message, "write the keys out")
            self._lose(frame)
        elif tight_colon(event):
            named, _, value = event.value.partition(":")
            message = "a space is missing after this colon, or what stands there is none"
            self._tell(event, "yaml-invalid", message, f'write "{named}: {shortened(without_hidden(value))}"')
            self._lose(frame)
        elif key in frame.first_key_lines:
            self._again(frame, key, event)
        else:
            self._first(frame, key, event)
        if hidden(event.value) and not tight_colon(event) and "\n" not in event.value:
            message = "there is an invisible character in this key"
            self._tell(event, "space-invisible", message, "type the key anew")

    def _first(self, frame: _Frame, key: str, event: yaml.ScalarEvent) -> None:
        """A key that does not stand in its group yet; one that other programs take for it may."""
        self._keys[(*frame.path, key)] = self._place(event)
        frame.first_key_lines[key] = start_of(event).line + 1
        meaning = "" if event.style else meaning_of(key)
        other = frame.meanings.setdefault(meaning, key) if meaning else key
        if other != key:
            message = f'other programs take the key "{key}" for "{other}" on line {frame.first_key_lines[other]}'
            self._tell(event, "key-duplicate", message, "give one of the two another name")

    def _again(self, frame: _Frame, key: str, event: yaml.ScalarEvent) -> None:
        """A key that stands in its group already; where others follow that do, a hyphen was forgotten."""
        line = frame.first_key_lines[key]
        if frame.is_item and begins_an_item(start_of(event), self._lines, frame.first_key_lines):
            message = f'the key "{shortened(key)}" stands here a second time, first on line {line}, and others follow'
            self._tell(event, "key-duplicate", message, "begin the second item with a hyphen and a space")
            frame.lost = True
            self._unfinished.add(frame.path)
            return
        message = f'the key "{shortened(key)}" stands here a second time, first on line {line}'
        self._tell(event, "key-duplicate", message, "delete one of the two")
        frame.key = _LOST

    def _lose(self, frame: _Frame) -> None:
        """What follows the key belongs nowhere, and the group may lack something."""
        frame.key = _LOST
        self._unfinished.add(frame.path)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        self._decorations(event, event.anchor, event.tag)
        self._count(event)
        if len(self._stack) >= DEEPEST:
            message = f"there are more than {DEEPEST} steps inside one another"
            self._tell(event, "depth-exceeded", message, "count the brackets and the spaces before the line")
            self._refused.add(self._stack[min(1, len(self._stack) - 1)].path)
            raise Stop
        frame = self._stack[-1] if self._stack else None
        data: dict[str, Data] | list[Data] = {} if isinstance(event, yaml.MappingStartEvent) else []
        if frame and isinstance(frame.data, dict) and frame.key is None:
            message = "a key must be one word, and this is a list or a group of keys"
            self._tell(event, "key-complex", message, "put a text that begins with [, { or ? in quotes")
            self._stack.append(_Frame((), data, lost=True, is_key=True))
            return
        in_list = frame is not None and isinstance(frame.data, list)
        path = self._put(event, data)
        self._stack.append(_Frame(path or (), data, lost=path is None, is_item=in_list))

    def _close(self) -> None:
        frame = self._stack.pop()
        if frame.is_key:
            self._stack[-1].key = _LOST
        elif not frame.lost:
            self._just_closed.append(frame.path)

    def _alias(self, event: yaml.AliasEvent) -> None:
        word = f"*{shortened(event.anchor or '')}"
        message = f'"{word}" begins with *, which has a meaning of its own and is not used here'
        advice = "put the text in quotes; if it is no text, write out what is meant"
        self._tell(event, "alias-refused", message, advice)
        frame = self._stack[-1] if self._stack else None
        if frame and isinstance(frame.data, dict) and frame.key is None:
            frame.key = _LOST
            return
        path = self._put(event, None)
        if path is not None:
            self._refused.add(path)
        if frame is not None and isinstance(frame.data, list) and not frame.lost:
            self._refused.add(frame.path)

    def _place_of_value(self, event: yaml.Event, frame: _Frame | None) -> Span:
        """Where a value stands; a missing one stands behind its key."""
        if frame is not None and frame.key_end is not None and _is_nothing(event):
            column = min(frame.key_end.column + 1, len(self._lines[frame.key_end.line]))
            return Place(frame.key_end.line, column).span(self._file)
        return self._place(event)

    def _put(self, event: yaml.Event, value: Data) -> Path | None:
        """Set a value in the collection that is open; nothing where that is lost."""
        frame = self._stack[-1] if self._stack else None
        path: Path = ()
        if frame is None:
            self._root = value
        elif isinstance(frame.data, list):
            path = (*frame.path, len(frame.data))
            frame.data.append(value)
        else:
            key, frame.key = frame.key or "", None
            path = (*frame.path, key)
            if key == _LOST or frame.lost:
                return None
            frame.data[key] = value
        if frame and frame.lost:
            return None
        self._last = path
        self._spans[path] = self._place_of_value(event, frame)
        if isinstance(event, yaml.ScalarEvent):
            self._extents[path] = _extent(event)
            if event.value == STAND_IN and start_of(event).line in self._healed:
                self._refused.add(path)
        return path


def _is_nothing(event: yaml.Event) -> bool:
    return isinstance(event, yaml.ScalarEvent) and not event.value and not event.style


def _extent(event: yaml.ScalarEvent) -> Extent:
    first, last = start_of(event).line, end_of(event).line
    if event.style in ("|", ">"):
        return Extent(first + 1, max(first + 1, last), event.style == "|")
    return Extent(first, last, False)
