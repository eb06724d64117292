"""Stage 3: what holds between parts: ids given once, moods that can be read, words in every language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.contents import Contents
from kiosk.bundle.references import Names
from kiosk.diagnostics import Diagnostic, Level, Span, shortened
from kiosk.exhibit.contrast import too_close
from kiosk.exhibit.fields import is_language
from kiosk.source.document import Data, Document
from kiosk.source.document import Path as YamlPath


def names_of(contents: Contents) -> Names:
    """All that can be pointed to; read from the data, so that one wrong part does not hide its name."""
    data = contents.document.data if contents.document else None
    languages = _member(data, "languages")
    moods = _member(data, "moods")
    screens = frozenset(name for name, _, _ in _screen_ids(contents))
    return Names(
        languages=_texts(languages),
        sources=contents.source_ids,
        terms=contents.term_ids,
        screens=screens if contents.all_chapters_read else None,
        moods=frozenset(moods) if isinstance(moods, dict) else None,
    )


def check_relations(contents: Contents, names: Names) -> Iterator[Diagnostic]:
    """Mistakes that no part shows alone."""
    yield from _repeated(_screen_ids(contents), "screen")
    yield from _repeated(_chapter_ids(contents), "chapter")
    yield from _repeated(_place_ids(contents), "place")
    yield from _repeated_rows(contents)
    yield from _moods(contents)
    yield from _words(contents, names)


_Id = tuple[str, Document, YamlPath]


def _member(data: Data, key: str | int) -> Data:
    if isinstance(data, dict) and isinstance(key, str):
        return data.get(key)
    return None


def _items(data: Data) -> list[Data]:
    return data if isinstance(data, list) else []


def _texts(data: Data) -> tuple[str, ...] | None:
    texts = tuple(row for row in _items(data) if isinstance(row, str))
    return texts if texts and all(is_language(text) for text in texts) else None


def _chapter_ids(contents: Contents) -> Iterator[_Id]:
    for chapter in contents.chapters:
        name = _member(chapter.document.data, "id")
        if isinstance(name, str):
            yield name, chapter.document, ("id",)


def _screen_ids(contents: Contents) -> Iterator[_Id]:
    for chapter in contents.chapters:
        for number, row in enumerate(_items(_member(chapter.document.data, "screens"))):
            name = _member(row, "id")
            if isinstance(name, str):
                yield name, chapter.document, ("screens", number, "id")


def _place_ids(contents: Contents) -> Iterator[_Id]:
    """Ids below a screen count on that screen only."""
    for chapter in contents.chapters:
        for number, row in enumerate(_items(_member(chapter.document.data, "screens"))):
            for key, rows in row.items() if isinstance(row, dict) else ():
                for place, item in enumerate(_items(rows)):
                    name = _member(item, "id")
                    if isinstance(name, str):
                        yield f"{id(row)} {name}", chapter.document, ("screens", number, key, place, "id")


def _repeated(ids: Iterator[_Id], what: str) -> Iterator[Diagnostic]:
    first: dict[str, Span] = {}
    for name, document, path in ids:
        span = document.span(path)
        if name in first:
            shown = shortened(name.rpartition(" ")[2])
            message = f'the id "{shown}" is that of another {what}, at {first[name]}'
            yield Diagnostic(span, Level.ERROR, "id-duplicate", message, "give this one an id of its own")
        first.setdefault(name, span)


def _repeated_rows(contents: Contents) -> Iterator[Diagnostic]:
    """Languages and chapters that are listed twice."""
    document = contents.document
    for key in ("languages", "chapters"):
        rows = _items(_member(document.data, key)) if document else []
        for number, row in enumerate(rows):
            if document and isinstance(row, str) and row in rows[:number]:
                message = f'"{shortened(row)}" stands in the list twice'
                yield document.error((key, number), "item-duplicate", message, "delete one of the two")


def _moods(contents: Contents) -> Iterator[Diagnostic]:
    document = contents.document
    if contents.exhibit is None or document is None:
        return
    for name, mood in contents.exhibit.moods.items():
        for pair in too_close(mood):
            message = (
                f"{pair.front} on {pair.back} has a contrast of {pair.ratio:.1f}:1, and {pair.wanted:g}:1 is wanted"
            )
            advice = f'make "{pair.front}" or "{pair.back}" lighter or darker'
            yield document.error(("moods", name, pair.front), "contrast-low", message, advice)


def _words(contents: Contents, names: Names) -> Iterator[Diagnostic]:
    """The shell must speak every language of the exhibit."""
    document = contents.document
    if document is None:
        return
    words = contents.shell_words.replaced_by(contents.own_words)
    for number, language in enumerate(names.languages or ()):
        lacking = words.missing_in(language)
        if lacking:
            named = ", ".join(lacking[:3]) + (" and others" if len(lacking) > 3 else "")
            message = f'the kiosk has no words of its own in "{language}" for {named}'
            form = "words: {key: {" + language + ": text}}"
            advice = f'write them into a file, {form}, and name it as "words:" in exhibit.yaml'
            yield document.error(("languages", number), "words-missing", message, advice)
