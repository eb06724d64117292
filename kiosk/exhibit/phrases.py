"""Stage 2: every validation error in a curator's words."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.diagnostics import Diagnostic, Level
from kiosk.exhibit import told
from kiosk.exhibit.shapes import keys_at
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.source.document import Document, Path

_LISTS = ("list_type", "tuple_type")
_GROUPS = ("model_type", "dict_type", "model_attributes_type")


def tell(errors: list[ErrorDetails], document: Document, path: Path, model: type[BaseModel]) -> Iterator[Diagnostic]:
    """The diagnostics for what pydantic says of the data at a path."""
    misspelt = set(_meant_keys(errors, model))
    for error in errors:
        where = (*path, *error["loc"])
        if document.is_judged(where) and not _is_echo(error, document, where, misspelt):
            yield from _told(error, document, where, model)


def _is_echo(error: ErrorDetails, document: Document, where: Path, misspelt: set[Path]) -> bool:
    """Whether it only follows from a mistake that is told elsewhere."""
    if error["type"] == "missing":
        return error["loc"] in misspelt or where[:-1] in document.unfinished
    if error["type"] == "too_short":
        # Items that are wrong themselves are not counted.
        return where in document.unfinished or len(error["input"]) >= error["ctx"]["min_length"]
    return False


def _meant_keys(errors: list[ErrorDetails], model: type[BaseModel]) -> Iterator[Path]:
    """Where a missing key is only misspelt."""
    for error in errors:
        if error["type"] == "extra_forbidden":
            *parent, key = error["loc"]
            meant = closest(str(key), keys_at(model, tuple(parent)))
            if meant is not None:
                yield (*parent, meant)


def _told(error: ErrorDetails, document: Document, where: Path, model: type[BaseModel]) -> Iterator[Diagnostic]:
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
        advice = did_you_mean(name, known, "leave it out")
        return "key-unknown", f'the key "{name}" is not known here', advice
    if given is None:
        return "value-empty", "there is no value here", "write one, or leave the line out"
    if kind in _LISTS:
        return "value-wrong", f"this is {told.kind_of(given)} where a list is wanted", _LIST_ADVICE
    if kind in _GROUPS:
        return "value-wrong", f"this is {told.kind_of(given)} where keys are wanted", _GROUP_ADVICE
    if kind == "literal_error":
        return _choice(given, str(context["expected"]))
    if kind == "too_short":
        least, there = context["min_length"], context["actual_length"]
        return "list-short", f"at least {least} are wanted here, not {there}", "add what is missing"
    return "value-wrong", error["msg"], "look at the manual for what can stand here"


def _choice(given: object, expected: str) -> tuple[str, str, str]:
    wanted = expected.replace("'", "").replace(" or ", ", ").split(", ")
    if not isinstance(given, str):
        return "value-wrong", f"this is {told.kind_of(given)} where one word is wanted", ", ".join(wanted)
    advice = did_you_mean(given, wanted, "choose one")
    return "choice-unknown", f'"{given}" is not one of the choices', advice


_GROUP_ADVICE = "write keys and values below it"
_LIST_ADVICE = "write [one, two], or lines that begin with a hyphen"
