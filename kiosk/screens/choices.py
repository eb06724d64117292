"""What a visitor chooses from, as rows of a list of buttons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """heading: a word over the first of a group; picked: whether it is the one that shows."""

    label: str
    heading: str = ""
    picked: bool = False
