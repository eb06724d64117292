"""Makes the folder that runs without Python, and tries it before saying so.

    python3 build_scripts/package.py

Leaves `dist/black-january-kiosk/` with the program, its exhibits where a curator can edit them, and the
licences of all that is inside. Then starts it with an empty environment and no network, and tours it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import environment
import licences
import smoke
import system_libraries
from progress import Progress

ROOT = environment.ROOT
DIST = ROOT / "dist"
FOLDER = DIST / smoke.PROGRAM
WORK = ROOT / "build"
LOG = WORK / "package.log"
MILESTONES = {
    "Building Analysis": "reading the program",
    "Processing standard module hook": "finding what it imports",
    "Looking for dynamic libraries": "finding libraries",
    "Building PYZ": "packing Python",
    "Building EXE": "making the program",
    "Building COLLECT": "copying",
}


class BuildFailed(Exception):
    """Says what the packager could not do."""


def main() -> int:
    environment.prepare(environment.DEV, environment.PACKAGE_TOOLS, packaging=True)
    bar = Progress(len(MILESTONES) + 3)
    try:
        expected = smoke.screens()
        build(bar)
        finish_folder(bar)
        bar.step("touring it, alone")
        problems = try_it(expected)
    except (BuildFailed, smoke.NoScreens) as problem:
        problems = [str(problem)]
    bar.finish()
    return told(problems)


def build(bar: Progress) -> None:
    """PyInstaller by the spec; its words go to the log, its milestones to the bar."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    WORK.mkdir(exist_ok=True)
    command = [str(environment.PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(ROOT / "build_scripts" / "kiosk.spec")]
    variables = {**os.environ, "PYTHONHASHSEED": "0"}
    waiting = dict(MILESTONES)
    with LOG.open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for line in process.stdout or ():
            log.write(line)
            for words in [words for words in waiting if words in line]:
                bar.step(waiting.pop(words))
        if process.wait() != 0:
            raise BuildFailed(f"PyInstaller failed; its last words, from {LOG}:\n{tail(LOG)}")


def tail(log: Path, lines: int = 15) -> str:
    return "\n".join(log.read_text(encoding="utf-8").splitlines()[-lines:])


def finish_folder(bar: Progress) -> None:
    """What PyInstaller does not know of: libpython without its symbols, editable exhibits, licences."""
    bar.step("stripping Python")
    inner = FOLDER / "_internal"
    for path in [*inner.glob("libpython*.so*"), *inner.glob("**/lib-dynload/*.so")]:
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    bar.step("copying exhibits and licences")
    shutil.copytree(ROOT / "exhibits", FOLDER / "exhibits")
    for name in ("LICENSE", "THIRD_PARTY_LICENCES.md"):
        shutil.copy(ROOT / name, FOLDER)
    licences.copy_texts(FOLDER / "licences", inner)


def try_it(screens: list[str]) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="kiosk-alone-") as scratch:
        return smoke.tour(FOLDER, Path(scratch), screens) + smoke.check(FOLDER, Path(scratch))


def told(problems: list[str]) -> int:
    if problems:
        print("package: this folder is not fit to ship:", *problems, sep="\n  ", file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    packages = sorted({each.debian for each in system_libraries.LIBRARIES if not each.in_folder})
    print(f"{FOLDER}: {size / 1e6:.0f} MB; toured alone, every screen pictured in every language, nothing on stderr")
    print(f"It needs glibc {glibc_floor(FOLDER)} or newer, and of a Debian machine: {' '.join(packages)}")
    return 0


def glibc_floor(folder: Path) -> str:
    """The newest version of the C library that anything in the folder asks for."""
    files = [str(path) for path in folder.rglob("*.so*") if path.is_file()]
    answer = subprocess.run(["readelf", "-VW", *files], capture_output=True, text=True, check=False)
    found = {tuple(map(int, version.split("."))) for version in re.findall(r"GLIBC_(\d+\.\d+)\b", answer.stdout)}
    return ".".join(map(str, max(found)))


if __name__ == "__main__":
    raise SystemExit(main())
