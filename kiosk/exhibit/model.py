"""Stage 2: the shape of an exhibit. Every docstring below a field is a line of the curators' manual."""

from __future__ import annotations

import warnings
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.exhibit.amount import Amount
from kiosk.exhibit.fields import (
    AltText,
    AssetRef,
    At,
    CaptionsRef,
    Colour,
    FilmRef,
    Fraction,
    Fractions,
    Id,
    Language,
    LocalizedText,
    MapRef,
    MarkedText,
    MoodRef,
    NoticeText,
    Number,
    Point,
    Quiet,
    ScreenLink,
    Size,
    SourceRef,
    SourceRefs,
    TermRef,
    Text,
    TilesRef,
    Url,
    Whole,
)

__all__ = [
    "AltText",
    "AssetRef",
    "At",
    "CaptionsRef",
    "Chapter",
    "Exhibit",
    "Figure",
    "FilmRef",
    "Fraction",
    "Fractions",
    "Id",
    "Label",
    "Language",
    "Line",
    "LocalizedText",
    "MapRef",
    "MarkedText",
    "Mood",
    "MoodRef",
    "NoticeText",
    "Number",
    "Part",
    "Picture",
    "Point",
    "Quiet",
    "Screen",
    "ScreenLink",
    "Size",
    "Source",
    "SourceRef",
    "SourceRefs",
    "Term",
    "TermRef",
    "Text",
    "TilesRef",
    "Whole",
]


# ABCMeta has a method `register`, which pydantic takes for an attribute of the parent.
warnings.filterwarnings("ignore", 'Field name "register" in "Exhibit"', UserWarning)


class Part(BaseModel):
    """Anything that a curator writes as a group of keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Mood(Part):
    """The light of a chapter."""

    ground: Colour
    """The colour behind everything."""
    raised: Colour
    """The colour of what lies on the ground: cards, panels, buttons."""
    ink: Colour
    """Reading text; at least 7:1 on ground and on raised."""
    soft_ink: Colour
    """Captions and quiet text; at least 7:1 on ground and on raised."""
    mark: Colour
    """The line, a dot, a pin; at least 3:1 on ground. Never behind text."""
    accent: Colour
    """Coloured text; at least 4.5:1 on ground."""


class Label(Part):
    """A word that stands on a picture."""

    at: At
    """[latitude, longitude] where the picture has bounds beside it, else [x, y] as parts of its size."""
    text: LocalizedText
    """The word."""
    kind: Literal["land", "water", "city", "note"] = "land"
    """What it names: land, water, city or note."""


class Picture(Part):
    """A picture and all that must be said about it."""

    file: AssetRef
    """The file, seen from the exhibit's folder."""
    alt: AltText
    """What it shows, in words, for those who hear it."""
    caption: LocalizedText | None = None
    """The line under it."""
    credit: LocalizedText
    """Who made it, and by what right it is shown."""
    wanted: Text | None = None
    """A note to ourselves: what should replace it one day. Visitors never see it."""
    labels: tuple[Label, ...] = ()
    """Words that stand on it."""
    sensitive: Literal["yes", "no"] = "no"
    """yes where some would rather not see it; its screen then needs a notice."""


class Figure(Part):
    """A number, with who counted."""

    value: Amount
    """131, 130+ (at least), ~90 (about) or 48-66 (between)."""
    label: LocalizedText
    """What was counted."""
    source: Annotated[SourceRefs, Field(min_length=1)]
    """The id of its source, or a list of ids."""
    how: MarkedText | None = None
    """How it was counted."""
    shown: LocalizedText | None = None
    """What visitors read in place of the number."""


