"""`kiosk new screen --into`: one screen more, and every other letter of the file as it was, or nothing at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from kiosk.bundle.load import load
from kiosk.cli import main
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.tools.new_screen import TYPES
from tests.small_exhibit_copy import replace

QUAY, SEA = "1-quay.yaml", "2-sea.yaml"


def add(folder: Path, *arguments: str, file: str = QUAY) -> int:
    return main(["new", "screen", *arguments, "--into", str(folder / file)])


def changed(folder: Path, text: str, file: str = QUAY) -> tuple[bytes, bytes]:
    """A chapter in other bytes, before and after a question was added to it."""
    before = text.encode("utf-8")
    (folder / file).write_bytes(before)
    assert load(folder, SCREEN_TYPES)[1] == []
    assert add(folder, "question", "--id", "asked", file=file) == 0
    assert load(folder, SCREEN_TYPES)[1] == []
    return before, (folder / file).read_bytes()


def quay(folder: Path) -> str:
    return (folder / QUAY).read_text(encoding="utf-8")


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_screen_is_added_behind_the_last_and_nothing_else_changes(small_exhibit: Path) -> None:
    before, after = changed(small_exhibit, quay(small_exhibit))
    assert after.startswith(before + b"\n  # A question to think about")
    assert after.endswith(b"\n")


def test_notes_of_the_curator_stay_where_they_are(small_exhibit: Path) -> None:
    text = "# mine\n" + quay(small_exhibit).replace("    see: where", "    see: where   # and this") + "\n  # the end\n"
    before, after = changed(small_exhibit, text)
    assert after.startswith(before)


def test_a_file_without_a_last_line_end_gets_one(small_exhibit: Path) -> None:
    before, after = changed(small_exhibit, quay(small_exhibit).rstrip("\n"))
    assert after.startswith(before + b"\n\n  # A question")


def test_line_ends_of_windows_stay_and_are_taken_on(small_exhibit: Path) -> None:
    before, after = changed(small_exhibit, quay(small_exhibit).replace("\n", "\r\n"))
    assert after.startswith(before + b"\r\n  # A question")
    assert after.count(b"\n") == after.count(b"\r\n") > before.count(b"\r\n")


def test_a_byte_order_mark_stays(small_exhibit: Path) -> None:
    before, after = changed(small_exhibit, "\ufeff" + quay(small_exhibit))
    assert after.startswith(before)


def test_hyphens_at_the_left_edge_stay_there(small_exhibit: Path) -> None:
    head, _, screens = quay(small_exhibit).partition("screens:\n")
    moved = "".join(line[2:] for line in screens.splitlines(keepends=True))
    before, after = changed(small_exhibit, f"{head}screens:\n{moved}")
    assert after.startswith(before + b"\n# A question")
    assert b"\n- id: asked\n  type: question\n" in after


def test_hyphens_further_right_are_followed(small_exhibit: Path) -> None:
    head, _, screens = quay(small_exhibit).partition("screens:\n")
    moved = "".join("    " + line if line.strip() else line for line in screens.splitlines(keepends=True))
    _, after = changed(small_exhibit, f"{head}screens:\n{moved}")
    assert b"\n      - id: asked\n        type: question\n" in after


def test_a_hyphen_on_a_line_of_its_own_is_followed(small_exhibit: Path) -> None:
    _, after = changed(small_exhibit, quay(small_exhibit).replace("  - id: pier\n", "  -\n    id: pier\n"))
    assert b"\n  - id: asked\n" in after


@pytest.mark.parametrize("end", ["", "\n", "\n# the line below is the chapter's\n"])
def test_keys_behind_the_screens_stay_behind_them(end: str, small_exhibit: Path) -> None:
    head, _, screens = quay(small_exhibit).partition("screens:\n")
    line = "line: {voice: [0.2, 0.8], silence: [0.4, 0.6]}\n"
    text = head.replace(line, "") + "screens:\n" + screens + end + line
    before, after = changed(small_exhibit, text)
    tail = (end + line).encode()
    assert after.endswith(tail)
    assert after.startswith(before.removesuffix(tail))
    assert b"id: asked" in after.removesuffix(tail)


def test_a_text_that_ends_the_screens_is_not_cut(small_exhibit: Path) -> None:
    """A line that looks like a note may belong to a text."""
    head, _, screens = quay(small_exhibit).partition("screens:\n")
    last = "    look:\n      az: b\n      ru: b\n      en: |\n        a\n        # no note\n\n"
    line = "line: {voice: [0.2, 0.8], silence: [0.4, 0.6]}\n"
    text = f"{head.replace(line, '')}screens:\n{screens}{last}{line}"
    before, after = changed(small_exhibit, text)
    assert after.startswith(before.removesuffix(line.encode()).rstrip(b"\n"))
    assert after.endswith(line.encode())


def test_the_permissions_of_the_file_stay(small_exhibit: Path) -> None:
    (small_exhibit / QUAY).chmod(0o640)
    assert add(small_exhibit, "quote") == 0
    assert stat.S_IMODE((small_exhibit / QUAY).stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_chapter_stays_a_link(small_exhibit: Path) -> None:
    (small_exhibit / QUAY).rename(small_exhibit / "quay-itself.yaml")
    (small_exhibit / QUAY).symlink_to("quay-itself.yaml")
    assert add(small_exhibit, "quote") == 0
    assert (small_exhibit / QUAY).is_symlink()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("type: timeline", "type: timelin", "(type-unknown)"),
        ("    title: {az: Körpü", "  \ttitle: {az: Körpü", "kiosk new: mend this first"),
        ("mood: night", "mood: [", "kiosk new: mend this first"),
    ],
)
def test_a_chapter_with_mistakes_is_not_touched(
    old: str, new: str, told: str, small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(small_exhibit, QUAY, old, new)
    before = files_in(small_exhibit)
    assert add(small_exhibit, "story") == 1
    assert told in capsys.readouterr().err
    assert files_in(small_exhibit) == before


def test_a_mistake_in_another_chapter_can_wait(small_exhibit: Path) -> None:
    replace(small_exhibit, SEA, "type: figures", "type: figure")
    assert add(small_exhibit, "story") == 0


def test_screens_in_brackets_are_told(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    title = "{az: a, ru: a, en: a}"
    head = quay(small_exhibit).partition("screens:\n")[0]
    screen = f"{{id: where, type: memorial, title: {title}, body: {title}, picture: P}}"
    picture = f"{{file: media/pier.svg, alt: {title}, credit: {title}}}"
    (small_exhibit / QUAY).write_text(f"{head}screens: [{screen.replace('P', picture)}]\n", encoding="utf-8")
    replace(small_exhibit, "exhibit.yaml", "[1-quay.yaml, 2-sea.yaml]", "[1-quay.yaml]")
    before = files_in(small_exhibit)
    assert add(small_exhibit, "story") == 1
    assert "stand in brackets" in capsys.readouterr().err
    assert files_in(small_exhibit) == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("story", "--id", "pier"), 'there is a screen "pier" already'),
        (("map", "--id", "bay"), "is there already"),
    ],
)
def test_a_name_that_cannot_be_taken_changes_nothing(
    arguments: tuple[str, ...], told: str, small_exhibit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_in(small_exhibit)
    assert add(small_exhibit, *arguments) == 1
    assert told in capsys.readouterr().err
    assert files_in(small_exhibit) == before


@pytest.mark.parametrize("name", ["Pier 2", "a: b\n    c: [d", "../x", ""])
def test_a_name_that_is_no_id_is_told(name: str, small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files_in(small_exhibit)
    with pytest.raises(SystemExit) as ended:
        add(small_exhibit, "story", "--id", name)
    assert (ended.value.code, files_in(small_exhibit)) == (2, before)
    assert "small Latin letters, digits and hyphens" in capsys.readouterr().err


def test_a_file_that_is_no_chapter_is_told(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small_exhibit / "3-new.yaml").write_text(quay(small_exhibit), encoding="utf-8")
    (small_exhibit.parent / "alone.yaml").write_text("a: b\n", encoding="utf-8")
    tried = [add(small_exhibit, "story", file=name) for name in ("3-new.yaml", "../alone.yaml", "nothing.yaml")]
    assert tried == [1, 1, 1]
    told = capsys.readouterr().err.splitlines()
    assert "is not named in" in told[0]
    assert "belongs to no exhibit" in told[1]
    assert "there is no file" in told[2]


def test_a_full_disk_leaves_no_half_screen(small_exhibit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The chapter is written last; if that fails, its pictures go as well."""
    before = files_in(small_exhibit)
    move = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target.name == QUAY:
            raise OSError(28, "No space left on device", str(target))
        return move(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    assert add(small_exhibit, "compare") == 1
    assert files_in(small_exhibit) == before


def test_the_first_source_and_the_languages_of_the_exhibit_are_taken(small_exhibit: Path) -> None:
    assert add(small_exhibit, "quote", "--id", "said") == 0
    added = quay(small_exhibit).partition("- id: said\n")[2]
    assert "    source: S1\n" in added
    assert "    who: {az: Kim deyib, ru: Кто это сказал, en: Who said it}\n" in added


def test_a_misspelt_type_is_told_with_the_list(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(small_exhibit, "timelien") == 2
    told = capsys.readouterr().err
    assert 'did you mean "timeline"?' in told
    assert all(f"\n  {kind} " in told for kind in TYPES)


def test_without_a_type_the_types_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "screen"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(TYPES)
    assert all(line.endswith(".") and len(line) < 100 for line in lines)


def test_a_screen_is_printed_in_the_languages_of_where_one_stands(
    small_exhibit: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small_exhibit)
    before = files_in(small_exhibit)
    assert main(["new", "screen", "notice"]) == 0
    printed = capsys.readouterr()
    assert "ru: Перед следующей частью" in printed.out
    assert "around: pier\n" in printed.out
    assert "nothing is written" in printed.err
    assert files_in(small_exhibit) == before


def test_wrong_usage_exits_with_two() -> None:
    for arguments in ([], ["exhibit"], ["screens"]):
        with pytest.raises(SystemExit) as ended:
            main(["new", *arguments])
        assert ended.value.code == 2


def test_an_exhibit_without_a_source_is_told(small_exhibit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    front = (small_exhibit / "exhibit.yaml").read_text(encoding="utf-8").replace(", 2-sea.yaml", "")
    (small_exhibit / "exhibit.yaml").write_text(front, encoding="utf-8")
    (small_exhibit / "sources.yaml").write_text("{}\n", encoding="utf-8")
    (small_exhibit / "glossary.yaml").write_text("{}\n", encoding="utf-8")
    head = quay(small_exhibit).partition("screens:\n")[0]
    picture = "{file: media/pier.svg, alt: a, credit: a}"
    screen = f"  - {{id: pier, type: memorial, title: a, body: a, picture: {picture}}}\n"
    (small_exhibit / QUAY).write_text(f"{head}screens:\n{screen}", encoding="utf-8")
    assert add(small_exhibit, "quote") == 1
    assert capsys.readouterr().err == (
        "kiosk new: the exhibit has no source yet, and a screen must cite one; write a source first\n"
    )
