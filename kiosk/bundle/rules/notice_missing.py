"""Stage 3: something that a visitor would rather have been told of before."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from kiosk.bundle.rules.reading import Whole, warning
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.model import Screen
from kiosk.exhibit.validate import ReadChapter
from kiosk.exhibit.walk import walk
from kiosk.source.document import Path as YamlPath


def notice_missing(whole: Whole) -> Iterator[Diagnostic]:
    """What: a picture, a film or a sound marked `sensitive: yes` on a screen that nothing gives notice of.

    Why: nobody should come upon it unprepared, least of all a child or someone who was there.
    What to do: give the screen a `notice`, or put a screen of the type `notice` before it, whose way round leads past.
    Right:
      notice: {en: The next page shows people who were shot in the street.}
    """
    for chapter in whole.contents.chapters:
        covered = frozenset(_covered(chapter))
        screens = chapter.head.screens if chapter.head else ()
        for number, screen in enumerate(screens):
            if screen.notice is None and number not in covered:
                for below in _sensitive(screen):
                    span = chapter.document.span(("screens", number, *below, "sensitive"))
                    message = "this is sensitive, and nothing gives notice of it"
                    yield warning(span, "notice-missing", message, f'add "notice:" to the screen "{screen.id}"')


def _sensitive(screen: Screen) -> Iterator[YamlPath]:
    for path, value in walk(screen):
        if isinstance(value, BaseModel) and getattr(value, "sensitive", "no") == "yes":
            yield path


def _covered(chapter: ReadChapter) -> Iterator[int]:
    """The numbers of the screens to which a screen before them asks the way, and leads past."""
    screens = chapter.head.screens if chapter.head else ()
    places = {screen.id: number for number, screen in enumerate(screens)}
    for number, screen in enumerate(screens):
        around = getattr(screen, "around", None)
        if type(screen).asks and around is not None:
            target = places.get(around, len(screens))
            yield from range(number + 1, target if target > number else len(screens))
