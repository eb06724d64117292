"""Stage 3: the manual: a page for every code, saying what it means, why it is told and what to do.

A rule's page is its docstring. The pages of what the reader and the models tell lie in `assets/manual`, in the same
form: paragraphs that begin with What, Why, What to do and, where they help, Wrong and Right.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.quiet import UNUSED
from kiosk.bundle.rules.all import EVERY_RULE
from kiosk.bundle.rules.reading import code_of
from kiosk.diagnostics import Level
from kiosk.paths import MANUAL

_PART = re.compile(r"^(Level|What|Why|What to do|Wrong|Right): *", re.MULTILINE)
_PAGE = re.compile(r"^## ([a-z]+(?:-[a-z]+)+)\n", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """What the manual says of a code. `wrong` and `right` are an example, as it stands in a file."""

    code: str
    level: Level
    what: str
    why: str
    what_to_do: str
    wrong: str = ""
    right: str = ""

    @property
    def can_be_quietened(self) -> bool:
        return self.level is Level.WARNING and self.code != UNUSED


def pages() -> dict[str, Page]:
    """Every page, by its code, in the order of the alphabet."""
    found = [*_of_rules(), *_of_files()]
    return {page.code: page for page in sorted(found, key=lambda page: page.code)}


def codes_of_rules() -> frozenset[str]:
    return frozenset(code_of(rule) for rule in EVERY_RULE)


def _of_rules() -> Iterator[Page]:
    for rule in EVERY_RULE:
        yield _page(code_of(rule), textwrap.dedent(f"    {rule.__doc__}"), Level.WARNING)


def _of_files() -> Iterator[Page]:
    for path in sorted(MANUAL.glob("*.md")):
        _, *parts = _PAGE.split(path.read_text(encoding="utf-8"))
        for code, text in zip(parts[::2], parts[1::2], strict=True):
            yield _page(code, text, Level.ERROR)


def _page(code: str, text: str, level: Level) -> Page:
    _, *pieces = _PART.split(text)
    parts = dict(zip(pieces[::2], pieces[1::2], strict=True))
    what, why, what_to_do = (" ".join(parts.get(name, "").split()) for name in ("What", "Why", "What to do"))
    wrong, right = (_example(parts.get(name, "")) for name in ("Wrong", "Right"))
    return Page(code, Level(parts.get("Level", level).strip()), what, why, what_to_do, wrong, right)


def _example(text: str) -> str:
    return textwrap.dedent(text.rstrip().removeprefix("\n"))
