"""Stage 2: what a curator may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from kiosk.diagnostics import shortened

CYRILLIC = (
    "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420"
    "\u0405\u0422\u0425\u0430\u0441\u0435\u0456\u043e\u0440\u0445\u0443"
)
LATIN = "ABCEHIJKMOPSTXaceiopxy"
_LOOKALIKES = str.maketrans(CYRILLIC, LATIN)
MOST_NAMED = 12
LEAST_ALIKE = 0.7
SHORTEST_BEGINNING = 3
LONGEST_COMPARED = 200


def closest(written: str, known: Iterable[str]) -> str | None:
    """The known name that is most like what was written, letters of another alphabet included."""
    names = list(known)
    if written in names:
        return written
    latin = written.translate(_LOOKALIKES)
    if latin != written and latin in names:
        return latin
    by_small = {name.casefold(): name for name in names}
    small = latin.casefold()[:LONGEST_COMPARED]
    found = get_close_matches(small, by_small, n=1, cutoff=LEAST_ALIKE)
    if not found:
        found = [name for name in by_small if _begins(name, small) or _begins(small, name)]
    return by_small[found[0]] if found and small else None


def _begins(longer: str, shorter: str) -> bool:
    return len(shorter) >= SHORTEST_BEGINNING and longer.startswith(shorter)


def did_you_mean(written: str, known: Iterable[str], otherwise: str) -> str:
    """Advice that names the closest known name, or all of a few, or says something else."""
    names = sorted(known)
    meant = closest(written, names)
    if meant is not None:
        cyrillic = " in Latin letters" if written.translate(_LOOKALIKES) == meant else ""
        return f'did you mean "{shortened(meant)}"{cyrillic}?'
    if names and len(names) <= MOST_NAMED:
        return f"{otherwise} (known: {', '.join(map(shortened, names))})"
    return otherwise
