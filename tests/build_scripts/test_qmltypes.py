"""qmllint is told of Python's types as they are when they run."""

from __future__ import annotations

import sys
from pathlib import Path

import metatypes
import pytest
import qmltypes

SOURCE = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
QML_IMPORT_NAME = "hall"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made by the program")
class Panel(QObject):
    changed = Signal()
    moved = Signal(int, str)
    title = Property(str, lambda self: "", notify=changed)
    rows = Property("QVariantList", lambda self: [], constant=True)

    @Slot(str, result=bool)
    def show(self, name: str) -> bool:
        return bool(name)

class Inner(Panel):
    pass
"""


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "hall_of_types"
    folder.mkdir()
    (folder / "panel.py").write_text(SOURCE, encoding="utf-8")
    (folder / "qmldir").write_text("module hall\ntypeinfo hall.qmltypes\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("hall_of_types")]:
        monkeypatch.delitem(sys.modules, name)
    return folder


def test_a_class_is_described_with_properties_made_by_lambdas(hall: Path) -> None:
    inner, panel = metatypes.classes(hall / "panel.py", hall.parent)
    assert [(each["name"], each["type"]) for each in panel["properties"]] == [
        ("title", "QString"),
        ("rows", "QVariantList"),
    ]
    assert panel["properties"][0]["notify"] == "changed"
    assert panel["properties"][1]["constant"] is True
    assert {"name": "QML.UncreatableReason", "value": "made by the program"} in panel["classInfos"]
    assert inner["superClasses"][0]["name"] == "Panel"
    assert inner["classInfos"] == []


def test_signals_and_slots_keep_their_types(hall: Path) -> None:
    _, panel = metatypes.classes(hall / "panel.py", hall.parent)
    assert [(each["name"], len(each["arguments"])) for each in panel["signals"]] == [
        ("changed", 0),
        ("moved", 2),
    ]
    assert [(each["name"], each["returnType"]) for each in panel["slots"]] == [("show", "bool")]


def test_a_folder_with_python_types_is_found_by_its_qmldir(hall: Path) -> None:
    (module,) = qmltypes.modules(hall.parent)
    assert (module.name, module.typeinfo, module.sources) == ("hall", "hall.qmltypes", (hall / "panel.py",))


def test_a_qmldir_that_names_no_typeinfo_is_told(hall: Path) -> None:
    (hall / "qmldir").write_text("module hall\n", encoding="utf-8")
    with pytest.raises(qmltypes.NotDescribed, match="typeinfo"):
        list(qmltypes.modules(hall.parent))
