"""What of Qt is packed: by name first, then by who needs whom."""

from __future__ import annotations

from pathlib import Path

import pytest
import trim

QML = {"QtQuick", "QtQml/Models"}


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
        "PySide6/Qt/qml/QtQml/Models/qmldir",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libglib-2.0.so.0",
        "libxkbcommon-x11.so.0",
        "kiosk/shell/Main.qml",
    ],
)
def test_what_the_kiosk_loads_is_kept(place: str) -> None:
    assert trim.is_kept(place, QML)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/qml/QtQuick/Controls/qmldir",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_ru.qm",
    ],
)
def test_what_it_does_not_load_is_left_out(place: str) -> None:
    assert not trim.is_kept(place, QML)


@pytest.mark.parametrize(
    "name",
    [
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libdrm.so.2",
        "libgbm.so.1",
        "libwayland-client.so.0",
        "libEGL.so.1",
    ],
)
def test_what_graphics_drivers_share_is_never_packed(name: str) -> None:
    assert not trim.is_kept(name, QML)


def entry(place: str) -> trim.Entry:
    return place, f"/from/{place}", "BINARY"


def test_a_library_stays_while_somebody_who_stays_needs_it() -> None:
    plugin, used, below = "PySide6/Qt/plugins/platforms/libqxcb.so", "lib/libused.so.1", "lib/libbelow.so.2"
    unused = "lib/libunused.so.3"
    asks = {plugin: ["libused.so.1", "libc.so.6"], used: ["libbelow.so.2"], unused: ["libbelow.so.2"]}
    kept = trim.needed_only(
        [entry(place) for place in (plugin, used, below, unused)],
        lambda source: asks.get(source.removeprefix("/from/"), []),
    )
    assert [place for place, _, _ in kept] == [plugin, used, below]


def test_libraries_that_need_each_other_and_nobody_else_both_go() -> None:
    one, other = "lib/libone.so", "lib/libother.so"
    asks = {f"/from/{one}": ["libother.so"], f"/from/{other}": ["libone.so"]}
    assert trim.needed_only([entry(one), entry(other)], lambda source: asks[source]) == []


def test_a_plugin_whose_qt_library_the_wheel_lacks_is_left_out() -> None:
    broken, whole = "PySide6/Qt/plugins/a/libbroken.so", "PySide6/Qt/plugins/a/libwhole.so"
    asks = {broken: ["libQt6Absent.so.6"], whole: ["libQt6Core.so.6", "libc.so.6"]}
    entries = [entry(broken), entry(whole), entry("PySide6/Qt/lib/libQt6Core.so.6")]
    left = trim.without_the_unloadable(entries, lambda source: asks.get(source.removeprefix("/from/"), []))
    assert entries[1:] == left


def test_a_link_goes_with_the_library_that_it_leads_to() -> None:
    library = entry("PySide6/Qt/lib/libQt6Core.so.6")
    leads = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", trim.LINK)
    astray = ("libQt6Sql.so.6", "PySide6/Qt/lib/libQt6Sql.so.6", trim.LINK)
    beside = ("PySide6/Qt/lib/libQt6Core.so", "libQt6Core.so.6", trim.LINK)
    assert trim.links_that_lead_somewhere([leads, astray, beside], [library]) == [leads, beside]


def test_a_link_of_the_same_name_does_not_hide_what_its_library_needs() -> None:
    plugin, core, below = (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libicu.so.73",
    )
    asks = {f"/from/{plugin}": ["libQt6Core.so.6"], f"/from/{core}": ["libicu.so.73"]}
    link = ("libQt6Core.so.6", core, trim.LINK)
    kept = trim.needed_only([entry(plugin), entry(core), link, entry(below)], lambda source: asks.get(source, []))
    assert [place for place, _, _ in kept] == [plugin, core, below]


def test_only_qts_own_qml_modules_count_as_qts() -> None:
    scanned = [
        {"type": "module", "name": "QtQuick", "path": "/qt/qml/QtQuick"},
        {"type": "module", "name": "kiosk.ui.theme", "path": "/clone/kiosk/ui/theme"},
        {"type": "module", "name": "QML"},
    ]
    assert trim.qml_modules(scanned, Path("/qt/qml")) == {"QtQuick"}
