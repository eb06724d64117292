"""Stages 1 to 3 in one walk: from a folder to a bundle. There is no second way to a running exhibit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.bundle.contents import Contents, read_contents
from kiosk.bundle.pictures import Pictures
from kiosk.bundle.references import check_references
from kiosk.bundle.relations import check_relations, names_of
from kiosk.bundle.rules.all import check_rules
from kiosk.bundle.texts import check_texts
from kiosk.diagnostics import Diagnostic, has_errors, in_order
from kiosk.exhibit.validate import ScreenKind


def load(
    folder: Path, screen_types: Sequence[ScreenKind], shown_as: str | None = None, *, strict: bool = False
) -> tuple[Bundle | None, list[Diagnostic]]:
    """The exhibit of a folder, unless something is wrong with it, and all that is worth telling, in order.

    `strict` asks for the rules as well: what a good exhibit keeps to, though it can be shown without.
    """
    shown = folder.as_posix() if shown_as is None else Path(shown_as).as_posix()
    contents, diagnostics = read_contents(folder, shown, screen_types)
    names = names_of(contents)
    pictures = Pictures(folder, shown)
    for part in contents.parts:
        diagnostics += check_texts(part, names)
        diagnostics += check_references(part, names)
        pictures.check(part)
    diagnostics += check_relations(contents, names)
    diagnostics += pictures.diagnostics
    if strict:
        diagnostics += check_rules(contents.parts, folder, names.languages)
    told = in_order(diagnostics)
    return (None if has_errors(told) else _bundle(folder, contents, pictures)), told


def _bundle(folder: Path, contents: Contents, pictures: Pictures) -> Bundle | None:
    if contents.exhibit is None:
        return None
    chapters = tuple(read.head for read in contents.chapters if read.head is not None)
    return Bundle(
        folder=folder,
        exhibit=contents.exhibit,
        chapters=chapters,
        screens=tuple(
            PlacedScreen(screen, chapter, number)
            for chapter in chapters
            for number, screen in enumerate(chapter.screens, 1)
        ),
        sources=contents.sources,
        terms=contents.terms,
        words=contents.shell_words.replaced_by(contents.own_words),
        assets=pictures.assets,
        sidecars=pictures.sidecars,
        captions=pictures.captions,
        tiles=pictures.tiles,
    )
