"""Stage 3: every file that an exhibit shows or plays: where it is named, for what, and what stands with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.bundle.captions import Cue
from kiosk.bundle.narration import file_of
from kiosk.bundle.pictures import Pictures
from kiosk.diagnostics import Span
from kiosk.exhibit.fields import AssetRef, CaptionsRef, FilmRef, TilesRef
from kiosk.exhibit.model import Exhibit, Screen
from kiosk.exhibit.passages import keys
from kiosk.exhibit.validate import Written
from kiosk.exhibit.walk import walk
from kiosk.source.document import Path as YamlPath

Captions = tuple[tuple[str, tuple[Cue, ...]], ...]
"""Files of captions, each with its cues."""


class Kind(StrEnum):
    """What a file is to a visitor."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"
    VOICE = "voice"
    """A passage read aloud."""


@dataclass(frozen=True)
class Named:
    """`place` is the type of the screen that shows it, or the field of the exhibit's own file."""

    kind: Kind
    reference: str
    file: Path
    span: Span
    place: str = ""
    tile: bool = False
    """Whether it is one of many into which a picture is cut; `reference` is then that picture's."""
    captions: Captions = ()
    """What is to be read while it plays."""


def named_by(parts: Iterable[Written], found: Pictures, languages: tuple[str, ...]) -> Iterator[Named]:
    """Every picture, film and sound that the parts of an exhibit name and that is there."""
    for part in parts:
        yield from _assets(part, found)
        if isinstance(part.value, Screen):
            yield from _voices(part, part.value, found.folder, languages)


def _assets(part: Written, found: Pictures) -> Iterator[Named]:
    captions = _captions(part, found.captions)
    for below, value in walk(part.value):
        if not isinstance(value, AssetRef) or isinstance(value, CaptionsRef) or value not in found.assets:
            continue
        span = part.document.span((*part.path, *below))
        if isinstance(value, TilesRef):
            yield from _tiles(value, span, found)
        elif isinstance(value, FilmRef):
            yield from _film(part.value, value, found.assets[value], span, captions if below == ("file",) else ())
        else:
            yield Named(Kind.PICTURE, value, found.assets[value], span, _place(part, below))


def _captions(part: Written, read: Mapping[str, tuple[Cue, ...]]) -> Captions:
    named = dict.fromkeys(value for _, value in walk(part.value) if isinstance(value, CaptionsRef))
    return tuple((str(name), read[name]) for name in named if name in read)


def _film(screen: object, reference: str, file: Path, span: Span, captions: Captions) -> Iterator[Named]:
    """A film or a sound; which of them it is only a whole screen says."""
    if isinstance(screen, Screen):
        kind = Kind.SOUND if getattr(screen, "kind", "") == "sound" else Kind.FILM
        yield Named(kind, reference, file, span, screen.type, captions=captions)


def _place(part: Written, below: YamlPath) -> str:
    if isinstance(part.value, Screen):
        return part.value.type
    return str(below[0]) if isinstance(part.value, Exhibit) else ""


def _tiles(reference: TilesRef, span: Span, found: Pictures) -> Iterator[Named]:
    tiles = found.tiles.get(reference)
    if tiles is None:
        return
    for level in range(tiles.top + 1):
        columns, rows = tiles.grid(level)
        for row in range(rows):
            for column in range(columns):
                yield Named(Kind.PICTURE, reference, tiles.file(level, column, row), span, tile=True)


def _voices(part: Written, screen: Screen, folder: Path, languages: tuple[str, ...]) -> Iterator[Named]:
    span = part.document.span((*part.path, "id"))
    for language in languages:
        for stem in keys(screen):
            file = file_of(folder, language, stem)
            if file is not None:
                yield Named(Kind.VOICE, file.relative_to(folder).as_posix(), file, span)
