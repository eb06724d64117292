"""Stage 2: every validation error in a curator's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.diagnostics import Diagnostic, Level, shortened
from kiosk.exhibit import told
from kiosk.exhibit.misplaced import advice_for, belongs_under
from kiosk.exhibit.shapes import is_required, keys_at
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.source.document import Document, Path

_LISTS = ("list_type", "tuple_type")
SEVERAL, MOST_LISTED = 3, 6
_GROUPS = ("model_type", "dict_type", "model_attributes_type")


def tell(errors: list[ErrorDetails], document: Document, path: Path, model: type[BaseModel]) -> Iterator[Diagnostic]:
    """The diagnostics for what pydantic says of the data at a path."""
    phrases = _Phrases(document, path, model)
    misspelt = set(phrases.meant_keys(errors))
    strewn = {path[:-1] for path in phrases.moved_keys(errors)}
    strangers = phrases.strangers(errors)
    told_already = {id(error) for group in strangers for error in group}
    for group in strangers:
        yield phrases.told_together(group)
    for error in errors:
        if id(error) in told_already:
            continue
        where = (*path, *error["loc"])
        lacks_what_lies_about = error["type"] == "missing" and tuple(error["loc"][:-1]) in strewn
        if document.is_judged(where) and not (lacks_what_lies_about or _is_echo(error, document, where, misspelt)):
            yield from phrases.told(error, where)


def _is_echo(error: ErrorDetails, document: Document, where: Path, misspelt: set[Path]) -> bool:
    """Whether it only follows from a mistake that is told elsewhere."""
    if error["type"] == "missing":
        return error["loc"] in misspelt or where[:-1] in document.unfinished
    if error["type"] == "too_short":
        # Items that are wrong themselves are not counted.
        return where in document.unfinished or len(error["input"]) >= error["ctx"]["min_length"]
    return False


@dataclass(frozen=True)
class _Phrases:
    """Finds the words for mistakes in the data at a path, which a model refused."""

    document: Document
    path: Path
    model: type[BaseModel]

    def meant_keys(self, errors: list[ErrorDetails]) -> Iterator[Path]:
        """Where a missing key is only misspelt."""
        for error in errors:
            if error["type"] == "extra_forbidden":
                *parent, key = error["loc"]
                meant = closest(str(key), keys_at(self.model, tuple(parent)))
                if meant is not None:
                    yield (*parent, meant)

    def moved_keys(self, errors: list[ErrorDetails]) -> Iterator[Path]:
        """Where keys belong that stand in another group."""
        for error in errors:
            moved = self._moved(error["loc"]) if error["type"] == "extra_forbidden" else None
            if moved is not None:
                yield moved

    def strangers(self, errors: list[ErrorDetails]) -> list[list[ErrorDetails]]:
        """Keys of one group that are like none that is known, where there are several."""
        groups: dict[Path, list[ErrorDetails]] = {}
        for error in errors:
            if error["type"] == "extra_forbidden" and self.document.is_judged((*self.path, *error["loc"])):
                around = tuple(error["loc"][:-1])
                if closest(str(error["loc"][-1]), keys_at(self.model, around)) is None and not self._moved(
                    error["loc"]
                ):
                    groups.setdefault(around, []).append(error)
        return [group for group in groups.values() if len(group) >= SEVERAL]

    def told_together(self, group: list[ErrorDetails]) -> Diagnostic:
        around = tuple(group[0]["loc"][:-1])
        names = [f'"{shortened(str(error["loc"][-1]))}"' for error in group[:MOST_LISTED]]
        more = " and others" if len(group) > MOST_LISTED else ""
        message = f"these keys are not known here: {', '.join(names)}{more}"
        known = ", ".join(sorted(keys_at(self.model, around)))
        span = self.document.key_span((*self.path, *group[0]["loc"]))
        return Diagnostic(span, Level.ERROR, "key-unknown", message, f"leave them out (known: {known})")

    def told(self, error: ErrorDetails, where: Path) -> Iterator[Diagnostic]:
        context = error.get("ctx", {})
        if "under" in context:
            for below in context["under"]:
                span = self.document.span((*where, *below))
                advice = self._if_it_can_be_left_out(error) if error["type"] == "value-empty" else context["advice"]
                yield Diagnostic(span, Level.ERROR, error["type"], context["message"], advice)
            return
        code, message, advice = self._words(error)
        at_key = code in ("key-unknown", "key-missing")
        span = self.document.key_span(where) if at_key else self.document.span(where)
        yield Diagnostic(span, Level.ERROR, code, message, advice)

    def _words(self, error: ErrorDetails) -> tuple[str, str, str]:
        kind, given, context = error["type"], error["input"], error.get("ctx", {})
        name = str(error["loc"][-1]) if error["loc"] else "this"
        if kind == "missing":
            return "key-missing", f'the key "{name}" is missing', f'add "{name}:" here'
        if kind == "extra_forbidden":
            return "key-unknown", f'the key "{shortened(name)}" is not known here', self._key_advice(error, name)
        if given is None:
            return "value-empty", "there is no value here", self._if_it_can_be_left_out(error)
        if kind in _LISTS:
            return "value-wrong", f"this is {told.kind_of(given)} where a list is wanted", _list_advice(given)
        if kind in _GROUPS:
            return "value-wrong", f"this is {told.kind_of(given)} where keys are wanted", _GROUP_ADVICE
        if kind == "literal_error":
            return _choice(given, str(context["expected"]))
        if kind == "too_short":
            return "list-short", _too_few(context["min_length"], context["actual_length"]), "add what is missing"
        return "value-wrong", "this cannot stand here", "look at the manual for what can"

    def _key_advice(self, error: ErrorDetails, name: str) -> str:
        known = keys_at(self.model, tuple(error["loc"][:-1]))
        moved = None if closest(name, known) else self._moved(error["loc"])
        if moved is not None:
            return advice_for(tuple(error["loc"]), moved)
        return did_you_mean(name, known, "leave it out")

    def _moved(self, location: Path) -> Path | None:
        data: Any = self.document.data
        for step in self.path:
            data = data[step]
        return belongs_under(self.model, tuple(location), data)

    def _if_it_can_be_left_out(self, error: ErrorDetails) -> str:
        required = is_required(self.model, tuple(error["loc"]))
        return "write one" if required else "write one, or leave the line out"


def _too_few(least: int, there: int) -> str:
    if not there:
        return "this list is empty" if least == 1 else f"this list is empty, and at least {least} are wanted"
    return f"at least {least} are wanted here, not {there}"


def _list_advice(given: object) -> str:
    if isinstance(given, str) and given.startswith(_DASHES):
        return f"begin each item with a hyphen and a space (-), not with {given[0]}"
    return "write [one, two], or lines that begin with a hyphen and a space"


def _choice(given: object, expected: str) -> tuple[str, str, str]:
    wanted = expected.replace("'", "").replace(" or ", ", ").split(", ")
    if not isinstance(given, str):
        return "value-wrong", f"this is {told.kind_of(given)} where one word is wanted", f"write {' or '.join(wanted)}"
    if len(wanted) == 1:
        return "choice-unknown", f'"{shortened(given)}" cannot stand here', f"write {wanted[0]}"
    advice = did_you_mean(given, wanted, "choose one")
    return "choice-unknown", f'"{shortened(given)}" is not one of the choices', advice


_GROUP_ADVICE = "write keys and values below it"
_DASHES = tuple("\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2212\u00b7")
