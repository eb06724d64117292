"""Stage 2: the shape of people."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Picture, Screen


class Person(Part):
    """Somebody who took part."""

    name: LocalizedText
    """The name, as it is spelt in each language."""
    role: LocalizedText
    """What they were at the time."""
    group: LocalizedText | None = None
    """A word for those they stand with; written once, at the first of them."""
    years: LocalizedText | None = None
    """When they lived, where it is known."""
    body: MarkedText
    """What is told of them; cites its sources."""
    picture: Picture | None = None
    """A likeness; left out where there is none that may be shown."""


class PeopleScreen(Screen):
    """Those who decided, resisted, reported: a name, a role, a short text each."""

    items: ClassVar[str] = "people"

    intro: MarkedText | None = None
    """A sentence before the people."""
    people: Annotated[tuple[Person, ...], Field(min_length=2)]
    """At least two people, those of a group one after another."""
