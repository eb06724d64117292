"""What Qt knows of our Python classes, in the JSON that Qt's own tools read (what moc writes for C++).

Asked of the running classes, not read from their text: properties made with a lambda or in a loop count too.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

Json = dict[str, Any]


def described(files: Iterable[Path], root: Path) -> list[Json]:
    """One entry a file, for each that defines classes of Qt's kind."""
    found = ((path, list(classes(path, root))) for path in files)
    return [{"classes": entries, "outputRevision": 69, "inputFile": path.name} for path, entries in found if entries]


def classes(path: Path, root: Path) -> Iterator[Json]:
    module = importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts))
    decorators = decorated(path)
    for name, each in inspect.getmembers(module, inspect.isclass):
        if issubclass(each, QObject) and each.__module__ == module.__name__:
            yield entry(meta_object(each), class_infos(decorators.get(name, {})))


def meta_object(kind: type[QObject]) -> QMetaObject:
    """Every class of Qt's kind has one; the type stubs do not say so."""
    found: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined]
    return found


def decorated(path: Path) -> dict[str, dict[str, str]]:
    """Each class's decorators with their first argument, from the text: Qt tells of them only in part."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {node.name: dict(map(name_and_argument, node.decorator_list)) for node in found}


def name_and_argument(decorator: ast.expr) -> tuple[str, str]:
    if isinstance(decorator, ast.Call):
        first = decorator.args[0] if decorator.args else None
        return ast.unparse(decorator.func), str(first.value) if isinstance(first, ast.Constant) else ""
    return ast.unparse(decorator), ""


def class_infos(decorators: dict[str, str]) -> list[Json]:
    """How QML may use the class; nothing where it may not."""
    infos: list[tuple[str, str]] = []
    if "QmlElement" in decorators:
        infos.append(("QML.Element", "auto"))
    if "QmlAnonymous" in decorators:
        infos.append(("QML.Element", "anonymous"))
    if "QmlSingleton" in decorators:
        infos.append(("QML.Singleton", "true"))
    if "QmlUncreatable" in decorators:
        infos += [("QML.Creatable", "false"), ("QML.UncreatableReason", decorators["QmlUncreatable"])]
    return [{"name": name, "value": value} for name, value in infos]


def entry(meta: QMetaObject, infos: list[Json]) -> Json:
    methods = [meta.method(index) for index in range(meta.methodOffset(), meta.methodCount())]
    properties = [meta.property(index) for index in range(meta.propertyOffset(), meta.propertyCount())]
    above = meta.superClass()
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": above.className() if above else "QObject"}],
        "classInfos": infos,
        "properties": [property_entry(index, each) for index, each in enumerate(properties)],
        "signals": [method_entry(each) for each in methods if each.methodType() == QMetaMethod.MethodType.Signal],
        "slots": [method_entry(each) for each in methods if each.methodType() == QMetaMethod.MethodType.Slot],
    }


def property_entry(index: int, each: QMetaProperty) -> Json:
    name = str(each.name())
    made: Json = {"index": index, "name": name, "type": str(each.typeName()), "read": name}
    if each.isWritable():
        made["write"] = name
    if each.isConstant():
        made["constant"] = True
    if each.hasNotifySignal():
        made["notify"] = text(each.notifySignal().name())
    return made


def method_entry(each: QMetaMethod) -> Json:
    types = [text(one) for one in each.parameterTypes()]
    return {
        "access": "public",
        "name": text(each.name()),
        "arguments": [{"name": f"a{number}", "type": one} for number, one in enumerate(types, 1)],
        "returnType": str(each.typeName()) or "void",
    }


def text(value: Any) -> str:
    """Qt's bytes as words."""
    return bytes(value.data() if hasattr(value, "data") else value).decode()
