"""What every screen's view model has in common: heading, sources, terms, and the way onward. Stage 4."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.bundle import Bundle, PlacedScreen
from kiosk.exhibit.markup import Paragraph, TermLink
from kiosk.exhibit.model import LocalizedText, MarkedText, Screen
from kiosk.services.access import Access
from kiosk.services.film import Film
from kiosk.services.languages import Languages
from kiosk.services.media import Media
from kiosk.services.navigation import Navigation
from kiosk.services.rows import Rows
from kiosk.services.styled import numbering, raised, styled, unsaid

QML_IMPORT_NAME = "kiosk.screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ScreenInputs:
    """What a screen is made from."""

    bundle: Bundle
    placed: PlacedScreen
    languages: Languages
    navigation: Navigation
    access: Access
    media: Media
    film: Film


@dataclass(frozen=True, slots=True)
class HeadingProps:
    """What stands over and under every screen's text."""

    kicker: str
    title: str
    look: str
    sources_label: str
    see_label: str
    earlier_page: str
    later_page: str


@dataclass(frozen=True, slots=True)
class TermRow:
    term_id: str
    title: str


def derive_heading(inputs: ScreenInputs) -> HeadingProps:
    screen, language = inputs.placed.screen, inputs.languages.current
    cited = inputs.bundle.cited(screen, language)
    word = inputs.languages.word
    see = inputs.bundle.screen(screen.see).title.in_language(language) if screen.see else ""
    return HeadingProps(
        kicker=(screen.kicker or inputs.placed.chapter.title).in_language(language),
        title=heading_of(screen, language),
        look=screen.look.in_language(language) if screen.look else "",
        sources_label=word("sources_count", n=len(cited)) if cited else "",
        see_label=see,
        earlier_page=word("page_earlier"),
        later_page=word("page_later"),
    )


def heading_of(screen: Screen, language: str) -> str:
    """The question a screen asks, where it asks one; else its title."""
    asked = getattr(screen, "question", None)
    return str((asked or screen.title).in_language(language))


def terms_in(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """The terms that a text links, each once, in order."""
    found = (span.term for paragraph in paragraphs for span in paragraph.spans if isinstance(span, TermLink))
    return tuple(dict.fromkeys(found))


def chosen(kept: int, count: int) -> int:
    return max(0, min(count - 1, kept))


def beside(names: Sequence[str], picked: int) -> tuple[str, str]:
    """The names before and after the one picked; none beyond either end."""
    padded = ("", *names, "")
    return padded[picked], padded[picked + 2]


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class ScreenViewModel(QObject):
    """Derives its props again whenever the language changes; subclasses derive theirs in `refresh`."""

    headingChanged = Signal()

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.inputs = inputs
        self._heading = derive_heading(inputs)
        self._terms = Rows(TermRow, self)
        self.refresh()
        inputs.languages.changed.connect(self._on_language_changed)

    kicker = Property(str, lambda self: self._heading.kicker, notify=headingChanged)
    title = Property(str, lambda self: self._heading.title, notify=headingChanged)
    sourcesLabel = Property(str, lambda self: self._heading.sources_label, notify=headingChanged)
    seeLabel = Property(str, lambda self: self._heading.see_label, notify=headingChanged)
    earlierPage = Property(str, lambda self: self._heading.earlier_page, notify=headingChanged)
    laterPage = Property(str, lambda self: self._heading.later_page, notify=headingChanged)
    terms = Property(QObject, lambda self: self._terms, constant=True)

    @property
    def language(self) -> str:
        return self.inputs.languages.current

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each source, as in the sources panel."""
        return numbering(self.inputs.bundle.cited(self.inputs.placed.screen, self.language))

    def refresh(self) -> None:
        """Derive this screen's own props again."""
        raise NotImplementedError

    def retire(self) -> None:
        """Listen no more: another screen has taken this one's place."""
        self.inputs.languages.changed.disconnect(self._on_language_changed)

    def styled(self, text: MarkedText | None) -> list[str]:
        """A text's paragraphs for the screen."""
        return styled(text.paragraphs(self.language), self.numbers) if text else []

    def vouched(self, label: LocalizedText, sources: Sequence[str], said: MarkedText | None) -> str:
        """A label, and the numbers of those of its sources that its text does not cite."""
        missing = unsaid(sources, said.paragraphs(self.language) if said else ())
        return label.in_language(self.language) + raised(missing, self.numbers)

    def look_shown(self) -> list[str]:
        """The one thing to look at, as a last paragraph."""
        return [f"<i>{escape(self._heading.look)}</i>"] if self._heading.look else []

    def show_terms(self, texts: Sequence[MarkedText | None]) -> None:
        """The terms of what is shown now become buttons."""
        found = terms_in(p for text in texts if text is not None for p in text.paragraphs(self.language))
        title = {term: self.inputs.bundle.terms[term].title.in_language(self.language) for term in found}
        self._terms.show([TermRow(term, title[term]) for term in found])

    @Slot()
    def openSources(self) -> None:
        self.inputs.navigation.open("sources")

    @Slot(str)
    def openTerm(self, term: str) -> None:
        self.inputs.navigation.open(f"term:{term}")

    @Slot()
    def openSee(self) -> None:
        if self.inputs.placed.screen.see:
            self.inputs.navigation.go(self.inputs.placed.screen.see)

    @Slot()
    def _on_language_changed(self) -> None:
        self._heading = derive_heading(self.inputs)
        self.refresh()
        self.headingChanged.emit()


class ChoosingViewModel(ScreenViewModel):
    """A screen of several things, one of which is chosen; the choice is kept for the visit."""

    def __init__(self, inputs: ScreenInputs, count: int, parent: QObject | None = None) -> None:
        self.count = count
        self.chosen = chosen(inputs.navigation.kept(inputs.placed.screen.id), count)
        super().__init__(inputs, parent)

    def choose_item(self, index: int) -> None:
        index = chosen(index, self.count)
        if index != self.chosen:
            self.chosen = index
            self.inputs.navigation.keep(self.inputs.placed.screen.id, index)
            self.refresh()

    def introduced(self, intro: MarkedText | None, body: MarkedText | None) -> list[str]:
        """A text with its terms; on the first of several things, between the introduction and what to look at."""
        first = self.chosen == 0
        texts = [intro, body] if first else [body]
        self.show_terms(texts)
        return [*(p for text in texts for p in self.styled(text)), *(self.look_shown() if first else ())]

    @Slot(int)
    def step(self, by: int) -> None:
        """To the one before or after."""
        self.choose_item(self.chosen + by)
