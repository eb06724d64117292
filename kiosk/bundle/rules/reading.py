"""Stage 3: what a rule is given: a value, the field that it stands in, and where it was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel

from kiosk.bundle.narration import Made
from kiosk.diagnostics import Diagnostic, Level, Span
from kiosk.exhibit.validate import Written
from kiosk.source.document import Document
from kiosk.source.document import Path as YamlPath


@dataclass(frozen=True)
class Setting:
    """What a rule must know of the whole exhibit. `languages` are none where they could not be read."""

    folder: Path
    languages: tuple[str, ...] = ()
    made: Mapping[str, Made] = field(default_factory=dict)


@dataclass(frozen=True)
class Field:
    """One value, by the model and the name of its field."""

    value: object
    model: type[BaseModel]
    name: str
    document: Document
    path: YamlPath

    def span(self, *below: str) -> Span:
        return self.document.span((*self.path, *below))


Rule = Callable[[Field, Setting], Iterator[Diagnostic]]


def warning(span: Span, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(span, Level.WARNING, code, message, advice)


def fields_of(part: Written) -> Iterator[Field]:
    """Every field of a part and of the parts below it, in the order in which the models name them."""
    if isinstance(part.value, BaseModel):
        yield from _below(part.value, part.document, part.path)


def _below(model: BaseModel, document: Document, path: YamlPath) -> Iterator[Field]:
    for name, description in type(model).model_fields.items():
        value, here = getattr(model, name), (*path, description.alias or name)
        if not document.is_judged(here):
            continue
        yield Field(value, type(model), name, document, here)
        for below, item in _items(value):
            yield from _below(item, document, (*here, *below))


def _items(value: object) -> Iterator[tuple[YamlPath, BaseModel]]:
    """The parts that a field holds: itself, or in a list, or in a group."""
    if isinstance(value, BaseModel):
        yield (), value
    elif type(value) is tuple:
        yield from (((number,), item) for number, item in enumerate(value) if isinstance(item, BaseModel))
    elif isinstance(value, dict):
        yield from (((str(key),), item) for key, item in value.items() if isinstance(item, BaseModel))
