"""A preview that is closed in the end, whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.station.model import Station
from kiosk.tools.previewing.preview import Start
from tests.tools.previewing.author import FIRST, Author

MakeAuthor = Callable[..., Author]


@pytest.fixture()
def make_author(qapp: object, complaints: list[str]) -> Iterator[MakeAuthor]:
    """`make_author(folder, start, station)`: at work on a folder, the window open."""
    made: list[Author] = []

    def make(folder: Path, start: Start = FIRST, station: Station | None = None) -> Author:
        author = Author(folder, start, station)
        made.append(author)
        author.preview.show(QSize(1280, 720))
        return author

    yield make
    for author in made:
        author.preview.close()


@pytest.fixture()
def author(make_author: MakeAuthor, small_exhibit: Path) -> Author:
    """At work on the small exhibit; its window shows the second moment of the first day, in English."""
    made = make_author(small_exhibit, Start("en", "first-day"))
    made.until_shown()
    made.kiosk.shell.screen.step(1)
    made.until(lambda: made.sees("The ship leaves."))
    return made
