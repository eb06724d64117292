"""The files that an SVG drawing names beside itself: none of them travels with it. No Qt."""

from __future__ import annotations

import re
from pathlib import Path
from xml.parsers import expat

_LINKS = frozenset({"href", "src"})
_MERELY_LED_TO = frozenset({"a"})
_CSS = re.compile(r"url\(\s*[\"']?(?!#|data:)([^\"')\s][^\"')]*)|@import\s+[\"']([^\"']+)", re.IGNORECASE)


def outside(file: Path) -> tuple[str, ...]:
    """What a drawing names outside itself, each once; of a drawing that is no XML, what came before its fault."""
    found: dict[str, None] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] not in _MERELY_LED_TO:
            found.update(dict.fromkeys(_named(attributes)))

    def text(data: str) -> None:
        found.update(dict.fromkeys(_in_css(data)))

    def entity(name: str, parameter: bool, value: str | None, base: str | None, system: str | None, *_: object) -> None:
        if system:
            found[system] = None

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.CharacterDataHandler, parser.EntityDeclHandler = start, text, entity
    try:
        parser.Parse(file.read_bytes(), True)
    except (expat.ExpatError, LookupError, ValueError):
        return tuple(found)
    return tuple(found)


def _named(attributes: dict[str, str]) -> list[str]:
    links = [value.strip() for key, value in attributes.items() if key.rpartition(":")[2] in _LINKS]
    named = [link for link in links if link and not link.startswith(("#", "data:"))]
    return named + [link for value in attributes.values() for link in _in_css(value)]


def _in_css(text: str) -> list[str]:
    return [(first or second).strip() for first, second in _CSS.findall(text)]
