"""Stage 3: what a rule is given: a value, the field that it stands in, and where it was written; or the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from kiosk.bundle.contents import Contents
from kiosk.bundle.narration import Made
from kiosk.bundle.tiles import Tiles
from kiosk.bundle.translations import Translations
from kiosk.bundle.used import Used, used_in
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
    translations: Translations = field(default_factory=Translations)


@dataclass(frozen=True)
class Field:
    """One value, by the parts that it stands in and the name of its field."""

    value: object
    around: tuple[BaseModel, ...]
    """The parts around it, the outermost first: a screen, a source, a term, a chapter's head, the exhibit."""
    name: str
    document: Document
    path: YamlPath

    @property
    def model(self) -> type[BaseModel]:
        return type(self.around[-1])

    def span(self, *below: str) -> Span:
        return self.document.span((*self.path, *below))


@dataclass(frozen=True)
class Whole:
    """An exhibit that was read without a mistake. `assets` are the files that it names, by their names."""

    folder: Path
    shown_as: str
    contents: Contents
    assets: Mapping[str, Path]
    tiles: Mapping[str, Tiles]

    @cached_property
    def used(self) -> Used:
        """The ids of sources and terms that its texts and figures name."""
        return used_in(self.contents.parts)


Rule = Callable[[Field, Setting], Iterator[Diagnostic]]
"""Judges one value alone."""
PartRule = Callable[[Written, Setting], Iterator[Diagnostic]]
"""Judges a screen, a source or a term as one."""
WholeRule = Callable[[Whole], Iterator[Diagnostic]]
"""Judges what no part shows alone; asked only where nothing is wrong, because it draws its conclusions from all."""
AnyRule = Rule | PartRule | WholeRule


def code_of(rule: AnyRule) -> str:
    """A rule tells one code, and bears its name."""
    return rule.__name__.replace("_", "-")


def warning(span: Span, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(span, Level.WARNING, code, message, advice)


def fields_of(part: Written) -> Iterator[Field]:
    """Every field of a part and of the parts below it, in the order in which the models name them."""
    if isinstance(part.value, BaseModel):
        yield from _below((part.value,), part.document, part.path)


def _below(around: tuple[BaseModel, ...], document: Document, path: YamlPath) -> Iterator[Field]:
    model = around[-1]
    for name, description in type(model).model_fields.items():
        value, here = getattr(model, name), (*path, description.alias or name)
        if not document.is_judged(here):
            continue
        yield Field(value, around, name, document, here)
        for below, item in _items(value):
            yield from _below((*around, item), document, (*here, *below))


def _items(value: object) -> Iterator[tuple[YamlPath, BaseModel]]:
    """The parts that a field holds: itself, or in a list, or in a group."""
    if isinstance(value, BaseModel):
        yield (), value
    elif type(value) is tuple:
        yield from (((number,), item) for number, item in enumerate(value) if isinstance(item, BaseModel))
    elif isinstance(value, dict):
        yield from (((str(key),), item) for key, item in value.items() if isinstance(item, BaseModel))
