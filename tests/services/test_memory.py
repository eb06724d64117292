"""What a film leaves behind is given back."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.services.media import Media, Track
from kiosk.services.memory import Thrift
from tests.clock import Clock

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's heap")
FILM = Track("file:///film.webm", "film")
BLOCK, BLOCKS = 64 * 1024, 800


def resident_mb() -> float:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def leave_holes(allocator: ctypes.CDLL) -> None:
    """Fifty megabytes of blocks with something small behind each, and only the blocks are let go."""
    blocks = [(allocator.malloc(BLOCK), allocator.malloc(64)) for _ in range(BLOCKS)]
    for block, _ in blocks:
        ctypes.memset(block, 1, BLOCK)
    for block, _ in blocks:
        allocator.free(ctypes.c_void_p(block))


def test_what_lies_free_between_small_blocks_goes_back_to_the_system(qapp: object, clock: Clock) -> None:
    allocator = ctypes.CDLL(None)
    allocator.malloc.restype, allocator.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    leave_holes(allocator)
    kept = resident_mb()
    Thrift(Media(clock)).give_back()
    assert resident_mb() < kept - 0.8 * BLOCK * BLOCKS / 2**20


def test_it_is_given_back_a_while_after_a_film_and_not_when_one_begins(qapp: object, clock: Clock) -> None:
    media = Media(clock)
    thrift = Thrift(media)
    (timer,) = thrift.findChildren(QTimer)
    media.play(FILM)
    assert not timer.isActive()
    media.stop()
    assert timer.isActive()
