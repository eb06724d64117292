"""Makes a real view model of a screen written in YAML."""

from __future__ import annotations

from typing import Any

from kiosk.bundle.bundle import Bundle
from kiosk.screens.catalog import SCREEN_TYPES
from kiosk.screens.viewmodel import ScreenInputs
from kiosk.services.access import Access
from kiosk.services.film import Film
from kiosk.services.frames import Frames
from kiosk.services.languages import Languages
from kiosk.services.media import Media
from kiosk.services.navigation import Navigation
from tests.clock import Clock


class Making:
    """Makes screens of one exhibit, in English unless another language is chosen."""

    def __init__(self, make_bundle: Any, clock: Clock) -> None:
        self._make_bundle, self._clock = make_bundle, clock

    def model(self, yaml: str, files: dict[str, str] | None = None) -> Any:
        """The view model of the first screen."""
        bundle: Bundle = self._make_bundle(yaml, files)
        order = [placed.screen.id for placed in bundle.screens]
        self.languages = Languages(bundle.exhibit.languages, bundle.words)
        self.languages.choose("en")
        self.navigation = Navigation(order, self._clock)
        self.access, self.media = Access(), Media(self._clock)
        self.film = Film(Frames(self.media))
        services = self.languages, self.navigation, self.access, self.media, self.film
        return made(ScreenInputs(bundle, bundle.screens[0], *services))

    def again(self, view_model: Any) -> Any:
        """The same screen, entered again in the same visit."""
        return made(view_model.inputs)


def made(inputs: ScreenInputs) -> Any:
    kind = next(kind for kind in SCREEN_TYPES if kind.name == inputs.placed.screen.type)
    return kind.view_model()(inputs)
