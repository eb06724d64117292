"""Stage 2: the shape of a timeline."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kiosk.exhibit import told
from kiosk.exhibit.model import Line, LocalizedText, MarkedText, Part, Screen
from kiosk.exhibit.when import Step, When

MOST_MARKS = 100


class Axis(Part):
    """The stretch of time that is shown."""

    from_: When = Field(alias="from")
    """Where it begins."""
    to: When
    """Where it ends."""
    step: Step
    """How far apart its marks stand: 1 hour, 1 day, 1 month."""
    line: Line | None = None
    """The voice along the axis, and where it falls silent."""

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.to.start <= self.from_.start:
            raise told.mistake("date-invalid", "the axis ends before it begins", 'let "to" be later', [("to",)])
        return self

    @model_validator(mode="after")
    def _has_room_for_its_marks(self) -> Self:
        mark = self.from_.start
        for _ in range(MOST_MARKS):
            mark = self.step.after(mark)
            if mark > (self.to.end or self.to.start):
                return self
        message = f"the axis would have more than {MOST_MARKS} marks"
        raise told.mistake("step-invalid", message, "write a longer step", [("step",)])


class Moment(Part):
    """Something that happened."""

    at: When
    """When: an instant where sources agree, a span where they differ."""
    when: LocalizedText | None = None
    """What visitors read in place of the time."""
    title: LocalizedText
    """What happened, in a few words."""
    body: MarkedText
    """What happened; cites its sources."""


class TimelineScreen(Screen):
    """Moments on one axis; one of them is large."""

    items: ClassVar[str] = "moments"

    intro: MarkedText | None = None
    """A sentence before the axis."""
    axis: Axis
    """The stretch of time that is shown."""
    moments: Annotated[tuple[Moment, ...], Field(min_length=2)]
    """At least two moments, in order of time."""

    @model_validator(mode="after")
    def _moments_lie_on_the_axis_in_order(self) -> Self:
        first, last = self.axis.from_.start, self.axis.to.end or self.axis.to.start
        starts = [moment.at.start for moment in self.moments]
        outside = [i for i, start in enumerate(starts) if not first <= start <= last]
        early = [i for i in range(1, len(starts)) if starts[i] < starts[i - 1]]
        self._tell(outside, "this moment lies outside the axis", "widen the axis or mend the date")
        self._tell(early, "this moment is earlier than the one before it", "write the moments in order of time")
        return self

    @staticmethod
    def _tell(moments: list[int], message: str, advice: str) -> None:
        if moments:
            raise told.mistake("date-invalid", message, advice, [("moments", i, "at") for i in moments])
