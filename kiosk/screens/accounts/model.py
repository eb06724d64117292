"""Stage 2: the shape of accounts side by side."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Screen, SourceRefs


class Account(Part):
    """What one of them says."""

    who: LocalizedText
    """Who says it."""
    date: LocalizedText | None = None
    """When it was said."""
    says: MarkedText
    """What is said."""
    source: Annotated[SourceRefs, Field(min_length=1)]
    """The id of its source, or a list of ids."""


class AccountsScreen(Screen):
    """What different people and bodies say of the same thing."""

    items: ClassVar[str] = "accounts"

    question: LocalizedText
    """What they answer."""
    intro: MarkedText | None = None
    """A sentence before the accounts."""
    accounts: Annotated[tuple[Account, ...], Field(min_length=2)]
    """At least two accounts."""
