"""What is said where the system's packages cannot be installed for the person at the machine."""

from __future__ import annotations

from pathlib import Path

import pytest
import system_libraries
import system_packages
from system_packages import Missing

EGL = Missing("libegl1", "libEGL.so.1()(64bit)", "libglvnd")


@pytest.mark.parametrize(
    ("release", "kin"),
    [
        ("ID=debian\n", "debian"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian"),
        ("ID=fedora\n", "fedora"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', "suse"),
        ("ID=arch\n", "arch"),
        ("ID=nixos\n", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_family_of_systems_is_read_from_os_release(tmp_path: Path, release: str, kin: str) -> None:
    file = tmp_path / "os-release"
    file.write_text(release, encoding="utf-8")
    assert system_packages.family(file) == kin


@pytest.mark.parametrize(
    ("kin", "command"),
    [
        ("debian", "sudo apt-get install libegl1"),
        ("fedora", "sudo dnf install 'libEGL.so.1()(64bit)'"),
        ("suse", "sudo zypper install 'libEGL.so.1()(64bit)'"),
        ("arch", "sudo pacman -S --needed libglvnd"),
    ],
)
def test_the_advice_is_a_command_to_type(kin: str, command: str) -> None:
    assert system_packages.advice([EGL, EGL], kin).splitlines()[-1].strip() == command


def test_an_unknown_system_is_told_the_libraries_by_name() -> None:
    assert "libEGL.so.1" in system_packages.advice([EGL], "unknown")


def test_nothing_missing_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    system_packages.install([])


def test_a_system_without_apt_is_told_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(system_packages.CannotInstall, match="kiosk needs"):
        system_packages.install([EGL])


def test_every_library_is_listed_once_with_its_reason() -> None:
    names = [library.soname for library in system_libraries.LIBRARIES]
    assert len(set(names)) == len(names)
    assert all(library.reason and library.debian and library.arch for library in system_libraries.LIBRARIES)


def test_a_library_that_no_machine_has_is_found_absent() -> None:
    nobody = system_libraries.Library("libnobody-has-this.so.9", "none", "none", "a test")
    assert system_libraries.absent([nobody]) == (nobody,)
