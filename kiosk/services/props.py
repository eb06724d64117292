"""The snapshot pattern: a view model publishes the fields of one frozen dataclass, swapped as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def read(name: str) -> Callable[[Any], Any]:
    """A getter for a field of the snapshot."""

    def getter(self: Any) -> Any:
        return getattr(self._props, name)

    return getter
