"""Stage 2: what a curator may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

CYRILLIC = (
    "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420"
    "\u0405\u0422\u0425\u0430\u0441\u0435\u0456\u043e\u0440\u0445\u0443"
)
LATIN = "ABCEHIJKMOPSTXaceiopxy"
_LOOKALIKES = str.maketrans(CYRILLIC, LATIN)
MOST_NAMED = 12


def closest(written: str, known: Iterable[str]) -> str | None:
    """The known name that is most like what was written, letters of another alphabet included."""
    names = list(known)
    if written in names:
        return written
    latin = written.translate(_LOOKALIKES)
    if latin != written and latin in names:
        return latin
    by_small = {name.casefold(): name for name in names}
    found = get_close_matches(latin.casefold(), by_small, n=1, cutoff=0.6)
    return by_small[found[0]] if found else None


def did_you_mean(written: str, known: Iterable[str], otherwise: str) -> str:
    """Advice that names the closest known name, or all of a few, or says something else."""
    names = sorted(known)
    meant = closest(written, names)
    if meant is not None:
        cyrillic = " in Latin letters" if written.translate(_LOOKALIKES) == meant else ""
        return f'did you mean "{meant}"{cyrillic}?'
    if names and len(names) <= MOST_NAMED:
        return f"{otherwise} (known: {', '.join(names)})"
    return otherwise
