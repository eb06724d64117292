"""Where things lie, from source and beside a packaged program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk import paths


def test_from_source_the_shipped_exhibit_lies_in_the_checkout() -> None:
    assert paths.default_exhibit() == Path(__file__).parent.parent / "exhibits" / paths.SHIPPED


def test_a_copy_beside_the_packaged_program_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "FROZEN", True)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kiosk"))
    assert paths.default_exhibit() == paths.EXHIBITS / paths.SHIPPED
    beside = tmp_path / "exhibits" / paths.SHIPPED
    beside.mkdir(parents=True)
    assert paths.default_exhibit() == beside
