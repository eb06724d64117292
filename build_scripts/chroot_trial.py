"""Tries the kiosk where nothing is installed: in a bare Debian 12. Needs root and debootstrap.

    python3 build_scripts/chroot_trial.py               a fresh clone, Python, and the two commands
    python3 build_scripts/chroot_trial.py --packaged    the packaged folder, no Python, no network

The mirror, its keys, and pip's settings are this machine's own. Mounts live in a namespace of their own and
are gone with the command, however it ends. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import smoke
import system_libraries

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist" / "black-january-kiosk"
SUITE = "bookworm"
SETTINGS = (
    "/etc/apt/sources.list",
    "/etc/apt/sources.list.d",
    "/etc/apt/apt.conf.d",
    "/etc/apt/trusted.gpg.d",
    "/usr/share/keyrings",
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/ssl/certs/ca-certificates.crt",
    "/usr/local/share/ca-certificates",
    "/etc/pip.conf",
    str(Path.home() / ".config/pip/pip.conf"),
)
SEARCH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class TrialFailed(Exception):
    """Says which step did not do what it promises."""


def main() -> int:
    arguments = parser().parse_args()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("chroot_trial: needs root, and the package debootstrap", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="kiosk-trial-") as scratch:
        chroot = (arguments.into or Path(scratch)) / ("packaged" if arguments.packaged else "clone")
        try:
            (try_packaged if arguments.packaged else try_clone)(chroot)
        except (TrialFailed, smoke.NoScreens) as problem:
            print(f"chroot_trial: {problem}", file=sys.stderr)
            return 1
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Try the kiosk in a bare Debian 12.")
    made.add_argument("--packaged", action="store_true", help="the packaged folder, without Python or network")
    made.add_argument("--into", type=Path, metavar="DIR", help="keep the trial in DIR (default: a folder in /tmp)")
    return made


def try_clone(chroot: Path) -> None:
    """A fresh clone and nothing but Python: the two commands of the README."""
    bootstrap(chroot, ["python3"])
    say("cloning what is committed")
    checked(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(chroot / "root" / "kiosk")])
    for script in ("run.py", "test.py"):
        inside(chroot, ["python3", f"build_scripts/{script}"], folder="/root/kiosk")
    pictures = list((chroot / "root/kiosk/out/tour").rglob("*.png"))
    if not pictures:
        raise TrialFailed("the tour left no picture")
    say(f"both commands passed; the tour left {len(pictures)} pictures")


def try_packaged(chroot: Path) -> None:
    """The folder and the libraries that it leaves to the machine; no Python, and no network."""
    if not DIST.is_dir():
        raise TrialFailed(f"{DIST} is not there; make it with: python3 build_scripts/package.py")
    packages = sorted({each.debian for each in system_libraries.LIBRARIES if not each.in_folder})
    screens = smoke.screens()
    bootstrap(chroot, [])
    inside(chroot, ["apt-get", "-qq", "update"])
    inside(chroot, ["sh", "-c", 'apt-get -qq install -y --no-install-recommends "$@" >/dev/null', "", *packages])
    found = [path for path in ("usr/bin/python3", "usr/local/bin/python3") if (chroot / path).exists()]
    if found:
        raise TrialFailed(f"the trial has Python after all: {found[0]}")
    shutil.copytree(DIST, chroot / "opt" / DIST.name, symlinks=True)
    say("touring without Python and without a network")
    command = smoke.alone([f"/opt/{DIST.name}/{DIST.name}", "run", "--tour", "/root/tour"], Path("/root"))
    answer = enter(chroot, ["timeout", str(smoke.PATIENCE), *command], "/root", subprocess.PIPE, network=False)
    problems = smoke.problems(answer.returncode, answer.stderr, chroot / "root/tour", screens)
    if problems:
        raise TrialFailed("\n  ".join(["the packaged folder did not tour cleanly:", *problems]))
    say(f"toured; {len(list((chroot / 'root/tour').rglob('*.png')))} pictures")


def bootstrap(chroot: Path, packages: list[str]) -> None:
    if (chroot / "usr").exists():
        raise TrialFailed(f"{chroot} holds something already; a trial starts from nothing")
    say(f"making a bare Debian in {chroot}")
    chroot.mkdir(parents=True, exist_ok=True)
    include = [f"--include={','.join(packages)}"] if packages else []
    checked(["debootstrap", "--variant=minbase", *include, SUITE, str(chroot), mirror()], quiet=True)
    (chroot / "etc/apt/sources.list").unlink(missing_ok=True)
    for name in SETTINGS:
        copy_setting(Path(name), chroot)


def mirror() -> str:
    """The first Debian mirror that this machine's own apt uses."""
    folder = Path("/etc/apt")
    files = [folder / "sources.list", *sorted(folder.glob("sources.list.d/*.list"))]
    files += sorted(folder.glob("sources.list.d/*.sources"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files if path.is_file())
    found = re.search(r"^(?:URIs:|deb(?: \[[^]]*\])?)\s+(\S+debian/?)(?:\s|$)", text, re.MULTILINE)
    if not found:
        raise TrialFailed("this machine's apt names no Debian mirror")
    return found.group(1)


def copy_setting(source: Path, chroot: Path) -> None:
    target = chroot / source.relative_to("/")
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def inside(chroot: Path, command: list[str], folder: str = "/") -> None:
    say(shlex.join(command))
    answer = enter(chroot, command, folder)
    if answer.returncode != 0:
        raise TrialFailed(f"{shlex.join(command)} ended with exit status {answer.returncode}")


def enter(
    chroot: Path, command: list[str], folder: str, stderr: int | None = None, network: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run it in the chroot, in mount (and network) namespaces that end with it."""
    spaces = ["--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
    script = (
        'set -e; mount -t proc proc "$1/proc"; mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null || :; '
        'mount --rbind /dev "$1/dev"; root=$1; folder=$2; shift 2; '
        'exec chroot "$root" /bin/sh -c \'cd "$0"; exec "$@"\' "$folder" "$@"'
    )
    whole = ["unshare", *spaces, "sh", "-c", script, "sh", str(chroot), folder, *command]
    return subprocess.run(whole, env=variables(), stderr=stderr, text=True, check=False)


def variables() -> dict[str, str]:
    """As after a log-in, with the ways to the packages that this machine has."""
    ways = {key: value for key, value in os.environ.items() if re.match(r"PIP_|.*_proxy$", key, re.IGNORECASE)}
    return {**ways, "PATH": SEARCH, "HOME": str(Path.home()), "LANG": "C.UTF-8"}


def checked(command: list[str], quiet: bool = False) -> None:
    output = subprocess.DEVNULL if quiet else None
    if subprocess.run(command, stdout=output, check=False).returncode != 0:
        raise TrialFailed(f"{shlex.join(command[:2])} … failed")


def say(words: str) -> None:
    print(f"trial: {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
