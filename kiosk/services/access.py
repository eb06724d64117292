"""How the visitor wants to see and to hear. For one visit only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

TEXT_SIZES = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """text_size: 0 standard, 1 at 150 %, 2 at 200 %; volume: a step from 0 to 4; the rest of films, if there is one."""

    text_size: int = 0
    high_contrast: bool = False
    calm: bool = False
    captions: bool = True
    described: bool = False
    sign: bool = False
    volume: int = 3


class Access(QObject):
    """Owns the wishes and signals their changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wishes = Wishes()

    def wish(self, **wishes: object) -> None:
        self.take(replace(self.wishes, **wishes))  # type: ignore[arg-type]

    def reset(self) -> None:
        self.take(Wishes())

    def take(self, wishes: Wishes) -> None:
        """Have exactly these wishes."""
        if wishes != self.wishes:
            self.wishes = wishes
            self.changed.emit()
