"""Runs first in the packaged program: where no locale is named it takes C.UTF-8, as Python from source does.

Without it Qt warns on stderr before it does the same. Standard library only; kiosk.spec names it.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

UNNAMED = {"", "C", "POSIX"}


def coerce(variables: MutableMapping[str, str]) -> None:
    """LC_ALL rules over LC_CTYPE, which rules over LANG; an empty one counts as not there."""
    named = next((variables[key] for key in ("LC_ALL", "LC_CTYPE", "LANG") if variables.get(key)), "")
    if named in UNNAMED:
        variables.pop("LC_ALL", None)
        variables["LC_CTYPE"] = "C.UTF-8"


coerce(os.environ)
