"""What the operating system must hold before the kiosk starts.

Installed through apt on Debian and its kin; named with the exact command everywhere else.
Standard library only.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

OS_RELEASE = Path("/etc/os-release")


@dataclass(frozen=True)
class Missing:
    """One thing that is not there, in the words of each family of systems."""

    debian: str
    fedora: str
    arch: str


class CannotInstall(Exception):
    """Says, in words for the person at the machine, what to install and how."""


def install(missing: Sequence[Missing]) -> None:
    """Install what is missing, or raise CannotInstall with the command that would."""
    if not missing:
        return
    if not is_debian_kin() or not shutil.which("apt-get"):
        raise CannotInstall(advice(missing, family()))
    prefix = privilege()
    if prefix is None:
        raise CannotInstall(advice(missing, "debian"))
    names = sorted({one.debian for one in missing})
    print(f"set-up: installing with apt: {' '.join(names)}", file=sys.stderr, flush=True)
    for words in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        if run([*prefix, "apt-get", *words]) != 0:
            raise CannotInstall(f"apt-get {words[0]} failed.\n{advice(missing, 'debian')}")


def run(command: list[str]) -> int:
    """Run it with apt's progress bar where a person watches; else in silence, with its words if it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    if sys.stderr.isatty():
        command = [*command, "-o", "Dpkg::Progress-Fancy=1"]
        return subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        print(answer.stdout, answer.stderr, sep="\n", file=sys.stderr)
    return answer.returncode


def privilege() -> list[str] | None:
    """The words before apt-get: none for root, sudo for others, None where neither is to be had."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]


def advice(missing: Sequence[Missing], kin: str) -> str:
    """What to type, for this family of systems; the bare names where the family is unknown."""
    commands = {
        "debian": ["sudo", "apt-get", "install", *sorted({one.debian for one in missing})],
        "fedora": ["sudo", "dnf", "install", *sorted({one.fedora for one in missing})],
        "suse": ["sudo", "zypper", "install", *sorted({one.fedora for one in missing})],
        "arch": ["sudo", "pacman", "-S", "--needed", *sorted({one.arch for one in missing})],
    }
    if kin in commands:
        return f"The kiosk needs system packages. Install them with:\n  {shlex.join(commands[kin])}"
    names = ", ".join(sorted({one.fedora for one in missing}))
    return f"The kiosk needs these of the system, under whatever name it packs them: {names}"


def is_debian_kin() -> bool:
    return family() == "debian"


def family(os_release: Path = OS_RELEASE) -> str:
    """debian, fedora, suse, arch or unknown, from ID and ID_LIKE."""
    words = identity(os_release)
    kin = {"debian": "debian", "ubuntu": "debian", "fedora": "fedora", "rhel": "fedora"}
    kin |= {"suse": "suse", "opensuse": "suse", "arch": "arch"}
    return next((kin[word] for word in words if word in kin), "unknown")


def identity(os_release: Path) -> list[str]:
    if not os_release.is_file():
        return []
    pairs = (line.split("=", 1) for line in os_release.read_text(encoding="utf-8").splitlines() if "=" in line)
    values = {key: value.strip("\"'") for key, value in pairs}
    return f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".split()
