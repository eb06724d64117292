"""What tests of screens share."""

from __future__ import annotations

import pytest

from tests.clock import Clock
from tests.conftest import MakeBundle
from tests.screens.making import Making


@pytest.fixture()
def making(make_bundle: MakeBundle, clock: Clock, qapp: object, complaints: list[str]) -> Making:
    """`making.model(yaml)`: the real view model of a screen."""
    return Making(make_bundle, clock)
