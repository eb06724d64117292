"""The files of a proof that are not pictures of screens: the sheets, their typefaces, the record."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from kiosk.paths import ASSETS
from kiosk.tools import changes_page, changes_paper, contact_sheet, proof_page, proof_paper
from kiosk.tools.changes import Box, compared
from kiosk.tools.pdf_outline import Bookmark, with_outline
from kiosk.tools.picture_changes import differences
from kiosk.tools.proof_record import RECORD, Proof, RecordUnreadable, Shot, as_text, read_record
from kiosk.tools.proof_style import FOLDER, FONTS, LICENCES
from kiosk.tools.shots import save

SHEET = (changes_page.FILE, changes_paper.FILE, proof_page.FILE, proof_paper.FILE, RECORD)
"""What is written last, in this order."""


def write_sheet(proof: Proof, folder: Path, earlier: tuple[Path, Proof] | None) -> list[str]:
    """Everything beside the pictures, into the same folder; returns what is to be told."""
    _fonts(folder)
    language = next(iter(proof.languages))
    save(contact_sheet.contact_sheet(proof.shots, folder), folder / contact_sheet.FILE)
    (folder / proof_page.FILE).write_text(proof_page.as_page(proof), encoding="utf-8")
    _bookmark(folder / proof_paper.FILE, proof_paper.write_paper(proof, folder, folder / proof_paper.FILE), language)
    told = [] if earlier is None else _changes(proof, folder, *earlier)
    (folder / RECORD).write_text(as_text(proof), encoding="utf-8")
    return told


def _changes(proof: Proof, folder: Path, old: Path, before: Proof) -> list[str]:
    """Both sheets of what differs, and the earlier pictures that they show."""
    bar = tqdm(total=len(proof.shots), desc="comparing", unit="picture", file=sys.stderr, disable=None, leave=False)

    def differ(one: Shot, other: Shot) -> Sequence[Box] | None:
        bar.update()
        return differences(old / one.file, folder / other.file)

    with bar:
        changes = compared(before, proof, differ)
    for shot in changes.earlier_shots:
        for name in (shot.file, shot.small):
            _copy(old / name, folder / changes_page.BEFORE / name)
    (folder / changes_page.FILE).write_text(changes_page.as_page(changes), encoding="utf-8")
    bookmarks = changes_paper.write_paper(changes, folder, folder / changes_paper.FILE)
    _bookmark(folder / changes_paper.FILE, bookmarks, next(iter(proof.languages)))
    where = [f"{change.section.id} ({change.language})" for change in changes.changed]
    differing = [f"differs from the earlier proof: {', '.join(where)}"] if where else []
    return [*differing, *changes_page.told(changes)]


def _copy(file: Path, to: Path) -> None:
    """A picture of the earlier proof, if it is still there."""
    if file.is_file():
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)


def files_of(folder: Path) -> list[str]:
    """The pictures that an earlier proof left in a folder, those it had copied as well; none where none is known."""
    try:
        shots = read_record(folder).shots
    except RecordUnreadable:
        return []
    copied = folder / changes_page.BEFORE
    before = [file for file in copied.rglob("*.*") if file.suffix in (".png", ".jpg")]
    own = [file.relative_to(folder).as_posix() for file in before] if (folder / changes_page.FILE).is_file() else []
    return [*own, *(name for shot in shots for name in (shot.file, shot.small))]


def _bookmark(file: Path, bookmarks: list[Bookmark], language: str) -> None:
    file.write_bytes(with_outline(file.read_bytes(), bookmarks, language))


def _fonts(folder: Path) -> None:
    (folder / FOLDER).mkdir()
    for name in (*FONTS, *LICENCES):
        shutil.copyfile(ASSETS / "fonts" / name, folder / FOLDER / name)
