"""`kiosk check` on broken copies: each mistake told whole, at once, and quickly.

Run with KIOSK_WRITE_GOLDEN=1 to write the golden files anew, then read the difference.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.bundle.rules.all import EVERY_RULE
from kiosk.diagnostics import Level, render
from kiosk.screens.catalog import SCREEN_TYPES
from tests.tools.broken_copies import ALL, TWELVE
from tests.tools.broken_rules import RULED, UNSHOWN
from tests.tools.broken_strict import STRICT
from tests.tools.odd_files import TOLD_OF_FILES

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GOLDEN = HERE / "golden"
WRITE = "KIOSK_WRITE_GOLDEN"

_CODE = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')


def told_of(folder: Path) -> str:
    _, diagnostics = load(folder, SCREEN_TYPES, "exhibit", rules=True)
    return render(diagnostics, "text")


def check(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "kiosk", "check", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("name", ALL)
def test_a_broken_copy_is_told_as_its_golden_file_says(name: str, small_exhibit: Path) -> None:
    ALL[name].make(small_exhibit)
    told = told_of(small_exhibit)
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get(WRITE):
        golden.write_text(told, encoding="utf-8")
    assert told == golden.read_text(encoding="utf-8")


def test_every_golden_file_has_its_broken_copy() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(ALL)


def test_every_line_of_a_golden_file_says_where_what_and_what_to_do() -> None:
    form = re.compile(r"[^:]+:[1-9]\d*:[1-9]\d*: (error|warning|note): .+; .+ \([a-z]+(-[a-z]+)+\)")
    lines = [line for path in GOLDEN.iterdir() for line in path.read_text(encoding="utf-8").splitlines()]
    assert lines
    assert [line for line in lines if not form.fullmatch(line)] == []


@pytest.mark.parametrize("name", TWELVE)
def test_the_command_tells_a_broken_copy_and_exits_with_one(name: str, small_exhibit: Path) -> None:
    TWELVE[name].make(small_exhibit)
    done = check("exhibit", cwd=small_exhibit.parent)
    assert done.returncode == 1
    assert done.stdout == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert "Traceback" not in done.stderr


def test_a_valid_exhibit_is_passed_over_in_silence(small_exhibit: Path) -> None:
    done = check("exhibit", cwd=small_exhibit.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_warning_alone_does_not_fail(small_exhibit: Path) -> None:
    ALL["long-notice"].make(small_exhibit)
    done = check("exhibit", cwd=small_exhibit.parent)
    assert done.returncode == 0
    assert done.stdout.endswith("(notice-long)\n")
    assert done.stderr == "kiosk check: 1 warning\n"


@pytest.mark.parametrize("name", [name for name in (*STRICT, *RULED) if name not in UNSHOWN])
def test_what_a_rule_finds_keeps_nothing_from_being_shown(name: str, small_exhibit: Path) -> None:
    ALL[name].make(small_exhibit)
    bundle, diagnostics = load(small_exhibit, SCREEN_TYPES, rules=True)
    assert bundle is not None
    assert diagnostics
    assert {diagnostic.level for diagnostic in diagnostics} <= {Level.WARNING, Level.NOTE}


def test_the_kiosk_itself_does_not_ask_the_rules(small_exhibit: Path) -> None:
    STRICT["long-text"].make(small_exhibit)
    assert load(small_exhibit, SCREEN_TYPES)[1] == []


def test_strict_takes_a_warning_for_a_mistake(small_exhibit: Path) -> None:
    ALL["long-notice"].make(small_exhibit)
    done = check("exhibit", "--strict", cwd=small_exhibit.parent)
    assert done.returncode == 1
    assert "(notice-long)\n" in done.stdout


def test_what_is_quietened_is_told_with_its_reason_and_is_no_mistake(small_exhibit: Path) -> None:
    ALL["quietened-with-a-reason"].make(small_exhibit)
    done = check("exhibit", "--strict", cwd=small_exhibit.parent)
    assert (done.returncode, done.stderr) == (0, "kiosk check: 3 quietened\n")
    assert "note: this paragraph cites nothing; quietened: All is seen. (citation-missing)\n" in done.stdout
    rows = json.loads(check("exhibit", "--format", "json", cwd=small_exhibit.parent).stdout)
    assert {row["level"] for row in rows} == {"note"}


@pytest.mark.parametrize("exhibit", ["tests/small_exhibit", "exhibits/demo", "exhibits/black-january"])
def test_strict_is_silent_about_our_own_exhibits(exhibit: str) -> None:
    done = check(exhibit, "--strict", cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_rule_has_a_file_of_its_own_and_says_what_why_and_what_to_do() -> None:
    for rule in EVERY_RULE:
        told = " ".join((rule.__doc__ or "").split())
        assert re.fullmatch(r"What: .+ Why: .+ What to do: .+( Wrong: .+)?( Right: .+)?", told), rule.__name__
        assert rule.__module__ == f"kiosk.bundle.rules.{rule.__name__}"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = check("nowhere", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("nowhere/exhibit.yaml:1:1: error: ")


def test_wrong_usage_exits_with_two(tmp_path: Path) -> None:
    assert check("--format", "xml", cwd=tmp_path).returncode == 2


def test_json_holds_the_same_as_text(small_exhibit: Path) -> None:
    ALL["dead-link"].make(small_exhibit)
    done = check("exhibit", "--format", "json", cwd=small_exhibit.parent)
    rows = json.loads(done.stdout)
    lines = ["{file}:{line}:{column}: {level}: {message}; {advice} ({code})\n".format(**row) for row in rows]
    assert "".join(lines) == (GOLDEN / "dead-link.txt").read_text(encoding="utf-8")


def test_github_gets_one_annotation_for_each_mistake(small_exhibit: Path) -> None:
    ALL["dead-link"].make(small_exhibit)
    done = check("exhibit", "--format", "github", cwd=small_exhibit.parent)
    assert [line.split("::")[1].split(",title")[0] for line in done.stdout.splitlines()] == [
        "error file=exhibit/1-quay.yaml,line=22,col=25",
        "error file=exhibit/1-quay.yaml,line=35,col=10",
        "error file=exhibit/2-sea.yaml,line=5,col=7",
    ]


def test_every_code_has_a_golden_case() -> None:
    rooms = ("source", "exhibit", "bundle")
    sources = [path for room in rooms for path in (ROOT / "kiosk" / room).rglob("*.py")]
    sources += (ROOT / "kiosk" / "screens").glob("*/model.py")
    written = {code for path in sources for code in _CODE.findall(path.read_text(encoding="utf-8"))}
    golden = "".join(path.read_text(encoding="utf-8") for path in GOLDEN.iterdir())
    told = set(re.findall(r"\(([a-z-]+)\)$", golden, re.MULTILINE))
    assert told
    assert written - NOT_CODES - told == NOT_MADE_BY_A_COPY
    assert told <= written


NOT_CODES = {"human-rights", "later-press"}
NOT_MADE_BY_A_COPY = {"file-unreadable"} | TOLD_OF_FILES
"""A file without permission to read it cannot be made where the tests run as root; what is told of pictures,
films and sounds is tested with real ones (tests/tools/test_looking.py)."""


def test_there_are_twelve_copies_for_the_command_itself() -> None:
    assert len(TWELVE) == 12
