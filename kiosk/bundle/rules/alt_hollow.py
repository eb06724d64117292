"""Stage 3: words for a picture that say nothing to whoever hears them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pydantic import BaseModel

from kiosk.bundle.rules.reading import Field, Setting, warning
from kiosk.bundle.texts import written_texts
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import AltText, AssetRef, LocalizedText

HOLLOW = frozenset(
    (
        *("image", "picture", "photo", "photograph", "drawing", "illustration", "map", "poster", "film", "video"),
        *("şəkil", "foto", "fotoşəkil", "rəsm", "təsvir", "xəritə"),
        *("изображение", "картинка", "фото", "фотография", "снимок", "рисунок", "карта", "фильм", "видео"),
    )
)
"""What a hollow text says, in the languages of our exhibits."""
NAMES = ("caption", "title", "name", "credit")
_NO_LETTER = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^(?:an?|the|this|bir|bu|это) ")


def alt_hollow(field: Field, setting: Setting) -> Iterator[Diagnostic]:
    """What: an `alt` text that only says "picture", or the file's name, or once more what is written beside it.

    Why: someone who does not see the picture hears these words in its place, after the title and the caption.
    What to do: say what it shows, in 10 to 40 words.
    Wrong: alt: {en: Photo}
    Right: alt: {en: Two men in a doorway, one holding a kettle.}
    """
    if not isinstance(field.value, AltText):
        return
    for text in written_texts(field.value, field.document, field.path):
        language = str(text.path[-1]) if text.path != field.path else ""
        said = _bare(text.text)
        told = next((what for words, what in _said_already(field, language) if said and said == words), "")
        if not told and _ARTICLE.sub("", said) in HOLLOW:
            told = "only says that there is a picture"
        if told:
            yield warning(text.document.span(text.path), "alt-hollow", f"this text {told}", "say what is to be seen")


def _said_already(field: Field, language: str) -> Iterator[tuple[str, str]]:
    """What can be heard or read beside a picture, each with what to say of it."""
    for part in field.around:
        for name in NAMES:
            value = getattr(part, name, None)
            if isinstance(value, LocalizedText):
                yield _bare(value.in_language(language)), f"is the same as the {name}"
    for file in _files(field.around[-1]):
        path = PurePosixPath(file)
        yield _bare(path.name), "is the file's name"
        yield _bare(path.stem), "is the file's name"


def _files(part: BaseModel) -> Iterator[str]:
    yield from (value for _, value in part if isinstance(value, AssetRef))


def _bare(text: str) -> str:
    """A text by its letters and digits alone."""
    return _NO_LETTER.sub(" ", text).strip().casefold()
