"""The models as JSON Schema, draft 7, as editors know it: every key with its docstring. No Qt.

An editor reads `1990` as a number and `true` as a boolean, where the kiosk keeps the text. So whatever is a text
here may be those as well: no file that `check` passes is marked wrong.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from kiosk.exhibit.fields import Language, LocalizedText, MarkedText
from kiosk.exhibit.model import Chapter, Exhibit, Part, Screen, Source, Term
from kiosk.exhibit.sidecar import Sidecar
from kiosk.exhibit.words import WordsFile
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station
from kiosk.tools.alphabets import NAMES
from kiosk.tools.schema_values import ID, LANGUAGE, TEXT, Json, Scalar, value_of

DRAFT = "http://json-schema.org/draft-07/schema#"

ONE: dict[str, type[Part]] = {
    "exhibit": Exhibit,
    "chapter": Chapter,
    "words": WordsFile,
    "station": Station,
    "sidecar": Sidecar,
}
BY_ID: dict[str, type[Part]] = {"sources": Source, "glossary": Term}
FILES: tuple[str, ...] = ("exhibit", "chapter", "sources", "glossary", "words", "sidecar", "station")
"""The kinds of files, as a curator meets them."""


def schema_of(file: str, languages: Sequence[str] = ()) -> Json:
    """The schema of a kind of file; `languages` are those that an editor proposes for each text."""
    parts = _Parts(languages)
    if file in ONE:
        body = parts.group(ONE[file])
    else:
        model = BY_ID[file]
        body = {
            "description": (model.__doc__ or "").strip(),
            "type": "object",
            "propertyNames": {"pattern": ID},
            "additionalProperties": parts.of(model),
        }
    return {"$schema": DRAFT, **body, "title": f"kiosk: {file}", "definitions": dict(sorted(parts.definitions.items()))}


class _Parts:
    """The groups of keys met so far, each defined once."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = languages
        self._models: dict[str, type[Part]] = {}
        self.definitions: dict[str, Json] = {}

    def of(self, hint: Any) -> Json:
        """What can stand where a model has this type."""
        if isinstance(hint, type) and issubclass(hint, LocalizedText):
            return self._defined("MarkedText" if hint is MarkedText else "Text", self._text())
        value = value_of(hint)
        if value is not None:
            return dict(value)
        if isinstance(hint, type) and issubclass(hint, Part):
            return self._screen() if hint is Screen else self._part(hint)
        return self._made_of(get_origin(hint), get_args(hint))

    def group(self, model: type[Part]) -> Json:
        """A group of keys, with what each is for."""
        hints = get_type_hints(model, include_extras=True)
        fields = {field.alias or name: (hints[name], field) for name, field in model.model_fields.items()}
        needed = [key for key, (_, field) in fields.items() if field.is_required()]
        return {
            "title": re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower(),
            "description": (model.__doc__ or "").strip(),
            "type": "object",
            "properties": {key: self._key(hint, field) for key, (hint, field) in fields.items()},
            "additionalProperties": False,
            **({"required": needed} if needed else {}),
        }

    def _key(self, hint: Any, field: FieldInfo) -> Json:
        told = {"description": field.description}
        default = {"default": field.default} if isinstance(field.default, str | int | float) else {}
        return {**told, **self.of(hint), **default, **told}

    def _made_of(self, origin: Any, arguments: tuple[Any, ...]) -> Json:
        if origin is Annotated:
            bare = arguments[0] if len(arguments) == 2 else Annotated[arguments[:-1]]
            return {**self.of(bare), **dict(_least(arguments[-1], _origin(arguments[0])))}
        if origin in (Union, types.UnionType):
            return self.of(next(choice for choice in arguments if choice is not type(None)))
        if origin is Literal:
            return {"enum": list(_choices(arguments))}
        if origin is dict and arguments[0] == Language:
            return self._by_language(self.of(arguments[1]))
        if origin is dict:
            return {"type": "object", "additionalProperties": self.of(arguments[1])}
        if origin is tuple and arguments[-1] is Ellipsis:
            return {"type": "array", "items": self.of(arguments[0])}
        if origin is tuple:
            return {"type": "array", "items": self.of(arguments[0]), **_exactly(len(arguments))}
        raise TypeError(f"{origin or arguments} has no form in a schema yet; give it one in schema_values.py")

    def _text(self) -> Json:
        """A text for each language, or one for all. None is needed here: `check` knows best which there must be."""
        return {"anyOf": [{**self._by_language(TEXT), "minProperties": 1, **self._snippet()}, TEXT]}

    def _by_language(self, value: Json) -> Json:
        """A group whose keys are languages; the exhibit's own are proposed."""
        proposed = {code: {**value, "description": f"In {NAMES.get(code, code)}."} for code in self._languages}
        return {
            "type": "object",
            "propertyNames": {"pattern": LANGUAGE},
            **({"properties": proposed} if proposed else {}),
            "additionalProperties": value,
        }

    def _snippet(self) -> Json:
        if not self._languages:
            return {}
        body = {code: f"${number}" for number, code in enumerate(self._languages, 1)}
        return {"defaultSnippets": [{"label": "a text for each language", "body": body}]}

    def _screen(self) -> Json:
        """A screen by its type: an editor completes the keys of the type as soon as that is written."""
        by_type = []
        for kind in SCREEN_TYPES:
            then, told = self._part(kind.model), (kind.model.__doc__ or "").strip()
            self.definitions[kind.model.__name__]["title"] = kind.name
            self.definitions[kind.model.__name__]["properties"]["type"] = {"description": told, "const": kind.name}
            condition = {"properties": {"type": {"const": kind.name}}, "required": ["type"]}
            by_type.append({"if": condition, "then": then})
        return self._defined("Screen", {**self._any_screen(), "allOf": by_type})

    def _any_screen(self) -> Json:
        """What every screen has; which keys there may be beside them, its type says."""
        group = self.group(Screen)
        told = [(kind.model.__doc__ or "").strip() for kind in SCREEN_TYPES]
        names = [kind.name for kind in SCREEN_TYPES]
        description = group["properties"]["type"]["description"]
        group["properties"]["type"] = {"description": description, "enum": names, "enumDescriptions": told}
        return {key: value for key, value in group.items() if key != "additionalProperties"}

    def _part(self, model: type[Part]) -> Json:
        name = model.__name__
        if self._models.setdefault(name, model) is not model:
            raise TypeError(f"two groups of keys are called {name}; rename one")
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.group(model)
        return {"$ref": f"#/definitions/{name}"}

    def _defined(self, name: str, schema: Json) -> Json:
        self.definitions[name] = schema
        return {"$ref": f"#/definitions/{name}"}


def _exactly(count: int) -> Json:
    return {"minItems": count, "maxItems": count}


def _origin(hint: Any) -> Any:
    return get_origin(hint) or hint


def _least(extra: Any, origin: Any) -> Iterator[tuple[str, int]]:
    """How many there must be, where a field says so."""
    for each in extra.metadata if isinstance(extra, FieldInfo) else ():
        if hasattr(each, "min_length"):
            yield ("minProperties" if origin is dict else "minItems"), each.min_length


def _choices(words: Sequence[str]) -> Iterator[Scalar]:
    """The words that can stand here; a number among them first, as an editor reads it."""
    for word in words:
        if word.isdigit():
            yield int(word)
        yield word
