"""Stage 3: the file that a reference names, inside the exhibit's folder and nowhere else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.suggest import did_you_mean

_SCHEME_OR_DRIVE = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True)
class Unfound:
    """Why a reference leads nowhere."""

    code: str
    message: str
    advice: str


def find(folder: Path, reference: str) -> Path | Unfound:
    """The file that a reference names, letter by letter, so that it is found on every system."""
    if _leads_out(reference):
        message = f'"{reference}" does not stay in the exhibit\'s folder'
        advice = "put the file into the folder and name it from there: media/name.svg"
        return Unfound("asset-outside", message, advice)
    here = folder
    for part in reference.split("/"):
        found = _entry(here, part, reference)
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


def _entry(folder: Path, part: str, reference: str) -> Path | Unfound:
    try:
        names = {unicodedata.normalize("NFC", entry.name): entry for entry in folder.iterdir()}
    except OSError:
        names = {}
    wanted = unicodedata.normalize("NFC", part)
    if wanted in names:
        return names[wanted]
    for name in sorted(names):
        if name.casefold() == wanted.casefold():
            advice = f'write "{name}"; capitals count'
            return Unfound("asset-case", f'the file is called "{name}", not "{part}"', advice)
    advice = did_you_mean(part, names, "put it into its folder, or mend the name")
    return Unfound("asset-missing", f'there is no file "{reference}"', advice)
