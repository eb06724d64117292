"""What is written about the program holds: every type, field, command and code, every path and example."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import code_reference
import field_reference
import pytest

from kiosk.bundle.load import load
from kiosk.bundle.manual import pages
from kiosk.cli import COMMANDS
from kiosk.diagnostics import Level
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.station.model import load_station
from tests.guide import GUIDE, ROOT, add, examples, first_exhibit, rows
from tests.test_import_rules import KIOSK, RULES

READMES = (
    ROOT / "README.md",
    ROOT / "kiosk" / "README.md",
    ROOT / "exhibits" / "README.md",
    ROOT / "build_scripts" / "README.md",
)
CORRIDOR = ("source", "exhibit", "bundle", "station")
KEBAB = re.compile(r"[a-z]+(-[a-z]+)+")
ENDINGS = (".py", ".md", ".yaml", ".qml", ".svg", ".png", ".toml", ".lock", ".json", ".txt")
MADE = (".schema", "dist", "out", "proof", "pictures", ".venv", "licences")
"""Folders that commands make, and files that readers are to write: named before they are there."""
TO_BE_WRITTEN = {"station.yaml", "exhibits/tea-house", "media/glass.svg", "words.yaml", "1-first.yaml"}


ROOMS = (KIOSK, ROOT / "build_scripts", ROOT / "exhibits", ROOT / "assets")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def strings_in(paths: list[Path]) -> set[str]:
    trees = [ast.parse(text_of(path)) for path in paths]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {node.value for node in nodes if isinstance(node.value, str)}


def codes_of_the_corridor() -> set[str]:
    """Every code that a file's mistakes are told by: a kebab-case word that is no choice of a field."""
    paths = [path for room in CORRIDOR for path in (KIOSK / room).rglob("*.py")]
    paths += (KIOSK / "screens").glob("*/model.py")
    return {word for word in strings_in(paths) if KEBAB.fullmatch(word)} - choices()


def choices() -> set[str]:
    hints = [hint for model in field_reference.groups() for hint in field_reference.own_hints(model).values()]
    return {word for hint in hints for word in words_in(hint)}


def words_in(hint: Any) -> list[str]:
    below = [word for part in get_args(hint) for word in words_in(part)]
    return [hint, *below] if isinstance(hint, str) else below


def rules_of_proof() -> set[str]:
    calls = [node for node in ast.walk(ast.parse(text_of(KIOSK / "tools" / "audit.py")))]
    faults = [node for node in calls if isinstance(node, ast.Call) and ast.unparse(node.func) == "Fault"]
    return {str(ast.literal_eval(call.args[0])) for call in faults}


def codes_under(heading: str) -> list[str]:
    return [row[0].strip("`") for row in rows(heading, text_of(GUIDE))]


def test_every_code_of_the_corridor_has_its_page_in_the_manual_and_no_other() -> None:
    assert len(pages()) > 60
    assert sorted(pages()) == sorted(codes_of_the_corridor())


def test_every_page_says_what_why_and_what_to_do() -> None:
    assert [page.code for page in pages().values() if not (page.what and page.why and page.what_to_do)] == []


def test_the_table_of_codes_is_the_one_that_would_be_written() -> None:
    written = text_of(GUIDE)
    assert written == code_reference.SECTION.put(code_reference.table(), written), "run build_scripts/code_reference.py"
    assert codes_under("The codes") == sorted(pages())


def test_every_rule_of_proof_is_in_the_guide_and_no_other() -> None:
    assert sorted(codes_under("What proof measures")) == sorted(rules_of_proof())


def test_every_code_says_what_it_means_and_what_to_do() -> None:
    headings = ("The codes", "What proof measures")
    lines = [row for heading in headings for row in rows(heading, text_of(GUIDE))]
    assert [row[0] for row in lines if len(row) != 3 or not all(row)] == []


