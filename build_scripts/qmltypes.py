"""Tells qmllint about the types that Python gives to QML.

    .venv/bin/python build_scripts/qmltypes.py

For each folder under `kiosk` whose Python registers QML types, writes the `*.qmltypes` that the folder's
`qmldir` names beside it. The files are made, not kept: git ignores them, and the kiosk runs without them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import metatypes

ROOT = Path(__file__).resolve().parent.parent
QT_MODULES = ("core", "gui", "qml", "quick")


@dataclass(frozen=True)
class Module:
    """One QML module that Python has types in: where, under which name, and the file that describes them."""

    folder: Path
    name: str
    typeinfo: str
    sources: tuple[Path, ...]


class NotDescribed(Exception):
    """Says which folder's types qmllint cannot be told of, and why."""


def main() -> int:
    sys.path.insert(0, str(ROOT))
    try:
        found = [write(module) for module in modules(ROOT / "kiosk")]
    except NotDescribed as problem:
        print(f"qmltypes: {problem}", file=sys.stderr)
        return 1
    print(f"{len(found)} QML modules with Python types described")
    return 0


def modules(top: Path) -> Iterator[Module]:
    for qmldir in sorted(top.rglob("qmldir")):
        sources = tuple(sorted(path for path in qmldir.parent.glob("*.py") if registers_types(path)))
        if sources:
            yield described(qmldir, sources)


def registers_types(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return "\nQML_IMPORT_NAME" in text and "@Qml" in text


def described(qmldir: Path, sources: tuple[Path, ...]) -> Module:
    lines = [line.split() for line in qmldir.read_text(encoding="utf-8").splitlines() if line.strip()]
    words = {line[0]: line[1] for line in lines if len(line) > 1}
    if "module" not in words or "typeinfo" not in words:
        raise NotDescribed(f"{qmldir}: needs a `module` and a `typeinfo NAME.qmltypes` line")
    return Module(qmldir.parent, words["module"], words["typeinfo"], sources)


def write(module: Module) -> Path:
    """Our running classes → Qt's metatypes → the description that qmllint reads."""
    target = module.folder / module.typeinfo
    with tempfile.TemporaryDirectory() as scratch:
        own = dump(module.sources, Path(scratch) / "own.json")
        others = dump(other_types(module), Path(scratch) / "others.json", inherited=True)
        foreign = ",".join(str(path) for path in (*qt_metatypes(), others))
        names: list[Path | str] = [
            "--import-name",
            module.name,
            "--major-version",
            "1",
            "--minor-version",
            "0",
        ]
        files: list[Path | str] = ["--generate-qmltypes", target, "-o", Path(scratch) / "unused.cpp"]
        run([tool("qmltyperegistrar"), *files, *names, "--foreign-types", foreign, own])
    return target


def other_types(module: Module) -> tuple[Path, ...]:
    """The rest of our Python that QML is given: what a view model inherits may stand in another folder."""
    paths = sorted((ROOT / "kiosk").rglob("*.py"))
    return tuple(path for path in paths if path not in module.sources and registers_types(path))


def dump(sources: tuple[Path, ...], target: Path, inherited: bool = False) -> Path:
    """As JSON; what is only inherited is told without its QML name, so that each description stands alone."""
    found = metatypes.described(sources, ROOT)
    if inherited:
        found = [{**file, "classes": [{**each, "classInfos": []} for each in file["classes"]]} for file in found]
    target.write_text(json.dumps(found), encoding="utf-8")
    return target


def qt_metatypes() -> tuple[Path, ...]:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise NotDescribed("PySide6 is not installed in this Python; build_scripts/test.py sets it up")
    folder = Path(spec.origin).parent / "Qt" / "metatypes"
    return tuple(path for name in QT_MODULES for path in sorted(folder.glob(f"qt6{name}_*metatypes.json")))


def tool(name: str) -> Path:
    return Path(sys.executable).parent / f"pyside6-{name}"


def run(command: list[Path | str]) -> None:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise NotDescribed(f"{Path(command[0]).name} failed:\n{result.stdout}{result.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
