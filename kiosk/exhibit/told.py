"""Stage 2: how a field says what is wrong with its value, for `phrases` to hand on as it stands."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic_core import PydanticCustomError

Path = tuple[str | int, ...]


def mistake(code: str, message: str, advice: str, under: Sequence[Path] = ((),)) -> PydanticCustomError:
    """A mistake of the field's own; `under` says where below the field it stands, once or more often."""
    context = {"message": message, "advice": advice, "under": tuple(under)}
    return PydanticCustomError(code, "{message}", context)


def kind_of(value: object) -> str:
    """What a value is, in the words of someone who writes lists and texts."""
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a group of keys"
    return "a list" if isinstance(value, (list, tuple)) else "a text"


def text(value: object, advice: str = "write one text") -> str:
    """The value, which must be a text; what to do otherwise."""
    if isinstance(value, str):
        return value
    if value is None:
        raise mistake("value-empty", "there is no value here", "write one, or leave the line out")
    raise mistake("value-wrong", f"this is {kind_of(value)} where one text is wanted", advice)
