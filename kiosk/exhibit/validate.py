"""Stage 2: a document against the models, each part alone, so that a mistake's place is the YAML path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.diagnostics import Diagnostic, Level, shortened
from kiosk.exhibit import told
from kiosk.exhibit.markup import ID
from kiosk.exhibit.model import Chapter, LocalizedText, Screen
from kiosk.exhibit.phrases import tell
from kiosk.exhibit.salvage import salvage
from kiosk.exhibit.suggest import closest, did_you_mean
from kiosk.source.document import Document, Path

MOST_TOLD = 200
"""Mistakes of one part that are told; nobody mends more at a time."""
M = TypeVar("M", bound=BaseModel)


class ScreenKind(Protocol):
    """What the validator must know of a screen type."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> type[Screen]: ...


@dataclass(frozen=True)
class Written:
    """A model or one of its values, and where it was written."""

    value: object
    document: Document
    path: Path = ()


@dataclass(frozen=True)
class ReadChapter:
    """What could be read of a chapter: its screens even if its head is wrong."""

    document: Document
    head: Chapter | None
    parts: tuple[Written, ...]


def value_at(document: Document, path: Path) -> Any:
    value: Any = document.data
    for step in path:
        value = value[step]
    return value


def validate(document: Document, model: type[M], path: Path = ()) -> tuple[M | None, list[Diagnostic]]:
    """The model of the data at a path."""
    return _validated(document, model, path, value_at(document, path))


def _validated(document: Document, model: type[M], path: Path, data: object) -> tuple[M | None, list[Diagnostic]]:
    try:
        return model.model_validate(data), []
    except ValidationError as problem:
        errors = problem.errors(include_url=False)[:MOST_TOLD]
        return None, list(tell(errors, document, path, model))


def parts_of(value: BaseModel | None, document: Document, model: type[BaseModel], path: Path) -> list[Written]:
    """The value itself, or what is right in it where it is wrong."""
    if value is not None:
        return [Written(value, document, path)]
    data = value_at(document, path)
    return [Written(found, document, (*path, *below)) for below, found in salvage(model, data)]


def validate_table(document: Document, model: type[M]) -> tuple[dict[str, M], list[Written], list[Diagnostic]]:
    """The models of a file that holds them by id."""
    data, diagnostics = _group_at(document, ())
    found: dict[str, M] = {}
    parts: list[Written] = []
    for name in data if data and document.is_judged(()) else ():
        diagnostics += _unless_id(document, name)
        value, mistakes = validate(document, model, (name,))
        diagnostics += mistakes
        parts += parts_of(value, document, model, (name,))
        if value is not None:
            found[name] = value
    return found, parts, diagnostics


def _unless_id(document: Document, name: str) -> list[Diagnostic]:
    if ID.fullmatch(name):
        return []
    advice = "write an id in letters, digits and hyphens"
    message = f'"{shortened(name)}" cannot be cited'
    return [Diagnostic(document.key_span((name,)), Level.ERROR, "id-invalid", message, advice)]


def validate_chapter(document: Document, kinds: Sequence[ScreenKind]) -> tuple[ReadChapter, list[Diagnostic]]:
    """A chapter's head and its screens, each judged alone."""
    group, wrong = _group_at(document, ())
    if group is None:
        return ReadChapter(document, None, ()), wrong
    data: dict[str, Any] = dict(group)
    rows = data.get("screens")
    screens: list[Screen] = []
    parts: list[Written] = []
    diagnostics: list[Diagnostic] = []
    for number in range(len(rows)) if isinstance(rows, list) else ():
        path = ("screens", number)
        screen, mistakes = validate_screen(document, path, kinds)
        diagnostics += mistakes
        parts += parts_of(screen, document, _meant_model(value_at(document, path), kinds) or Screen, path)
        screens += [] if screen is None else [screen]
    if isinstance(rows, list) and rows:
        data["screens"] = tuple(screens) or (_NOBODY,)
    head, mistakes = _validated(document, Chapter, (), data)
    parts += _head_parts(head, document)
    return ReadChapter(document, head, tuple(parts)), diagnostics + mistakes


_NOBODY = Screen.model_construct(id="", type="", title=LocalizedText())
"""Stands for screens that are all wrong, so that the chapter is not told to be empty as well."""


def _head_parts(head: Chapter | None, document: Document) -> list[Written]:
    """A chapter without its screens, which are parts of their own."""
    if head is not None:
        return [Written(head.model_copy(update={"screens": ()}), document)]
    return [part for part in parts_of(None, document, Chapter, ()) if part.path[:1] != ("screens",)]


def validate_screen(
    document: Document, path: Path, kinds: Sequence[ScreenKind]
) -> tuple[Screen | None, list[Diagnostic]]:
    """A screen, by the model of its type; by that of the type that was meant, if it is misspelt."""
    if not document.is_judged(path) or not document.is_judged((*path, "type")):
        return None, []
    data, wrong = _group_at(document, path)
    if data is None:
        return None, wrong
    model = _meant_model(data, kinds)
    screen, mistakes = validate(document, model, path) if model else (None, [])
    wrong = _type_mistake(document, path, data, kinds)
    return (None if wrong else screen), [*wrong, *mistakes]


def _meant_model(data: object, kinds: Sequence[ScreenKind]) -> type[Screen] | None:
    if not isinstance(data, dict):
        return None
    name = data["type"] if "type" in data else data.get(_misspelt_type(data))
    models = {kind.name: kind.model for kind in kinds}
    return models.get(closest(name, models) or "") if isinstance(name, str) else None


def _misspelt_type(data: dict[str, Any]) -> str | None:
    return next((key for key in data if key != "type" and closest(key, ["type"])), None)


def _type_mistake(
    document: Document, path: Path, data: dict[str, Any], kinds: Sequence[ScreenKind]
) -> list[Diagnostic]:
    known = [kind.name for kind in kinds]
    if "type" in data:
        name = data["type"]
        if name in known:
            return []
        otherwise = f"write one of {', '.join(known)}"
        if not isinstance(name, str):
            message = f"this is {told.kind_of(name)} where a screen type is wanted"
            return [document.error((*path, "type"), "type-unknown", message, otherwise)]
        message, advice = f'"{shortened(name)}" is not a screen type', did_you_mean(name, known, otherwise)
        return [document.error((*path, "type"), "type-unknown", message, advice)]
    misspelt = _misspelt_type(data)
    if misspelt is not None:
        span, message = document.key_span((*path, misspelt)), f'the key "{shortened(misspelt)}" is not known here'
        return [Diagnostic(span, Level.ERROR, "key-unknown", message, 'did you mean "type"?')]
    advice = f'add "type:" with one of {", ".join(known)}'
    missing = document.error(path, "key-missing", 'the key "type" is missing', advice)
    return [] if path in document.unfinished else [missing]


def _group_at(document: Document, path: Path) -> tuple[dict[str, Any] | None, list[Diagnostic]]:
    """The keys and values at a path; nothing, and told unless the reader has, where there are none."""
    value = value_at(document, path)
    if isinstance(value, dict):
        return value, []
    message = f"this is {told.kind_of(value)} where keys are wanted"
    mistake = document.error(path, "value-wrong", message, 'write "key: value" lines')
    return None, [mistake] if document.is_judged(path) else []
