"""What each key of a preview does. An action says whether the key was for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.services.access import TEXT_SIZES
from kiosk.services.navigation import ATTRACT, HOME, go
from kiosk.tools.previewing.carried import order_of
from kiosk.tools.previewing.panels import next_larger, turned
from kiosk.tools.previewing.preview import Preview


def actions(preview: Preview) -> Mapping[str, Callable[[], bool]]:
    """Each action by its name. Those on the exhibit do nothing while there is none."""
    on_kiosk = {
        "earlier": lambda kiosk: step(kiosk, -1),
        "later": lambda kiosk: step(kiosk, 1),
        "language": speak_next,
        "text": enlarge,
        "contrast": contrast,
    }
    on_preview = {
        "panel": lambda: preview.hang(next_larger(preview.station.panel)),
        "orientation": lambda: turn(preview),
        "anew": preview.following.follow,
        "keys": lambda: preview.overlay.show_keys(not preview.overlay.keysOpen),
        "end": QGuiApplication.quit,
    }
    done = {name: lambda act=act: act() or True for name, act in on_preview.items()}
    shown = {name: lambda act=act: on(preview.kiosk, act) for name, act in on_kiosk.items()}
    return {**done, **shown, "close": lambda: close(preview)}


def on(kiosk: Kiosk | None, act: Callable[[Kiosk], None]) -> bool:
    if kiosk is not None:
        act(kiosk)
    return True


def step(kiosk: Kiosk, by: int) -> None:
    """To what a visitor sees before or after this: attract, home, every screen, and the notice before it."""
    navigation = kiosk.visit.navigation
    standing = navigation.standing
    if by > 0 and kiosk.shell.stage == "notice":
        navigation.stand(replace(standing, panel="", accepted=standing.accepted | {standing.place}))
        return
    order = (ATTRACT, HOME, *order_of(kiosk.bundle))
    there = order.index(standing.place) + by
    if 0 <= there < len(order):
        navigation.stand(go(standing, order[there]))


def speak_next(kiosk: Kiosk) -> None:
    languages = kiosk.visit.languages
    here = languages.codes.index(languages.current)
    languages.choose(languages.codes[(here + 1) % len(languages.codes)])


def enlarge(kiosk: Kiosk) -> None:
    access = kiosk.visit.access
    access.wish(text_size=(access.wishes.text_size + 1) % TEXT_SIZES)


def contrast(kiosk: Kiosk) -> None:
    access = kiosk.visit.access
    access.wish(high_contrast=not access.wishes.high_contrast)


def turn(preview: Preview) -> None:
    """Hang the panel the other way; the window turns with it."""
    window = preview.window
    width, height = window.height(), window.width()
    window.resize(width, height)
    preview.hang(turned(preview.station.panel))


def close(preview: Preview) -> bool:
    """The card of keys, if it is open; else the exhibit may close something."""
    was_open = bool(preview.overlay.keysOpen)
    preview.overlay.show_keys(False)
    return was_open
