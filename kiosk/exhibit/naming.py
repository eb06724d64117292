"""Stage 2: every text of a part by a name that stays when the part moves to another file or another place in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Chapter, Exhibit, Screen, Source, Term
from kiosk.exhibit.validate import Written
from kiosk.exhibit.words import WordsFile
from kiosk.source.document import Path


@dataclass(frozen=True)
class NamedText:
    """One text: its name, such as `screen/one-day/moments/2/title`, its path, and the field that holds it."""

    name: str
    path: Path
    value: LocalizedText
    model: type[BaseModel]
    field: str


def unit_of(part: Written) -> str | None:
    """The name of a part; None for what is not whole, and has none."""
    value = part.value
    if isinstance(value, Screen):
        return f"screen/{value.id}"
    if isinstance(value, Chapter):
        return f"chapter/{value.id}"
    if isinstance(value, Source | Term):
        return f"{'source' if isinstance(value, Source) else 'term'}/{part.path[-1]}"
    return "exhibit" if isinstance(value, Exhibit) else "words" if isinstance(value, WordsFile) else None


def unit_in(name: str) -> str:
    """The part that the name of a text begins with."""
    first, *others = name.split("/")
    return first if first in ("exhibit", "words") else "/".join([first, *others[:1]])


def named_texts(part: Written) -> Iterator[NamedText]:
    """The texts of a part that differ between languages, in the order in which the models name them."""
    unit = unit_of(part)
    if unit is not None and isinstance(part.value, BaseModel):
        yield from _below(part.value, unit, part.path)


def _below(model: BaseModel, name: str, path: Path) -> Iterator[NamedText]:
    for field, description in type(model).model_fields.items():
        key = description.alias or field
        # The words' file holds nothing but its words.
        here = name if isinstance(model, WordsFile) else f"{name}/{key}"
        for step, below, value in _values(getattr(model, field)):
            if isinstance(value, BaseModel):
                yield from _below(value, here + step, (*path, key, *below))
            elif isinstance(value, LocalizedText) and value.everywhere is None:
                yield NamedText(here + step, (*path, key, *below), value, type(model), field)


def _values(value: object) -> Iterator[tuple[str, Path, object]]:
    """What a field holds, itself or by number or key; an item with an id goes by its id, others count from 1."""
    if type(value) is tuple:
        for number, item in enumerate(value):
            own = getattr(item, "id", None)
            yield f"/{own if isinstance(own, str) else number + 1}", (number,), item
    elif isinstance(value, dict):
        yield from ((f"/{key}", (str(key),), item) for key, item in value.items())
    else:
        yield "", (), value
