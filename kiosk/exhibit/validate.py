"""Stage 2: a document against the models, each part alone, so that a mistake's place is the YAML path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.diagnostics import Diagnostic
from kiosk.exhibit import told
from kiosk.exhibit.model import Chapter, LocalizedText, Screen
from kiosk.exhibit.phrases import tell
from kiosk.exhibit.suggest import did_you_mean
from kiosk.source.document import Document, Path

M = TypeVar("M", bound=BaseModel)


class ScreenKind(Protocol):
    """What the validator must know of a screen type."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> type[Screen]: ...


@dataclass(frozen=True)
class Written:
    """A model, and where it was written."""

    value: BaseModel
    document: Document
    path: Path = ()


@dataclass(frozen=True)
class ReadChapter:
    """What could be read of a chapter: its screens even if its head is wrong."""

    document: Document
    head: Chapter | None
    screens: tuple[tuple[int, Screen], ...]

    @property
    def parts(self) -> list[Written]:
        screens = [Written(screen, self.document, ("screens", number)) for number, screen in self.screens]
        head = (
            []
            if self.head is None
            else [Written(self.head.model_copy(update={"screens": ()}), self.document)]
        )
        return [*head, *screens]


def value_at(document: Document, path: Path) -> Any:
    value: Any = document.data
    for step in path:
        value = value[step]
    return value


def validate(document: Document, model: type[M], path: Path = ()) -> tuple[M | None, list[Diagnostic]]:
    """The model of the data at a path."""
    return _validated(document, model, path, value_at(document, path))


def _validated(
    document: Document, model: type[M], path: Path, data: object
) -> tuple[M | None, list[Diagnostic]]:
    try:
        return model.model_validate(data), []
    except ValidationError as problem:
        return None, list(tell(problem.errors(include_url=False), document, path, model))


def validate_table(document: Document, model: type[M]) -> tuple[dict[str, M], list[Diagnostic]]:
    """The models of a file that holds them by id."""
    wrong = _unless_group(document, ())
    if wrong:
        return {}, wrong
    found: dict[str, M] = {}
    diagnostics: list[Diagnostic] = []
    for name in value_at(document, ()):
        value, mistakes = validate(document, model, (name,))
        diagnostics += mistakes
        if value is not None:
            found[name] = value
    return found, diagnostics


def validate_chapter(document: Document, kinds: Sequence[ScreenKind]) -> tuple[ReadChapter, list[Diagnostic]]:
    """A chapter's head and its screens, each judged alone."""
    wrong = _unless_group(document, ())
    if wrong:
        return ReadChapter(document, None, ()), wrong
    data = dict(value_at(document, ()))
    rows = data.get("screens")
    screens: list[tuple[int, Screen]] = []
    diagnostics: list[Diagnostic] = []
    if isinstance(rows, list):
        for number in range(len(rows)):
            screen, mistakes = validate_screen(document, ("screens", number), kinds)
            diagnostics += mistakes
            screens += [] if screen is None else [(number, screen)]
        if rows:
            data["screens"] = tuple(screen for _, screen in screens) or (_NOBODY,)
    head, mistakes = _validated(document, Chapter, (), data)
    return ReadChapter(document, head, tuple(screens)), diagnostics + mistakes


_NOBODY = Screen.model_construct(id="", type="", title=LocalizedText())
"""Stands for screens that are all wrong, so that the chapter is not told to be empty as well."""


def validate_screen(
    document: Document, path: Path, kinds: Sequence[ScreenKind]
) -> tuple[Screen | None, list[Diagnostic]]:
    """A screen, by the model of its type."""
    if not document.is_judged(path) or not document.is_judged((*path, "type")):
        return None, []
    wrong = _unless_group(document, path)
    if wrong:
        return None, wrong
    data = value_at(document, path)
    known = {kind.name: kind.model for kind in kinds}
    if "type" not in data:
        if path in document.unfinished:
            return None, []
        advice = f'add "type:" with one of {", ".join(known)}'
        return None, [document.error(path, "key-missing", 'the key "type" is missing', advice)]
    name = data["type"]
    model = known.get(name) if isinstance(name, str) else None
    if model is not None:
        return validate(document, model, path)
    advice = did_you_mean(str(name), known, "choose from")
    shown = f'"{name}" is not a screen type' if isinstance(name, str) else "this is not a screen type"
    mistakes = [document.error((*path, "type"), "type-unknown", shown, advice)]
    return None, mistakes


def _unless_group(document: Document, path: Path) -> list[Diagnostic]:
    value = value_at(document, path)
    if isinstance(value, dict) or not document.is_judged(path):
        return []
    message = f"this is {told.kind_of(value)} where keys are wanted"
    return [document.error(path, "value-wrong", message, 'write "key: value" lines')]
