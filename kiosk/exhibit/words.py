"""Stage 2: the shell's own words, and those by which an exhibit replaces them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.exhibit.fields import LocalizedText
from kiosk.exhibit.model import Part


class WordsFile(Part):
    """The file of the shell's words."""

    words: dict[str, LocalizedText]
    """Each word or sentence by its key, in every language."""


@dataclass(frozen=True)
class Words:
    """The shell's words as they are shown."""

    texts: Mapping[str, LocalizedText] = field(default_factory=dict)

    def get(self, key: str, language: str) -> str:
        """The words for a key; the key itself where nobody wrote any, so that it is seen."""
        found = self.texts.get(key)
        return key if found is None else found.in_language(language)

    def replaced_by(self, others: Mapping[str, LocalizedText]) -> Words:
        """These words, with others for some keys; a language that the others lack stays as it was."""
        return Words({**self.texts, **{key: _merged(self.texts.get(key), text) for key, text in others.items()}})

    def missing_in(self, language: str) -> list[str]:
        """The keys without words in a language."""
        return [
            key for key, text in self.texts.items() if text.everywhere is None and not dict(text.texts).get(language)
        ]


def _merged(old: LocalizedText | None, new: LocalizedText) -> LocalizedText:
    if old is None or new.everywhere is not None:
        return new
    return LocalizedText(texts=tuple({**dict(old.texts), **dict(new.texts)}.items()))
