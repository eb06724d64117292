"""Prints a large-print guide as a PDF, with letters that can be read out."""

from __future__ import annotations

from string import digits

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from kiosk.tools.guide_book import Guide
from kiosk.tools.guide_pages import JOINED, Page, Piece
from kiosk.tools.guide_setting import DOTS, ENTRIES, Setting, font, readings
from kiosk.tools.guide_tags import Told, finished
from kiosk.tools.guide_text import Block
from kiosk.tools.guide_type import EMBLEM_SIDE, FOOT, LOOKS, MARGIN, MEASURE, NUMBER

CREATOR = "kiosk guide"
Origin = tuple[int, int]


def printed(guide: Guide, setting: Setting) -> bytes:
    """The whole guide."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, guide.title)
    painter = QPainter(writer)
    pages = []
    for number, page in enumerate(setting.pages, 1):
        if number > 1:
            writer.newPage()
        pages.append(_page(painter, setting, page, number))
    painter.end()
    letters = "".join(layout.text() for layout in setting.layouts) + digits
    told = Told(guide.language, setting.blocks, pages, readings(letters))
    return finished(bytes(buffer.data().data()), told)


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    return writer


def _page(painter: QPainter, setting: Setting, page: Page, number: int) -> dict[Origin, int]:
    """Draw a page, each thing from an origin of its own; the blocks by theirs."""
    origins = {}
    for piece in page:
        block = setting.blocks[piece.block]
        if LOOKS[block.style].rule:
            _rule(painter, piece, block)
        origin = _moved(painter, MARGIN + LOOKS[block.style].indent, MARGIN + piece.top)
        _piece(painter, setting, piece)
        origins[origin] = piece.block
    if number > 1:
        _moved(painter, MARGIN, FOOT)
        _number(painter, str(number), 0.0, NUMBER.height)
    return origins


def _moved(painter: QPainter, x: float, y: float) -> Origin:
    """Everything that is drawn now is drawn from here."""
    origin = round(x * DOTS), round(y * DOTS)
    painter.resetTransform()
    painter.translate(*origin)
    return origin


def _rule(painter: QPainter, piece: Piece, block: Block) -> None:
    look = LOOKS[block.style]
    above = JOINED if block.joined and piece.top else 0
    _moved(painter, MARGIN, MARGIN + piece.top - above)
    height = (piece.last - piece.first) * look.height + above
    painter.fillRect(QRectF(0, 0, look.rule * DOTS, height * DOTS), Qt.GlobalColor.black)


def _piece(painter: QPainter, setting: Setting, piece: Piece) -> None:
    block, layout = setting.blocks[piece.block], setting.layouts[piece.block]
    look = LOOKS[block.style]
    if block.drawing:
        drawing = QSvgRenderer(str(block.drawing))
        square = QSizeF(EMBLEM_SIDE, EMBLEM_SIDE) * DOTS
        size = drawing.viewBoxF().size().scaled(square, Qt.AspectRatioMode.KeepAspectRatio)
        drawing.render(painter, QRectF(QPointF(0, 0), size))
        return
    above = QPointF(0, -piece.first * look.height * DOTS)
    for line in range(piece.first, piece.last):
        layout.lineAt(line).draw(painter, above)
    if block.style in ENTRIES and piece.last == layout.lineCount():
        down = (layout.lineCount() - 1 - piece.first) * look.height
        _number(painter, str(setting.places[block.leads_to]), down, look.height)


def _number(painter: QPainter, number: str, down: float, height: float) -> None:
    """A page's number, at the right edge."""
    painter.setFont(font(NUMBER.size, NUMBER.weight))
    box = QRectF(0, down * DOTS, MEASURE * DOTS, height * DOTS)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
