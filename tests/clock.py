"""A clock that goes on only when a test pushes it."""

from __future__ import annotations


class Clock:
    """Called, it says what time it is, in seconds."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def push(self, seconds: float) -> None:
        self.now += seconds
