"""Stages 1 to 3 in one walk: from a folder to a bundle. There is no second way to a running exhibit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.bundle.contents import Contents, read_contents
from kiosk.bundle.named import Named, named_by
from kiosk.bundle.pictures import Pictures
from kiosk.bundle.quiet import check_quiets, quietened, quiets_in
from kiosk.bundle.reading import Reader
from kiosk.bundle.references import Names, check_references
from kiosk.bundle.relations import check_relations, names_of
from kiosk.bundle.texts import check_texts
from kiosk.diagnostics import Diagnostic, has_errors, in_order
from kiosk.exhibit.validate import ScreenKind, Written

Look = Callable[[Sequence[Named]], Iterable[Diagnostic]]


def load(
    folder: Path,
    screen_types: Sequence[ScreenKind],
    shown_as: str | None = None,
    *,
    rules: bool = False,
    look: Look | None = None,
    reader: Reader | None = None,
) -> tuple[Bundle | None, list[Diagnostic]]:
    """The exhibit of a folder, unless something is wrong with it, and all that is worth telling, in order.

    `rules` asks for the rules as well: what a good exhibit keeps to, though it can be shown without.
    `look` opens every picture, film and sound that is there, whatever else is wrong, and tells what it saw.
    A `reader` that remembers makes it quick to load the same folder again.
    """
    shown = folder.as_posix() if shown_as is None else Path(shown_as).as_posix()
    contents, diagnostics = read_contents(folder, shown, screen_types, reader)
    names = names_of(contents)
    pictures = Pictures(folder, shown, reader or Reader())
    diagnostics += [*_of_parts(contents, names, pictures, rules), *check_relations(contents, names)]
    diagnostics += pictures.diagnostics
    quiets = quiets_in(contents.parts)
    diagnostics += check_quiets(quiets)
    sound = not has_errors(diagnostics)
    if look is not None:
        diagnostics += look(list(named_by(contents.parts, pictures, names.languages or ())))
    if rules:
        told, asked = _of_the_whole(contents, pictures) if sound else ([], ())
        diagnostics = list(quietened([*diagnostics, *told], quiets, asked))
    return (_bundle(folder, contents, pictures) if sound else None), in_order(diagnostics)


def _of_parts(contents: Contents, names: Names, pictures: Pictures, rules: bool) -> Iterator[Diagnostic]:
    """All that is told of one part after the other, so that a text is parsed once for everyone who asks.

    The rules are asked of a part in which nothing is wrong: what they would say of another only follows from that.
    """
    judge = _judge(pictures.folder, names) if rules else None
    for part in contents.parts:
        wrong = [*check_texts(part, names), *check_references(part, names)]
        yield from wrong
        pictures.check(part)
        if judge is not None and not wrong:
            yield from judge(part)


# The rules are loaded where they are asked for: a kiosk that starts in its hall asks for none.


def _judge(folder: Path, names: Names) -> Callable[[Written], Iterator[Diagnostic]]:
    """What tells by the rules what is to be said of one part."""
    from kiosk.bundle.rules.all import check_part, setting_of

    return partial(check_part, setting=setting_of(folder, names.languages))


def _of_the_whole(contents: Contents, pictures: Pictures) -> tuple[list[Diagnostic], Collection[str]]:
    """What the rules tell of all parts together, and the codes of all that was asked."""
    from kiosk.bundle.manual import codes_of_rules
    from kiosk.bundle.rules.all import check_whole
    from kiosk.bundle.rules.reading import Whole

    whole = Whole(pictures.folder, pictures.shown_as, contents, pictures.assets, pictures.tiles)
    return list(check_whole(whole)), codes_of_rules()


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
