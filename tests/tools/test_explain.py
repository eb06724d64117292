"""`kiosk check --explain`: the manual's page of a code, for a terminal."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bundle.manual import pages
from kiosk.diagnostics import Level
from kiosk.tools.explain import explained
from tests.tools.test_check import GOLDEN

ROOT = Path(__file__).parent.parent.parent


def explain(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
    command = [sys.executable, "-m", "kiosk", "check", "--explain", code]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_a_page_says_what_why_what_to_do_and_how_to_quieten_it() -> None:
    done = explain("text-too-long")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("text-too-long (warning)\n\nWhat\n  A text of more than 70 words")
    assert re.findall(r"^\S.*$", done.stdout, re.MULTILINE)[1:] == [
        "What",
        "Why",
        "What to do",
        "To quieten it for one place",
    ]
    assert '  quiet: {text-too-long: "why it may stay"}\n' in done.stdout


def test_an_error_comes_with_an_example_and_cannot_be_quietened() -> None:
    done = explain("colour-invalid")
    assert 'Wrong\n  ground: white\n\nRight\n  ground: "#FFFFFF"\n' in done.stdout
    assert "It cannot be quietened" in done.stdout


def test_a_code_that_is_none_gets_the_closest_one() -> None:
    done = explain("text-to-long")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'kiosk check: there is no code "text-to-long"; did you mean "text-too-long"?\n'


def test_a_word_that_is_like_no_code_is_sent_to_the_guide() -> None:
    done = explain("exhibits/demo")
    assert done.returncode == 2
    assert "the guide for curators lists all of them" in done.stderr


@pytest.mark.parametrize("code", pages())
def test_every_page_fits_a_terminal_and_holds_no_mark_of_its_source(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = explained(code)
    assert page is not None
    prose = re.split(r"^(?:Wrong|Right)$", page, flags=re.MULTILINE)[0]
    assert [line for line in prose.splitlines() if len(line) > 80] == []
    assert "](#" not in page
    assert re.search(r"^(?:What|Why|What to do)\n\n", page, re.MULTILINE) is None


def test_a_page_gives_a_code_the_level_by_which_it_is_told() -> None:
    golden = "".join(path.read_text(encoding="utf-8") for path in GOLDEN.iterdir())
    told = set(re.findall(r"^[^ ]+ (error|warning): .*\(([a-z-]+)\)$", golden, re.MULTILINE))
    assert len(told) > 60
    assert {(level, code) for level, code in told if pages()[code].level is not Level(level)} == set()
