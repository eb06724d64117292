"""The automatic visitor: sees every place once in every language, and says which it could not reach."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.tools.tour import Stop, places, take
from tests.conftest import MakeBundle


@pytest.fixture()
def live(qapp: object, complaints: list[str], make_bundle: MakeBundle) -> Iterator[Kiosk]:
    """A kiosk whose clock goes on by itself, as a tour's does."""
    from PySide6.QtCore import QSize

    from kiosk.station.model import Station

    kiosk = Kiosk(make_bundle(), Station(), time.monotonic)
    kiosk.theme.setProperty("still", True)
    kiosk.show(QSize(1280, 720))
    yield kiosk
    kiosk.close()


def test_every_place_is_seen_in_every_language_in_the_order_of_reading(live: Kiosk, tmp_path: Path) -> None:
    tour = take(live, tmp_path / "out")
    assert tour.seen == [Stop(language, place) for language in ("az", "ru", "en") for place in places(live)]
    assert tour.missed == []


def test_every_picture_of_a_language_shows_something_else_and_no_language_looks_like_another(
    live: Kiosk, tmp_path: Path
) -> None:
    take(live, tmp_path / "out")
    pictures = {path.relative_to(tmp_path / "out"): QImage(str(path)) for path in (tmp_path / "out").rglob("*.png")}
    assert len(pictures) == 3 * len(places(live))
    assert {picture.size().toTuple() for picture in pictures.values()} == {(1280, 720)}
    inside = [(str(path), picture) for path, picture in sorted(pictures.items()) if "attract" not in path.name]
    assert [(a, b) for i, (a, one) in enumerate(inside) for b, other in inside[:i] if one == other] == []


def test_where_the_way_is_blocked_it_says_so_what_it_missed_and_goes_on_in_the_next_language(
    live: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live.window.findChild(type(live.window.contentItem()), "rail-next").setEnabled(False)
    tour = take(live, tmp_path / "out")
    missed = [
        Stop(code, place) for code in ("az", "ru", "en") for place in ("first-day", "where", "how-many", "who-saw")
    ]
    assert tour.missed == missed
    told = capsys.readouterr().err.splitlines()
    assert told == [f"kiosk: the way ends at pier ({code}): rail-next" for code in ("az", "ru", "en")]
