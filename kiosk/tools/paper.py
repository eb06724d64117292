"""A sheet of paper to write on, in millimetres: A4, page after page, as a PDF whose text can be found and copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument, QTextOption

DOTS_PER_INCH = 600
MM_PER_INCH = 25.4
WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT, TOP, BOTTOM = 17.0, 195.0, 22.0, 279.0
HEAD, FOOT = 11.0, 285.0
INK, SOFT, RULE, MARK = "#1b1714", "#5c534a", "#d9d0c3", "#93091f"
SERIF, SANS = "Source Serif 4", "Inter"
IMAGE_DOTS_PER_INCH = 170
_SMOOTH = Qt.TransformationMode.SmoothTransformation

JOINING = ("calt", "liga", "clig")
"""Switched off: a glyph that stands for several letters, or for one in company, could not be found or copied."""

STYLE = f"""
.cite, .term {{ font-family: {SANS}; font-size: 7pt; color: {MARK}; }}
del {{ background-color: #f7dcd9; text-decoration: line-through; }}
ins {{ background-color: #dcebd8; text-decoration: none; }}
"""


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: points, weight, colour."""

    points: float
    family: str = SANS
    weight: int = 400
    color: str = INK
    leading: int = 125


BODY = Type(10.5, SERIF, leading=118)
ASIDE = Type(9.5, SERIF, color=SOFT, leading=118)
LABEL, SMALL = Type(7.5, weight=500), Type(7, color=SOFT)
TITLE = Type(21, SERIF, 300, leading=104)


@dataclass(frozen=True, slots=True)
class Cell:
    """A text as HTML at a distance from the left edge of the paper, so wide."""

    x: float
    width: float
    html: str
    type: Type = BODY


class Paper:
    """Writes from top to bottom; `y` is where the next thing begins. Without `painted` it only counts its pages."""

    def __init__(self, file: Path, title: str, painted: bool = True) -> None:
        self._writer = QPdfWriter(str(file))
        self._writer.setResolution(DOTS_PER_INCH)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator("kiosk proof")
        self._painter = QPainter(self._writer) if painted else None
        self.page, self.y = 1, TOP
        self.head: tuple[str, str] = ("", "")
        self.foot = ""
        self.is_new = True

    def close(self) -> None:
        if self._painter is not None:
            self._painter.end()

    def break_page(self) -> None:
        """A new page, unless this one is still empty."""
        if not self.is_new:
            self._next_page()

    def room(self, height: float) -> None:
        """A new page where less than this is left."""
        if self.y + height > BOTTOM:
            self.break_page()

    def row(self, cells: Sequence[Cell], gap: float = 1.3, ruled: bool = True) -> None:
        """Texts side by side; what is higher than the page goes on overleaf."""
        texts = [(cell, self._text(cell)) for cell in cells]
        height = max(self._height(text) for _, text in texts)
        full = height + 2 * gap <= BOTTOM - TOP
        if full:
            self.room(height + 2 * gap)
        self._begin()
        if ruled:
            self.line(LEFT, RIGHT, self.y)
        self.y += gap
        if full:
            self._draw_all(texts, 0.0)
            self.y += height + gap
        else:
            self._in_slices(texts, height)

    def write(self, cell: Cell, y: float) -> float:
        """A text at a height of its own; returns where it ends."""
        self._begin()
        text = self._text(cell)
        self._draw(text, cell.x, y)
        return y + self._height(text)

    def image(self, file: Path, rect: QRectF) -> None:
        """A picture in its frame, no finer than print needs."""
        self._begin()
        if self._painter is None:
            return
        image = QImage(str(file))
        wide = round(rect.width() / MM_PER_INCH * IMAGE_DOTS_PER_INCH)
        if image.width() > wide:
            image = image.scaled(
                wide, round(wide * image.height() / image.width()), Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH
            )
        self._painter.drawImage(self._rect(rect), image)

    def frame(self, rect: QRectF, color: str = RULE, millimetres: float = 0.2) -> None:
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(color), self._px(millimetres)))
            self._painter.drawRect(self._rect(rect))

    def line(self, left: float, right: float, y: float, color: str = RULE) -> None:
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(color), self._px(0.15)))
            self._painter.drawLine(QPointF(self._px(left), self._px(y)), QPointF(self._px(right), self._px(y)))

    def _begin(self) -> None:
        if self.is_new:
            self.is_new = False
            self._running_heads()

    def _running_heads(self) -> None:
        left, right = self.head
        middle = LEFT + 110
        self._draw(self._text(Cell(LEFT, 108, left, SMALL)), LEFT, HEAD)
        self._draw(self._text(Cell(middle, RIGHT - middle, f'<p align="right">{right}</p>', SMALL)), middle, HEAD)
        number = self.foot.format(page=self.page)
        self._draw(self._text(Cell(LEFT, RIGHT - LEFT, f'<p align="right">{number}</p>', SMALL)), LEFT, FOOT)

    def _next_page(self) -> None:
        self.page += 1
        self.y = TOP
        self.is_new = True
        if self._painter is not None:
            self._writer.newPage()

    def _in_slices(self, texts: Sequence[tuple[Cell, QTextDocument]], height: float) -> None:
        """Page after page, each ending with a whole line of the highest text."""
        ends = self._line_ends(max((text for _, text in texts), key=self._height))
        done = 0.0
        while done < height - 0.1:
            fitting = [end for end in ends if done < end <= done + BOTTOM - self.y]
            part = (max(fitting) if fitting else height) - done
            self._begin()
            self._clipped(texts, done, part)
            self.y, done = self.y + part, done + part
            if done < height - 0.1:
                self._next_page()

    def _line_ends(self, text: QTextDocument) -> list[float]:
        """How far down each line ends."""
        ends, block = [], text.begin()
        while block.isValid():
            top = text.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            ends += [top + layout.lineAt(n).rect().bottom() for n in range(layout.lineCount())]
            block = block.next()
        return [end / DOTS_PER_INCH * MM_PER_INCH for end in ends]

    def _clipped(self, texts: Sequence[tuple[Cell, QTextDocument]], above: float, part: float) -> None:
        if self._painter is not None:
            self._painter.save()
            self._painter.setClipRect(self._rect(QRectF(0, self.y, WIDTH, part)))
            self._draw_all(texts, above)
            self._painter.restore()

    def _draw_all(self, texts: Sequence[tuple[Cell, QTextDocument]], above: float) -> None:
        for cell, text in texts:
            self._draw(text, cell.x, self.y - above)

    def _draw(self, text: QTextDocument, x: float, y: float) -> None:
        if self._painter is not None:
            self._painter.save()
            self._painter.translate(self._px(x), self._px(y))
            text.drawContents(self._painter)
            self._painter.restore()

    def _text(self, cell: Cell) -> QTextDocument:
        kind, text = cell.type, QTextDocument()
        font = QFont(kind.family)
        font.setPointSizeF(kind.points)
        font.setWeight(QFont.Weight(kind.weight))
        for feature in JOINING:
            font.setFeature(QFont.Tag(feature), 0)
        text.documentLayout().setPaintDevice(self._writer)
        text.setDocumentMargin(0)
        text.setDefaultFont(font)
        text.setDefaultStyleSheet(STYLE)
        text.setDefaultTextOption(QTextOption())
        lines = f"color:{kind.color};line-height:{kind.leading}%"
        text.setHtml(f'<div style="{lines}">{cell.html}</div>')
        text.setTextWidth(self._px(cell.width))
        return text

    def _height(self, text: QTextDocument) -> float:
        return float(text.size().height()) / DOTS_PER_INCH * MM_PER_INCH

    def _px(self, millimetres: float) -> float:
        return millimetres / MM_PER_INCH * DOTS_PER_INCH

    def _rect(self, rect: QRectF) -> QRectF:
        return QRectF(*(self._px(side) for side in rect.getRect()))
