"""Fixtures that every room's tests share: a bundle made by the real corridor."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import copy_to, write

MakeBundle = Callable[..., Bundle]

HEAD = """\
id: quay
title: {az: Körpü, ru: Причал, en: The quay}
dates: "1900"
summary: {az: Yük., ru: Груз., en: Cargo.}
mood: night
line: {voice: [0.2, 0.8]}
screens:
"""


@pytest.fixture()
def small_exhibit(tmp_path: Path) -> Path:
    """A copy of the small exhibit, valid until the test breaks it."""
    return copy_to(tmp_path / "exhibit")


@pytest.fixture()
def make_bundle(tmp_path: Path) -> MakeBundle:
    """`make_bundle(yaml, files)`: the small exhibit, its first chapter's screens replaced by `yaml`, which
    holds the items of the list, and any file added or replaced by `files`."""

    def make(yaml: str | None = None, files: Mapping[str, str | bytes] | None = None) -> Bundle:
        folder = copy_to(tmp_path / f"exhibit-{len(list(tmp_path.iterdir()))}")
        if yaml is not None:
            screens = textwrap.indent(textwrap.dedent(yaml).strip("\n"), "  ")
            write(folder, {"1-quay.yaml": f"{HEAD}{screens}\n"})
        write(folder, files or {})
        bundle, diagnostics = load(folder, SCREEN_TYPES)
        assert bundle is not None, "\n".join(map(str, diagnostics))
        return bundle

    return make
