"""How a screen is told in a large-print guide: heading, texts, pictures in words, one thing after another. No Qt.

No more is known of screen types than where words alone would not do; the fields of any other are told by what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from pydantic import BaseModel

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.exhibit.amount import shown
from kiosk.exhibit.dates import in_words
from kiosk.exhibit.fields import AltText, LocalizedText, MarkedText, ScreenLink, SourceRef
from kiosk.exhibit.model import Figure, Screen
from kiosk.exhibit.when import When
from kiosk.screens.quote.model import QuoteScreen
from kiosk.screens.sources.model import Correction
from kiosk.services.styled import unsaid
from kiosk.tools.guide_text import PAGE, Block, Style, Tone, Words, cited, from_paragraph, labelled, plain

NAMES = ("title", "name", "who", "dated")
"""What one of several things is called: the first of these that its model has."""
FACTS = frozenset({"dated", "date", "role", "years"})
"""Short lines under a name."""
PLACED = frozenset({"kicker", "title", "question", "notice", "look", "see", "caption", "credit", "group", "when"})
"""Fields that are told where they belong, not where their model has them."""
SILENT = frozenset({"labels", "wanted"})
"""Words that stand on a picture, which its description replaces; notes to ourselves."""
HEADINGS = {"transcript": "guide_transcript", "corrections": "corrections_title"}
"""Fields that need a heading of their own, with the kiosk's word for it."""


