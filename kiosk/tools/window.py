"""What every command that opens the kiosk shares: a loaded exhibit, an application, the right renderer."""

from __future__ import annotations

import argparse
import os
import re
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.diagnostics import has_errors
from kiosk.services.lasting import let_constants_last
from kiosk.services.memory import share_one_heap
from kiosk.station.model import Station, load_station
from kiosk.tools.folder import tell


def size(text: str) -> QSize:
    """`1920x1080` → a size in pixels."""
    found = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f'"{text}" is not a size; write width and height, such as 1280x720')
    return QSize(int(found[1]), int(found[2]))


def installed(file: Path | None) -> Station | None:
    """The station of a file; its mistakes are told."""
    station, diagnostics = load_station(file)
    if station is None or has_errors(diagnostics):
        tell(diagnostics)
    return station


def has_display() -> bool:
    """A window system, or a platform that the caller has chosen; elsewhere than on Linux there is always one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def paint_unseen() -> None:
    """Before `application`: pictures are made without a window; a platform that the caller has chosen stays."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")


def application() -> QGuiApplication:
    """The application; without a graphics card that speaks OpenGL, Qt Quick's software renderer draws."""
    # What a film is made of is no news, nor that sound goes another way where PipeWire's library is missing.
    QLoggingCategory.setFilterRules("qt.multimedia.*.info=false\nqt.multimedia.symbolsresolver=false")
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    share_one_heap()
    # On a thread of its own Qt Quick would wait for Python to paint a film, while Python waits for Qt Quick.
    os.environ["QSG_RENDER_LOOP"] = "basic"
    let_constants_last()
    QGuiApplication.setApplicationName("kiosk")
    app = QGuiApplication(["kiosk"])
    if "QT_QUICK_BACKEND" not in os.environ and not QOpenGLContext().create():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return app


def run_until_told(app: QGuiApplication) -> int:
    """Run until something quits the program, or a signal ends it; the exit status."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.exit(0))
    # Python sees a signal only when it runs; this lets it, once in a while.
    waking = QTimer()
    waking.timeout.connect(_wake)
    waking.start(1000)
    return app.exec()


def _wake() -> None:
    """Run Python for a moment."""


def hide_pointer() -> None:
    """A touch screen has no pointer."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
