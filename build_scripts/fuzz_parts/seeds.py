"""Where a run of the fuzzer begins: every YAML file of the exhibits, cut into pieces that are read quickly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXHIBITS = (ROOT / "exhibits" / "black-january", ROOT / "exhibits" / "demo")
SHELL_WORDS = ROOT / "assets" / "texts" / "shell.yaml"
LONGEST = 3072
HEAD = "id: a\ntitle: A\ndates: A\nsummary: A\nmood: day\nline: {voice: [0, 1]}\nscreens:\n"

PARTS = ("exhibit.yaml", "chapter.yaml", "sources.yaml", "glossary.yaml", "words.yaml", "media/map.yaml")
"""The files of an exhibit that an input may stand for; its first letter is the number of one of them."""
EXHIBIT, CHAPTER, SOURCES, GLOSSARY, WORDS, BOUNDS = range(len(PARTS))

TOKENS = (
    "&a ", "*a", "<<: *a", "!!python/object/apply:os.system ", "!include x", "%YAML 1.1\n---\n", "---\n", "...\n",
    "? ", "? [a, b]\n: c", ": ", "- ", "-", "|\n", ">-\n", "'", '"', '"\\ud800"', '"\\0"', "{", "}", "[", "]", ",",
    "#", " #", "@", "`", "\t", "\r", "\x85", "\u2028", "\u00a0", "\u2007", "\u202f", "\u3000", "\u200b", "\ufeff",
    "\u202e", "\u2066", "\u201c", "\u2013 ", "e\u0301", "\0", "\x07", "~", "null", "no", "1_0", "010", ".inf", "1e999",
    "9" * 40, "2024-02-30", "0000", "18:00", "1 fortnight", "9999 years", "[^S1]", "[^", "](term:x)", "**", "<b>",
    "media/../x.svg", "\\\\server\\share", "file:///etc/passwd", "aux.svg", "%2e%2e", "=", "id: x", "screens:", '""',
    "''",
)  # fmt: skip
"""What is set between the letters of a file: all that YAML, our markup and our fields give a meaning to."""

HOSTILE = (
    "", "\ufeff", "\ufeffid: a", "[" * 500, "{a: " * 200, "- " * 300, "a: &a [*a]\n", "k: 1\nk: 2\n", "a:\n\tb: 1\n",
    "".join(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 30)), "a: b\n---\nc: d\n", "? [a]\n: b\n",
    "id: \u201cpier\u201d\n", "screens:\n  \u2013 id: a\n", "id:a\ntitle b\n", "a: 'It's'\n", 'a: "C:\\Users"\n', "\0",
)  # fmt: skip


def seeds() -> Iterator[bytes]:
    """Every piece as one input: the number of the file that it stands for, and its text."""
    for folder in EXHIBITS:
        for path in sorted(folder.rglob("*.yaml")):
            part = part_of(path)
            yield from (as_input(part, piece) for piece in pieces(path.read_text(encoding="utf-8"), part))
    yield from (as_input(WORDS, piece) for piece in pieces(SHELL_WORDS.read_text(encoding="utf-8"), WORDS))
    for number, text in enumerate(HOSTILE):
        yield as_input(number % len(PARTS), text)
        yield as_input(CHAPTER, text)


def as_input(part: int, text: str) -> bytes:
    return f"{part}{text}".encode("utf-8", "surrogatepass")


def part_of(path: Path) -> int:
    """Which file of an exhibit a file is."""
    known = {"exhibit.yaml": EXHIBIT, "sources.yaml": SOURCES, "glossary.yaml": GLOSSARY}
    return BOUNDS if path.parent.name == "media" else known.get(path.name, CHAPTER)


def pieces(text: str, part: int) -> Iterator[str]:
    """Each screen of a chapter under a short head, each source, each term; a small file as it is."""
    lines = text.splitlines(keepends=True)
    mark = {CHAPTER: "  - ", WORDS: "  "}.get(part, "")
    if part in (EXHIBIT, BOUNDS):
        yield text
        return
    begins = [n for n, line in enumerate(lines) if _begins(line, mark)]
    head = {CHAPTER: HEAD, WORDS: "words:\n"}.get(part, "")
    if part == CHAPTER:
        yield "".join(lines[: begins[0]])
    for first, after in zip(begins, [*begins[1:], len(lines)], strict=True):
        yield (head + "".join(lines[first:after]))[: LONGEST // 2]


def _begins(line: str, mark: str) -> bool:
    return line.startswith(mark) and line[len(mark) : len(mark) + 1].strip("# \n") != ""
