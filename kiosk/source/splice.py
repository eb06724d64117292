"""Stage 1, the way back: texts put into a YAML file, and not a letter of anything else changed, comments included."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from unicodedata import normalize

import yaml

from kiosk.diagnostics import has_errors
from kiosk.source.document import Data, Path
from kiosk.source.layout import FLOW_LIST, LIST, Layout
from kiosk.source.reader import parse
from kiosk.source.ways import Change, Edit, new_item, ways


class CannotSplice(ValueError):
    """A text cannot be put where it was meant; `path` is its place."""

    def __init__(self, path: Path) -> None:
        super().__init__("/".join(map(str, path)))
        self.path = path


def spliced(text: str, changes: Iterable[Change]) -> str:
    """A file's text with the changes; raises CannotSplice unless it then reads as it did, but for them.

    A text that stands there already is left as it is written.
    """
    there = _read(text)
    wanted = [change for change in changes if not _is(_at(there, change.path), change.text)]
    left, result = wanted, text
    try:
        while left:
            now, left = _one_for_each_group(left)
            result = _edited(Layout(result), now)
    except yaml.YAMLError:
        raise CannotSplice(wanted[0].path) from None
    _prove(text, result, wanted)
    return result


def _edited(layout: Layout, changes: list[Change]) -> str:
    text = layout.text
    for edit in sorted((_edit(layout, change) for change in changes), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _one_for_each_group(changes: list[Change]) -> tuple[list[Change], list[Change]]:
    """Changes that cannot touch each other, and all others."""
    first: dict[Path, Change] = {}
    for change in changes:
        first.setdefault(change.path[:-1], change)
    return list(first.values()), [change for change in changes if first[change.path[:-1]] is not change]


def _edit(layout: Layout, change: Change) -> Edit:
    """The first way that reads as it should."""
    around = layout.values.get(change.path[:-1])
    if around is None or not around.below:
        raise CannotSplice(change.path)
    if around.style in (LIST, FLOW_LIST):
        return new_item(layout, around, change.text)
    keys = {str(path[-1]) for path in around.below} | {str(change.path[-1])}
    for edit, group in ways(layout, change):
        found = _read(group)
        below = found.get("x") if isinstance(found, dict) else None
        if isinstance(below, dict) and set(below) == keys and _is(below[str(change.path[-1])], change.text):
            return edit
    raise CannotSplice(change.path)


def _read(text: str) -> Data:
    """What a text says; nothing where something is wrong with it."""
    document, told = parse(text, "")
    return None if document is None or has_errors(told) else document.data


def _is(found: Data, text: str) -> bool:
    """Whether a text was read, composed as the reader does; empty lines at its end belong to how it is written."""
    return isinstance(found, str) and found.rstrip("\n") == normalize("NFC", text).rstrip("\n")


def _prove(before: str, after: str, changes: list[Change]) -> None:
    """That every change is there, and everything else as it was."""
    old, new = deepcopy(_read(before)), _read(after)
    for change in changes:
        if not _is(_at(new, change.path), change.text):
            raise CannotSplice(change.path)
        _put(old, change.path, _at(new, change.path))
    if old != new:
        raise CannotSplice(changes[0].path if changes else ())


def _at(data: Data, path: Path) -> Data:
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def _put(data: Data, path: Path, value: Data) -> None:
    around, step = _at(data, path[:-1]), path[-1]
    if isinstance(around, dict):
        around[str(step)] = value
    elif isinstance(around, list):
        around[int(step) :] = [value]
