"""How the packaged folder's tour is judged."""

from __future__ import annotations

from pathlib import Path

import pytest
import smoke


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for name in ("01-the-funeral.png", "02-where.png"):
        (tmp_path / name).write_bytes(b"picture")
    return tmp_path


def test_a_tour_with_every_picture_and_no_word_is_clean(pictures: Path) -> None:
    assert smoke.problems(0, "", pictures, ["the-funeral", "where"]) == []


def test_a_missing_picture_an_exit_status_and_every_word_are_told(pictures: Path) -> None:
    assert smoke.problems(3, "one\ntwo\n", pictures, ["where", "how-many"]) == [
        "it ended with exit status 3",
        "it said on stderr: one",
        "it said on stderr: two",
        "no picture of screen how-many",
    ]


def test_an_empty_picture_is_no_picture(pictures: Path) -> None:
    (pictures / "03-pogroms.png").touch()
    assert smoke.problems(0, "", pictures, ["pogroms"]) == ["no picture of screen pogroms"]


def test_a_longer_name_is_not_taken_for_a_shorter_screen() -> None:
    assert not smoke.is_pictured("where", ["01-somewhere", "02-whereabouts"])
    assert smoke.is_pictured("where", ["where.ru"])


def test_the_packaged_program_is_started_with_nothing_but_where_to_draw(tmp_path: Path) -> None:
    command = smoke.alone(["program"], tmp_path)
    assert command == ["env", "-i", *smoke.OFFSCREEN, f"HOME={tmp_path}", "program"]
