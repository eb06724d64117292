"""Stage 3: the file that a reference names, inside the exhibit's folder and nowhere else."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exhibit.suggest import did_you_mean

MOST_PROPOSALS = 100
"""So many missing files get a name that may have been meant; comparing more of them with all others takes long."""
_SCHEME_OR_DRIVE = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True)
class Unfound:
    """Why a reference leads nowhere."""

    code: str
    message: str
    advice: str


@dataclass(frozen=True)
class Names:
    """What lies in a folder, by its names; and the names by what they are without capitals."""

    entries: Mapping[str, Path]
    folded: Mapping[str, str]


@dataclass
class Listing:
    """Folders as they are at one time, each read once."""

    _read: dict[Path, Names] = field(default_factory=dict)
    _proposals: int = MOST_PROPOSALS

    def names(self, folder: Path) -> Names:
        if folder not in self._read:
            self._read[folder] = _names(folder)
        return self._read[folder]

    def holds(self, path: Path) -> bool:
        return unicodedata.normalize("NFC", path.name) in self.names(path.parent).entries

    def advice(self, part: str, names: Names) -> str:
        """What to do about a name that is not there."""
        self._proposals -= 1
        known = names.entries if self._proposals >= 0 else ()
        return did_you_mean(part, known, "put it into its folder, or mend the name")


def _names(folder: Path) -> Names:
    try:
        found = os.listdir(folder)
    except OSError:
        found = []
    entries = {unicodedata.normalize("NFC", name): folder / name for name in found}
    return Names(entries, {name.casefold(): name for name in sorted(entries, reverse=True)})


def find(folder: Path, reference: str, listing: Listing | None = None) -> Path | Unfound:
    """The file that a reference names, letter by letter, so that it is found on every system.

    Whoever looks for many files gives a listing, so that no folder is read more than once.
    """
    listing = listing or Listing()
    if _leads_out(reference):
        message = f'"{reference}" does not stay in the exhibit\'s folder'
        advice = "put the file into the folder and name it from there: media/name.svg"
        return Unfound("asset-outside", message, advice)
    here = folder
    for part in reference.split("/"):
        found = _entry(listing, here, part, reference)
        if isinstance(found, Unfound):
            return found
        here = found
    if not here.resolve().is_relative_to(folder.resolve()):
        return Unfound("asset-outside", f'"{reference}" is a link out of the folder', "put the file itself there")
    if not here.is_file():
        return Unfound("asset-missing", f'"{reference}" is not a file', "name a file")
    return here


def _leads_out(reference: str) -> bool:
    parts = reference.split("/")
    return bool(
        not reference
        or "\\" in reference
        or "%" in reference
        or "\0" in reference
        or _SCHEME_OR_DRIVE.match(reference)
        or any(part in ("", ".", "..") for part in parts)
    )


def _entry(listing: Listing, folder: Path, part: str, reference: str) -> Path | Unfound:
    names = listing.names(folder)
    wanted = unicodedata.normalize("NFC", part)
    if wanted in names.entries:
        return names.entries[wanted]
    other = names.folded.get(wanted.casefold())
    if other is not None:
        advice = f'write "{other}"; capitals count'
        return Unfound("asset-case", f'the file is called "{other}", not "{part}"', advice)
    return Unfound("asset-missing", f'there is no file "{reference}"', listing.advice(part, names))
