"""The front door: commands are listed without loading them, and wrong usage is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS, main

ROOT = Path(__file__).parent.parent


def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_help_names_every_command_the_exit_statuses_and_examples() -> None:
    done = kiosk("--help")
    assert done.returncode == 0
    assert all(f"    {name} " in done.stdout for name in COMMANDS)
    assert "exit status:" in done.stdout
    assert "examples:" in done.stdout


def test_help_of_check_tells_its_arguments() -> None:
    done = kiosk("check", "--help")
    assert done.returncode == 0
    for part in ("DIR", "--format {text,json,github}", "exit status:", "examples:"):
        assert part in done.stdout


@pytest.mark.parametrize("arguments", [(), ("chek",), ("check", "a", "b"), ("check", "--form", "x")])
def test_wrong_usage_is_told_on_stderr_and_exits_with_two(arguments: tuple[str, ...]) -> None:
    done = kiosk(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage: kiosk" in done.stderr


def test_the_front_door_loads_no_command_and_no_models() -> None:
    code = "import sys, kiosk.cli;sys.exit(any(name.startswith(('kiosk.tools.', 'pydantic')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("kiosk ")
