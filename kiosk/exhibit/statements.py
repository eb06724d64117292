"""Stage 2: what an exhibit states, each statement with the sources that it names. No screen type is known here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from kiosk.exhibit.amount import Amount, shown
from kiosk.exhibit.dates import in_words
from kiosk.exhibit.fields import AltText, LocalizedText, MarkedText, SourceRef
from kiosk.exhibit.markup import Citation, Inline, Paragraph, TermLink
from kiosk.exhibit.model import Screen
from kiosk.exhibit.when import When

ABOUT = ("title", "name", "who", "said", "dated", "date")
"""Fields by which a reader knows what a text of the same part speaks of."""
_CITES = re.compile(r"\bcit(es|ation)\b")
_CLOSING = re.compile(r"[.,;:!?…»”\")\]]+")


@dataclass(frozen=True)
class Statement:
    """Words, the ids of their sources, and what they are about where the screen has several things."""

    words: str
    sources: tuple[str, ...] = ()
    about: str = ""


def cites(model: type[BaseModel], name: str) -> bool:
    """Whether every paragraph of a field is to cite: its docstring, which is the curators' manual, says so."""
    field = model.model_fields[name]
    return bool(_CITES.search(field.description or ""))


def statements(part: BaseModel, language: str, about: str = "") -> Iterator[Statement]:
    """All that a screen or a term states, in the order of its fields."""
    own = tuple(str(value) for _, field in part for value in _each(field) if isinstance(value, SourceRef))
    head = about if isinstance(part, Screen) else _about(part, language) or about
    if own:
        yield from _vouched(part, own, language, head)
    for name, value in part:
        if isinstance(value, MarkedText):
            vouching = () if cites(type(part), name) or isinstance(part, Screen) else own
            for paragraph in value.paragraphs(language):
                yield from _stated(paragraph, vouching, head)
        for below in _each(value):
            if isinstance(below, BaseModel):
                yield from statements(below, language, head)


def stretches(paragraph: Paragraph) -> list[tuple[str, tuple[str, ...]]]:
    """A paragraph cut after each of its citations: words, and the sources that stand behind them."""
    cut: list[tuple[str, tuple[str, ...]]] = [("", ())]
    for span in paragraph.spans:
        words, sources = cut[-1]
        if isinstance(span, Citation):
            cut[-1] = (words, (*sources, *span.sources))
            continue
        text = _words(span)
        closing = _CLOSING.match(text) if sources else None
        if closing:
            cut[-1] = (words + closing[0], sources)
            text = text[closing.end() :]
        if sources and text.strip():
            cut.append((text, ()))
        elif not sources:
            cut[-1] = (words + text, ())
    return [(" ".join(words.split()), sources) for words, sources in cut if words.strip()]


def _stated(paragraph: Paragraph, vouching: tuple[str, ...], about: str) -> Iterator[Statement]:
    for words, sources in stretches(paragraph):
        yield Statement(words, tuple(dict.fromkeys((*vouching, *sources))), about)


def _vouched(part: BaseModel, own: tuple[str, ...], language: str, about: str) -> Iterator[Statement]:
    """What a part with sources of its own states outside of its texts: a figure, or somebody's words."""
    values = dict(part)
    numbers = [shown(value) for value in values.values() if isinstance(value, Amount)]
    if numbers:
        label, *_ = _plain(part, language, ("shown",))
        replaced = values.get("shown")
        number = replaced.in_language(language) if replaced else numbers[0]
        yield Statement(f"{label}: {number}", own, about)
    elif isinstance(part, Screen):
        yield Statement(" – ".join(_plain(part, language, tuple(Screen.model_fields))), own, about)


def _plain(part: BaseModel, language: str, without: tuple[str, ...]) -> list[str]:
    """The texts of a part that carry no markup."""
    return [
        value.in_language(language)
        for name, value in part
        if isinstance(value, LocalizedText) and not isinstance(value, MarkedText | AltText) and name not in without
    ]


def _about(part: BaseModel, language: str) -> str:
    values = dict(part)
    names = [values[name].in_language(language) for name in ABOUT if isinstance(values.get(name), LocalizedText)]
    times = [in_words(value, language) for name, value in part if isinstance(value, When) and name == "at"]
    return ", ".join([*names, *times])


def _each(value: object) -> tuple[object, ...]:
    return value if type(value) is tuple else (value,)


def _words(span: Inline) -> str:
    return span.words if isinstance(span, TermLink) else "" if isinstance(span, Citation) else span.text
