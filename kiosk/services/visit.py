"""Everything a visitor can change, in one place. What is not on this list, a visitor cannot change."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.bundle import Bundle
from kiosk.services.access import Access, Wishes
from kiosk.services.languages import Languages
from kiosk.services.navigation import ATTRACT, HOME, Navigation, Standing


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A visit, as it stands."""

    language: str
    wishes: Wishes
    standing: Standing


def name_of(place: str, bundle: Bundle, languages: Languages) -> str:
    """A place by its name, as a button says where it leads."""
    if place == ATTRACT:
        return " · ".join(languages.word("language_name", code) for code in languages.codes)
    return languages.word("to_home") if place == HOME else bundle.screen(place).title.in_language(languages.current)


@dataclass(frozen=True, slots=True)
class Visit:
    """The visitor's state: language, wishes, standing."""

    languages: Languages
    access: Access
    navigation: Navigation

    def snapshot(self) -> Snapshot:
        return Snapshot(self.languages.current, self.access.wishes, self.navigation.standing)

    def take(self, snapshot: Snapshot) -> None:
        """Go on as a visit stood; a language that is not spoken here is not taken."""
        self.languages.choose(snapshot.language)
        self.access.take(snapshot.wishes)
        self.navigation.stand(snapshot.standing)

    def reset(self) -> None:
        """Back to how the visit began. The standing goes first, so that nothing else is seen to change."""
        self.navigation.reset()
        self.languages.reset()
        self.access.reset()