class Screen(Part):
    """What every screen has, whatever its type."""

    items: ClassVar[str] = ""
    """The field whose parts a visitor chooses from, one at a time."""
    asks: ClassVar[bool] = False
    """Whether it asks how to go on, so that no way may be louder than another."""

    id: Id
    """Its name for links and records; never changed once the exhibit is open."""
    type: Text
    """The screen type: one of those below."""
    title: LocalizedText
    """The heading."""
    kicker: LocalizedText | None = None
    """A few words above the heading."""
    notice: NoticeText | None = None
    """A calm sentence of at most 25 words that comes before a screen some would rather not see."""
    look: LocalizedText | None = None
    """One thing to look at."""
    see: ScreenLink | None = None
    """The id of another screen that is worth a visit from here."""
    quiet: Quiet = Field(default_factory=dict)
    """Warnings that may stand on this screen, each by its code with the reason."""


class Line(Part):
    """The voice that runs through the exhibit, in this chapter."""

    voice: Fractions
    """How loud it is where the chapter begins and where it ends, from 0 to 1."""
    silence: Fractions | None = None
    """From where to where it lies flat, as parts of the chapter."""


class Chapter(Part):
    """One chapter: a file of its own."""

    id: Id
    """Its name for links and records."""
    title: LocalizedText
    """The heading."""
    dates: LocalizedText
    """The time it covers, as visitors read it."""
    summary: LocalizedText
    """One sentence for the home screen."""
    mood: MoodRef
    """The name of one of the exhibit's moods."""
    line: Line
    """The voice in this chapter."""
    screens: Annotated[tuple[Screen, ...], Field(min_length=1)]
    """The screens, in reading order."""
    quiet: Quiet = Field(default_factory=dict)
    """Warnings that may stand anywhere in this chapter, each by its code with the reason."""


class Exhibit(Part):
    """The exhibit's own file, exhibit.yaml."""

    format: Literal["1"]
    """The version of this format: 1."""
    title: LocalizedText
    """The name of the exhibit."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    """Codes of the languages, in the order visitors see them; the first is the default."""
    big_idea: LocalizedText
    """What a visitor should take home, in one sentence."""
    register: Literal["neutral", "memorial"] = "neutral"
    """memorial: calmer motion, notices before sensitive things."""
    moods: Annotated[dict[str, Mood], Field(min_length=1)]
    """The lights of the exhibit, by name."""
    attract_mood: MoodRef
    """The mood of the screen that waits for visitors."""
    emblem: Picture | None = None
    """The one ornament."""
    line_caption: LocalizedText | None = None
    """What stands beside the line where it is cut, on the screen that waits."""
    chapters: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The chapters' files, in reading order."""
    sources: Text
    """The file of sources."""
    glossary: Text
    """The file of terms."""
    words: Text | None = None
    """A file of the kiosk's own words, where this exhibit needs others or another language."""
    credits: dict[str, LocalizedText]
    """Who did what."""
    quiet: Quiet = Field(default_factory=dict)
    """Warnings that may stand anywhere in the exhibit, each by its code with the reason."""


class Source(Part):
    """Something that was said or written, and how far to trust it."""

    title: LocalizedText
    """Its title, as it was published."""
    author: LocalizedText | None = None
    """Who wrote it."""
    publisher: LocalizedText | None = None
    """Who published it."""
    date: LocalizedText | None = None
    """When, as exactly as it is known."""
    kind: Literal[
        "primary",
        "human-rights",
        "press",
        "later-press",
        "academic",
        "reference",
        "official",
        "site",
        "testimony",
    ]
    """What kind of source it is."""
    url: Url | None = None
    """Where it can be read; shown as a QR code."""
    trust: LocalizedText
    """One line on how far to trust it."""
    quiet: Quiet = Field(default_factory=dict)
    """Warnings that may stand at this source, each by its code with the reason."""


class Term(Part):
    """A word that visitors may not know."""

    title: LocalizedText
    """The word."""
    text: MarkedText
    """What it means, in one or two sentences."""
    quiet: Quiet = Field(default_factory=dict)
    """Warnings that may stand at this term, each by its code with the reason."""
