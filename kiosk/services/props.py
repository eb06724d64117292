"""The snapshot pattern: a view model publishes the fields of one frozen dataclass, swapped as a whole."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any


def read(name: str) -> Callable[[Any], Any]:
    """A getter for a field of the snapshot; `plate.alt` for a field of one of its parts."""
    found = attrgetter(name)

    def getter(self: Any) -> Any:
        return found(self._props)

    return getter
