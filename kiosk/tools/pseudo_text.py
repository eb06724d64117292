"""A text as if a language with long words and many accents had said it, its marks and numbers as they were. No Qt."""

from __future__ import annotations

import re
from math import ceil

OPENED, CLOSED = "‹", "›"
"""They stand at both ends, so that a text which is cut is seen to be."""
_LATIN = str.maketrans("aAeEiIoOuUcCsSnNyYzZgG", "áÁéÉïÏöÖüÜçÇšŠñÑýÝžŽğĞ")
_KEPT = r"\[\^[^\]\n]*\]|\]\([^)\n]*\)|\\.|\{\w*\}|https?://\S+|\w*\d[\w.:/–-]*"
_PIECE = re.compile(rf"(?P<kept>{_KEPT})|(?P<word>[^\W\d_]+)")
_VOWEL = re.compile("[aeiouyáéïöüýəıаеёиоуыэюя]", re.IGNORECASE)
WITHIN = 0.4
"""How much longer a word becomes at most; what a text lacks then, more words bring."""


def pseudo(text: str, percent: int) -> str:
    """At least so many percent more letters; a text without letters stays as it is."""
    if not any(found["word"] for found in _PIECE.finditer(text)):
        return text
    owed, done, at = 0.0, "", 0
    last = [found.end() for found in _PIECE.finditer(text) if found["word"]][-1]
    for found in _PIECE.finditer(text):
        done += text[at : found.start()]
        at = found.end()
        word = found["word"]
        if word is None:
            done += found["kept"]
            continue
        longer, owed = _longer(word, owed + len(word) * percent / 100)
        done += longer
        if at == last and owed > 0:
            done += _remainder(ceil(owed))
    return OPENED + done + text[at:] + CLOSED


def _longer(word: str, owed: float) -> tuple[str, float]:
    """A word in accents, longer by what is owed, and again where much is; and what is still owed."""
    more = min(int(owed), ceil(len(word) * WITHIN))
    owed -= more
    stretched = _stretched(word, more)
    said = [stretched]
    while owed >= len(stretched) + 1:
        said.append(stretched)
        owed -= len(stretched) + 1
    return " ".join(said), owed


def _stretched(word: str, more: int) -> str:
    vowel = _VOWEL.search(word)
    at = vowel.end() if vowel else len(word)
    return (word[:at] + word[at - 1].lower() * more + word[at:]).translate(_LATIN)


def _remainder(letters: int) -> str:
    return "ā" if letters == 1 else " " + ("āēīōū" * letters)[: letters - 1]