def test_the_reference_of_fields_is_the_one_that_would_be_written() -> None:
    written = text_of(GUIDE)
    assert written == field_reference.SECTION.put(field_reference.reference(), written), (
        "run build_scripts/field_reference.py"
    )


def test_every_field_of_every_group_has_a_line_with_its_meaning() -> None:
    guide = text_of(GUIDE)
    for model, heading in field_reference.groups().items():
        keys = {row[0].strip("`"): row[3] for row in rows(heading, guide)}
        assert set(keys) == {model.model_fields[name].alias or name for name in field_reference.own_hints(model)}
        assert all(meaning not in ("", "None") for meaning in keys.values()), heading


@pytest.mark.parametrize("kind", [kind.name for kind in SCREEN_TYPES])
def test_every_screen_type_has_its_section_with_a_picture_and_an_example(kind: str) -> None:
    section = text_of(GUIDE).partition(f"\n### {kind}\n")[2].partition("\n### ")[0]
    assert re.search(rf"^!\[.{{20,}}\]\(guide/{kind}\.jpg\)$", section, re.MULTILINE)
    assert (GUIDE.parent / "guide" / f"{kind}.jpg").read_bytes().startswith(b"\xff\xd8")
    assert any(f"\n  type: {kind}\n" in example.text for example in examples())


@pytest.mark.parametrize("kind", [kind.model for kind in SCREEN_TYPES])
def test_the_example_of_a_screen_type_shows_every_field_of_it(kind: type[Any]) -> None:
    name = next(each.name for each in SCREEN_TYPES if each.model is kind)
    shown = "".join(example.text for example in examples() if f"\n  type: {name}\n" in example.text)
    keys = [kind.model_fields[key].alias or key for key in field_reference.own_hints(kind)]
    assert [key for key in keys if f"\n  {key}:" not in shown] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told_in_both_readmes(command: str) -> None:
    assert [path for path in READMES[::2] if f"`kiosk {command}" not in text_of(path)] == []


def test_the_readme_begins_with_the_two_commands() -> None:
    readme = text_of(ROOT / "README.md")
    assert "python3 build_scripts/run.py" in readme
    assert "python3 build_scripts/test.py" in readme


def test_the_station_in_the_readme_is_one(tmp_path: Path) -> None:
    block = re.search(r"```yaml\n(.*?)```", text_of(ROOT / "README.md"), re.DOTALL)
    assert block is not None
    (tmp_path / "station.yaml").write_text(textwrap.dedent(block[1]), encoding="utf-8")
    station, told = load_station(tmp_path / "station.yaml")
    assert (told, station is not None) == ([], True)


def test_what_follows_the_guide_to_a_first_screen_has_one(tmp_path: Path) -> None:
    folder = first_exhibit(tmp_path / "tea-house")
    shutil.rmtree(folder / "media")
    bundle, diagnostics = load(folder, SCREEN_TYPES, rules=True)
    assert [str(one) for one in diagnostics] == []
    assert bundle is not None
    assert [placed.screen.id for placed in bundle.screens] == ["first-glass"]


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_an_example_of_the_guide_passes_check(example: Any, tmp_path: Path) -> None:
    if example.file == "station.yaml":
        (tmp_path / example.file).write_text(example.text, encoding="utf-8")
        assert load_station(tmp_path / example.file)[1] == []
        return
    folder = first_exhibit(tmp_path / "tea-house")
    add(example, folder)
    assert [str(one) for one in load(folder, SCREEN_TYPES)[1]] == []


def test_all_examples_of_the_guide_together_are_one_exhibit(tmp_path: Path) -> None:
    folder = first_exhibit(tmp_path / "tea-house")
    for example in examples():
        if example.file is None or example.file == "words.yaml":
            add(example, folder)
    bundle, diagnostics = load(folder, SCREEN_TYPES, rules=True)
    assert [str(one) for one in diagnostics if one.level is not Level.NOTE] == []
    assert {one.code for one in diagnostics} == {"sentence-too-long"}
    assert bundle is not None
    assert {placed.screen.type for placed in bundle.screens} == {kind.name for kind in SCREEN_TYPES}


