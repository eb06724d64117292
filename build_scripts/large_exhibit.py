"""Writes an exhibit of as many screens as one likes, in three languages, to see what a large one costs (stage: build).

    python3 build_scripts/large_exhibit.py out/large --screens 2000

Every screen type is in it that needs no film, with a picture of its own on every screen that shows one, sources,
terms and citations; its words mean nothing. `check` finds nothing to say of it.
"""

from __future__ import annotations

import argparse
import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

Json = Mapping[str, object] | Sequence[object] | str

A_CHAPTER = 40
"""Screens of a chapter: as many as fit into a file."""
LANGUAGES = ("az", "ru", "en")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>\n'
DZI = (
    '<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="png" Overlap="0" TileSize="512">'
    '<Size Width="1" Height="1"/></Image>\n'
)
TILE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==")
"""A PNG of one grey pixel."""
BOUNDS = "bounds: {west: 49, south: 40, east: 51, north: 41}\n"
WORDS = {
    "az": "küçə boyunca gecə işığı ilə səs gəlir və suyun üstündə qayıq dayanır",
    "ru": "вдоль улицы ночью идёт свет и голос слышен над водой где стоит лодка",
    "en": "along the street a light moves at night and a voice is heard over the water",
}
MOOD = {
    **{"ground": "#0B0D12", "raised": "#141A24", "ink": "#EFEBE3"},
    **{"soft_ink": "#B4B1AC", "mark": "#D4284A", "accent": "#F7667D"},
}


def text(number: int, what: str) -> Json:
    """A few words in every language, never the same twice."""
    return {code: f"{what} {_word(number, code)} {_word(number // 7, code)}" for code in LANGUAGES}


def _word(number: int, language: str) -> str:
    words = WORDS[language].split()
    return words[number % len(words)]


def body(number: int) -> Json:
    """Two paragraphs of two sentences, each with its citations, and a term in the first."""
    return {code: "\n\n".join(_paragraph(number, part, code) for part in range(2)) + "\n" for code in LANGUAGES}


def _paragraph(number: int, part: int, code: str) -> str:
    words = WORDS[code]
    term = f"[{_word(number, code)}](term:term-{number // 30}) " if part == 0 else ""
    cited = f"[^S{number // 5}, S{(number + part) // 5}]"
    return f"{term}{words} {1900 + number % 90}. {words.capitalize()} *{_word(part, code)}*. {cited}"


def short(number: int) -> Json:
    return {code: f"{WORDS[code].capitalize()} {number % 90 + 1900}. [^S{number // 5}]" for code in LANGUAGES}


def picture(number: int) -> Json:
    return {"file": f"media/{number}.svg", "alt": text(number, "Alt"), "credit": "Drawn by nobody"}


def story(number: int) -> Mapping[str, Json]:
    figure = {"value": "130+", "label": text(number, "f"), "source": f"S{number // 5}"}
    return {"body": body(number), "picture": picture(number), "figures": [figure], "see": f"screen-{abs(number - 1)}"}


def timeline(number: int) -> Mapping[str, Json]:
    at = ("1990-01-19", "1990-01-20", "1990-01-21")
    moments = [{"at": when, "title": text(n, "m"), "body": short(n)} for n, when in enumerate(at, number)]
    return {"axis": {"from": at[0], "to": at[-1], "step": "1 day"}, "moments": moments}


def on_a_map(number: int) -> Mapping[str, Json]:
    places = [
        {"id": f"place-{n}", "at": ["40.4", f"49.{n}"], "title": text(n, "p"), "body": short(number + n)}
        for n in (1, 2)
    ]
    plain = {"base": f"media/{number}.svg", "dated": "1990", "alt": text(number, "Alt"), "credit": "Nobody"}
    return {**plain, "places": places}


def figures(number: int) -> Mapping[str, Json]:
    rows = [{"value": str(n), "label": text(n, "f"), "source": f"S{number // 5}"} for n in (131, 48)]
    return {"question": text(number, "Q"), "rows": rows}


def accounts(number: int) -> Mapping[str, Json]:
    rows = [{"who": text(n, "w"), "says": short(n), "source": f"S{n // 5}"} for n in (number, number + 1)]
    return {"question": text(number, "Q"), "accounts": rows}


def notice(number: int) -> Mapping[str, Json]:
    return {"body": text(number, "n"), "around": f"screen-{abs(number - 1)}"}


def hotspots(number: int) -> Mapping[str, Json]:
    spots = [
        {"id": f"spot-{n}", "shape": [["0.2", f"0.{n}"]], "title": text(n, "s"), "body": short(n)} for n in (1, 2, 3)
    ]
    return {"picture": picture(number), "spots": spots}


def people(number: int) -> Mapping[str, Json]:
    return {"people": [{"name": text(n, "n"), "role": text(n, "r"), "body": short(n)} for n in (number, number + 1)]}


def memorial(number: int) -> Mapping[str, Json]:
    return {"body": text(number, "m"), "picture": picture(number)}


def compare(number: int) -> Mapping[str, Json]:
    sides = [{"dated": year, "picture": picture(number), "body": short(number)} for year in ("1950", "1990")]
    return {"sides": sides}


def gallery(number: int) -> Mapping[str, Json]:
    shown = [{"title": text(n, "g"), "picture": picture(number), "body": short(n)} for n in (number, number + 1)]
    return {"pictures": shown}


