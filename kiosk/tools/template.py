"""Templates of YAML with notes: filled, put into an exhibit's languages, what may be left out made a note. No Qt.

A template is itself a chapter's or a screen's YAML, whole, with every key, in our three languages:

    #? Notes on a key that may be left out; the key below becomes a note as well.
    #+ every     the notes on what any screen may have stand here
    $source      is filled in
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import takewhile
from string import Template

from kiosk.paths import TEMPLATES
from kiosk.tools.template_texts import in_languages

OPTIONAL, EVERY = "#?", "#+ every"


def filled(
    name: str, languages: Sequence[str], names: Mapping[str, str], *, texts: Mapping[str, str] | None = None
) -> str:
    """A template with all its keys in use; `texts` replace those of its first step."""
    text = Template(_read(name)).substitute(names)
    return in_languages(text, languages, texts or {})


def as_notes(text: str, but: Collection[str] = ()) -> str:
    """The same with every key that may be left out turned into a note, but those that are named."""
    return "".join(f"{line}\n" for line in _noted(text.splitlines(), but))


def in_use(text: str) -> str:
    """The same with every key in use, its notes being plain notes."""
    return text.replace(OPTIONAL, "#")


def _read(name: str) -> str:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    every = (TEMPLATES / "screens" / "every.yaml").read_text(encoding="utf-8")
    return "".join(_moved(every, _indent(line) - 2) if line.strip() == EVERY else line for line in _lines(text))


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _moved(text: str, by: int) -> str:
    """A text moved to the right."""
    return "".join(" " * by + line for line in _lines(text))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _noted(lines: Sequence[str], but: Collection[str]) -> list[str]:
    done: list[str] = []
    rest = list(lines)
    while rest:
        line = rest.pop(0)
        if not line.lstrip().startswith(OPTIONAL):
            done.append(line)
            continue
        indent = _indent(line)
        notes = [line.replace(OPTIONAL, "#", 1), *takewhile(lambda each: each.lstrip().startswith("# "), rest)]
        del rest[: len(notes) - 1]
        block = _block(rest, indent)
        del rest[: len(block)]
        used = block[0].strip().partition(":")[0] in but
        done += [*notes, *(block if used else (_note(each, indent) for each in block))]
    return done


def _block(lines: Sequence[str], indent: int) -> list[str]:
    """The first line and all that stands below it, further to the right."""
    below = takewhile(lambda each: not each.strip() or _indent(each) > indent, lines[1:])
    block = [*lines[:1], *below]
    while block and not block[-1].strip():
        block.pop()
    return block


def _note(line: str, indent: int) -> str:
    return f"{line[:indent]}#{line[indent:].replace(OPTIONAL, '#')}" if line.strip() else f"{' ' * indent}#"
