"""Stage 2: what a curator's value can be: a text in languages, a reference, a number, a place, a colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, NamedTuple, Self

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import CoreSchema, core_schema

from kiosk.diagnostics import shortened
from kiosk.exhibit import told
from kiosk.exhibit.markup import Paragraph, parse
from kiosk.exhibit.names import LONGEST_ID, is_device

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,12})?")
_WHOLE = re.compile(r"0|[1-9]\d{0,8}")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_URL = re.compile(r"https?://[^\s/]+\.[^\s]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_COMMA = re.compile(r"-?\d+,\d+")
_PERCENT = re.compile(r"\d{1,3} ?%")

_TEXT_ADVICE = "write one text, or one for each language in curly brackets: {en: ..., ru: ...}"


@dataclass(frozen=True)
class LocalizedText:
    """One text for all languages, or one for each."""

    everywhere: str | None = None
    texts: tuple[tuple[str, str], ...] = ()

    def in_language(self, code: str) -> str:
        """The text in a language; the first one where that language is missing."""
        if self.everywhere is not None:
            return self.everywhere
        by_language = dict(self.texts)
        return by_language.get(code) or next(iter(by_language.values()), "")

    @classmethod
    def from_yaml(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, dict):
            return cls._from_languages(value)
        return cls(everywhere=told.text(value, _TEXT_ADVICE).rstrip("\n"))

    @classmethod
    def _from_languages(cls, value: dict[Any, Any]) -> Self:
        wrong = [(code,) for code, text in value.items() if not isinstance(text, str | None)]
        if wrong:
            kind = told.kind_of(value[wrong[0][0]])
            advice = "write one text for each language; put one that holds a colon in quotes, or under |"
            raise told.mistake("value-wrong", f"this is {kind} where one text is wanted", advice, wrong)
        return cls(texts=tuple((code, (text or "").rstrip("\n")) for code, text in value.items()))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.from_yaml)


class MarkedText(LocalizedText):
    """A text with our markup: paragraphs, emphasis, terms, citations."""

    def paragraphs(self, code: str) -> tuple[Paragraph, ...]:
        return parse(self.in_language(code))[0]


class AltText(LocalizedText):
    """What a picture shows, for those who hear it; never on the screen itself."""


class NoticeText(LocalizedText):
    """What comes next, in one calm sentence."""


class Reference(str):
    """A name of something that the bundle must find."""

    @classmethod
    def from_yaml(cls, value: object) -> Self:
        return cls(told.text(value))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.from_yaml)


class AssetRef(Reference):
    """A picture file, seen from the exhibit's folder."""

    what: ClassVar[str] = "a picture that can be shown"
    suffixes: ClassVar[tuple[str, ...]] = (".svg", ".png", ".jpg", ".jpeg", ".webp")


class MapRef(AssetRef):
    """A picture file whose bounds in degrees lie beside it."""


class FilmRef(AssetRef):
    """A film or a sound, seen from the exhibit's folder."""

    what = "a film or a sound that can be played"
    suffixes = (".webm", ".mp4", ".mkv", ".mov", ".ogv", ".opus", ".ogg", ".oga", ".flac", ".wav", ".mp3", ".m4a")


class CaptionsRef(AssetRef):
    """Captions in WebVTT, seen from the exhibit's folder."""

    what = "a file of captions"
    suffixes = (".vtt",)


class TilesRef(AssetRef):
    """The Deep Zoom file of a picture that is cut into tiles, seen from the exhibit's folder."""

    what = "a Deep Zoom file; cut the picture with `kiosk tiles`"
    suffixes = (".dzi",)


class SourceRef(Reference):
    """The id of a source."""


class TermRef(Reference):
    """The id of a glossary term."""


class ScreenLink(Reference):
    """The id of another screen."""


class MoodRef(Reference):
    """The name of a mood."""


class Point(NamedTuple):
    """[latitude, longitude] on a map with bounds, [x, y] as fractions on any other picture."""

    first: float
    second: float


def _number(value: object) -> float:
    if isinstance(value, float | int):
        return float(value)
    text = told.text(value, "write one number")
    if not _NUMBER.fullmatch(text):
        raise told.mistake("number-invalid", f'"{shortened(text)}" is not a number', _number_advice(text))
    return float(text)


