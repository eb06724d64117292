"""Who may import whom, read from the syntax trees. Where this fails, move the code, or pass the thing in."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KIOSK = ROOT / "kiosk"
LEAVES = frozenset({"diagnostics", "paths"})
EVERYTHING = frozenset({"*"})


@dataclass(frozen=True)
class Rule:
    """Which rooms of `kiosk` a room may import, and whether it may import Qt."""

    rooms: frozenset[str]
    qt: bool


def rule(*rooms: str, qt: bool = False) -> Rule:
    return Rule(frozenset(rooms), qt)


RULES: dict[str, Rule] = {
    "__init__": rule(),
    "diagnostics": rule(),
    "paths": rule(),
    "source": rule("diagnostics"),
    "exhibit": rule("source", "diagnostics"),
    # A station's file is judged and told in the same words as an exhibit's.
    "station": rule("exhibit", "source", "diagnostics"),
    # The shell's own words come with every bundle, and `paths` says where they lie.
    "bundle": rule("exhibit", "source", "diagnostics", "paths"),
    "services": rule("bundle", "exhibit", "station", "diagnostics", qt=True),
    "screens": rule("services", "bundle", "exhibit", "diagnostics", qt=True),
    "shell": rule("services", "bundle", "exhibit", "station", "diagnostics", qt=True),
    "ui": rule("station", qt=True),
    "updates": rule("supervisor", "diagnostics", "paths"),
    "fleet": rule("station", "diagnostics", "paths"),
    "supervisor": rule(),
    "app": Rule(EVERYTHING - LEAVES, qt=True),
    "tools": Rule(EVERYTHING, qt=True),
    "cli": rule("tools", "__init__", "diagnostics", "paths"),
    "__main__": rule("cli"),
}
NOT_FOR_APP = frozenset({"tools", "updates", "fleet", "cli"})
MODELS = rule("exhibit")
CATALOG = rule("exhibit", "screens")
WITHOUT_QT = """
alphabets appending changes changes_page check claims drawings encoded explain export facts facts_page facts_text folder
guide_book guide_objects guide_pages guide_screens guide_tags guide_text guide_type install kept limits narrate
narration new new_exhibit new_screen parent pdf_outline playing_time proof_page proof_record proof_sections
proof_style proof_words pseudo_text schema schema_of schema_values staging stand_ins template template_texts
told translate translate_confirm translate_export translate_import translate_marks translate_po translate_pseudo
translating voice whole_files wording
"""
TOOLS_WITHOUT_QT = frozenset(WITHOUT_QT.split())


@dataclass(frozen=True)
class Edge:
    """One import: from a module to a module, inside a function or at the top."""

    file: Path
    line: int
    source: str
    target: str
    at_top: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.target}"


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def targets(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are written in full"
        for alias in node.names:
            below = f"{node.module}.{alias.name}"
            yield below if is_module(below) else str(node.module)


def edges_in(path: Path) -> Iterator[Edge]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        for target in targets(node):
            yield Edge(path, getattr(node, "lineno", 1), module_of(path), target, id(node) not in inside)


@cache
def all_edges() -> tuple[Edge, ...]:
    return tuple(edge for path in sorted(KIOSK.rglob("*.py")) for edge in edges_in(path))


def own(edge: Edge) -> bool:
    return edge.target.split(".")[0] == "kiosk"


def is_qt(edge: Edge) -> bool:
    return edge.target.split(".")[0] in ("PySide6", "shiboken6")


def rule_for(edge: Edge) -> Rule:
    room = room_of(edge.source)
    if room == "screens" and edge.file.name == "model.py":
        return MODELS
    if edge.source == "kiosk.screens.catalog":
        return CATALOG
    if room == "tools" and edge.file.stem in TOOLS_WITHOUT_QT:
        return Rule(EVERYTHING, qt=False)
    return RULES[room]


def may_import(edge: Edge) -> bool:
    if is_qt(edge):
        return rule_for(edge).qt
    if not own(edge):
        return True
    here, there = room_of(edge.source), room_of(edge.target)
    if there == "__init__" or (here == there and here not in ("screens",)):
        return True
    if here == "app":
        return there not in NOT_FOR_APP
    if here == there:
        return within_screens(edge)
    return there in rule_for(edge).rooms or "*" in rule_for(edge).rooms


def within_screens(edge: Edge) -> bool:
    """A room of `screens` never imports another; the catalog imports all."""
    there = edge.target.split(".")[2:3]
    if edge.source == "kiosk.screens.catalog":
        return True
    is_room = bool(there) and (KIOSK / "screens" / there[0]).is_dir()
    return not is_room or there == edge.source.split(".")[2:3]


def test_the_scan_saw_what_there_is() -> None:
    seen = {(room_of(edge.source), room_of(edge.target)) for edge in all_edges() if own(edge)}
    assert len(all_edges()) > 100
    assert {
        ("source", "diagnostics"),
        ("exhibit", "source"),
        ("bundle", "exhibit"),
        ("screens", "exhibit"),
        ("tools", "bundle"),
        ("cli", "tools"),
        ("station", "exhibit"),
    } <= seen
    assert any(not edge.at_top for edge in all_edges())


def test_every_room_has_a_rule() -> None:
    rooms = {room_of(module_of(path)) for path in KIOSK.rglob("*.py")}
    assert rooms <= set(RULES)


def test_no_room_imports_what_it_may_not() -> None:
    assert [str(edge) for edge in all_edges() if not may_import(edge)] == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("exhibit/model.py", "kiosk.screens.catalog"),
        ("exhibit/model.py", "PySide6.QtCore"),
        ("bundle/load.py", "kiosk.services.session"),
        ("screens/story/model.py", "kiosk.bundle.bundle"),
        ("screens/story/viewmodel.py", "kiosk.screens.map.model"),
        ("tools/check.py", "PySide6.QtQml"),
        ("source/reader.py", "kiosk.exhibit.model"),
    ],
)
def test_the_rules_refuse_what_they_are_there_for(source: str, target: str) -> None:
    path = KIOSK / source
    assert not may_import(Edge(path, 1, module_of(path), target, at_top=True))


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for edge in all_edges():
        if own(edge) and edge.at_top:
            graph.setdefault(edge.source, set()).add(edge.target)
    assert circle_in(graph) == []


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    done: set[str] = set()

    def follow(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        for target in sorted(graph.get(module, ())):
            found = follow(target, [*way, module])
            if found:
                return found
        done.add(module)
        return []

    return next((found for module in sorted(graph) if (found := follow(module, []))), [])


def test_a_circle_would_be_seen() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]


@pytest.mark.parametrize(
    "module",
    [
        "kiosk.tools.check",
        "kiosk.tools.facts",
        "kiosk.tools.guide_book",
        "kiosk.tools.guide_tags",
        "kiosk.tools.narrate",
        "kiosk.tools.translate",
        "kiosk.tools.new",
        "kiosk.tools.schema",
        "kiosk.screens.catalog",
        "kiosk.cli",
        "kiosk.station.model",
    ],
)
def test_a_module_without_qt_loads_none(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
