"""A picture, opened as Qt Quick opens it: decoded whole, or drawn as large as any screen draws it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageIOHandler, QImageReader

from kiosk.bundle.pictures_seen import MOST_PIXELS
from kiosk.bundle.plates import LARGEST
from kiosk.bundle.seen import Seen
from kiosk.tools.looking.complaints import complaints, empty_or_a_page
from kiosk.tools.looking.drawings import outside

_WHY = {
    QImageReader.ImageReaderError.UnsupportedFormatError: "it is in no format that can be shown",
    QImageReader.ImageReaderError.InvalidDataError: "its data are damaged, or break off",
}


def look(file: Path) -> Seen:
    """What can be drawn of a picture."""
    drawing = file.suffix.lower() == ".svg"
    reader = QImageReader(str(file))
    with complaints() as told:
        size = reader.size()
        if not drawing and size.width() * size.height() >= MOST_PIXELS:
            return Seen(width=size.width(), height=size.height())
        if drawing and size.isValid():
            reader.setScaledSize(size.scaled(QSize(*LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
    return Seen(
        opened=not image.isNull(),
        why=_why(reader, file) if image.isNull() else "" if drawing else next(iter(told), ""),
        width=max(0, size.width()),
        height=max(0, size.height()),
        turned=reader.transformation() != QImageIOHandler.Transformation.TransformationNone,
        outside=outside(file) if drawing else (),
    )


def _why(reader: QImageReader, file: Path) -> str:
    with file.open("rb") as opened:
        return empty_or_a_page(opened.read(256)) or _WHY.get(reader.error(), "")
