"""Texts sent to a translator and got back, for the tests of `kiosk translate`."""

from __future__ import annotations

import contextlib
import difflib
import io
import json
from collections.abc import Callable
from pathlib import Path

import polib

from kiosk.cli import main


def yaml_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


def export(folder: Path, to: str = "ru", *more: str) -> Path:
    file = folder.parent / f"{folder.name}.{to}.po"
    file.unlink(missing_ok=True)
    assert main(["translate", "export", str(folder), "--to", to, "--out", str(file), *more]) == 0
    return file


def back(folder: Path, file: Path, *more: str) -> int:
    return main(["translate", "import", str(folder), str(file), *more])


def changed(file: Path, name: str, change: Callable[[polib.POEntry], object]) -> int:
    """Change one entry of a PO file; its line."""
    po = polib.pofile(str(file), wrapwidth=0)
    entry = next(each for each in po if each.msgctxt == name)
    change(entry)
    po.save(str(file))
    lines = file.read_text(encoding="utf-8").split("\n")
    return lines.index(f'msgctxt "{name}"') + 1


def translate(file: Path, name: str, text: str) -> int:
    return changed(file, name, lambda entry: setattr(entry, "msgstr", text))


def new_lines(before: bytes, after: bytes) -> list[str]:
    lines = difflib.ndiff(before.decode().splitlines(), after.decode().splitlines())
    return [line for line in lines if line[0] in "+-"]


def codes(folder: Path) -> list[str]:
    """What `kiosk check --strict` tells."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        main(["check", str(folder), "--strict", "--format", "json"])
    return [each["code"] for each in json.loads(told.getvalue())]