def _number_advice(text: str) -> str:
    if _COMMA.fullmatch(text):
        return f"write a point in place of the comma: {text.replace(',', '.')}"
    if _PERCENT.fullmatch(text):
        return f"write it as a part of one: {int(text.rstrip('% ')) / 100:g}"
    return "write it in digits, such as 12 or 0.5"


def _whole(value: object) -> int:
    if isinstance(value, int):
        return value
    text = told.text(value, "write one number")
    if not _WHOLE.fullmatch(text):
        advice = "write it in digits, such as 60"
        raise told.mistake("number-invalid", f'"{shortened(text)}" is not a whole number', advice)
    return int(text)


def _above_zero(number: float) -> float:
    if number <= 0:
        raise told.mistake("number-invalid", f"{number:g} is not above zero", "write a larger number")
    return number


def _fraction(value: object) -> float:
    number = _number(value)
    if not 0 <= number <= 1:
        raise told.mistake("number-invalid", f"{number:g} is not between 0 and 1", "write a part of one, such as 0.3")
    return number


def _pair(value: object) -> object:
    if isinstance(value, list | tuple) and len(value) == 2:
        return tuple(value)
    advice = "write two in brackets, such as [40.4, 49.85]"
    if isinstance(value, list) and len(value) == 4:
        advice += ", with points and not with commas inside a number"
    raise told.mistake("value-wrong", "this is not a pair of numbers", advice)


def _matched(pattern: re.Pattern[str], value: object, code: str, advice: str) -> str:
    text = told.text(value)
    if not pattern.fullmatch(text):
        raise told.mistake(code, f'"{shortened(text)}" cannot be used here', advice)
    return text


def _id(value: object) -> str:
    text = _matched(_ID, value, "id-invalid", "write an id in small Latin letters, digits and hyphens")
    if len(text) > LONGEST_ID:
        message, advice = f"this id has {len(text):,} letters", f"write one of at most {LONGEST_ID}"
        raise told.mistake("id-invalid", message, advice)
    if is_device(text):
        message = f'"{text}" is a name that Windows keeps for itself, and files are named by ids'
        raise told.mistake("id-invalid", message, "write a longer id")
    return text


def _colour(value: object) -> str:
    text = _matched(_COLOUR, value, "colour-invalid", 'write six digits in quotes, such as "#1E1916"')
    return "#" + text.removeprefix("#").upper()


def _url(value: object) -> str:
    return _matched(_URL, value, "url-invalid", "write the whole address, from https:// on")


def _language(value: object) -> str:
    return _matched(_LANGUAGE, value, "id-invalid", "write a language by its code, such as az, ru or en")


def _reason(text: str) -> str:
    if not text.strip():
        raise told.mistake("value-empty", "there is no reason here", "say why it may stay, or leave the line out")
    return text


def is_language(text: str) -> bool:
    return bool(_LANGUAGE.fullmatch(text))


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str) else value


Number = Annotated[float, BeforeValidator(_number)]
Whole = Annotated[int, BeforeValidator(_whole), AfterValidator(_above_zero)]
"""A whole number above zero."""
Size = Annotated[float, BeforeValidator(_number), AfterValidator(_above_zero)]
"""A number above zero."""
Fraction = Annotated[float, BeforeValidator(_fraction)]
At = Annotated[tuple[Number, Number], BeforeValidator(_pair), AfterValidator(lambda pair: Point(*pair))]
Fractions = Annotated[tuple[Fraction, Fraction], BeforeValidator(_pair)]
Id = Annotated[str, BeforeValidator(_id)]
Text = Annotated[str, BeforeValidator(told.text)]
Quiet = dict[Text, Annotated[Text, AfterValidator(_reason)]]
"""Warnings that may stand, by their codes, each with its reason."""
Colour = Annotated[str, BeforeValidator(_colour)]
Url = Annotated[str, BeforeValidator(_url)]
Language = Annotated[str, BeforeValidator(_language)]
SourceRefs = Annotated[tuple[SourceRef, ...], BeforeValidator(_one_or_more)]
