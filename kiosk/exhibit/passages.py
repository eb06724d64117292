"""Stage 2: what is read aloud of a screen, in reading order, as plain words.

A visitor who chooses from several things on a screen hears them one at a time, so each has its passage;
every other screen is one passage. Nothing here knows a screen type: the fields of its model are walked.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from kiosk.exhibit.amount import Amount, shown
from kiosk.exhibit.dates import in_words
from kiosk.exhibit.fields import LocalizedText, MarkedText
from kiosk.exhibit.model import Screen
from kiosk.exhibit.when import When

NAMES = ("title", "name", "who")
"""What a thing is called comes first, wherever its model names it."""
HEADING = frozenset({"kicker", "title", "question", "look"})
"""Fields of a screen that have a place of their own in the order."""
SILENT = frozenset({"credit", "labels", "notice", "poster"})
"""Fields that are looked up or seen rather than read, or that stand before the screen."""
ENDINGS = ".!?…:;"
CLOSING = "»”\"')]"


def passages(screen: Screen, language: str) -> tuple[str, ...]:
    """What is read aloud: one passage, or one for each thing a visitor chooses; each line is a sentence or more."""
    items = chosen_parts(screen)
    opening = [*_heading(screen, language), *_fields(screen, language, HEADING | {screen.items})]
    look = list(_said(screen.look, language))
    first, *others = ([*_fields(item, language)] for item in items or (None,))
    return tuple(_joined(pieces) for pieces in ([*opening, *first, *look], *others))


def chosen_parts(screen: Screen) -> tuple[BaseModel, ...]:
    """The things a visitor chooses from; none on a screen that is read as one."""
    return tuple(getattr(screen, screen.items)) if screen.items else ()


def key(screen_id: str, n: int | None = None) -> str:
    """The name of a passage: `hour-by-hour-03` for the fourth of several; the screen's own id for the only one."""
    return screen_id if n is None else f"{screen_id}-{n:02}"


def keys(screen: Screen) -> tuple[str, ...]:
    """The names of a screen's passages, in their order."""
    count = len(chosen_parts(screen))
    return tuple(key(screen.id, n) for n in range(count)) if count > 1 else (key(screen.id),)


def _heading(screen: Screen, language: str) -> Iterator[str]:
    """What stands over the text: a screen that asks is headed by its question."""
    yield from _said(screen.kicker, language)
    yield from _said(getattr(screen, "question", None) or screen.title, language)


def _fields(part: BaseModel | None, language: str, placed: frozenset[str] = frozenset()) -> Iterator[str]:
    """What a part has to say, by its fields in the order of its model."""
    if part is None:
        return
    if any(isinstance(value, Amount) for _, value in part):
        yield from _counted(part, language)
        return
    for name in sorted(type(part).model_fields, key=lambda name: name not in NAMES):
        value = getattr(part, name)
        if isinstance(value, When):
            yield from _time(part, name, language)
        elif name not in SILENT | placed:
            yield from _said(value, language)


def _said(value: object, language: str) -> Iterator[str]:
    if isinstance(value, MarkedText):
        yield from (paragraph.text for paragraph in value.paragraphs(language))
    elif isinstance(value, LocalizedText):
        yield value.in_language(language)
    elif isinstance(value, BaseModel):
        yield from _fields(value, language)
    elif type(value) is tuple:
        for below in value:
            yield from _said(below, language)


def _time(part: BaseModel, name: str, language: str) -> Iterator[str]:
    """The time of a moment, unless words of its own replace it; the ends of an axis are seen, not said."""
    if name == "at" and getattr(part, "when", None) is None:
        yield in_words(getattr(part, name), language)


def _counted(part: BaseModel, language: str) -> Iterator[str]:
    """A number after what was counted, so that no language need bend the words to it."""
    values = dict(part)
    own: LocalizedText | None = values.get("shown")
    number = own.in_language(language) if own else next(shown(v) for v in values.values() if isinstance(v, Amount))
    label, *others = (v for k, v in values.items() if isinstance(v, LocalizedText) and k != "shown")
    yield f"{label.in_language(language)}: {number}"
    yield from _said(tuple(others), language)


def _joined(pieces: list[str]) -> str:
    plain = (" ".join(piece.split()) for piece in pieces)
    return "\n".join(_ended(piece) for piece in plain if piece)


def _ended(piece: str) -> str:
    """A heading or a label as a sentence, so that a voice comes to rest after it."""
    return piece if piece.rstrip(CLOSING).endswith(tuple(ENDINGS)) else f"{piece}."
