"""What of Qt goes into the packaged folder: only what this kiosk loads. Pure rules; kiosk.spec applies them.

Two passes. The first keeps the plugins and QML modules that are used, by name. The second follows `NEEDED`
from what is kept, and drops each library that nobody asks for. What belongs to the machine is never packed.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

from system_libraries import LIBRARIES

Entry = tuple[str, str, str]
"""As PyInstaller has it: the place in the folder, the place it comes from, the kind."""

LINK = "SYMLINK"

PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qeglfs"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "egldeviceintegrations": ("qeglfs-kms-integration", "qeglfs-kms-egldevice-integration"),
    "generic": ("qevdevtouchplugin", "qevdevkeyboardplugin", "qevdevmouseplugin"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell", "fullscreen-shell-v1"),
    "wayland-decoration-client": ("bradient",),
    "multimedia": ("ffmpegmediaplugin",),
    "imageformats": ("qjpeg", "qsvg", "qwebp"),
}
"""Few decoders, no themes, no network, no debugger: less to carry and less to attack."""

SYSTEMS_OWN = re.compile(r"lib(X|xcb|wayland-|drm|gbm|EGL|GL|stdc\+\+|gcc_s|fontconfig|freetype)")
IN_FOLDER = {library.soname for library in LIBRARIES if library.in_folder}
LEFT_OUT = {library.soname for library in LIBRARIES if not library.in_folder}


def is_kept(destination: str, qml_modules: Iterable[str]) -> bool:
    """The first pass: is this place in the folder one that the kiosk uses?"""
    path = PurePosixPath(destination)
    if path.suffix == ".qmltypes" or "translations" in path.parts:
        return False
    if path.parts[:3] == ("PySide6", "Qt", "plugins"):
        return is_used_plugin(path)
    if path.parts[:3] == ("PySide6", "Qt", "qml"):
        return "/".join(path.parts[3:-1]) in set(qml_modules)
    return not belongs_to_the_machine(path.name)


def is_used_plugin(path: PurePosixPath) -> bool:
    return path.stem.removeprefix("lib") in PLUGINS.get(path.parts[3], ())


def belongs_to_the_machine(name: str) -> bool:
    return name in LEFT_OUT or (bool(SYSTEMS_OWN.match(name)) and name not in IN_FOLDER)


def needed_only(entries: Sequence[Entry], needed_by: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The second pass: plugins and Python's own modules stay; a library stays if one that stays needs it."""
    files = [entry for entry in entries if entry[2] != LINK]
    by_name = {PurePosixPath(place).name: (place, source) for place, source, _ in files}
    kept: set[str] = set()
    waiting = [name for name, (place, _) in by_name.items() if is_loaded_by_name(place)]
    while waiting:
        name = waiting.pop()
        if name in kept or name not in by_name:
            continue
        kept.add(name)
        waiting.extend(needed_by(by_name[name][1]))
    return [entry for entry in files if PurePosixPath(entry[0]).name in kept]


def links_that_lead_somewhere(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """PyInstaller puts links to libraries beside the program; those to what was left out must go too."""
    places = {place for place, _, _ in kept}
    links = (entry for entry in entries if entry[2] == LINK)
    return [link for link in links if target(link) in places]


def target(link: Entry) -> str:
    """Where in the folder a link leads."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def is_loaded_by_name(destination: str) -> bool:
    """Opened by Python or by Qt itself, so that no other library's NEEDED names it."""
    path = PurePosixPath(destination)
    if "plugins" in path.parts or "qml" in path.parts or path.name.startswith("libpython"):
        return True
    return (".abi3." in path.name and not path.name.startswith("lib")) or ".cpython-" in path.name


def without_the_unloadable(entries: Sequence[Entry], needed_by: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Leaves out plugins that ask for a Qt library which the wheel does not carry: they could never load."""
    names = {PurePosixPath(place).name for place, _, kind in entries if kind != LINK}

    def can_load(entry: Entry) -> bool:
        asked = needed_by(entry[1]) if "/plugins/" in entry[0] else ()
        return all(name in names for name in asked if name.startswith("libQt6"))

    return [entry for entry in entries if can_load(entry)]


def needed(file: str) -> list[str]:
    """The libraries that this file asks the loader for."""
    answer = subprocess.run(["readelf", "-dW", file], capture_output=True, text=True, check=False)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", answer.stdout)


def qml_modules(scanned: Iterable[dict[str, str]], qml_folder: Path) -> set[str]:
    """The folders of Qt's own modules in what qmlimportscanner found, relative to Qt's `qml` folder."""
    found = (Path(one["path"]) for one in scanned if one.get("type") == "module" and "path" in one)
    return {path.relative_to(qml_folder).as_posix() for path in found if path.is_relative_to(qml_folder)}
