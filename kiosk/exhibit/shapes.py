"""Stage 2: what a model wants at a path, read from its annotations."""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel


def keys_at(model: type[BaseModel], path: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys that can stand at a path below a model."""
    annotation: Any = model
    for step in path:
        annotation = below(annotation, step)
    found = model_in(annotation)
    if found is None:
        return ()
    return tuple(field.alias or name for name, field in found.model_fields.items())


def below(annotation: Any, step: str | int) -> Any:
    """What is wanted under a key or a number; None where nothing is."""
    model = model_in(annotation)
    if model is not None:
        for name, field in model.model_fields.items():
            if step == (field.alias or name):
                return field.annotation
        return None
    kinds = [kind for kind in get_args(bare(annotation)) if kind is not Ellipsis]
    return kinds[-1] if kinds else None


def is_required(model: type[BaseModel], path: tuple[str | int, ...]) -> bool:
    """Whether a key at a path below a model must be there."""
    annotation: Any = model
    for step in path[:-1]:
        annotation = below(annotation, step)
    found = model_in(annotation)
    fields = found.model_fields if found else {}
    return any(field.is_required() for name, field in fields.items() if path and path[-1] == (field.alias or name))


def bare(annotation: Any) -> Any:
    """An annotation without Annotated and without None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return bare(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return bare(next(kind for kind in get_args(annotation) if kind is not type(None)))
    return annotation


def model_in(annotation: Any) -> type[BaseModel] | None:
    kind = bare(annotation)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None
