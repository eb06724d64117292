"""Set-up from a fresh clone: what it finds missing, what it says, and when it has nothing to do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import environment
import pytest

ROOT = environment.ROOT


def test_the_set_up_scripts_import_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; sys.path.insert(0, 'build_scripts'); import environment, run\n"
        "roots = {name.split('.')[0] for name in sys.modules}\n"
        "print(sorted(roots - set(sys.stdlib_module_names) - {'__main__'}))"
    )
    command = [sys.executable, "-I", "-S", "-c", code]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "['environment', 'run', 'system_libraries', 'system_packages']"


def test_an_old_python_is_told_which_one_is_needed() -> None:
    with pytest.raises(environment.SetUpFailed, match=r"needs Python 3\.11 or newer; this is 3\.9"):
        environment.require_python((3, 9))


def test_a_tool_that_is_missing_is_asked_for_by_its_package() -> None:
    package = environment.Missing("no-such", "no-such", "no-such")
    assert environment.absent_tools((("no-such-program-anywhere", package), ("sh", package))) == [package]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place that looks like a checkout which has been set up for the tests."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").touch()
    for name in (environment.RUN, environment.DEV, "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "bin" / "python")
    monkeypatch.setattr(environment, "STAMP", tmp_path / "set-up.json")
    stamp = {environment.DEV: environment.ingredients(environment.DEV)}
    environment.STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    return tmp_path


def test_a_machine_set_up_for_the_tests_is_ready_to_run(checkout: Path) -> None:
    assert environment.is_ready(environment.DEV)
    assert environment.is_ready(environment.RUN)


@pytest.mark.parametrize("name", [environment.DEV, "pyproject.toml"])
def test_a_changed_lock_or_project_file_asks_for_a_new_set_up(checkout: Path, name: str) -> None:
    (checkout / name).write_text("changed", encoding="utf-8")
    assert not environment.is_ready(environment.DEV)


def test_an_environment_without_its_python_asks_for_a_new_set_up(checkout: Path) -> None:
    (checkout / "bin" / "python").unlink()
    assert not environment.is_ready(environment.DEV)


@pytest.mark.parametrize("name", [environment.RUN, environment.DEV])
def test_every_locked_package_carries_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = [entry for entry in text.replace("\\\n", "").splitlines() if "==" in entry]
    assert len(entries) > 5
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_the_lock_for_the_tests_holds_the_very_versions_that_visitors_get() -> None:
    visitors, tests = (pinned(name) for name in (environment.RUN, environment.DEV))
    assert visitors.items() <= tests.items()
    assert visitors["pyside6-essentials"] == "6.12.0"


def pinned(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split()[0].split("==") for line in lines if "==" in line)
    return {package: version for package, version in pairs}
