"""The curators' guide as the tests read it: its examples as files of one exhibit, its tables as rows."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from tests.filming import MEDIA

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "exhibits" / "README.md"

_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"# (?:tea-house/)?(\S+\.yaml)\n")
_PICTURE = re.compile(r"media/[\w-]+\.svg")
_FILM = re.compile(r"media/[\w.-]+\.webm")
_CAPTIONS = re.compile(r"media/[\w.-]+\.vtt")
_TILES = re.compile(r"media/[\w-]+\.dzi")
_DEEP_ZOOM = """\
<?xml version="1.0" encoding="UTF-8"?>
<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="png" Overlap="0" TileSize="512">
  <Size Width="4" Height="3"/>
</Image>
"""
_DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>\n'

FIRST_FILES = ("exhibit.yaml", "1-morning.yaml", "sources.yaml", "glossary.yaml")


@dataclass(frozen=True)
class Example:
    """One fenced block of YAML: a file that names itself in its first line, or the item of a chapter."""

    text: str

    @property
    def file(self) -> str | None:
        found = _NAME.match(self.text)
        return found[1] if found else None

    @property
    def name(self) -> str:
        return self.file or self.text.splitlines()[0].removeprefix("- id: ")


def examples() -> list[Example]:
    return [Example(block) for block in _BLOCK.findall(GUIDE.read_text(encoding="utf-8"))]


def first_exhibit(folder: Path) -> Path:
    """What someone has who followed the guide to a first screen, and the pictures for what comes next."""
    (folder / "media").mkdir(parents=True)
    for example in examples():
        if example.file in (*FIRST_FILES, "media/quarter.yaml"):
            (folder / str(example.file)).write_text(example.text, encoding="utf-8")
        for picture in _PICTURE.findall(example.text):
            (folder / picture).write_text(_DRAWING, encoding="utf-8")
        for film in _FILM.findall(example.text):
            (folder / film).write_bytes((MEDIA / "film.webm").read_bytes())
        for captions in _CAPTIONS.findall(example.text):
            (folder / captions).write_bytes((MEDIA / "en.vtt").read_bytes())
        for tiles in _TILES.findall(example.text):
            _cut(folder, tiles)
    return folder


def _cut(folder: Path, name: str) -> None:
    """The smallest picture that is cut into tiles: four pixels by three, a tile on each of its levels."""
    (folder / name).write_text(_DEEP_ZOOM, encoding="utf-8")
    for level in range(3):
        tile = folder / f"{name.removesuffix('.dzi')}_files" / str(level) / "0_0.png"
        tile.parent.mkdir(parents=True, exist_ok=True)
        tile.write_bytes(b"a tile")


def add(example: Example, folder: Path) -> None:
    """Put an example where the guide says: a screen at the chapter's end, a file in its place."""
    chapter, exhibit = folder / "1-morning.yaml", folder / "exhibit.yaml"
    if example.file is None:
        text = f"{chapter.read_text(encoding='utf-8')}\n{textwrap.indent(example.text, '  ')}"
        chapter.write_text(text, encoding="utf-8")
        return
    (folder / example.file).write_text(example.text, encoding="utf-8")
    if example.file == "words.yaml":
        exhibit.write_text(f"{exhibit.read_text(encoding='utf-8')}words: words.yaml\n", encoding="utf-8")


def rows(heading: str, text: str) -> list[list[str]]:
    """The rows of the table under a heading, without its head."""
    section = re.split(r"^#+ ", text.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
