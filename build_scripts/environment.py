"""Makes a machine ready: system libraries, `.venv`, the locked packages, and the kiosk itself in it.

Quick when there is nothing to do: a stamp in `.venv` holds a hash of everything the last set-up depended on.
The machine's own pip settings decide where packages come from; their hashes stand in the lock.
Standard library only, for it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import system_libraries
import system_packages
from system_packages import Missing

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "set-up.json"
OLDEST = (3, 11)

RUN = "requirements.lock"
DEV = "requirements-dev.lock"

Tool = tuple[str, Missing]
TEST_TOOLS: tuple[Tool, ...] = (
    ("Xvfb", Missing("xvfb", "/usr/bin/Xvfb", "xorg-server-xvfb")),
    ("xdotool", Missing("xdotool", "xdotool", "xdotool")),
    ("pdftotext", Missing("poppler-utils", "poppler-utils", "poppler")),
)
PACKAGE_TOOLS: tuple[Tool, ...] = (("objdump", Missing("binutils", "binutils", "binutils")),)


def prepare(lock: str = RUN, tools: tuple[Tool, ...] = (), packaging: bool = False) -> None:
    """Everything a script needs before its own work; ends the program with plain words where it cannot."""
    try:
        require_python()
        missing = [*absent_libraries(), *absent_tools(tools), *absent_venv()]
        system_packages.install([*missing, *(absent_shared_python() if packaging else ())])
        if not is_ready(lock):
            set_up(lock)
    except (system_packages.CannotInstall, SetUpFailed) as problem:
        print(f"set-up: {problem}", file=sys.stderr)
        raise SystemExit(1) from None


class SetUpFailed(Exception):
    """Says which step failed and with what."""


def require_python(version: tuple[int, int] = (sys.version_info.major, sys.version_info.minor)) -> None:
    if version < OLDEST:
        found = ".".join(str(part) for part in version)
        raise SetUpFailed(f"the kiosk needs Python 3.11 or newer; this is {found}. Start it with a newer one.")


def absent_libraries() -> list[Missing]:
    libraries = system_libraries.absent()
    return [Missing(each.debian, f"{each.soname}()(64bit)", each.arch) for each in libraries]


def absent_tools(tools: tuple[Tool, ...]) -> list[Missing]:
    return [package for program, package in tools if not shutil.which(program)]


def absent_venv() -> list[Missing]:
    """Debian packs the part of Python that puts pip into a new environment apart."""
    if PYTHON.exists() or importlib.util.find_spec("ensurepip"):
        return []
    version = f"python3.{sys.version_info.minor}"
    return [Missing(f"{version}-venv", "python3-pip", "python")]


def absent_shared_python() -> list[Missing]:
    """The packager needs libpython as a shared library, which Debian packs apart too."""
    name = f"libpython3.{sys.version_info.minor}"
    soname = f"{name}.so.1.0"
    if (Path(sysconfig.get_config_var("LIBDIR") or "/nowhere") / soname).exists():
        return []
    if sys.base_prefix == "/usr":
        return [] if system_libraries.loads(soname) else [Missing(name, f"{soname}()(64bit)", "python")]
    raise SetUpFailed(
        f"{sys.base_prefix}'s Python was built without {soname}, which the packaged folder must carry. "
        "Start this with the system's python3, or with a Python built with --enable-shared."
    )


def is_ready(lock: str) -> bool:
    """True where the last set-up had the same ingredients; the larger set of packages holds the smaller."""
    if not PYTHON.exists() or not STAMP.is_file():
        return False
    stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    return any(stamp.get(name) == ingredients(name) for name in {lock, DEV})


def ingredients(lock: str) -> str:
    """One hash over all that the environment is made from, this checkout's place included."""
    digest = hashlib.sha256(f"{ROOT} {platform.python_version()} {sys.base_prefix}".encode())
    for name in (lock, "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def set_up(lock: str) -> None:
    stamp = json.loads(STAMP.read_text(encoding="utf-8")) if STAMP.is_file() else {}
    if not venv_is_ours():
        make_venv()
        stamp = {}
    STAMP.unlink(missing_ok=True)
    print(f"set-up: installing the packages of {lock} into .venv", file=sys.stderr, flush=True)
    pip("install", "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / lock))
    pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    STAMP.write_text(json.dumps({**stamp, lock: ingredients(lock)}), encoding="utf-8")


def venv_is_ours() -> bool:
    """Made by this Python, at this place, and whole enough to have pip."""
    code = "import pip, platform, sys; print(platform.python_version(), sys.base_prefix, sys.prefix)"
    if not PYTHON.exists():
        return False
    answer = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False)
    moved = not (VENV / "bin" / "pip").is_file() or str(VENV) not in (VENV / "bin" / "pip").read_text()[:400]
    return not moved and answer.stdout.strip() == f"{platform.python_version()} {sys.base_prefix} {VENV}"


def make_venv() -> None:
    print("set-up: making .venv", file=sys.stderr, flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    interpreter = getattr(sys, "_base_executable", sys.executable)
    checked([interpreter, "-m", "venv", str(VENV)], "making .venv")


def pip(*words: str) -> None:
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    common = ["--no-input", "--disable-pip-version-check", *quiet]
    checked([str(PYTHON), "-m", "pip", *words, *common], "pip")


def checked(command: list[str], step: str) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    result = subprocess.run(command, stdout=sys.stderr, env=environment, check=False)
    if result.returncode != 0:
        raise SetUpFailed(f"{step} failed (exit status {result.returncode}); its own words stand above.")
