"""Every place of an exhibit, in every way a visitor can ask to see it, one after another on one kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app import Kiosk
from kiosk.screens.media.viewmodel import MediaViewModel
from kiosk.services.access import Wishes
from kiosk.services.navigation import HOME, Standing
from kiosk.services.session import Event
from kiosk.tools.audit import Fault, faults
from kiosk.tools.tour import places
from tests.clock import Clock

MODES = {
    "standard": Wishes(),
    "large": Wishes(text_size=1),
    "largest": Wishes(text_size=2),
    "high contrast": Wishes(high_contrast=True),
}
FULLY_WALKED = ("standard", "largest")  # with every moment, place and row, and every term
WIDE_LANGUAGE = "ru"  # its words are the longest: in it, every moment, place and row is looked at


@dataclass(frozen=True, slots=True)
class Walk:
    """Goes everywhere. pixels: whether contrast is measured, too, in what is painted."""

    kiosk: Kiosk
    clock: Clock
    pixels: bool = False

    def told(self) -> list[str]:
        """Every fault, with where it was seen."""
        self.kiosk.session.happen(Event.BEGIN)
        return [f"{name}: {fault}" for name, found in self._everywhere() for fault in found]

    def _everywhere(self) -> Iterator[tuple[str, list[Fault]]]:
        languages = self.kiosk.visit.languages
        for place in places(self.kiosk):
            for number, mode in enumerate(MODES):
                self.kiosk.visit.access.take(MODES[mode])
                self._stand(place)
                self._choose(0)
                for language in languages.codes:
                    languages.choose(language)
                    yield f"{mode} {language} {place}", self._look()
                # What opens over a place is as wide in each language: by the modes, each gets its turn.
                languages.choose(languages.codes[number % len(languages.codes)])
                yield from self._over(f"{mode} {languages.current} {place}", place)
                if mode in FULLY_WALKED:
                    languages.choose(WIDE_LANGUAGE)
                    yield from self._choices(f"{mode} {languages.current} {place}")
                yield from self._playing(f"{mode} {languages.current} {place}")

    def _stand(self, place: str, panel: str = "", accepted: bool = True) -> None:
        taken = frozenset({place} if accepted else ())
        self.kiosk.visit.navigation.stand(Standing(place=place, panel=panel, accepted=taken))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop lets old screens go

    def _over(self, name: str, place: str) -> Iterator[tuple[str, list[Fault]]]:
        """The notice, the panels and the warning of a place; the terms of all places over the first screen."""
        screen = next((one.screen for one in self.kiosk.bundle.screens if one.screen.id == place), None)
        panels = ["access"] if place == HOME else ["sources"] if screen else []
        if place == places(self.kiosk)[2] and self.kiosk.visit.access.wishes in [MODES[mode] for mode in FULLY_WALKED]:
            panels += [f"term:{term}" for term in self.kiosk.bundle.terms]
        for panel in panels:
            self._stand(place, panel)
            yield f"{name}, {panel}", self._look()
        if screen is not None and screen.notice is not None:
            self._stand(place, accepted=False)
            yield f"{name}, notice", self._look()
        self._stand(place)
        if place == HOME:
            yield f"{name}, warning", self._look_while_asked()

    def _playing(self, name: str) -> Iterator[tuple[str, list[Fault]]]:
        """A film while it plays, with a caption on it; its transcript; and what stands in for it when it fails."""
        screen = self.kiosk.shell.property("screen")
        if not isinstance(screen, MediaViewModel):
            return
        screen.toggleTranscript()
        yield f"{name}, transcript", self._look()
        screen.toggleTranscript()
        media, captions = self.kiosk.media, self.kiosk.bundle.captions
        cues = captions[screen.screen.captions[self.kiosk.visit.languages.current]]
        widest = max(cues, key=lambda cue: max(len(line) for line in cue.lines) + 100 * len(cue.lines))
        screen.play()
        media.move((widest.start + widest.end) / 2, widest.end)
        yield f"{name}, playing", self._look()
        media.fail("nothing is wrong: the walk looks at what stands in for a film")
        yield f"{name}, failed", self._look()
        media.stop()

    def _choices(self, name: str) -> Iterator[tuple[str, list[Fault]]]:
        """Each moment, place or row after the first."""
        for number in range(1, getattr(self.kiosk.shell.property("screen"), "count", 1)):
            self._choose(number)
            yield f"{name} {number + 1}", self._look(pixels=False)

    def _choose(self, number: int) -> None:
        screen = self.kiosk.shell.property("screen")
        if hasattr(screen, "choose_item"):
            screen.choose_item(number)

    def _look(self, pixels: bool = True) -> list[Fault]:
        image = self.kiosk.window.grabWindow()  # lays out what has changed
        large = self.kiosk.visit.access.wishes.text_size > 0
        return faults(self.kiosk, image if self.pixels and pixels and not large else None)

    def _look_while_asked(self) -> list[Fault]:
        self.clock.push(self.kiosk.session.settings.idle)
        self.kiosk.session.tick()
        found = self._look()
        self.kiosk.session.happen(Event.TOUCH)
        return found
