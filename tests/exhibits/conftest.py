"""The shipped exhibit, as the kiosk reads it."""

from __future__ import annotations

import pytest

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.paths import EXHIBITS
from kiosk.screens.catalog import SCREEN_TYPES


@pytest.fixture(scope="session")
def black_january() -> Bundle:
    bundle, diagnostics = load(EXHIBITS / "black-january", SCREEN_TYPES)
    assert bundle is not None, "\n".join(map(str, diagnostics))
    return bundle
