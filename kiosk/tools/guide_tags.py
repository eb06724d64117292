"""Gives a guide's PDF what Qt does not write: language, bookmarks, and tags that tell headings from texts. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.tools.guide_objects import Objects, read, reference, string, written
from kiosk.tools.guide_text import Block, Style
from kiosk.tools.pdf_outline import Bookmark, outline

Origins = Mapping[tuple[int, int], int]
"""Where on a page what was drawn, by the number of its block."""

HEADINGS = {Style.TITLE: 1, Style.SECTION: 2, Style.SCREEN: 3, Style.GROUP: 4, Style.ITEM: 5}
BOOKMARKS = {Style.SECTION: 0, Style.SCREEN: 1}
_ORIGIN_OR_TEXT = re.compile(rb"^1 0 0 1 (?P<x>\d+) (?P<y>\d+) cm$|^BT\n.*?^ET\n", re.MULTILINE | re.DOTALL)
_SHAPES = re.compile(rb"\[.*?\]", re.DOTALL)
_CODE = re.compile(rb"<[0-9A-F]{4}>")
_PAINTS = re.compile(rb"(?:^| )(?:f\*?|B\*?|S)$", re.MULTILINE)


@dataclass(frozen=True)
class Told:
    """What is known of a guide when it is printed. readings: letters that Qt names wrongly, and what they are."""

    language: str
    blocks: Sequence[Block]
    pages: Sequence[Origins]
    readings: Mapping[str, str]


@dataclass
class Marked:
    """The pieces of text of each block, as pairs of a page's object and a mark on it."""

    pieces: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    owners: list[list[int]] = field(default_factory=list)
    """For each page, the block behind each mark."""


def finished(pdf: bytes, told: Told) -> bytes:
    """The file with everything that a screen reader asks for."""
    objects, blocks = read(pdf), told.blocks
    _respell(objects, told.readings)
    catalogue = objects.named(objects.trailer, "Root")
    sheets = _sheets(objects, catalogue)
    marked = Marked()
    for number, (sheet, origins) in enumerate(zip(sheets, told.pages, strict=True)):
        _mark(objects, sheet, origins, marked)
        objects.extend(sheet, b"/StructParents %d\n/Tabs /S" % number)
    tree = _tree(objects, blocks, marked)
    bookmarks = _outline(objects, blocks, marked, sheets)
    entries = b"/Lang %s\n/MarkInfo << /Marked true >>\n/StructTreeRoot %s" % (string(told.language), reference(tree))
    entries += b"\n/ViewerPreferences << /DisplayDocTitle true >>"
    if bookmarks:
        entries += b"\n/Outlines %s\n/PageMode /UseOutlines" % reference(bookmarks)
    objects.extend(catalogue, entries)
    return written(objects)


def _sheets(objects: Objects, catalogue: int) -> list[int]:
    """The objects of the pages, in their order."""
    pages = objects.bodies[objects.named(objects.bodies[catalogue], "Pages")]
    kids = re.search(rb"/Kids\s*\[(.*?)\]", pages, re.DOTALL)
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []


def _respell(objects: Objects, readings: Mapping[str, str]) -> None:
    """Mend the tables by which shapes are read as letters."""
    codes = {b"<%04X>" % ord(wrong): b"<%04X>" % ord(right) for wrong, right in readings.items()}

    def mended(table: re.Match[bytes]) -> bytes:
        return _CODE.sub(lambda code: codes.get(code[0], code[0]), table[0])

    tables = {objects.named(body, "ToUnicode") for body in objects.bodies.values() if b"/ToUnicode" in body}
    for number in tables:
        objects.bodies[number] = _SHAPES.sub(mended, objects.bodies[number])


def _mark(objects: Objects, sheet: int, origins: Origins, marked: Marked) -> None:
    """Put marks round each text of a page, by the origin that was set last; what else it paints is no content."""
    stream = objects.named(objects.bodies[sheet], "Contents")
    content = objects.content(stream)
    owners: list[int] = []
    parts, done, block = [], 0, None
    for found in _ORIGIN_OR_TEXT.finditer(content):
        if found["x"]:
            block = origins.get((int(found["x"]), int(found["y"])))
            continue
        parts += [_aside(content[done : found.start()]), _tagged(found[0], None if block is None else len(owners))]
        done = found.end()
        if block is not None:
            marked.pieces.setdefault(block, []).append((sheet, len(owners)))
            owners.append(block)
    parts.append(_aside(content[done:]))
    marked.owners.append(owners)
    objects.put_content(stream, b"".join(parts))


def _tagged(text: bytes, mark: int | None) -> bytes:
    head = b"/Artifact BMC\n" if mark is None else b"/P << /MCID %d >> BDC\n" % mark
    return head + text + b"EMC\n"


def _aside(content: bytes) -> bytes:
    return b"/Artifact BMC\n" + content + b"EMC\n" if _PAINTS.search(content) else content


def _tree(objects: Objects, blocks: Sequence[Block], marked: Marked) -> int:
    """One element for each block, below one for the document; and for each page which element owns which mark."""
    root, document = objects.add(), objects.add()
    elements = {number: objects.add() for number in sorted(marked.pieces)}
    for (number, element), kind in zip(elements.items(), _kinds(blocks, elements), strict=True):
        marks = b" ".join(
            b"<< /Type /MCR /Pg %s /MCID %d >>" % (reference(sheet), mark) for sheet, mark in marked.pieces[number]
        )
        objects.bodies[element] = b"<< /Type /StructElem /S /%s /P %s /K [%s] >>" % (kind, reference(document), marks)
    kids = b" ".join(map(reference, elements.values()))
    objects.bodies[document] = b"<< /Type /StructElem /S /Document /P %s /K [%s] >>" % (reference(root), kids)
    owned = b" ".join(
        b"%d [%s]" % (page, b" ".join(reference(elements[owner]) for owner in owners))
        for page, owners in enumerate(marked.owners)
    )
    parents = objects.add(b"<< /Nums [%s] >>" % owned)
    head = b"<< /Type /StructTreeRoot /K %s /ParentTree %s" % (reference(document), reference(parents))
    objects.bodies[root] = head + b" /ParentTreeNextKey %d >>" % len(marked.owners)
    return root


def _kinds(blocks: Sequence[Block], numbers: Mapping[int, int]) -> Iterator[bytes]:
    """H1 to H5 for headings, without leaving out a level on the way down; P for everything else."""
    above = 0
    for number in numbers:
        level = HEADINGS.get(blocks[number].style)
        if level is not None:
            above = min(level, above + 1)
        yield b"P" if level is None else b"H%d" % above


def _outline(objects: Objects, blocks: Sequence[Block], marked: Marked, sheets: Sequence[int]) -> int:
    """The bookmarks: chapters, and their screens below them; 0 where there are none."""
    bookmarks = [
        Bookmark(BOOKMARKS[block.style], block.text, sheets.index(marked.pieces[number][0][0]))
        for number, block in enumerate(blocks)
        if block.style in BOOKMARKS and number in marked.pieces
    ]
    if not bookmarks:
        return 0
    root = max(objects.bodies) + 1
    for number, keys in outline(bookmarks, sheets, root).items():
        objects.bodies[number] = b"<< " + keys + b" >>"
    return root
