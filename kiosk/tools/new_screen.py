"""A new screen: its template in the exhibit's languages, and the files that it names. No Qt."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.contents import EXHIBIT_FILE
from kiosk.bundle.load import load
from kiosk.diagnostics import Diagnostic, Level
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.validate import validate
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.source.document import Data
from kiosk.source.reader import read
from kiosk.tools.appending import Added, CannotAdd, added
from kiosk.tools.schema import FOLDER, first_line
from kiosk.tools.stand_ins import stand_ins
from kiosk.tools.template import as_notes, filled
from kiosk.tools.whole_files import write_all

TYPES: dict[str, str] = {kind.name: (kind.model.__doc__ or "").strip() for kind in SCREEN_TYPES}
MEDIA = "media"


@dataclass(frozen=True)
class Surroundings:
    """What a new screen must know of its exhibit."""

    languages: tuple[str, ...] = ("az", "en")
    sources: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    folder: Path | None = None

    @property
    def source(self) -> str:
        """A source to cite."""
        return self.sources[0] if self.sources else "placeholder"

    @property
    def other(self) -> str:
        """A screen to lead to."""
        return self.screens[0] if self.screens else "first-screen"


class HasMistakes(CannotAdd):
    """The exhibit is not right yet where the new screen needs it."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("mend this first; then add the screen")
        self.diagnostics = diagnostics


def surroundings_of(folder: Path) -> Surroundings:
    """What can be read of an exhibit, whatever is wrong with it."""
    front = _front(folder)
    if front is None:
        return Surroundings(folder=folder)
    screens = [row.get("id") for name in front.chapters for row in _rows(_data(folder / name)) if isinstance(row, dict)]
    sources = _data(folder / front.sources)
    names = tuple(sources) if isinstance(sources, dict) else ()
    return Surroundings(front.languages, names[:1], tuple(str(each) for each in screens if each), folder)


def _front(folder: Path) -> Exhibit | None:
    document = read(folder / EXHIBIT_FILE, EXHIBIT_FILE)[0]
    return validate(document, Exhibit)[0] if document else None


def _data(path: Path) -> Data:
    document = read(path, path.as_posix())[0]
    return document.data if document else None


def _rows(chapter: Data) -> list[Data]:
    rows = chapter.get("screens") if isinstance(chapter, dict) else None
    return rows if isinstance(rows, list) else []


def exhibit_of(chapter: Path) -> Path:
    """The folder of the exhibit to which a chapter's file belongs; raises CannotAdd."""
    if not chapter.is_file():
        raise CannotAdd(f"there is no file {chapter}; name a chapter of an exhibit")
    found = next((folder for folder in chapter.absolute().parents if (folder / EXHIBIT_FILE).is_file()), None)
    if found is None:
        raise CannotAdd(f"{chapter} belongs to no exhibit: there is no {EXHIBIT_FILE} beside it")
    return next((folder for folder in chapter.parents if folder.absolute() == found), found)


def screen_text(kind: str, name: str, around: Surroundings) -> str:
    """A screen as it is written in a chapter, its hyphen at the left edge."""
    names = {"id": name, "source": around.source, "other": around.other}
    return as_notes(filled(f"screens/{kind}.yaml", around.languages, names))


def free_id(kind: str, around: Surroundings) -> str:
    """The type, or the type with a number, where neither a screen nor a file has that name."""
    tried = kind
    number = 1
    while tried in around.screens or _has_files(tried, around):
        number += 1
        tried = f"{kind}-{number}"
    return tried


def _has_files(name: str, around: Surroundings) -> bool:
    media = around.folder / MEDIA if around.folder else None
    names = {path.name for path in media.iterdir()} if media and media.is_dir() else set()
    return any(each == f"{name}_files" or each.startswith((f"{name}.", f"{name}-")) for each in names)


def add(kind: str, chapter: Path, name: str | None) -> tuple[Added, list[Path]]:
    """Write a screen into a chapter, and the files it names beside; returns those. Raises CannotAdd."""
    chapter = Path(os.path.normpath(chapter))
    folder = exhibit_of(chapter)
    _refuse_mistakes(folder, chapter)
    around = surroundings_of(folder)
    if not around.sources:
        raise CannotAdd("the exhibit has no source yet, and a screen must cite one; write a source first")
    wanted = name or free_id(kind, around)
    if wanted in around.screens:
        raise CannotAdd(f'there is a screen "{wanted}" already; choose another name: --id {free_id(kind, around)}')
    done = added(_text_of(chapter), screen_text(kind, wanted, around), chapter.as_posix())
    files = {folder / place: _known_to_editors(place, data, folder) for place, data in stand_ins(done.screen).items()}
    for path in files:
        if path.exists():
            raise CannotAdd(f"{path} is there already; choose another name: --id {free_id(kind, around)}")
    _write(files, chapter, done)
    return done, list(files)


def _refuse_mistakes(folder: Path, chapter: Path) -> None:
    """What is wrong in other chapters can wait; what is wrong here, or in what the screen leans on, cannot."""
    front = _front(folder)
    named = front.chapters if front else ()
    others = [name for name in named if not _is_same(folder / name, chapter)]
    shown = {f"{folder.as_posix()}/{name}" for name in others}
    diagnostics = load(folder, SCREEN_TYPES, folder.as_posix())[1]
    wrong = [one for one in diagnostics if one.level is Level.ERROR and one.span.file not in shown]
    if wrong:
        raise HasMistakes(wrong)
    if len(others) == len(named):
        raise CannotAdd(f'{chapter} is not named in {folder / EXHIBIT_FILE}; add it there, under "chapters"')


def _known_to_editors(place: str, data: bytes, folder: Path) -> bytes:
    """A file beside a map says where its schema lies, if the exhibit has schemas."""
    if not place.endswith(".yaml") or not (folder / FOLDER / "sidecar.json").is_file():
        return data
    return first_line("sidecar", "../" * place.count("/")).encode() + data


def _is_same(path: Path, other: Path) -> bool:
    return path.exists() and path.samefile(other)


def _text_of(chapter: Path) -> str:
    try:
        return chapter.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise CannotAdd(f"{chapter} is not UTF-8; save it as UTF-8 first") from None


def _write(files: dict[Path, bytes], chapter: Path, done: Added) -> None:
    """The files first, the chapter last; nothing stays of what could not be finished."""
    for path in files:
        path.parent.mkdir(parents=True, exist_ok=True)
    write_all({**files, chapter: done.text.encode("utf-8")})


def types_told(names: Sequence[str] = tuple(TYPES)) -> str:
    """The screen types, a line each."""
    return "".join(f"  {name:<10} {TYPES[name]}\n" for name in names)
