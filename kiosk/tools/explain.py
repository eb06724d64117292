"""`kiosk check --explain CODE`: a page of the manual, as a terminal shows it. Without Qt."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterator

from kiosk.bundle.manual import Page, pages
from kiosk.diagnostics import Level
from kiosk.exhibit.suggest import did_you_mean

WIDEST = 100
INDENT = "  "
GUIDE = "the guide for curators lists all of them, under What check tells"

_QUIET = """\
Write it among the keys of the screen, source or term that it is told of; or of the chapter or the exhibit, for all
that lies below. `kiosk check` then tells the reason in its place."""
_NOT_AN_ERROR = "It cannot be quietened: the exhibit is not shown until it is mended."
_ALWAYS = "It cannot be quietened."
_LINK = re.compile(r"\[([^\]]+)\]\(#[^)]*\)")


def explained(code: str) -> str | None:
    """The page of a code; None where there is none."""
    page = pages().get(code)
    return None if page is None else "\n".join(_lines(page)) + "\n"


def unknown(code: str) -> str:
    """What to say of a code that is none."""
    return f'there is no code "{code}"; {did_you_mean(code, pages(), GUIDE)}'


def _lines(page: Page) -> Iterator[str]:
    yield f"{page.code} ({page.level})"
    for heading, text in (("What", page.what), ("Why", page.why), ("What to do", page.what_to_do)):
        yield from ("", heading, _paragraph(_LINK.sub(r"\1", _begun(text))))
    for heading, example in (("Wrong", page.wrong), ("Right", page.right)):
        if example:
            yield from ("", heading, textwrap.indent(example, INDENT))
    yield ""
    if page.can_be_quietened:
        yield from ("To quieten it for one place", f'{INDENT}quiet: {{{page.code}: "why it may stay"}}')
        yield _paragraph(_QUIET)
    else:
        yield _NOT_AN_ERROR if page.level is Level.ERROR else _ALWAYS


def _begun(text: str) -> str:
    """A sentence from its first letter on; code keeps its own."""
    return text[:1].upper() + text[1:]


def _paragraph(text: str) -> str:
    width = min(WIDEST, shutil.get_terminal_size().columns)
    return textwrap.indent(textwrap.fill(" ".join(text.split()), width - len(INDENT)), INDENT)
