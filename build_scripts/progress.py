"""A bar on stderr for what takes long, and nothing where no person watches. Standard library only."""

from __future__ import annotations

import sys
from typing import TextIO

WIDTH = 30


class Progress:
    """So many steps, each with a name; drawn over itself on a terminal, silent elsewhere."""

    def __init__(self, steps: int, stream: TextIO = sys.stderr) -> None:
        self._steps = steps
        self._done = 0
        self._stream = stream
        self._shown = stream.isatty()

    def step(self, name: str) -> None:
        """The step of this name begins; the one before it is done."""
        self._draw(name)
        self._done = min(self._done + 1, self._steps)

    def finish(self) -> None:
        self._done = self._steps
        self._draw("done")
        if self._shown:
            print(file=self._stream)

    def _draw(self, name: str) -> None:
        if self._shown:
            filled = WIDTH * self._done // self._steps
            bar = "#" * filled + "." * (WIDTH - filled)
            print(f"\r[{bar}] {name:<40.40}", end="", file=self._stream, flush=True)
