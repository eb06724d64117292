"""Checks everything from a fresh clone: sets the machine up, then lint, types and tests.

    python3 build_scripts/test.py [what pytest takes]

Runs every step, tells which failed, and ends with a status other than 0 if any did. Standard library only.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import environment

ROOT = environment.ROOT
BIN = environment.VENV / "bin"


@dataclass(frozen=True)
class Step:
    """One check: what it is called here, and what is run."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a step ended."""

    step: Step
    status: int
    seconds: float


def main() -> int:
    environment.prepare(environment.DEV, environment.TEST_TOOLS)
    outcomes = [carry_out(step) for step in steps(ROOT, sys.argv[1:])]
    print(summary(outcomes), flush=True)
    return 1 if any(outcome.status for outcome in outcomes) else 0


def steps(root: Path, pytest_arguments: Sequence[str]) -> list[Step]:
    """What is checked, in order; qmllint needs the types that the first step writes."""
    qml = sorted(str(path) for path in (root / "kiosk").rglob("*.qml"))
    scripts = sorted(str(path.relative_to(root)) for path in (root / "build_scripts").glob("*.py"))
    return [
        Step("QML types", (str(BIN / "python"), "build_scripts/qmltypes.py")),
        Step("qmllint", (str(qmllint()), "-W", "0", "-I", str(root), *qml)),
        Step("ruff check", (str(BIN / "ruff"), "check")),
        Step("ruff format", (str(BIN / "ruff"), "format", "--check")),
        Step("mypy, rooms without Qt", (str(BIN / "mypy"),)),
        Step("mypy, build scripts", (str(BIN / "mypy"), *scripts)),
        Step(
            "pytest",
            (str(BIN / "python"), "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", *pytest_arguments),
        ),
    ]


def qmllint() -> Path:
    """The tool itself: its starter in `bin` repeats the whole command after a warning."""
    return next(environment.VENV.glob("lib/python*/site-packages/PySide6/qmllint"))


def carry_out(step: Step) -> Outcome:
    print(f"\n== {step.name}: {shown(step.command)}", flush=True)
    start = time.monotonic()
    status = subprocess.run(step.command, cwd=ROOT, check=False).returncode
    return Outcome(step, status, time.monotonic() - start)


def shown(command: Sequence[str]) -> str:
    """The command as a person would type it, with a long list of files told by its length."""
    words = [word.removeprefix(f"{ROOT}/") for word in command]
    files = [word for word in words if word.endswith((".qml", ".py")) and word != words[1]]
    return " ".join(words) if len(files) < 4 else " ".join([*words[: -len(files)], f"({len(files)} files)"])


def summary(outcomes: Sequence[Outcome]) -> str:
    lines = [f"  {told(outcome)}  {outcome.seconds:6.1f} s  {outcome.step.name}" for outcome in outcomes]
    return "\n".join(["", "What ran:", *lines])


def told(outcome: Outcome) -> str:
    return "passed" if outcome.status == 0 else "FAILED"


if __name__ == "__main__":
    raise SystemExit(main())