def zoom(number: int) -> Mapping[str, Json]:
    view = {"title": text(number, "v"), "centre": ["0.5", "0.5"], "width": "0.3", "body": short(number)}
    return {"tiles": "media/cut.dzi", "alt": text(number, "Alt"), "credit": "Nobody", "views": [view]}


def quote(number: int) -> Mapping[str, Json]:
    return {"words": text(number, "w"), "who": text(number, "who"), "source": f"S{number // 5}", "body": short(number)}


def question(number: int) -> Mapping[str, Json]:
    thoughts = [{"title": text(n, "t"), "body": short(n)} for n in (number, number + 1)]
    return {"question": text(number, "Q"), "thoughts": thoughts}


def sources(number: int) -> Mapping[str, Json]:
    return {"body": short(number), "corrections": [{"said": text(number, "c"), "found": short(number)}]}


TYPES: Mapping[str, Callable[[int], Mapping[str, Json]]] = {
    **{"story": story, "timeline": timeline, "map": on_a_map, "figures": figures, "accounts": accounts},
    **{"notice": notice, "hotspots": hotspots, "people": people, "memorial": memorial, "compare": compare},
    **{"gallery": gallery, "zoom": zoom, "quote": quote, "question": question, "sources": sources},
}
"""All that need no film."""


def write(folder: Path, screens: int) -> None:
    """A whole exhibit into a folder that does not exist yet."""
    (folder / "media" / "cut_files" / "0").mkdir(parents=True)
    chapters = [range(first, min(first + A_CHAPTER, screens)) for first in range(0, screens, A_CHAPTER)]
    for name, content in _files(chapters):
        (folder / name).write_text(content, encoding="utf-8")
    for number in range(screens):
        shown = TYPES[_type_of(number)](number)
        if f"media/{number}.svg" in str(shown):
            (folder / "media" / f"{number}.svg").write_text(SVG, encoding="utf-8")
        if "base" in shown:
            (folder / "media" / f"{number}.yaml").write_text(BOUNDS, encoding="utf-8")
    (folder / "media" / "cut.dzi").write_text(DZI, encoding="utf-8")
    (folder / "media" / "cut_files" / "0" / "0_0.png").write_bytes(TILE)


def _type_of(number: int) -> str:
    return list(TYPES)[number % len(TYPES)]


def _files(chapters: Sequence[range]) -> Iterator[tuple[str, str]]:
    yield "exhibit.yaml", _lines(_exhibit(len(chapters)))
    sources: set[str] = set()
    terms: set[str] = set()
    for number, screens in enumerate(chapters):
        content = _lines(_chapter(number)) + "screens:\n" + "".join(_items(screens))
        sources.update(re.findall(r"\bS\d+", content))
        terms.update(re.findall(r"term-\d+", content))
        yield f"chapter-{number}.yaml", content
    plain = {"kind": "press", "trust": "Invented."}
    yield "sources.yaml", _lines({name: {"title": f"Source {name}", **plain} for name in sorted(sources)})
    words = {"title": text(0, "term"), "text": text(1, "Meaning")}
    yield "glossary.yaml", _lines(dict.fromkeys(sorted(terms), words))


def _exhibit(chapters: int) -> Mapping[str, Json]:
    return {
        **{"format": "1", "title": text(0, "Large"), "languages": LANGUAGES, "big_idea": text(1, "Idea")},
        **{"moods": {"night": MOOD}, "attract_mood": "night", "credits": {"texts": "Nobody"}},
        **{"sources": "sources.yaml", "glossary": "glossary.yaml"},
        "chapters": [f"chapter-{number}.yaml" for number in range(chapters)],
    }


def _chapter(number: int) -> Mapping[str, Json]:
    head = {"id": f"chapter-{number}", "title": text(number, "C"), "dates": "1990", "summary": text(number, "S")}
    return {**head, "mood": "night", "line": {"voice": ["0.2", "0.8"]}}


def _items(screens: range) -> Iterator[str]:
    """Screens as a curator writes them: a key a line, a text a line."""
    for number in screens:
        kind = _type_of(number)
        head = {"id": f"screen-{number}", "type": kind, "title": text(number, "Screen")}
        lines = list(_block({**head, **TYPES[kind](number)}, 4))
        yield f"  - {lines[0].lstrip()}" + "".join(lines[1:])


def _block(group: Mapping[str, object], indent: int) -> Iterator[str]:
    blank = " " * indent
    for key, value in group.items():
        if isinstance(value, dict):
            yield f"{blank}{key}:\n"
            yield from _block(value, indent + 2)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{blank}{key}:\n"
            for item in value:
                first, *others = _block(item, indent + 4)
                yield f"{blank}  - {first.lstrip()}"
                yield from others
        elif isinstance(value, str) and "\n" in value:
            yield f"{blank}{key}: |\n"
            yield from (f"{blank}  {line}\n" if line else "\n" for line in value.splitlines())
        else:
            yield f"{blank}{key}: {_flow(value)}\n"


def _flow(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _lines(group: Mapping[str, object]) -> str:
    return "".join(_block(group, 0))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write an exhibit of many screens.")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--screens", type=int, default=2000)
    arguments = parser.parse_args()
    write(arguments.folder, arguments.screens)
