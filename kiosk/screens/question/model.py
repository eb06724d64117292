"""Stage 2: the shape of a question."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.exhibit.model import LocalizedText, MarkedText, Part, Screen


class Thought(Part):
    """One answer that a visitor may think of."""

    title: LocalizedText
    """The answer."""
    body: MarkedText
    """What there is to say to it; cites its sources."""


class QuestionScreen(Screen):
    """A question with several thoughts; none is right or wrong, and nothing is counted."""

    items: ClassVar[str] = "thoughts"

    question: LocalizedText
    """What is asked."""
    intro: MarkedText | None = None
    """A sentence under the question."""
    thoughts: Annotated[tuple[Thought, ...], Field(min_length=2)]
    """At least two thoughts."""
