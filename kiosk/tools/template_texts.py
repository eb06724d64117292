"""The texts of a template in an exhibit's languages: ours as they are written, English in place of others. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml

OURS = ("az", "ru", "en")
FALLBACK = "en"
TO_TRANSLATE = "# to be translated"
LONGEST_LINE = 110

_LETTERS = re.compile(r"[^\W\d_][\w .’–—;/-]*[\w.’]")
_NOT_TEXTS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})


@dataclass(frozen=True)
class _Place:
    """Where the value of a key stands that is written in our languages, and how far right the key is."""

    start: int
    end: int
    indent: int
    in_braces: bool
    texts: tuple[tuple[str, str], ...]


def in_languages(text: str, languages: Sequence[str], replaced: Mapping[str, str]) -> str:
    """A template's text with each of its texts in these languages; `replaced` ones by the key they stand under."""
    for key, place in reversed(list(_places(text, yaml.compose(text, Loader=yaml.SafeLoader)))):
        given = replaced.get(key)
        texts = {code: given for code in languages} if given else dict(place.texts)
        foreign = languages[1:] if given else [code for code in languages if code not in OURS]
        written = {code: texts.get(code, texts.get(FALLBACK, "")) for code in languages}
        text = text[: place.start] + _written(written, foreign, place) + text[place.end :]
    return text


def _places(
    text: str, node: yaml.Node | None, in_braces: bool = False, top: bool = True
) -> Iterator[tuple[str, _Place]]:
    """Every mapping of languages below a node, in the order of the text, with its key if that is the first step."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _places(text, item, in_braces or bool(node.flow_style), top=False)
    if not isinstance(node, yaml.MappingNode):
        return
    braces = in_braces or bool(node.flow_style)
    for key, value in node.value:
        if isinstance(value, yaml.MappingNode) and {each.value for each, _ in value.value} == set(OURS):
            yield (key.value if top else ""), _place(text, key, value, braces)
        else:
            yield from _places(text, value, braces, top=False)


def _place(text: str, key: yaml.Node, value: yaml.MappingNode, in_braces: bool) -> _Place:
    start = key.end_mark.index + 1
    last = value.end_mark if value.flow_style else value.value[-1][1].end_mark
    end = start + len(text[start : last.index].rstrip())
    texts = tuple((code.value, each.value) for code, each in value.value)
    return _Place(start, end, key.start_mark.column, in_braces, texts)


def _written(texts: Mapping[str, str], foreign: Sequence[str], place: _Place) -> str:
    line = " {" + ", ".join(f"{code}: {quoted(each)}" for code, each in texts.items()) + "}"
    several = any("\n" in each for each in texts.values())
    if place.in_braces or not (several or foreign or place.indent + len(line) > LONGEST_LINE - 12):
        return line
    below = " " * (place.indent + 2)
    rows = (_row(code, each, below, TO_TRANSLATE if code in foreign else "") for code, each in texts.items())
    return "".join(f"\n{below}{row}" for row in rows)


def _row(code: str, text: str, below: str, mark: str) -> str:
    after = f"  {mark}" if mark else ""
    if "\n" not in text:
        return f"{code}: {quoted(text)}{after}"
    lines = "".join(f"\n{below}  {line}" if line else "\n" for line in text.rstrip("\n").split("\n"))
    return f"{code}: |{after}{lines}"


def quoted(text: str) -> str:
    """A text as YAML, in quotes unless it can do without anywhere."""
    if _LETTERS.fullmatch(text) and text.casefold() not in _NOT_TEXTS:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
