"""The keys of a preview. `kiosk run` has none of them: there nobody gets out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key, as the card names it, and what it does."""

    key: str
    does: str


ROWS = (
    KeyRow("← →", "the screen before, the next screen"),
    KeyRow("L", "the next language"),
    KeyRow("T", "standard, large and largest text"),
    KeyRow("C", "high contrast"),
    KeyRow("P", "a larger panel, 24, 43 or 55 inches"),
    KeyRow("O", "landscape or portrait"),
    KeyRow("R", "read every file anew"),
    KeyRow("F1  ?", "these keys"),
    KeyRow("Esc", "close what lies open"),
    KeyRow("Q", "end"),
)

ACTIONS = {
    Qt.Key.Key_Left: "earlier",
    Qt.Key.Key_Right: "later",
    Qt.Key.Key_L: "language",
    Qt.Key.Key_T: "text",
    Qt.Key.Key_C: "contrast",
    Qt.Key.Key_P: "panel",
    Qt.Key.Key_O: "orientation",
    Qt.Key.Key_R: "anew",
    Qt.Key.Key_F1: "keys",
    Qt.Key.Key_Question: "keys",
    Qt.Key.Key_Escape: "close",
    Qt.Key.Key_Q: "end",
}

CYRILLIC = dict(zip("десзщкй", "LTCPORQ", strict=True))
"""What the same keys write while the keyboard is set to Russian."""

REPEATED = frozenset({"earlier", "later"})


def action_of(event: QKeyEvent) -> str:
    """What a key asks for; nothing where the exhibit may have it."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held == Qt.KeyboardModifier.ControlModifier:
        return "end" if event.key() == Qt.Key.Key_Q else ""
    if held != Qt.KeyboardModifier.NoModifier:
        return ""
    letter = CYRILLIC.get(event.text().lower(), "")
    action = ACTIONS.get(Qt.Key(ord(letter)) if letter else Qt.Key(event.key()), "")
    return "" if event.isAutoRepeat() and action not in REPEATED else action


class Keys(QObject):
    """An event filter for the window: each action is a function, which says whether the key was for it."""

    def __init__(self, actions: Mapping[str, Callable[[], bool]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        action = action_of(QKeyEvent(event) if not isinstance(event, QKeyEvent) else event)
        return bool(action) and self._actions[action]()
