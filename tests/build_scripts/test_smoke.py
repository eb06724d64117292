"""How the packaged folder's tour is judged."""

from __future__ import annotations

from pathlib import Path

import pytest
import smoke


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for name in ("az/01-the-funeral.png", "az/02-where.png", "ru/02-where.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"picture")
    return tmp_path


def test_a_tour_with_every_picture_and_no_word_is_clean(pictures: Path) -> None:
    assert smoke.problems(0, "", pictures, ["az/the-funeral", "az/where", "ru/where"]) == []


def test_a_missing_picture_an_exit_status_and_every_word_are_told(pictures: Path) -> None:
    assert smoke.problems(3, "one\ntwo\n", pictures, ["az/where", "ru/the-funeral"]) == [
        "it ended with exit status 3",
        "it said on stderr: one",
        "it said on stderr: two",
        "no picture of screen ru/the-funeral",
    ]


def test_an_empty_picture_is_no_picture(pictures: Path) -> None:
    (pictures / "az" / "03-pogroms.png").touch()
    assert smoke.problems(0, "", pictures, ["az/pogroms"]) == ["no picture of screen az/pogroms"]


@pytest.mark.parametrize(
    ("picture", "screen"),
    [("az/01-somewhere.png", "az/somewhere"), ("ru/112-where.png", "ru/where"), ("en/03-2nd-day.png", "en/2nd-day")],
)
def test_a_picture_is_named_after_its_language_and_its_screen(picture: str, screen: str) -> None:
    assert smoke.pictured(Path(picture)) == screen


def test_every_screen_is_expected_in_every_language() -> None:
    expected = smoke.screens()
    assert len(expected) == len(set(expected))
    screens = {
        language: {stop for stop in expected if stop.startswith(f"{language}/")} for language in ("az", "ru", "en")
    }
    assert len({len(found) for found in screens.values()}) == 1
    assert sum(map(len, screens.values())) == len(expected) > 30


def test_the_packaged_program_is_started_with_nothing_but_where_to_draw(tmp_path: Path) -> None:
    command = smoke.alone(["program"], tmp_path)
    assert command == ["env", "-i", *smoke.OFFSCREEN, f"HOME={tmp_path}", "program"]


@pytest.mark.skipif(smoke.without_network() is None, reason="this machine cuts no network off")
def test_every_word_of_the_packaged_check_is_told(tmp_path: Path) -> None:
    program = tmp_path / smoke.PROGRAM
    program.write_text("#!/bin/sh\necho $*; echo a warning >&2\n", encoding="utf-8")
    program.chmod(0o755)
    assert smoke.check(tmp_path, tmp_path) == ["its check said: check --strict", "its check said: a warning"]
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    assert smoke.check(tmp_path, tmp_path) == []
