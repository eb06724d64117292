"""The automatic visitor: sees every place once, and says which it could not reach."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.tools.tour import places, take
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


def test_every_place_is_seen_in_the_order_of_reading(live: Kiosk, tmp_path: Path) -> None:
    tour = take(live, tmp_path / "out")
    assert tour.seen == places(live)
    assert tour.missed == []


def test_every_picture_shows_something_else(live: Kiosk, tmp_path: Path) -> None:
    take(live, tmp_path / "out")
    pictures = [QImage(str(path)) for path in sorted((tmp_path / "out").iterdir())]
    assert {picture.size().toTuple() for picture in pictures} == {(1280, 720)}
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


def test_where_the_way_is_blocked_it_says_so_and_what_it_missed(
    live: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live.window.findChild(type(live.window.contentItem()), "rail-next").setEnabled(False)
    tour = take(live, tmp_path / "out")
    assert tour.missed == ["first-day", "where", "how-many", "who-saw"]
    assert "the way ends at pier: rail-next" in capsys.readouterr().err
