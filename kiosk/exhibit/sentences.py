"""Stage 2: a text as sentences, each with its place, in any of our languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.exhibit.markup import CITATION

_TERM = re.compile(r"\[([^\]^\n][^\]]*)\]\(([^)]*)\)")
_END = re.compile(r"(?:[.!?…]+[»”’\"')\]]*(?:\s+(?=[\W_]*[A-ZА-ЯЁÇƏĞİÖŞÜÂ\d])|\s*$))|\n[ \t]*\n")
_SHORT = re.compile(r"(?:\b[A-ZА-ЯЁÇƏĞİÖŞÜ]|\b(?:Dr|Mr|Mrs|Ms|St|No|prof|проф|ул|им|cən))\.\s*$")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Where each sentence begins, and its words without markup. An initial or a title does not end one."""
    plain = without_markup(text)
    start = 0
    for end in _END.finditer(plain):
        if not _SHORT.search(plain, start, end.end()):
            yield from _one(plain, start, end.end())
            start = end.end()
    yield from _one(plain, start, len(plain))


def without_markup(text: str) -> str:
    """The text with blanks for its citations and for what makes a term a link; every letter keeps its place."""
    uncited = CITATION.sub(lambda found: " " * len(found[0]), text)
    return _TERM.sub(lambda found: f" {found[1]}{' ' * (len(found[2]) + 3)}", uncited)


def _one(plain: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    sentence = plain[start:end]
    if sentence.strip():
        yield start + len(sentence) - len(sentence.lstrip()), " ".join(sentence.split())
