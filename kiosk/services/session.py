"""A visit in time: attract → active → warning → attract. The policy is pure; the service only keeps the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

READING_WORDS_A_MINUTE = 120
STUCK_FINGER_SECONDS = 120.0


class Phase(StrEnum):
    ATTRACT = "attract"
    ACTIVE = "active"
    WARNING = "warning"


class Event(StrEnum):
    BEGIN = "begin"
    TOUCH = "touch"
    PRESS = "press"
    RELEASE = "release"
    HOLD = "hold"
    LET_GO = "let-go"
    TICK = "tick"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Settings:
    """Seconds of stillness before the warning, and seconds the warning stays."""

    idle: float = 60.0
    warning: float = 30.0


@dataclass(frozen=True, slots=True)
class Session:
    """since: the last sign of life, or the start of the warning, in seconds; held: why time stands still."""

    phase: Phase = Phase.ATTRACT
    since: float = 0.0
    held: frozenset[str] = field(default_factory=frozenset)
    pressed_at: float | None = None


def idle_seconds(words: int, *, home: float = 60.0, slower: bool = False) -> float:
    """How long a page of so many words may stand still: 1.5 times its reading time and 15 s, 60 to 180 s."""
    if words == 0:
        return home
    reading = 1.5 * words / READING_WORDS_A_MINUTE * 60 + 15
    return min(180.0, max(60.0, reading)) * (1.5 if slower else 1.0)


def advance(session: Session, event: Event, at: float, settings: Settings) -> Session:
    """The session after an event at a time (seconds of a clock that never goes back)."""
    if event is Event.LEAVE:
        return Session(since=at)
    if event is Event.BEGIN:
        return Session(Phase.ACTIVE, at)
    if session.phase is Phase.ATTRACT:
        return session
    if event is Event.TICK:
        return _tick(session, at, settings)
    return _sign_of_life(session, event, at)


def _sign_of_life(session: Session, event: Event, at: float) -> Session:
    held, pressed = session.held, session.pressed_at
    if event is Event.HOLD:
        held = held | {"media"}
    elif event is Event.LET_GO:
        held = held - {"media"}
    elif event is Event.PRESS:
        pressed = at
    elif event is Event.RELEASE:
        pressed = None
    return replace(session, phase=Phase.ACTIVE, since=at, held=held, pressed_at=pressed)


def _tick(session: Session, at: float, settings: Settings) -> Session:
    if session.phase is Phase.WARNING:
        return Session(since=at) if at - session.since >= settings.warning else session
    stuck = session.pressed_at is not None and at - session.pressed_at > STUCK_FINGER_SECONDS
    finger = session.pressed_at is not None and not stuck
    if session.held or finger:
        return replace(session, since=at)
    if at - session.since >= settings.idle:
        return replace(session, phase=Phase.WARNING, since=at, pressed_at=None)
    return replace(session, pressed_at=None) if stuck else session


class SessionService(QObject):
    """Keeps the session, asks before it ends, and says so when it has."""

    changed = Signal()
    ended = Signal()

    def __init__(self, clock: Callable[[], float], settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.settings = settings
        self.state = Session(since=clock())
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.tick)

    @property
    def phase(self) -> Phase:
        return self.state.phase

    def happen(self, event: Event) -> None:
        """Take an event that happens now."""
        before = self.state
        self.state = advance(before, event, self._clock(), self.settings)
        if self.state.phase is before.phase:
            return
        # Attract asks for no time-out: nothing ticks while nobody is there.
        (self._timer.stop if self.state.phase is Phase.ATTRACT else self._timer.start)()
        self.changed.emit()
        if self.state.phase is Phase.ATTRACT:
            self.ended.emit()

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        self.happen(Event.TICK)
