"""The edits of preview_trial.py: what is written, in which way, and how one sees that it is shown."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlparse

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from preview_curator import Curator

LANGUAGE = "en"
COLOURS = ("#2060A0", "#A06020", "#20A060", "#602080")
Save = Callable[[Path, str], None]


def written_in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def renamed_over(path: Path, text: str) -> None:
    """As kate and most editors save: a new file, moved over the old one."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)


def moved_aside(path: Path, text: str) -> None:
    """As vim saves: the old file becomes its backup, a new one is written."""
    backup = path.with_name(f"{path.name}~")
    path.rename(backup)
    path.write_text(text, encoding="utf-8")
    backup.unlink()


def deleted_first(path: Path, text: str) -> None:
    """As a copy from elsewhere comes: for a moment there is no such file."""
    path.unlink()
    time.sleep(0.02)
    path.write_text(text, encoding="utf-8")


def in_two_halves(path: Path, text: str) -> None:
    """As a slow disk has it: half of a file, and a moment later the rest."""
    half = len(text) // 2
    with path.open("w", encoding="utf-8") as file:
        file.write(text[:half])
        file.flush()
        time.sleep(0.03)
        file.write(text[half:])


@dataclass(frozen=True)
class Edit:
    """stays: the title that must stay on the glass, for a mistake."""

    screen: str
    kind: str
    save: Callable[[], None]
    seen: Callable[[Curator], bool]
    stays: str = ""

    @property
    def is_mistake(self) -> bool:
        return bool(self.stays)


@dataclass(frozen=True)
class Page:
    """A screen, the file it is written in, and that file as it was; title: as it was, written once in it."""

    screen: str
    file: Path
    text: str
    title: str

    @classmethod
    def of(cls, curator: Curator, screen: str) -> Page:
        bundle = curator.kiosk.bundle
        title = bundle.screen(screen).title.in_language(LANGUAGE)
        files = (curator.folder / name for name in bundle.exhibit.chapters)
        file = next(path for path in files if f"id: {screen}\n" in path.read_text(encoding="utf-8"))
        return cls(screen, file, file.read_text(encoding="utf-8"), title)

    def can_be_edited(self, curator: Curator) -> bool:
        """Whether its title is written once, and is seen."""
        return self.text.count(self.title) == 1 and curator.sees(self.title)

    def titled(self, title: str, save: Save, how: str) -> Edit:
        text = self.text.replace(self.title, title)
        return Edit(self.screen, f"title, {how}", lambda: save(self.file, text), lambda curator: curator.sees(title))

    def broken(self, new: str, title: str, save: Save, how: str) -> Edit:
        """A mistake on the page of the last good title."""
        text = self.text.replace(self.title, title).replace(f"id: {self.screen}\n", f"id: {self.screen}\n    {new}\n")
        return Edit(self.screen, f"mistake, {how}", lambda: save(self.file, text), lambda c: c.sees_strip(), title)

    def mended(self, title: str, save: Save, how: str) -> Edit:
        edit = self.titled(title, save, how)
        return Edit(self.screen, f"mended, {how}", edit.save, lambda c: edit.seen(c) and not c.sees_strip())

    def edits(self, curator: Curator, colour: str) -> Iterator[Edit]:
        yield self.titled("Title one", written_in_place, "written in place")
        yield self.titled("Title two", renamed_over, "renamed over")
        yield self.broken("tilte: x", "Title two", written_in_place, "written in place")
        yield self.mended("Title three", written_in_place, "written in place")
        yield self.titled("Title four", moved_aside, "moved aside")
        yield self.broken('kicker: "never closed', "Title four", renamed_over, "renamed over")
        yield self.mended("Title five", renamed_over, "renamed over")
        yield self.titled("Title six", deleted_first, "deleted first")
        yield self.drawn_anew(curator, colour) or self.titled("Title seven", renamed_over, "renamed over")
        yield self.titled(self.title, in_two_halves, "in two halves")

    def drawn_anew(self, curator: Curator, colour: str) -> Edit | None:
        """Its picture in one colour, if it has a drawing."""
        item = curator.picture()
        path = Path(unquote(urlparse(item.property("source").toString()).path)).resolve() if item else Path()
        if path.suffix != ".svg":
            return None
        box = re.search(r'viewBox="([\d. -]+)"', path.read_text(encoding="utf-8"))
        width, height = box[1].split()[2:] if box else ("400", "300")
        drawing = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{colour}"/></svg>'
        )
        return Edit(
            self.screen, "picture", lambda: renamed_over(path, drawing), lambda c: c.sees_colour(QColor(colour))
        )


def edits(curator: Curator) -> Iterator[Edit]:
    """Without end: ten edits on each screen whose title is seen on it."""
    colours = cycle(COLOURS)
    screens = [placed.screen.id for placed in curator.kiosk.bundle.screens]
    done = 0
    for number in count():
        curator.stand(screens[number * 3 % len(screens)])
        page = Page.of(curator, screens[number * 3 % len(screens)])
        if page.can_be_edited(curator):
            done += 1
            yield from page.edits(curator, next(colours))
        if number > len(screens) and not done:
            return
