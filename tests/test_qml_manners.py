"""How QML and Python are written here, read from the files. Where this fails, mend the file, not the rule."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KIOSK = ROOT / "kiosk"
THEME = KIOSK / "ui" / "theme"
QML = sorted(KIOSK.rglob("*.qml"))
OUTSIDE_THEME = [path for path in QML if THEME not in path.parents]
QMLDIRS = sorted(KIOSK.rglob("qmldir"))
PYTHON = sorted(path for room in ("kiosk", "tests", "build_scripts") for path in (ROOT / room).rglob("*.py"))

LONGEST_QML, LONGEST_PYTHON, LONGEST_FUNCTION = 200, 300, 30
QT_QUICK = ("QtQuick", "QtQuick.Window", "QtQuick.Shapes", "QtQml")

NEVER: dict[str, str] = {
    "changes the case of letters, which breaks Azerbaijani": (
        r"\.to(Locale)?(Upper|Lower)Case\(|AllUppercase|AllLowercase|SmallCaps|font\.capitalization"
    ),
    "takes text for markup of more than our own": r"Text\.(AutoText|RichText|MarkdownText)",
    "is not drawn by the software renderer": (
        r"\blayer\.(enabled|effect)|MultiEffect|ShaderEffect|QtQuick\.Effects|GraphicalEffects"
        r"|Particle|QtQuick3D|\bDropShadow\b"
    ),
    "acts before the finger is lifted": r"\bMouseArea\b|TapHandler[^}]*\bonPressedChanged\b|\bonPressed\s*:",
    "speaks in Qt Quick Controls": r"QtQuick\.Controls|QtQuick\.Templates",
    "is JavaScript of its own": r"import\s+\"[^\"]+\.js\"|\.mjs\b",
    "holds a value of no type": r"\bproperty\s+var\b",
    "leaves the kiosk": r"openUrlExternally|https?://|XMLHttpRequest",
    "speaks to nobody": r"console\.",
}
"""Keys' own onPressed is the keypad's, and written `Keys.onPressed`."""

ONLY_THEME: dict[str, str] = {
    "a colour": r"\"#[0-9A-Fa-f]{3,8}\"|Qt\.(rgba|hsla|hsva|lighter|darker|tint)\(",
    "a colour by name": r"\bcolor:\s*\"(?!transparent)[a-z]+\"",
    "a size of type": r"font\.(pixelSize|pointSize):\s*[\d.]|font\.pointSize",
    "a typeface": r"font\.family:\s*\"",
    "a duration": r"\b(duration|interval):\s*[1-9]\d*\s*(;|\}|$)",
    "a bare length": r"\b(width|height|spacing|padding|margins?|\w+Margin|radius):\s*[2-9]\d*\s*$",
}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code_of(path: Path) -> str:
    """A file without its comments, every line in its place."""
    without = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), text_of(path), flags=re.DOTALL)
    return re.sub(r"(^|\s)//.*$", "", without, flags=re.MULTILINE)


def told(path: Path, line: int, what: str) -> str:
    return f"{path.relative_to(ROOT)}:{line}: {what}"


def found_in(paths: list[Path], pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        told(path, number, line.strip())
        for path in paths
        for number, line in enumerate(code_of(path).splitlines(), 1)
        if wanted.search(line.replace("Keys.onPressed", ""))
    ]


def blocks(code: str, kind: str) -> Iterator[tuple[int, str]]:
    """The line and the own text of each `Kind { … }`, without what lies in its children."""
    for found in re.finditer(rf"(?:^|\s|:\s){kind}\s*\{{", code):
        depth, own = 1, []
        for letter in code[found.end() :]:
            depth += (letter == "{") - (letter == "}")
            if depth == 0:
                break
            own.append(letter if depth == 1 else "")
        yield code.count("\n", 0, found.end()) + 1, "".join(own)


def listed(qmldir: Path) -> dict[str, str]:
    rows = re.findall(r"^(?:singleton )?(\w+) 1\.0 (\w+\.qml)$", text_of(qmldir), re.MULTILINE)
    return {file: name for name, file in rows}


def test_there_is_qml_to_look_at() -> None:
    assert len(QML) > 30
    assert len(PYTHON) > 100


@pytest.mark.parametrize("what", NEVER)
def test_no_qml_that(what: str) -> None:
    assert found_in(QML, NEVER[what]) == []


@pytest.mark.parametrize("what", ONLY_THEME)
def test_only_the_theme_writes(what: str) -> None:
    assert found_in(OUTSIDE_THEME, ONLY_THEME[what]) == []


def test_styled_text_is_only_what_the_program_itself_has_marked() -> None:
    assert {row.split(":")[0] for row in found_in(QML, r"Text\.StyledText")} <= {"kiosk/ui/components/PagedText.qml"}


@pytest.mark.parametrize("kind", ["Text", "TextEdit", "TextInput"])
def test_every_text_says_its_format(kind: str) -> None:
    places = [(path, line, own) for path in QML for line, own in blocks(code_of(path), kind)]
    assert kind != "Text" or len(places) > 20
    assert [told(path, line, kind) for path, line, own in places if "textFormat:" not in own] == []


def test_a_component_is_called_root_within_its_file() -> None:
    top = re.compile(r"^[A-Z][\w.]* \{\n    id: root\n", re.MULTILINE)
    wrong = [path for path in QML if not top.search(code_of(path))]
    assert [str(path.relative_to(ROOT)) for path in wrong] == []


def test_there_is_one_component_a_file() -> None:
    assert found_in(QML, r"^\s*component\s+\w+\s*:") == []
    roots = {path: re.findall(r"^[A-Z][\w.]* \{", code_of(path), re.MULTILINE) for path in QML}
    assert [str(path) for path, found in roots.items() if len(found) != 1] == []


def test_a_file_with_delegates_binds_its_components() -> None:
    pragma = "pragma ComponentBehavior: Bound\n"
    with_delegates = [path for path in QML if re.search(r"\bdelegate\s*:|\bComponent\s*\{", code_of(path))]
    assert with_delegates
    wrong = [path for path in with_delegates if not text_of(path).startswith(pragma)]
    assert [str(path.relative_to(ROOT)) for path in wrong] == []


def test_qml_files_are_short() -> None:
    lengths = {str(path.relative_to(ROOT)): len(text_of(path).splitlines()) for path in QML}
    assert {name: length for name, length in lengths.items() if length > LONGEST_QML} == {}


def test_only_a_swipe_a_slider_and_a_wanderer_drag() -> None:
    files = {row.split(":")[0] for row in found_in(QML, r"\bDragHandler\b|\bFlickable\b|\bdrag\.")}
    wandering = {"kiosk/screens/compare/CompareSlider.qml", "kiosk/screens/zoom/WanderArea.qml"}
    assert files <= {"kiosk/ui/components/SwipeArea.qml", *wandering}


def test_imports_are_of_qt_quick_of_the_shared_looks_and_of_the_room_itself() -> None:
    wrong = []
    for path in QML:
        room = ".".join(path.parent.relative_to(ROOT).parts)
        for name in re.findall(r"^import (\S+)", code_of(path), re.MULTILINE):
            if name not in (*QT_QUICK, room) and not name.startswith("kiosk.ui."):
                wrong.append(f"{path.relative_to(ROOT)}: {name}")
    wrong = [row for row in wrong if not row.startswith("kiosk/shell/Glass.qml: kiosk.shell.")]
    # The one player, and that of `kiosk check`, which nobody sees or hears.
    players = ["kiosk/shell/deck/MediaDeck.qml", "kiosk/tools/looking/LookingDeck.qml"]
    assert wrong == [f"{player}: QtMultimedia" for player in players]


@pytest.mark.parametrize("qmldir", QMLDIRS, ids=lambda path: str(path.parent.relative_to(KIOSK)))
def test_a_module_lists_every_file_beside_it_under_its_own_name(qmldir: Path) -> None:
    assert listed(qmldir) == {path.name: path.stem for path in qmldir.parent.glob("*.qml")}
    assert text_of(qmldir).startswith(f"module {'.'.join(qmldir.parent.relative_to(ROOT).parts)}\n")


def test_every_folder_with_qml_is_a_module() -> None:
    assert {path.parent for path in QML} <= {path.parent for path in QMLDIRS}


def test_python_files_are_short() -> None:
    lengths = {str(path.relative_to(ROOT)): len(text_of(path).splitlines()) for path in PYTHON}
    assert {name: length for name, length in lengths.items() if length > LONGEST_PYTHON} == {}


def test_python_functions_are_short() -> None:
    functions = [
        (path, node)
        for path in PYTHON
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = [(path, node) for path, node in functions if lines_of(node) > LONGEST_FUNCTION]
    assert [told(path, node.lineno, node.name) for path, node in long] == []


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_every_module_says_what_it_is_for() -> None:
    trees = {path: ast.parse(text_of(path)) for path in PYTHON if text_of(path).strip()}
    assert [str(path.relative_to(ROOT)) for path, tree in trees.items() if not ast.get_docstring(tree)] == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("text: name.toUpperCase()", NEVER["changes the case of letters, which breaks Azerbaijani"]),
        ("layer.enabled: true", NEVER["is not drawn by the software renderer"]),
        ("onPressed: root.go()", NEVER["acts before the finger is lifted"]),
        ("property var rows", NEVER["holds a value of no type"]),
        ('color: "#FF0000"', ONLY_THEME["a colour"]),
        ("font.pixelSize: 33", ONLY_THEME["a size of type"]),
        ("duration: 400", ONLY_THEME["a duration"]),
    ],
)
def test_the_patterns_see_what_they_are_there_for(line: str, what: str) -> None:
    assert re.search(what, line)


def test_no_two_types_that_python_gives_to_qml_share_a_name() -> None:
    """Qt knows a type by its name alone: with two of one name, a property of the one cannot take its value."""
    names = [
        node.name
        for path in KIOSK.rglob("*.py")
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(mark, ast.Name) and mark.id == "QmlElement" for mark in node.decorator_list)
    ]
    assert len(names) > 10
    assert sorted({name for name in names if names.count(name) > 1}) == []
