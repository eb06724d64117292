"""Copies of the small exhibit that tests write, change and break."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

SMALL_EXHIBIT = Path(__file__).parent / "small_exhibit"


def copy_to(folder: Path) -> Path:
    """A whole, valid exhibit in a folder that does not exist yet."""
    shutil.copytree(SMALL_EXHIBIT, folder)
    return folder


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files below a folder, letter for letter."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))


def replace(folder: Path, name: str, old: str, new: str) -> None:
    """Change one place of a file; the test is wrong if that place is not there."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    path.write_bytes(text.replace(old, new, 1).encode("utf-8", "surrogatepass"))
