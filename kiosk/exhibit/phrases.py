"""Stage 2: every validation error in a curator's words."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.diagnostics import Diagnostic, Level
from kiosk.exhibit import told
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.source.document import Document, Path

_LISTS = ("list_type", "tuple_type")
_GROUPS = ("model_type", "dict_type", "model_attributes_type")


def tell(
    errors: list[ErrorDetails], document: Document, path: Path, model: type[BaseModel]
) -> Iterator[Diagnostic]:
    """The diagnostics for what pydantic says of the data at a path."""
    misspelt = set(_meant_keys(errors, model))
    for error in errors:
        where = (*path, *error["loc"])
        if error["type"] == "missing" and (
            error["loc"] in misspelt or path_of_parent(where) in document.unfinished
        ):
            continue
        if error["type"] == "too_short" and where in document.unfinished:
            continue
        if document.is_judged(where):
            yield from _told(error, document, where, model)


def path_of_parent(path: Path) -> Path:
    return path[:-1]


def _meant_keys(errors: list[ErrorDetails], model: type[BaseModel]) -> Iterator[Path]:
    """Where a missing key is only misspelt."""
    for error in errors:
        if error["type"] == "extra_forbidden":
            *parent, key = error["loc"]
            meant = closest(str(key), keys_at(model, tuple(parent)))
            if meant is not None:
                yield (*parent, meant)


def _told(
    error: ErrorDetails, document: Document, where: Path, model: type[BaseModel]
) -> Iterator[Diagnostic]:
    context = error.get("ctx", {})
    if "under" in context:
        for below in context["under"]:
            place = (*where, *below)
            span = document.span(place)
            yield Diagnostic(span, Level.ERROR, error["type"], context["message"], context["advice"])
        return
    code, message, advice = _words(error, model)
    span = document.key_span(where) if code in ("key-unknown", "key-missing") else document.span(where)
    yield Diagnostic(span, Level.ERROR, code, message, advice)


def _words(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str, str]:
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    name = str(error["loc"][-1]) if error["loc"] else "this"
    if kind == "missing":
        return "key-missing", f'the key "{name}" is missing', f'add "{name}:" here'
    if kind == "extra_forbidden":
        known = keys_at(model, tuple(error["loc"][:-1]))
        advice = did_you_mean(name, known, "the keys that can stand here are")
        return "key-unknown", f'the key "{name}" is not known here', advice
    if given is None:
        return "value-empty", "there is no value here", "write one, or leave the line out"
    if kind in _LISTS:
        return "value-wrong", f"this is {told.kind_of(given)} where a list is wanted", _LIST_ADVICE
    if kind in _GROUPS:
        return (
            "value-wrong",
            f"this is {told.kind_of(given)} where keys are wanted",
            "write keys and values below it",
        )
    if kind == "literal_error":
        wanted = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        if not isinstance(given, str):
            return "value-wrong", f"this is {told.kind_of(given)} where one word is wanted", ", ".join(wanted)
        return (
            "choice-unknown",
            f'"{given}" is not one of the choices',
            did_you_mean(given, wanted, "choose from"),
        )
    if kind == "too_short":
        least, there = context["min_length"], context["actual_length"]
        return "list-short", f"at least {least} are wanted here, and there are {there}", "add what is missing"
    return "value-wrong", error["msg"], "look at the manual for what can stand here"


_LIST_ADVICE = "write [one, two], or lines that begin with a hyphen"


def keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys that can stand at a path below a model."""
    annotation: Any = model
    for step in path:
        annotation = _below(annotation, step)
    found = _model_in(annotation)
    if found is None:
        return ()
    return tuple(field.alias or name for name, field in found.model_fields.items())


def _below(annotation: Any, step: str | int) -> Any:
    model = _model_in(annotation)
    if model is not None and isinstance(step, str):
        for name, field in model.model_fields.items():
            if step == (field.alias or name):
                return field.annotation
        return None
    kinds = [kind for kind in get_args(_bare(annotation)) if kind is not Ellipsis]
    return kinds[-1] if kinds else None


def _bare(annotation: Any) -> Any:
    """An annotation without Annotated and without None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return _bare(next(kind for kind in get_args(annotation) if kind is not type(None)))
    return annotation


def _model_in(annotation: Any) -> type[BaseModel] | None:
    bare = _bare(annotation)
    return bare if isinstance(bare, type) and issubclass(bare, BaseModel) else None
