"""Stage 3: the file that a reference names, inside the exhibit's folder and nowhere else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.diagnostics import shortened
from kiosk.exhibit.names import LONGEST_PATH, fault_of, folded
from kiosk.exhibit.suggest import did_you_mean

MOST_PROPOSALS = 100
"""So many missing files get a name that may have been meant; comparing more of them with all others takes long."""
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
        self._listed: dict[Path, _Listing] = {}
        self._proposals = MOST_PROPOSALS

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

    def holds(self, path: Path) -> bool:
        """Whether there is such a file, by its name."""
        return unicodedata.normalize("NFC", path.name) in self._listing(path.parent).names

    def almost(self, name: str) -> str | None:
        """A name in the folder that differs only in capitals or in its ending."""
        stem = folded(name).rpartition(".")[0]
        names = self._listing(self._path).names
        return next((each for each in names if folded(each).rpartition(".")[0] == stem), None)

    def _listing(self, folder: Path) -> _Listing:
        if folder not in self._listed:
            self._listed[folder] = _Listing.of(folder)
        return self._listed[folder]

    def _entry(self, folder: Path, part: str, reference: str) -> Path | Unfound:
        listing = self._listing(folder)
        wanted = unicodedata.normalize("NFC", part)
        found = listing.names.get(wanted, [])
        alike = [name for name in listing.alike.get(folded(wanted), []) if name != wanted]
        if found and (alike or len(found) > 1):
            twin = shortened(alike[0] if alike else wanted)
            difference = "in capitals" if alike else "in how an accent is written"
            message = f'"{twin}" lies beside "{shortened(wanted)}" and differs only {difference}'
            return Unfound("asset-name", message, "give one of the two another name; some systems keep only one")
        if found:
            return found[0]
        if alike:
            message = f'the file is called "{shortened(alike[0])}", not "{shortened(part)}"'
            return Unfound("asset-case", message, f'write "{shortened(alike[0])}"; capitals count')
        self._proposals -= 1
        known = listing.names if self._proposals >= 0 else ()
        advice = did_you_mean(part, known, "put it into its folder, or mend the name")
        return Unfound("asset-missing", f'there is no file "{shortened(reference)}"', advice)


@dataclass
class _Listing:
    """What lies in a folder: by name, however its accents are written, and the names by what they are in small."""

    names: dict[str, list[Path]] = field(default_factory=dict)
    alike: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> _Listing:
        listing = cls()
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            return listing
        for entry in entries:
            name = unicodedata.normalize("NFC", entry.name)
            if name not in listing.names:
                listing.alike.setdefault(folded(name), []).append(name)
            listing.names.setdefault(name, []).append(entry)
        return listing


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