class Telling:
    """Tells screens in one language."""

    def __init__(self, bundle: Bundle, language: str) -> None:
        self.bundle, self.language = bundle, language
        self._own: dict[type[BaseModel], Callable[[Any], Iterator[Block]]] = {
            Figure: self._figure,
            Correction: self._correction,
            QuoteScreen: self._quote,
        }

    def word(self, key: str) -> str:
        return self.bundle.words.get(key, self.language)

    def said(self, text: LocalizedText | None) -> str:
        return text.in_language(self.language) if text else ""

    def screen(self, placed: PlacedScreen) -> Iterator[Block]:
        screen = placed.screen
        yield from self._notice(screen)
        if screen.kicker:
            yield plain(Style.KICKER, self.said(screen.kicker))
        yield plain(Style.SCREEN, self.said(screen.title), name=screen.id)
        asked = getattr(screen, "question", None)
        if asked:
            yield plain(Style.LEAD, self.said(asked))
        yield from self._own.get(type(screen), self.opening)(screen)
        if screen.look:
            yield plain(Style.TEXT, self.said(screen.look))
        yield from self._several(screen)
        if screen.see:
            yield self._way(f"{self.word('guide_see')}: {{title}}", screen.see)

    def opening(self, screen: Screen) -> Iterator[Block]:
        """What a screen says before its several things: the introduction first, then pictures and texts."""
        names = sorted(type(screen).model_fields, key=lambda name: name != "intro")
        for name in names:
            value = getattr(screen, name)
            if type(value) is not tuple:
                yield from self._field(screen, name, value)

    def _several(self, screen: Screen) -> Iterator[Block]:
        for name, value in screen:
            if type(value) is tuple and any(isinstance(each, BaseModel) for each in value):
                yield from self._field(screen, name, value)

    def _notice(self, screen: Screen) -> Iterator[Block]:
        """The sentence that comes before a screen, and the page where one can read on without it."""
        if screen.notice is None:
            return
        after = self._after(screen)
        yield plain(Style.NOTICE, self.said(screen.notice))
        if after:
            yield self._way(self.word("notice_skip"), after, Style.NOTICE)

    def _after(self, screen: Screen) -> str:
        places = [placed.screen.id for placed in self.bundle.screens]
        return next(iter(places[places.index(screen.id) + 1 :]), "")

    def _way(self, words: str, place: str, style: Style = Style.TEXT) -> Block:
        """Where to read on, by name and page."""
        title = self.said(self.bundle.screen(place).title)
        leads = self.word("guide_page").format(title=title, page=PAGE).replace(f" {PAGE}", f"\u00a0{PAGE}")
        return plain(style, words.format(title=leads), leads_to=place, joined=style is Style.NOTICE)

    def part(self, part: BaseModel) -> Iterator[Block]:
        """One of several things, or something within it."""
        own = self._own.get(type(part))
        if own:
            yield from own(part)
            return
        heading = next((name for name in NAMES if getattr(part, name, None)), "")
        if heading:
            yield from self._heading(part, heading)
        for name, value in part:
            if name != heading:
                yield from self._field(part, name, value)

    def _heading(self, part: BaseModel, name: str) -> Iterator[Block]:
        group, at = getattr(part, "group", None), getattr(part, "at", None)
        if group:
            yield plain(Style.GROUP, self.said(group))
        if isinstance(at, When):
            yield plain(Style.KICKER, self.said(getattr(part, "when", None)) or in_words(at, self.language))
        words = Words(self.said(getattr(part, name)))
        yield Block(Style.ITEM, (words, *cited(self._unsaid(part))))

    def _unsaid(self, part: BaseModel) -> list[str]:
        """The sources of a part that its texts do not cite."""
        own = [each for _, value in part if type(value) is tuple for each in value if isinstance(each, SourceRef)]
        texts = (value.paragraphs(self.language) for _, value in part if isinstance(value, MarkedText))
        return unsaid(own, list(chain.from_iterable(texts)))

    def _field(self, part: BaseModel, name: str, value: object) -> Iterator[Block]:
        if name in PLACED | SILENT or not value:
            return
        if name in HEADINGS:
            yield plain(Style.ITEM, self.word(HEADINGS[name]))
        if isinstance(value, AltText):
            yield from self._picture(part, value)
        elif isinstance(value, MarkedText):
            yield from map(from_paragraph, value.paragraphs(self.language))
        elif isinstance(value, LocalizedText):
            yield plain(Style.FACT if name in FACTS else Style.TEXT, self.said(value))
        elif isinstance(value, ScreenLink):
            yield self._way(self.word("notice_around"), value)
        else:
            below = value if type(value) is tuple else (value,)
            yield from chain.from_iterable(self.part(each) for each in below if isinstance(each, BaseModel))

    def _picture(self, part: BaseModel, alt: AltText) -> Iterator[Block]:
        """A picture in words, its caption, and who made it."""
        yield labelled(Style.PICTURE, self.word("guide_picture"), self.said(alt))
        for name in ("caption", "credit"):
            if getattr(part, name, None):
                yield plain(Style.PICTURE, self.said(getattr(part, name)), joined=True)

    def _figure(self, figure: Figure) -> Iterator[Block]:
        """What was counted before the number, so that no language need bend the words to it."""
        number = self.said(figure.shown) or shown(figure.value)
        words = (Words(f"{self.said(figure.label)}: "), Words(number.replace("≈ ", "≈\u00a0"), Tone.BOLD))
        yield Block(Style.ITEM if figure.how else Style.TEXT, (*words, *cited(self._unsaid(figure))))
        if figure.how:
            yield from map(from_paragraph, figure.how.paragraphs(self.language))

    def _quote(self, screen: QuoteScreen) -> Iterator[Block]:
        yield plain(Style.QUOTE, self.word("quote_open") + self.said(screen.words).strip() + self.word("quote_close"))
        by = ", ".join(part for part in (self.said(screen.who), self.said(screen.date)) if part)
        yield Block(Style.TEXT, (Words(by), *cited(self._unsaid(screen))), joined=True)
        yield from self._field(screen, "body", screen.body)
        yield from self._field(screen, "picture", screen.picture)

    def _correction(self, correction: Correction) -> Iterator[Block]:
        first, *others = (from_paragraph(each) for each in correction.found.paragraphs(self.language))
        yield labelled(Style.TEXT, self.word("correction_said"), self.said(correction.said))
        label = Words(f"{self.word('correction_found')}: ", Tone.MEDIUM)
        yield Block(Style.TEXT, (label, *first.words), joined=True)
        yield from others
