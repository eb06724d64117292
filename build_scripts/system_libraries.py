"""What Qt asks of the operating system, and why: the one list that set-up, packaging and the trials share.

Worked out with `readelf -d` from the pinned wheel: each library here is NEEDED by a part of Qt that the
kiosk loads. `in_folder` says that the packaged folder carries its own copy; the rest belong to the machine,
because an old copy of them keeps the system's graphics drivers or font settings from loading.
Standard library only.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """One shared library: the name that the loader knows, the packages that hold it, who needs it."""

    soname: str
    debian: str
    arch: str
    reason: str
    in_folder: bool = False


LIBRARIES = (
    Library("libstdc++.so.6", "libstdc++6", "gcc-libs", "C++ run time; shared with the graphics drivers"),
    Library("libgcc_s.so.1", "libgcc-s1", "gcc-libs", "C++ run time; shared with the graphics drivers"),
    Library("libGL.so.1", "libgl1", "libglvnd", "Qt Gui: OpenGL, with Mesa's drivers"),
    Library("libEGL.so.1", "libegl1", "libglvnd", "Qt Gui: OpenGL on Wayland and without a window system"),
    Library("libX11.so.6", "libx11-6", "libx11", "Qt Gui, also offscreen"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libx11", "window on X11"),
    Library("libxcb.so.1", "libxcb1", "libxcb", "window on X11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "window on X11: pointer"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "OpenGL on X11"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "window on X11: title, full screen"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "window on X11: software renderer's picture"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "window on X11: keypad"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "window on X11: panels and rotation"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "window on X11"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "window on X11"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "window on X11"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "window on X11: software renderer's picture"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "window on X11"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "window on X11"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "window on X11"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "window on X11: keypad"),
    Library("libwayland-client.so.0", "libwayland-client0", "wayland", "window on Wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland", "window on Wayland"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "wayland", "OpenGL on Wayland"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "Qt Gui: fonts; reads the system's own settings"),
    Library("libfreetype.so.6", "libfreetype6", "freetype2", "Qt Gui: fonts; shared with fontconfig"),
    Library("libXext.so.6", "libxext6", "libxext", "Qt Multimedia"),
    Library("libXrandr.so.2", "libxrandr2", "libxrandr", "Qt Multimedia"),
    Library("libdrm.so.2", "libdrm2", "libdrm", "FFmpeg: pictures from a graphics card"),
    Library("libpulse.so.0", "libpulse0", "libpulse", "Qt Multimedia: sound; without it not even a silent film", True),
    Library("libbz2.so.1", "libbz2-1.0", "bzip2", "FFmpeg: compressed tracks", True),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "keys; brings the keyboard tables", True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "keys on X11", True),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus", "Qt Gui: accessibility bus", True),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "Qt Core: event loop", True),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5", "Qt Network, which Qt Qml links", True),
    Library("libbrotlidec.so.1", "libbrotli1", "brotli", "Qt Network, which Qt Qml links", True),
    Library("libzstd.so.1", "libzstd1", "zstd", "Qt Core: compressed resources", True),
    Library("libz.so.1", "zlib1g", "zlib", "Qt Core: compressed resources", True),
)


def absent(libraries: Iterable[Library] = LIBRARIES) -> tuple[Library, ...]:
    """Those that the loader does not find here: asked of the loader itself, not of a package list."""
    return tuple(library for library in libraries if not loads(library.soname))


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