def test_a_broken_example_would_be_seen(tmp_path: Path) -> None:
    folder = first_exhibit(tmp_path / "tea-house")
    story = next(example for example in examples() if example.name == "the-glass")
    add(replace(story, text=story.text.replace("title:", "tilte:")), folder)
    assert [one.code for one in load(folder, SCREEN_TYPES)[1]] == ["key-unknown"]


def named_paths(readme: Path) -> set[str]:
    """What a README names as a path: in its links, and in code with a slash or a file's ending."""
    text = re.sub(r"^```.*?^```$", "", text_of(readme), flags=re.MULTILINE | re.DOTALL)
    links = {link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if ":" not in link}
    words = [word.rstrip("/") for code in re.findall(r"`([^`\n]+)`", text) for word in code.split()]
    paths = {word for word in words if re.fullmatch(r"[\w.][\w./-]*", word)}
    return links | {path for path in paths if "/" in path or path.endswith(ENDINGS)}


def is_there(name: str, readme: Path) -> bool:
    if name.split("/")[0] in MADE or name in TO_BE_WRITTEN:
        return True
    if "/" not in name:
        return (ROOT / name).exists() or any(next(folder.rglob(name), None) for folder in ROOMS)
    return any((place / name).exists() for place in (ROOT, readme.parent, KIOSK))


@pytest.mark.parametrize("readme", READMES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_a_readme_names_exists(readme: Path) -> None:
    names = named_paths(readme)
    assert names
    assert sorted(name for name in names if not is_there(name, readme)) == []


@pytest.mark.parametrize("readme", READMES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_within_a_readme_leads_to_a_heading(readme: Path) -> None:
    text = text_of(readme)
    headings = {anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    assert [name for name in re.findall(r"\]\(#([^)]+)\)", text) if name not in headings] == []


def anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_the_table_of_imports_in_the_house_is_the_one_that_is_tested() -> None:
    told = {
        room: (set(re.findall(r"`(\w+)`", may)), qt == "yes")
        for row in rows("Who may import whom", text_of(ROOT / "kiosk" / "README.md"))
        for room in re.findall(r"`(\w+)`", row[0])
        for may, qt in [(row[1], row[2])]
    }
    there = {room for room in RULES if (KIOSK / room).is_dir() or (KIOSK / f"{room}.py").is_file()}
    wanted = {room: (set(RULES[room].rooms) - {"*", "__init__"}, RULES[room].qt) for room in there}
    wanted = {room: rule for room, rule in wanted.items() if not room.startswith("__")}
    assert told == wanted


def test_every_room_stands_in_the_picture_of_the_house() -> None:
    house = text_of(ROOT / "kiosk" / "README.md")
    folders = (KIOSK, KIOSK / "screens", KIOSK / "shell")
    rooms = {path.name for folder in folders for path in folder.iterdir() if path.is_dir()}
    files = {path.name for path in KIOSK.glob("*.py")} - {"__init__.py"}
    assert [name for name in sorted((rooms | files) - {"__pycache__"}) if name not in house] == []


def test_the_pictures_of_the_readme_are_small_enough_to_load() -> None:
    pictures = re.findall(r"\]\((docs/[\w-]+\.png)\)", text_of(ROOT / "README.md"))
    assert len(pictures) == 3
    for name in pictures:
        data = (ROOT / name).read_bytes()
        assert (int.from_bytes(data[16:20], "big"), len(data) < 400_000) == (1280, True), name


@pytest.mark.parametrize("name", ["field_reference.py", "code_reference.py"])
def test_the_script_itself_finds_nothing_to_write(name: str) -> None:
    script = ROOT / "build_scripts" / name
    assert subprocess.run([sys.executable, str(script), "--check"], check=False).returncode == 0
