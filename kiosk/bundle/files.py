"""Stage 3: the file that a reference names, inside the exhibit's folder and nowhere else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from kiosk.diagnostics import shortened
from kiosk.exhibit.names import LONGEST_PATH, fault_of, folded
from kiosk.exhibit.suggest import did_you_mean

_SCHEME_OR_DRIVE = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")
_HIDDEN_STEP = re.compile(r"%(2e|2f|5c)", re.IGNORECASE)


@dataclass(frozen=True)
class Unfound:
    """Why a reference leads nowhere."""

    code: str
    message: str
    advice: str


def find(folder: Path, reference: str) -> Path | Unfound:
    """The file that a reference names, letter by letter, so that it is found on every system."""
    return Folder(folder).find(reference)


class Folder:
    """A folder in which files are found; each folder below it is listed once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listed: dict[Path, dict[str, list[Path]]] = {}

    def find(self, reference: str) -> Path | Unfound:
        """The file that a reference names, letter by letter."""
        wrong = _leads_out(reference) or _unportable(reference)
        if wrong:
            return wrong
        here = self._path
        for part in reference.split("/"):
            found = self._entry(here, part, reference)
            if isinstance(found, Unfound):
                return found
            here = found
        return _not_to_be_read(here, self._path, reference) or here

    def almost(self, name: str) -> str | None:
        """A name in the folder that differs only in capitals or in its ending."""
        stem = folded(name).rpartition(".")[0]
        return next((each for each in self._names(self._path) if folded(each).rpartition(".")[0] == stem), None)

    def _names(self, folder: Path) -> dict[str, list[Path]]:
        """The entries of a folder by their names, which may be written in two ways."""
        if folder not in self._listed:
            names: dict[str, list[Path]] = {}
            try:
                for entry in sorted(folder.iterdir()):
                    names.setdefault(unicodedata.normalize("NFC", entry.name), []).append(entry)
            except OSError:
                pass
            self._listed[folder] = names
        return self._listed[folder]

    def _entry(self, folder: Path, part: str, reference: str) -> Path | Unfound:
        names = self._names(folder)
        wanted = unicodedata.normalize("NFC", part)
        alike = sorted(name for name in names if name != wanted and folded(name) == folded(wanted))
        if wanted in names and (alike or len(names[wanted]) > 1):
            twin = shortened(alike[0] if alike else wanted)
            difference = "in capitals" if alike else "in how an accent is written"
            message = f'"{twin}" lies beside "{shortened(wanted)}" and differs only {difference}'
            return Unfound("asset-name", message, "give one of the two another name; some systems keep only one")
        if wanted in names:
            return names[wanted][0]
        if alike:
            message = f'the file is called "{shortened(alike[0])}", not "{shortened(part)}"'
            return Unfound("asset-case", message, f'write "{shortened(alike[0])}"; capitals count')
        advice = did_you_mean(part, names, "put it into its folder, or mend the name")
        return Unfound("asset-missing", f'there is no file "{shortened(reference)}"', advice)


def _leads_out(reference: str) -> Unfound | None:
    parts = reference.replace("\\", "/").split("/")
    inside = not (parts[0] == "" and reference) and ".." not in parts
    if inside and not _SCHEME_OR_DRIVE.match(reference) and not _HIDDEN_STEP.search(reference):
        return None
    message = f'"{shortened(reference)}" does not stay in the exhibit\'s folder'
    return Unfound("asset-outside", message, "put the file into the folder and name it from there: media/name.svg")


def _unportable(reference: str) -> Unfound | None:
    """Why not every system can hold or find such a file."""
    if not reference:
        return Unfound("asset-name", "there is no name here", "name a file: media/name.svg")
    parts = reference.replace("\\", "/").split("/")
    plain = "/".join(part for part in parts if part not in ("", "."))
    if plain != reference:
        message = f'"{shortened(reference)}" is not written as a name from the exhibit\'s folder on'
        return Unfound("asset-name", message, f'write "{shortened(plain)}"')
    wrong = next((fault for fault in map(fault_of, parts) if fault), None)
    if wrong:
        advice = "give the file another name, and write that here"
        return Unfound("asset-name", f'"{shortened(reference)}" cannot be used on every system: {wrong}', advice)
    if len(reference) > LONGEST_PATH:
        message = f"the name has {len(reference):,} letters, and Windows takes {LONGEST_PATH}"
        return Unfound("asset-name", message, "give the file and its folders shorter names")
    return None


def _not_to_be_read(path: Path, folder: Path, reference: str) -> Unfound | None:
    """Why what bears the name is no file of the exhibit."""
    shown = shortened(reference)
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return Unfound("asset-outside", f'"{shown}" is a link out of the folder', "put the file itself there")
        if path.is_file():
            return None
        kind = "a folder" if path.is_dir() else "a link to nothing" if path.is_symlink() else "no ordinary file"
    except (OSError, RuntimeError):
        kind = "a link to itself"
    advice = "name a file in it" if kind == "a folder" else "put the file itself there"
    return Unfound("asset-missing", f'"{shown}" is {kind}', advice)
