"""Stage 3: a letter that the kiosk's typefaces do not have."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from kiosk.bundle.rules.cues import cues_of
from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import AltText, LocalizedText
from kiosk.paths import ASSETS

SANS, SERIF = "Inter", "SourceSerif4"
IN_SANS = frozenset({"credit", "caption", "kicker", "role", "years"})
"""Fields that are set in the sans alone, as captions are; every other is set in the serif, and large in the sans."""
NOT_DRAWN = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Line ends, and signs that only steer: nothing is drawn for them."""


def letter_missing(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: a letter or a sign that Inter or Source Serif 4, the kiosk's typefaces, do not have.

    Why: another typeface would step in, or an empty box, and which of them depends on the machine.
    What to do: type it with a letter that they have; for a writing that they lack, ask for another typeface.
    """
    for below, value in _texts(field.value):
        for text in written_texts(value, field.document, (*field.path, *below)):
            missing = _missing(text.text, field.name in IN_SANS)
            if missing:
                span = text.span(max(0, text.text.find(missing[0])), missing[0])
                yield warning(span, "letter-missing", *_told(missing))
    for language, reference, cues in cues_of(field, setting):
        missing = _missing("".join(line for cue in cues for line in cue.lines), sans_alone=True)
        if missing:
            what, advice = _told(missing)
            yield warning(field.span(language), "letter-missing", f'for "{reference}" {what}', advice)


def _texts(value: object) -> Iterator[tuple[tuple[str, ...], LocalizedText]]:
    """The texts of a field that visitors see: itself, or in a group of them."""
    if isinstance(value, LocalizedText) and not isinstance(value, AltText):
        yield (), value
    elif isinstance(value, dict):
        yield from (((str(key),), text) for key, text in value.items() if isinstance(text, LocalizedText))


def _missing(text: str, sans_alone: bool) -> list[str]:
    """The letters of a text that would be drawn and are not there, each once, as they are met."""
    whole = unicodedata.normalize("NFC", text)
    lacking = set(whole) - letters_of(sans_alone)
    met = dict.fromkeys(letter for letter in whole if letter in lacking) if lacking else {}
    return [letter for letter in met if unicodedata.category(letter) not in NOT_DRAWN]


def _told(letters: list[str]) -> tuple[str, str]:
    """Of many letters, which a text in another writing has, the first."""
    letter, more = letters[0], len(letters) - 1
    name = unicodedata.name(letter, "a letter without a name").lower()
    message = f'the kiosk\'s typefaces lack "{letter}" (U+{ord(letter):04X}, {name})'
    advice = "write it with another letter; copied texts often bring one that only looks right"
    return message + (f" and {more} more of the letters here" if more else ""), advice


@lru_cache(maxsize=2)
def letters_of(sans_alone: bool) -> frozenset[str]:
    """What every face has in which a text may be set."""
    families = (SANS,) if sans_alone else (SANS, SERIF)
    return frozenset.intersection(*(_letters(family) for family in families))


@lru_cache(maxsize=2)
def _letters(family: str) -> frozenset[str]:
    from fontTools.ttLib import TTFont

    faces = sorted((ASSETS / "fonts").glob(f"{family}-*.ttf"))
    found = []
    for face in faces:
        with TTFont(face, lazy=True) as font:
            found.append(frozenset(map(chr, font.getBestCmap())))
    return frozenset.intersection(*found)
