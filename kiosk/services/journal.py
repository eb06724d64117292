"""What went wrong, for the operator: a small rotating file, never the glass."""

from __future__ import annotations

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

LIMIT_BYTES = 512 * 1024
KEPT = 2

log = logging.getLogger("kiosk")


def journal_file() -> Path:
    """Where the journal lies: under XDG_STATE_HOME, else ~/.local/state."""
    state = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(state) / "kiosk" / "journal.log"


def open_journal(file: Path) -> None:
    """Write the journal to a file; a disk that is full or read-only stops nothing."""
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(file, maxBytes=LIMIT_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    logging.raiseExceptions = False
