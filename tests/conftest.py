"""Fixtures that every room's tests share: a bundle made by the real corridor, and the kiosk that shows it.

Whatever Qt or QML warns of, and whatever breaks in a slot, fails the test that it happens in.
"""

from __future__ import annotations

import os
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.bundle.bundle import Bundle
from kiosk.bundle.load import load
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import Station
from tests.clock import Clock
from tests.small_exhibit_copy import copy_to, write

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk
    from tests.visitor import Visitor

MakeBundle = Callable[..., Bundle]
MakeKiosk = Callable[..., "Kiosk"]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
CACHES = tempfile.TemporaryDirectory(prefix="kiosk-caches-")
os.environ["XDG_CACHE_HOME"] = CACHES.name

# What Qt says on a machine without a sound device and without a graphics card, and of a film that is stopped
# before it is open: none is a mistake.
BARE = (
    "PulseAudioService",
    "No audio device detected",
    "No RHI backend. Using CPU conversion",
    "Immediate exit requested",
)

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


@pytest.fixture()
def clock() -> Clock:
    """A time that only the test moves."""
    return Clock()


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application of a test run; nothing of it is seen."""
    from kiosk.tools.window import application

    return application()


@pytest.fixture()
def complaints(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Qt warned of and what broke in a slot so far; whatever is left in it fails the test."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    told: list[str] = []

    def hear(kind: QtMsgType, context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(bare in message for bare in BARE):
            told.append(message)

    before = qInstallMessageHandler(hear)
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(f"{kind.__name__}: {error}"))
    yield told
    qInstallMessageHandler(before)
    assert told == []


@pytest.fixture()
def make_kiosk(qapp: QGuiApplication, clock: Clock, complaints: list[str]) -> Iterator[MakeKiosk]:
    """`make_kiosk(bundle, station, size)`: on the glass, without its fades unless `still` is false."""
    from PySide6.QtCore import QSize

    from kiosk.app import Kiosk

    made: list[Kiosk] = []

    def make(
        bundle: Bundle,
        station: Station | None = None,
        size: tuple[int, int] = (1920, 1080),
        still: bool = True,
    ) -> Kiosk:
        kiosk = Kiosk(bundle, station or Station(), clock)
        made.append(kiosk)
        kiosk.theme.setProperty("still", still)
        kiosk.show(QSize(*size))
        return kiosk

    yield make
    for kiosk in made:
        kiosk.close()


@pytest.fixture()
def kiosk(make_kiosk: MakeKiosk, make_bundle: MakeBundle) -> Kiosk:
    """The small exhibit on the glass, at attract."""
    return make_kiosk(make_bundle())


@pytest.fixture()
def hand(kiosk: Kiosk, clock: Clock) -> Visitor:
    """Someone who touches it."""
    from tests.visitor import Visitor

    return Visitor(kiosk, clock)
