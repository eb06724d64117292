"""Stage 2: what is right in wrong data, so that one mistake does not hide another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic_core import PydanticCustomError

from kiosk.exhibit.fields import LocalizedText, Reference
from kiosk.exhibit.shapes import bare, below, model_in
from kiosk.source.document import Path


def salvage(annotation: Any, data: object, path: Path = ()) -> Iterator[tuple[Path, LocalizedText | Reference]]:
    """Every value below the data that is right in itself, with its path."""
    kind = bare(annotation)
    if isinstance(kind, type) and issubclass(kind, (LocalizedText, Reference)):
        yield from _leaf(kind, data, path)
    elif isinstance(data, dict) and get_origin(kind) is not tuple:
        for key, value in data.items():
            yield from salvage(below(kind, key), value, (*path, key))
    elif isinstance(data, list | tuple) and model_in(kind) is None:
        for number, value in enumerate(data):
            yield from salvage(below(kind, number), value, (*path, number))
    elif isinstance(data, str) and get_args(kind):
        yield from salvage(below(kind, 0), data, path)


def _leaf(
    kind: type[LocalizedText] | type[Reference], data: object, path: Path
) -> Iterator[tuple[Path, LocalizedText | Reference]]:
    try:
        yield path, kind.from_yaml(data)
    except PydanticCustomError:
        return
