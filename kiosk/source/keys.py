"""Stage 1: what a key looks like: hidden characters in it, a colon without a space, what others take it for."""

from __future__ import annotations

import re
from collections.abc import Container

import yaml

from kiosk.source.places import Place
from kiosk.source.text import INVISIBLE_SPACE

_HIDDEN = re.compile(f"{INVISIBLE_SPACE.pattern}|[\u2066-\u2069\x00-\x1f\x7f-\x9f]")
_TIGHT = re.compile(r"[a-z][a-z0-9_]*:[^ \t\n].*", re.DOTALL)
_KEY = re.compile(r"\s*(?P<key>[a-z][a-z0-9_]*):(?:\s|$)")
_NUMBER = re.compile(r"[-+]?\d{1,18}(?:\.\d{0,18})?")
_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off")


def hidden(key: str) -> bool:
    """Whether something stands in a key that nobody sees."""
    return not (key.isascii() and key.isprintable()) and _HIDDEN.search(key) is not None


def without_hidden(key: str) -> str:
    """The key that was meant: no blanks around it, a low line in place of one inside."""
    return _HIDDEN.sub("", re.sub(r"\s+", "_", key.strip())) if hidden(key) else key


def tight_colon(event: yaml.ScalarEvent) -> bool:
    """Whether a key is a key and a value, `{az:Liman}`."""
    return not event.style and ":" in event.value and _TIGHT.fullmatch(event.value) is not None


def meaning_of(key: str) -> str:
    """What YAML 1.1 takes an unquoted key for, where that is no text: 1, 1.0 and true are all one."""
    if key.lower() in _TRUE:
        return "1.0"
    if key.lower() in _FALSE:
        return "0.0"
    return str(float(key)) if _NUMBER.fullmatch(key) else ""


def begins_an_item(place: Place, lines: tuple[str, ...], known: Container[str]) -> bool:
    """Whether the next line, too, begins with a key that is there already."""
    following = next((line for line in lines[place.line + 1 :] if line.strip()), "")
    found = _KEY.match(following)
    return found is not None and found["key"] in known
