"""The list of screen types and the rooms agree, both ways."""

from __future__ import annotations

from pathlib import Path

import kiosk.screens
from kiosk.screens.catalog import SCREEN_TYPES

ROOMS = Path(kiosk.screens.__file__).parent


def test_every_room_is_in_the_catalog_and_every_entry_has_a_room() -> None:
    rooms = {path.parent.name for path in ROOMS.glob("*/model.py")}
    assert rooms == {kind.name for kind in SCREEN_TYPES}


def test_no_type_is_listed_twice() -> None:
    assert len({kind.name for kind in SCREEN_TYPES}) == len(SCREEN_TYPES)
