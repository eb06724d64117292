"""A visitor who does not tire: goes from screen to screen by real touches, and plays films, for soak.py."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.services.media import Phase
from kiosk.services.memory import A_WHILE_MS
from kiosk.services.navigation import ATTRACT, HOME
from kiosk.services.session import Event
from kiosk.tools.hand import Hand, NotThere

PLAY = "media-play"


class Visitor:
    """One finger, and patience. Every step is a touch on what can be seen."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk, self.hand = kiosk, Hand(kiosk)
        self._codes = kiosk.visit.languages.codes
        self._visits = 0

    @property
    def place(self) -> str:
        return self.kiosk.visit.navigation.standing.place

    def touch(self, name: str) -> None:
        """Touch, and see where it leads."""
        before = self.kiosk.visit.navigation.standing
        self.kiosk.session.happen(Event.TOUCH)
        self.hand.wait_for(self.kiosk.visit.navigation.ready)
        self.hand.tap(name)
        self.hand.wait_for(lambda: self.kiosk.visit.navigation.standing != before)
        self.hand.settle()

    def go_on(self) -> str:
        """One screen further; from the last home, from home to the choice of language, and in another one again."""
        if self.place == HOME and self._visits:
            self.touch("rail-back")
        if self.place == ATTRACT:
            self.touch(f"attract-language-{self._codes[self._visits % len(self._codes)]}")
            self._visits += 1
            self.touch(f"home-chapter-{self.kiosk.bundle.chapters[0].id}")
        else:
            self.touch("rail-next")
        if self.kiosk.shell.property("stage") == "notice":
            self.touch("notice-go-on")
        return self.place

    def pages(self) -> Iterator[str]:
        """Screen after screen, without end."""
        while True:
            place = self.go_on()
            if place not in (HOME, ATTRACT):
                yield place

    def rest(self) -> None:
        """Stand still until what the last film has left behind is given back."""
        QTest.qWait(2 * A_WHILE_MS)

    def can_play(self) -> bool:
        try:
            return bool(self.hand.find(PLAY))
        except NotThere:
            return False

    def play(self) -> Phase:
        """Touch play and wait until something is seen or heard, or it has given up; how it stands then."""
        waiting = (Phase.IDLE, Phase.STARTING)
        self.kiosk.session.happen(Event.TOUCH)
        self.hand.tap(PLAY)
        self.hand.wait_for(lambda: self.kiosk.media.playing.phase not in waiting)
        return self.kiosk.media.playing.phase

    def leave_and_return(self) -> None:
        """To the next screen and back: what played gives way."""
        here = self.place
        order = [placed.screen.id for placed in self.kiosk.bundle.screens]
        away, home_again = ("rail-back", "rail-next") if here == order[-1] else ("rail-next", "rail-back")
        self.touch(away)
        self.touch(home_again)
        if self.place != here:
            raise LookupError(f"the way back to {here} leads to {self.place}")
