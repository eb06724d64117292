"""Keeps True, False and None alive under Python 3.11, whatever is taken from them.

PySide6 6.12.0 lets go of a reference to True with every `Signal.emit`, and of None in QTest. Python 3.12 counts
neither; Python 3.11 ends the process when the count comes to nothing, here after some hundred touches.
"""

from __future__ import annotations

import ctypes
import sys

MANY = 1 << 40


def let_constants_last() -> None:
    """Give each constant more references than a kiosk can lose in its lifetime."""
    if sys.version_info >= (3, 12):
        return
    for constant in (True, False, None):
        if sys.getrefcount(constant) < MANY:
            ctypes.c_ssize_t.from_address(id(constant)).value += MANY
