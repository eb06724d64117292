"""Whatever happens to an exhibit's files, the corridor ends with diagnostics or a bundle."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.diagnostics import has_errors
from kiosk.screens.catalog import SCREEN_TYPES
from tests.small_exhibit_copy import copy_to

FILES = ("exhibit.yaml", "1-quay.yaml", "2-sea.yaml", "sources.yaml", "glossary.yaml", "media/bay.yaml")
STRANGE = (
    "",
    "~",
    "[]",
    "{}",
    "[x, [y]]",
    "{a: {b: c}}",
    "@",
    "*x",
    "&x",
    "'",
    '"',
    "|",
    "\t",
    "x: y",
    "\u00a0",
    "- x",
)


def damage(text: str, dice: random.Random) -> str:
    """One line gone, doubled, swapped, moved in or given a strange value."""
    lines = text.split("\n")
    at = dice.randrange(len(lines))
    kind = dice.randrange(5)
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(at, lines[at])
    elif kind == 2:
        lines[at] = lines[at][: dice.randrange(len(lines[at]) + 1)]
    elif kind == 3:
        lines[at] = " " * dice.randrange(5) + lines[at]
    else:
        lines[at] = lines[at].split(":")[0] + ": " + dice.choice(STRANGE)
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(12))
def test_damage_is_told_or_harmless(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    folder = copy_to(tmp_path / "exhibit")
    whole = {name: (folder / name).read_text(encoding="utf-8") for name in FILES}
    for _ in range(25):
        name = dice.choice(FILES)
        (folder / name).write_text(damage(whole[name], dice), encoding="utf-8")
        bundle, told = load(folder, SCREEN_TYPES, rules=True)
        assert (bundle is None) == has_errors(told)
        (folder / name).write_text(whole[name], encoding="utf-8")
