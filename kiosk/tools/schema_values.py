"""What a single value can be, as JSON Schema: one line for each type of `exhibit`. No Qt."""

from __future__ import annotations

from typing import Any

from kiosk.exhibit import fields
from kiosk.exhibit.amount import ADVICE as AMOUNT_ADVICE
from kiosk.exhibit.amount import Amount
from kiosk.exhibit.when import STEP_ADVICE, WHEN_ADVICE, Step, When

Json = dict[str, Any]
Scalar = str | int | float | bool

_NUMBER = r"(0|[1-9][0-9]*)(\.[0-9]+)?"
_MOMENT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}( [0-9]{2}:[0-9]{2})?)?)?"

LANGUAGE = "^[a-z]{2,3}$"
ID = "^[^\\s_.,:;()\\[\\]{}]+$"
"""The ids of sources and terms, which may have capitals."""

TEXT: Json = {"anyOf": [{"type": ["string", "number"]}, {"not": {"not": {"type": "boolean"}}}]}
"""A text; written so that no editor proposes `true` and `false` for it."""


def _formed(pattern: str, wanted: str, also: Json | None = None) -> Json:
    """A text of a certain form; what an editor takes for a number has no letters to match."""
    return {**(also or TEXT), "pattern": pattern, "patternErrorMessage": wanted}


def _number(**limits: float) -> Json:
    """A number; in quotes it is one as well."""
    return {"anyOf": [{"type": "number", **limits}, {"type": "string", "pattern": f"^-?{_NUMBER}$"}]}


def _pair(value: Json) -> Json:
    return {"type": "array", "items": value, "minItems": 2, "maxItems": 2}


def _file(kind: type[fields.AssetRef]) -> Json:
    """The name of a file of some kind, whatever its capitals."""
    endings = "|".join("".join(f"[{c}{c.upper()}]" if c.isalpha() else c for c in each[1:]) for each in kind.suffixes)
    return _formed(rf"\.({endings})$", f"name {kind.what}: {', '.join(kind.suffixes)}", {"type": "string"})


_FRACTION = _number(minimum=0, maximum=1)
_WHOLE = [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[1-9][0-9]{0,8}$"}]
_NAME = "write an id in small Latin letters, digits and hyphens"
_ADDRESS = "write the whole address, from https:// on"
_COLOUR = 'write six digits in quotes, such as "#1E1916"'
_AMOUNT = rf"^\s*(~ ?)?{_NUMBER}( ?\+| ?[-–] ?{_NUMBER})?\s*$"
_WHEN = rf"^\s*{_MOMENT}( +to +({_MOMENT}|[0-9]{{2}}:[0-9]{{2}}))?\s*$"
_STEP = r"^\s*[1-9][0-9]{0,3} (minute|hour|day|month|year)s?\s*$"

_VALUES: tuple[tuple[Any, Json], ...] = (
    (fields.AssetRef, _file(fields.AssetRef)),
    (fields.MapRef, _file(fields.MapRef)),
    (fields.FilmRef, _file(fields.FilmRef)),
    (fields.CaptionsRef, _file(fields.CaptionsRef)),
    (fields.TilesRef, _file(fields.TilesRef)),
    (fields.SourceRefs, {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}),
    (fields.ScreenLink, TEXT),
    (fields.MoodRef, TEXT),
    (fields.At, _pair(_number())),
    (fields.Fractions, _pair(_FRACTION)),
    (fields.Id, _formed("^[a-z0-9]+(-[a-z0-9]+)*$", _NAME)),
    (fields.Text, TEXT),
    (fields.Colour, _formed("^#?[0-9A-Fa-f]{6}$", _COLOUR)),
    (fields.Url, _formed(r"^https?://[^\s/]+\.[^\s]+$", _ADDRESS, {"type": "string"})),
    (fields.Language, _formed(LANGUAGE, "write a language by its code, such as az, ru or en")),
    (fields.Whole, {"anyOf": _WHOLE}),
    (fields.Size, _number(exclusiveMinimum=0)),
    (fields.Fraction, _FRACTION),
    (fields.Number, _number()),
    (Amount, _formed(_AMOUNT, AMOUNT_ADVICE)),
    (When, _formed(_WHEN, WHEN_ADVICE)),
    (Step, _formed(_STEP, STEP_ADVICE)),
)


def value_of(hint: Any) -> Json | None:
    """What can stand where a model has this type, if that is a single value or a pair."""
    return next((schema for known, schema in _VALUES if hint == known), None)
