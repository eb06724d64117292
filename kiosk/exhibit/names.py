"""Stage 2: what a file may be called, so that every system can hold it: an exhibit travels by USB stick."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ID = 60
LONGEST_PATH = 240

_DEVICES = re.compile(
    r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])( *\..*)?", re.IGNORECASE
)
_SIGNS = re.compile(r'[<>:"|?*%]')
_DOTTED = str.maketrans({"\u0130": "i", "\u0131": "i"})


def is_device(name: str) -> bool:
    """Whether Windows keeps a name for itself, whatever its ending: `aux.mp4` cannot be copied there."""
    return _DEVICES.fullmatch(name) is not None


def fault_of(name: str) -> str | None:
    """Why not every system can hold a file of this name."""
    sign = _SIGNS.search(name)
    if sign:
        return f"a file's name cannot hold {sign[0]} everywhere"
    hidden = next((letter for letter in name if _is_hidden(letter)), None)
    if hidden:
        return f"an invisible character, U+{ord(hidden):04X}, stands in the name"
    if name != name.strip():
        return "the name begins or ends with a space"
    if name.endswith("."):
        return "the name ends with a dot"
    return "Windows keeps this name for itself" if is_device(name) else None


def _is_hidden(letter: str) -> bool:
    return letter != " " and unicodedata.category(letter) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs")


def folded(name: str) -> str:
    """A name without the difference of capitals; the four Turkic and Latin letters i are one."""
    return unicodedata.normalize("NFC", name.translate(_DOTTED).casefold())
