"""Stage 2: every value of a model with its path, so that whatever must be found is found by its type."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from kiosk.source.document import Path


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """The value itself, then everything below it, in the order in which the model names it."""
    yield path, value
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from walk(below, (*path, key))
    elif type(value) is tuple:
        for number, below in enumerate(value):
            yield from walk(below, (*path, number))
