"""Reads a guide's PDF as a screen reader does: which letters stand where, how large, and what they are tagged as."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.tools.guide_objects import Objects, read

_TOKEN = re.compile(
    rb"/(?P<tag>\w+) << /MCID (?P<mark>\d+) >> BDC|(?P<aside>/Artifact BMC)|(?P<end>\bEMC\b)"
    rb"|/(?P<font>F\d+) (?P<size>\d+) Tf|<(?P<code>[0-9A-F]{4})> Tj|(?P<newline>^ET$)",
    re.MULTILINE,
)
_SHAPES = re.compile(rb"<(?P<first>[0-9A-F]{4})> <[0-9A-F]{4}> \[(?P<letters>.*?)\]", re.DOTALL)
DOTS = 10


@dataclass(frozen=True)
class Run:
    """mark: of the page's content, None for what is no content; size: in points."""

    mark: int | None
    font: str
    size: float
    text: str


@dataclass(frozen=True)
class Element:
    """A paragraph or a heading, as it is tagged."""

    kind: str
    page: int
    text: str


class Paper:
    """A whole file."""

    def __init__(self, pdf: bytes) -> None:
        self.objects: Objects = read(pdf)
        self.catalogue = self.objects.bodies[self.objects.named(self.objects.trailer, "Root")]
        pages = self.objects.bodies[self.objects.named(self.catalogue, "Pages")]
        kids = re.search(rb"/Kids\s*\[(.*?)\]", pages, re.DOTALL)
        assert kids is not None
        self.sheets = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]
        self.pages = [self._runs(sheet) for sheet in self.sheets]

    def _runs(self, sheet: int) -> list[Run]:
        body = self.objects.bodies[sheet]
        resources = self.objects.bodies[self.objects.named(body, "Resources")]
        fonts = {name: int(n) for name, n in re.findall(rb"/(F\d+) (\d+) 0 R", resources)}
        letters = {name: self._letters(number) for name, number in fonts.items()}
        content = self.objects.content(self.objects.named(body, "Contents"))
        runs, mark, face, size, text = [], None, b"", 0.0, ""
        for token in _TOKEN.finditer(content):
            if token["mark"]:
                mark = int(token["mark"])
            elif token["aside"] or token["end"]:
                mark = None
            elif token["font"]:
                face, size = token["font"], int(token["size"]) / DOTS
            elif token["code"]:
                text += letters[face][int(token["code"], 16)]
            elif text:
                runs.append(Run(mark, self._face(fonts[face]), size, text))
                text = ""
        return runs

    def _face(self, font: int) -> str:
        found = re.search(rb"/BaseFont /([\w-]+)", self.objects.bodies[font])
        assert found is not None
        return found[1].decode()

    def _letters(self, font: int) -> dict[int, str]:
        table = self.objects.bodies[self.objects.named(self.objects.bodies[font], "ToUnicode")]
        found: dict[int, str] = {}
        for part in _SHAPES.finditer(table):
            codes = re.findall(rb"<([0-9A-F]{4})>", part["letters"])
            first = int(part["first"], 16)
            found |= {first + n: chr(int(code, 16)) for n, code in enumerate(codes)}
        return found

    def elements(self) -> list[Element]:
        """What is tagged, in reading order, with its words."""
        tree = self.objects.bodies[self.objects.named(self.catalogue, "StructTreeRoot")]
        document = self.objects.bodies[self.objects.named(tree, "K")]
        kids = re.search(rb"/K \[(.*?)\]", document, re.DOTALL)
        assert kids is not None
        return [self._element(int(number)) for number in re.findall(rb"(\d+) 0 R", kids[1])]

    def _element(self, number: int) -> Element:
        body = self.objects.bodies[number]
        kind = re.search(rb"/S /(\w+)", body)
        marks = [(int(a), int(b)) for a, b in re.findall(rb"/Pg (\d+) 0 R /MCID (\d+)", body)]
        assert kind is not None and marks
        places = [self.sheets.index(sheet) for sheet, _ in marks]
        words = [
            next(run.text for run in self.pages[p] if run.mark == m) for p, (_, m) in zip(places, marks, strict=True)
        ]
        return Element(kind[1].decode(), places[0] + 1, "".join(words))

    def bookmarks(self, parent: int | None = None) -> list[tuple[str, int, list]]:  # type: ignore[type-arg]
        """Title, page and what lies below, of each bookmark."""
        number = self.objects.named(self.catalogue, "Outlines") if parent is None else parent
        if b"/First" not in self.objects.bodies[number]:
            return []
        found, at = [], self.objects.named(self.objects.bodies[number], "First")
        while at:
            body = self.objects.bodies[at]
            title = re.search(rb"/Title <FEFF([0-9A-F]*)>", body)
            sheet = re.search(rb"/Dest \[(\d+) 0 R", body)
            assert title is not None and sheet is not None
            name = bytes.fromhex(title[1].decode()).decode("utf-16-be")
            found.append((name, self.sheets.index(int(sheet[1])) + 1, self.bookmarks(at)))
            at = self.objects.named(body, "Next") if b"/Next" in body else 0
        return found
