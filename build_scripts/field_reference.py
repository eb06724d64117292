"""Writes the curators' table of fields from the models' own docstrings (stage: build).

    python3 build_scripts/field_reference.py           writes it into exhibits/README.md
    python3 build_scripts/field_reference.py --check   ends with 1 if it would change

What stands between the two markers of that file is written here, and nowhere else.
"""

from __future__ import annotations

import os
import re
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import environment
from guide_section import Section

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare()
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from pydantic.fields import FieldInfo

from kiosk.exhibit import fields
from kiosk.exhibit.amount import Amount
from kiosk.exhibit.model import Chapter, Exhibit, Part, Screen, Source, Term
from kiosk.exhibit.sidecar import Sidecar
from kiosk.exhibit.when import Step, When
from kiosk.exhibit.words import WordsFile
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station

SECTION = Section("fields", "field_reference.py")

ROOTS: dict[type[Part], str] = {
    Exhibit: "The exhibit",
    Chapter: "A chapter",
    Screen: "Every screen",
    **{kind.model: f"Screen type {kind.name}" for kind in SCREEN_TYPES},
    Source: "A source",
    Term: "A term",
    Sidecar: "Beside a map",
    WordsFile: "Words",
    Station: "Station",
}

KINDS: tuple[tuple[Any, str], ...] = (
    (fields.MarkedText, "marked text"),
    (fields.LocalizedText, "text"),
    (fields.AltText, "text"),
    (fields.NoticeText, "text"),
    (fields.MapRef, "a map's file"),
    (fields.FilmRef, "a film's or a sound's file"),
    (fields.CaptionsRef, "a captions file"),
    (fields.TilesRef, "a Deep Zoom file"),
    (fields.AssetRef, "a picture's file"),
    (fields.SourceRefs, "a source's id, or several"),
    (fields.ScreenLink, "a screen's id"),
    (fields.MoodRef, "a mood's name"),
    (fields.At, "[number, number]"),
    (fields.Fractions, "[0 to 1, 0 to 1]"),
    (fields.Id, "an id"),
    (fields.Quiet, "by code: a reason"),
    (fields.Text, "one text"),
    (fields.Colour, "a colour"),
    (fields.Url, "an address"),
    (fields.Language, "a language's code"),
    (fields.Whole, "a whole number above 0"),
    (fields.Size, "a number above 0"),
    (fields.Fraction, "a part of one"),
    (fields.Number, "a number"),
    (Amount, "a count"),
    (When, "a time"),
    (Step, "a step"),
)


def reference() -> str:
    """A table for each group of keys, in the order in which a curator meets them."""
    return "\n".join(table(model) for model in groups())


def groups() -> dict[type[Part], str]:
    """Every group of keys with its heading; a group stands below the first that holds it."""
    found: dict[type[Part], str] = {}

    def meet(model: type[Part]) -> None:
        if model in found:
            return
        found[model] = ROOTS.get(model) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__)
        for hint in own_hints(model).values():
            for below in parts_in(hint):
                if below not in ROOTS:
                    meet(below)

    for root in ROOTS:
        meet(root)
    return found


def table(model: type[Part]) -> str:
    lines = [f"### {groups()[model]}", "", (model.__doc__ or "").strip(), ""]
    lines += ["| key | holds | if left out | what it is |", "|---|---|---|---|"]
    hints = own_hints(model)
    for name, field in model.model_fields.items():
        if name in hints:
            key = f"`{field.alias or name}`"
            lines.append(f"| {key} | {kind(hints[name])} | {left_out(field)} | {field.description} |")
    return "\n".join([*lines, ""])


def own_hints(model: type[Part]) -> dict[str, Any]:
    """The annotations of a group's keys; those of every screen are told once."""
    hints = get_type_hints(model, include_extras=True)
    shared = Screen.model_fields if issubclass(model, Screen) and model is not Screen else {}
    return {name: hints[name] for name in model.model_fields if name not in shared}


def kind(hint: Any) -> str:
    """What can stand there, in a curator's words."""
    words = next((words for known, words in KINDS if hint == known), None)
    if words is not None:
        return words
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        bare = arguments[0] if len(arguments) == 2 else Annotated[arguments[:-1]]
        return kind(bare)
    if origin in (Union, types.UnionType):
        return kind(next(choice for choice in arguments if choice is not type(None)))
    if origin is Literal:
        return ", ".join(f"`{choice}`" for choice in arguments)
    if origin is tuple:
        return f"a list: {kind(arguments[0])}"
    if origin is dict:
        return f"by name: {kind(arguments[1])}"
    heading = ROOTS.get(hint) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", hint.__name__)
    return f"[{heading}](#{heading.lower().replace(' ', '-')})"


def left_out(field: FieldInfo) -> str:
    """What holds where the key is not written."""
    if field.is_required():
        return "**needed**"
    if isinstance(field.default, str | int | float):
        return f"`{field.default:g}`" if isinstance(field.default, float) else f"`{field.default}`"
    return "as there" if isinstance(field.default, Part) else "–"


def parts_in(hint: Any) -> Iterator[type[Part]]:
    if isinstance(hint, type) and issubclass(hint, Part):
        yield hint
    for below in get_args(hint):
        yield from parts_in(below)


if __name__ == "__main__":
    raise SystemExit(SECTION.keep(reference(), sys.argv[1:]))
