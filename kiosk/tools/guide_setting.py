"""Sets the text of a large-print guide in Inter: lines, pages, and the numbers of the pages that it names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextCharFormat, QTextLayout, QTextOption

from kiosk.paths import ASSETS
from kiosk.tools.guide_pages import Measured, Page, paginated
from kiosk.tools.guide_text import PAGE, Block, Style
from kiosk.tools.guide_type import LOOKS, MEASURE, NUMBER_WIDTH, ROOM, WEIGHTS, Look

FAMILY = "Inter"
FACES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
DOTS = 10
"""Dots to a point, fine enough for letters to stand where their outlines want them."""
ROUNDS = 6
"""How often the page numbers in a text may move what comes after them, before they are left as they are."""
PLANE = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
"""Every letter that Inter could have a shape for."""
KEPT = ((re.compile(r" (?=[–—] )"), "\u00a0"), (re.compile(r"(?<=\d)-(?=[^\W\d])"), "\u2011"))
"""A dash stays with the word before it, and the ending of a number with the number: as many letters as before."""
ENTRIES = (Style.CHAPTER_ENTRY, Style.ENTRY)


def load_faces() -> None:
    """The three faces that are printed, and no other."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"{face}.ttf"))


@cache
def font(size: float, weight: int) -> QFont:
    """A face of Inter, without contextual shapes: a PDF does not know which letters those are."""
    face = QFont(FAMILY)
    face.setPixelSize(round(size * DOTS))
    face.setWeight(QFont.Weight(weight))
    face.setFeature(QFont.Tag("calt"), 0)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face


def readings(text: str) -> dict[str, str]:
    """The letters by which Qt names those of a text wrongly, because they share a shape: a tab for a blank."""
    faces = [QRawFont.fromFont(font(LOOKS[Style.TEXT].size, weight)) for weight in WEIGHTS.values()]
    letters, others = sorted(set(text)), [letter for letter in PLANE if letter not in text]
    named = {"\u2011": "-"}
    for face in faces:
        shapes = dict(zip(face.glyphIndexesForString("".join(letters)), letters, strict=True))
        found = zip(face.glyphIndexesForString("".join(others)), others, strict=True)
        named |= {other: shapes[shape] for shape, other in found if shape and shape in shapes}
    return named


@dataclass(frozen=True)
class Setting:
    """A guide, set: each block's lines, and the pages that they stand on."""

    blocks: tuple[Block, ...]
    layouts: tuple[QTextLayout, ...]
    pages: tuple[Page, ...]
    places: Mapping[str, int]
    """The page, from 1, on which each named block begins."""


def set_blocks(blocks: Sequence[Block]) -> Setting:
    """Set all blocks; again for as long as the page numbers named in texts change where the pages end."""
    places: dict[str, int] = {}
    layouts = [_laid(block, "00") for block in blocks]
    for _ in range(ROUNDS):
        pages = paginated([_measured(*each) for each in zip(blocks, layouts, strict=True)], ROOM)
        found = _places(blocks, pages)
        if found == places:
            break
        places = found
        for number, block in enumerate(blocks):
            if PAGE in block.text:
                layouts[number] = _laid(block, str(places[block.leads_to]))
    return Setting(tuple(blocks), tuple(layouts), tuple(pages), places)


def _places(blocks: Sequence[Block], pages: Sequence[Page]) -> dict[str, int]:
    begun = [(piece.block, number) for number, page in enumerate(pages, 1) for piece in page if piece.first == 0]
    return {blocks[block].name: number for block, number in begun if blocks[block].name}


def _measured(block: Block, layout: QTextLayout) -> Measured:
    return Measured(LOOKS[block.style], max(1, layout.lineCount()), block.joined)


def _laid(block: Block, page: str) -> QTextLayout:
    """A block's lines; one that is drawn has none."""
    look = LOOKS[block.style]
    layout = QTextLayout("" if block.drawing else kept(block.text.replace(PAGE, page)), font(look.size, look.weight))
    layout.setFormats(_formats(block, look, page))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    width = MEASURE - look.indent - (NUMBER_WIDTH if block.style in ENTRIES else 0)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * DOTS)
        middle = (look.height * DOTS - line.height()) / 2
        line.setPosition(QPointF(0, middle + layout.lineCount() * look.height * DOTS - look.height * DOTS))
    layout.endLayout()
    return layout


def kept(text: str) -> str:
    """A text that does not part at its lines' ends what belongs together."""
    for pattern, instead in KEPT:
        text = pattern.sub(instead, text)
    return text


def _formats(block: Block, look: Look, page: str) -> list[QTextLayout.FormatRange]:
    """The louder words of a block."""
    formats, start = [], 0
    for words in block.words:
        length = len(words.text.replace(PAGE, page).encode("utf-16-le")) // 2
        weight = max(look.weight, WEIGHTS[words.tone])
        if weight != look.weight and not block.drawing:
            louder = QTextLayout.FormatRange()
            louder.start, louder.length = start, length
            louder.format = QTextCharFormat()
            louder.format.setFont(font(look.size, weight))
            formats.append(louder)
        start += length
    return formats
