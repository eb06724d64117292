"""Stage 2: keys that are known and stand one step too far to the left or to the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from kiosk.exhibit.shapes import keys_at
from kiosk.source.document import Path


def belongs_under(model: type[BaseModel], path: Path, data: object) -> Path | None:
    """Where a key should stand that is not known at its path: in a group beside it, or in one around it."""
    *around, key = path
    beside = _value(data, tuple(around))
    for name in keys_at(model, tuple(around)):
        below = beside.get(name) if isinstance(beside, Mapping) else None
        if isinstance(below, Mapping) and key not in below and key in keys_at(model, (*around, name)):
            return (*around, name, key)
    for end in range(len(around) - 1, -1, -1):
        outer = _value(data, tuple(around[:end]))
        if isinstance(outer, Mapping) and key not in outer and key in keys_at(model, tuple(around[:end])):
            return (*around[:end], key)
    return None


def _value(data: object, path: Path) -> object:
    value: Any = data
    for step in path:
        value = value[step]
    return value


def advice_for(path: Path, meant: Path) -> str:
    """How to move a key to its place."""
    if len(meant) > len(path):
        return f'it belongs under "{meant[-2]}": begin it two spaces further to the right'
    return "it belongs to the group around this one: begin it further to the left"
