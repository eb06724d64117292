"""What tests of screens share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.clock import Clock
from tests.conftest import MakeBundle, MakeKiosk
from tests.screens.making import Making

if TYPE_CHECKING:
    from tests.visitor import Visitor

Visiting = Callable[..., "Visitor"]


@pytest.fixture()
def making(make_bundle: MakeBundle, clock: Clock, qapp: object, complaints: list[str]) -> Making:
    """`making.model(yaml)`: the real view model of a screen."""
    return Making(make_bundle, clock)


@pytest.fixture()
def visiting(make_bundle: MakeBundle, make_kiosk: MakeKiosk, clock: Clock) -> Visiting:
    """`visiting(yaml, files, size)`: a visitor who stands before the first screen, in English."""
    from tests.visitor import Visitor

    def visit(
        yaml: str, files: dict[str, str] | None = None, size: tuple[int, int] = (1920, 1080), still: bool = True
    ) -> Visitor:
        hand = Visitor(make_kiosk(make_bundle(yaml, files), size=size, still=still), clock)
        hand.begin("home-chapter-quay")
        return hand

    return visit
