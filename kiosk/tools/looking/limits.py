"""What the child may use at most, where the system can hold it to that. No Qt."""

from __future__ import annotations

import ctypes
import sys
import time
from contextlib import suppress

MOST_MEMORY = 4 * 1024**3
MOST_SECONDS = {"picture": 5, "film": 60, "sound": 20, "voice": 10}
"""Processor time for one file of a kind."""

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # sched.h


def confine() -> None:
    """Before anything is opened: little memory, no core file, no network."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(None)
            # Only the administrator may leave the network outright; anybody may as another user, where that is allowed.
            if library.unshare(_NEW_NETWORK) != 0:
                library.unshare(_NEW_USER | _NEW_NETWORK)


def allow(kind: str) -> None:
    """Before each file: the processor time that it may take from now on."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + 1 + MOST_SECONDS[kind], hard))
