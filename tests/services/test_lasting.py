"""A kiosk that runs for months tells many changes; none may be its last."""

from __future__ import annotations

import subprocess
import sys

MANY_CHANGES = """
from PySide6.QtCore import QObject, Signal
from kiosk.services.lasting import let_constants_last
class Service(QObject):
    changed = Signal()
let_constants_last()
service = Service()
for _ in range(200_000):
    service.changed.emit()
"""


def test_a_signal_can_be_told_any_number_of_times() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CHANGES], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
