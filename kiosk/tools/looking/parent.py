"""The parent's side: asks the child about one file after another, and starts it anew when one ends it. No Qt."""

from __future__ import annotations

import json
import os
import queue
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from kiosk.bundle.judged import Wanted
from kiosk.bundle.seen import Seen, Stopped
from kiosk.paths import FROZEN, PROGRAM

HIDDEN_COMMAND = "looking"
"""How the packaged program is told to be the child."""
COMMAND = (sys.executable, *(() if FROZEN else ("-m", "kiosk")), HIDDEN_COMMAND)
PATIENCE = 60.0
"""Seconds without an answer after which the child is taken for dead; it has its own, shorter ones."""
READY = "ready"
LONGEST_REASON = 200

_UNSEEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_FFMPEG_PROTOCOL_WHITELIST": "file",
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",  # the same on every machine: no graphics card decodes
}


class Unstartable(Exception):
    """Says why nothing can be opened on this machine."""


def looked_at(
    wanted: Iterable[Wanted], command: Sequence[str] = COMMAND, patience: float = PATIENCE
) -> Iterator[tuple[Wanted, Seen]]:
    """What is seen of each file, one after another; what is no file is passed over. Raises Unstartable."""
    child: Child | None = None
    try:
        for kind, file in wanted:
            if not _is_a_file(file):
                continue
            child = child or Child(command, patience)
            seen = child.ask(kind, file)
            if seen.stopped is not Stopped.NOT:
                child.close()
                child = None
            yield (kind, file), seen
    finally:
        if child is not None:
            child.close()


def _is_a_file(file: Path) -> bool:
    """Whether it may be opened: a pipe would never let go, and a device may be anything."""
    with suppress(OSError):
        return stat.S_ISREG(file.stat().st_mode)
    return False


class Child:
    """A process that looks; it is asked one thing at a time."""

    def __init__(self, command: Sequence[str], patience: float) -> None:
        self._patience = patience
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  lives as long as the process
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, env=_environment()
            )
        except OSError as problem:
            self._said.close()
            raise Unstartable(problem.strerror or "no program can be started") from None
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._hearing = threading.Thread(target=self._hear, daemon=True)
        self._hearing.start()
        if self._answer() != READY:
            why = self._last_words()
            self.close()
            raise Unstartable(why)

    def ask(self, kind: str, file: Path) -> Seen:
        """What is seen of a file, or how it ended the looking."""
        question = json.dumps({"kind": kind, "file": str(file.absolute())}) + "\n"
        with suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.write(question.encode())
            self._process.stdin.flush()
        answer = self._answer()
        if answer is None:
            return Seen(stopped=Stopped.HUNG)
        try:
            return Seen.model_validate_json(answer)
        except ValidationError:
            return Seen(stopped=self._end_of_it())

    def close(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        self._hearing.join()
        for pipe in (self._process.stdin, self._process.stdout, self._said):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()

    def _hear(self) -> None:
        """On a thread of its own: each line of the child, and an empty one at the end."""
        assert self._process.stdout is not None
        with suppress(ValueError):
            for line in self._process.stdout:
                self._answers.put(line.decode("utf-8", "replace").strip())
        self._answers.put("")

    def _answer(self) -> str | None:
        try:
            return self._answers.get(timeout=self._patience)
        except queue.Empty:
            return None

    def _end_of_it(self) -> Stopped:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=self._patience)
        overworked = self._process.returncode == -getattr(signal, "SIGXCPU", 0)
        return Stopped.OVERWORKED if overworked else Stopped.CRASHED

    def _last_words(self) -> str:
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").split("\n")
        words = [line.strip() for line in lines if line.strip()]
        return words[-1][:LONGEST_REASON] if words else "it ended without a word"


def _environment() -> dict[str, str]:
    """The child's: unseen, and able to import what this program was loaded from."""
    path = os.pathsep.join(filter(None, (str(PROGRAM), os.environ.get("PYTHONPATH"))))
    return {**os.environ, **_UNSEEN} if FROZEN else {**os.environ, **_UNSEEN, "PYTHONPATH": path}
