"""What went wrong with inputs: each kept as a file and written down as a line, while the run goes on."""

from __future__ import annotations

import hashlib
import json
import resource
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from fuzz_parts.corridor import Target, Unplaced

MOST_SECONDS = 2.0
MOST_MB = 100
KEPT_ALIKE = 3
LIST = "faults.jsonl"


class Hang(BaseException):
    """An input took more processor time than it may."""


class Watched:
    """A target whose faults are kept in a folder instead of ending the run."""

    def __init__(self, target: Target, kept: Path) -> None:
        self._target = target
        self._kept = kept
        self._alike: Counter[str] = Counter()

    def __call__(self, data: bytes) -> None:
        before = _peak_mb()
        try:
            with _within(MOST_SECONDS):
                self._target(data)
        except Hang as problem:
            self._keep("hang", problem, data)
        except Unplaced as problem:
            self._keep("unplaced", problem, data)
        except Exception as problem:
            self._keep("traceback", problem, data)
        if _peak_mb() - before > MOST_MB:
            self._keep("memory", MemoryError(f"{_peak_mb() - before:.0f} MB more than before"), data)

    def _keep(self, kind: str, problem: BaseException, data: bytes) -> None:
        where = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(problem.__traceback__)[-3:]]
        row = {"kind": kind, "error": f"{type(problem).__name__}: {problem}"[:600], "where": where, "file": ""}
        alike = f"{kind} {type(problem).__name__} {where if kind != 'hang' else ''}"
        self._alike[alike] += 1
        if self._alike[alike] <= KEPT_ALIKE:
            path = self._kept / f"{kind}-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            row["file"] = str(path)
        with (self._kept / LIST).open("a", encoding="utf-8", errors="backslashreplace") as rows:
            rows.write(json.dumps(row) + "\n")


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Raises Hang inside the block when it has taken so much processor time."""
    signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _stop(number: int, frame: FrameType | None) -> None:
    raise Hang(f"more than {MOST_SECONDS:g} s of processor time")


def _peak_mb() -> float:
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
