"""kiosk proof: every screen in every language and mode, as pictures, and one sheet with them all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from tqdm import tqdm

from kiosk.app import Kiosk
from kiosk.bundle.bundle import Bundle
from kiosk.paths import default_exhibit
from kiosk.services.access import Wishes
from kiosk.services.journal import journal_file, open_journal
from kiosk.services.navigation import Standing
from kiosk.station.model import Panel, Station
from kiosk.tools.audit import faults
from kiosk.tools.folder import opened
from kiosk.tools.tour import places
from kiosk.tools.window import application, paint_unseen

DESCRIPTION = """\
Saves a picture of every screen in every language, in standard, large and largest
text and in high contrast, on a landscape and on a portrait panel; and a contact sheet of them all.

Each picture is measured while it is made: text that is cut, that overlaps or that is too
small, and buttons too small or out of reach are told.
"""
EPILOG = """\
exit status:
  0  every picture is saved and nothing is cut, overlaps or lies out of reach
  1  the exhibit has mistakes, or a picture has faults
  2  wrong usage

examples:
  kiosk proof exhibits/demo --out proof
  kiosk proof exhibits/black-january --out proof --language ru
"""
MODES = {
    "standard": Wishes(),
    "large": Wishes(text_size=1),
    "largest": Wishes(text_size=2),
    "high-contrast": Wishes(high_contrast=True),
}
PANELS = {
    "landscape": Panel(diagonal_in=24, width_px=1920, height_px=1080),
    "portrait": Panel(diagonal_in=55, width_px=1080, height_px=1920),
}
THUMBNAIL = QSize(320, 320)


@dataclass(frozen=True, slots=True)
class View:
    """One picture to take."""

    orientation: str
    mode: str
    language: str
    place: str

    @property
    def name(self) -> str:
        return f"{self.orientation}/{self.mode}/{self.language}/{self.place}.png"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description, parser.epilog = DESCRIPTION, EPILOG
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the exhibit (default: the shipped one)")
    parser.add_argument("--out", metavar="OUT", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--language", metavar="CODE", action="append", help="only this language; may be given again")
    parser.add_argument("--screen", metavar="ID", action="append", help="only this screen; may be given again")


def run(arguments: argparse.Namespace) -> int:
    bundle = opened(arguments.folder or default_exhibit())
    if bundle is None:
        return 1
    paint_unseen()
    application()
    open_journal(journal_file())
    languages = arguments.language or bundle.exhibit.languages
    unknown = [code for code in languages if code not in bundle.exhibit.languages]
    if unknown:
        print(f"kiosk: the exhibit does not speak {', '.join(unknown)}", file=sys.stderr)
        return 2
    told: list[str] = []
    thumbnails: dict[View, QImage] = {}
    for orientation, panel in PANELS.items():
        kiosk = _shown(bundle, panel)
        views = [view for view in _views(kiosk, languages, arguments.screen) if view.orientation == orientation]
        for view in tqdm(views, desc=orientation, unit="picture", file=sys.stderr, disable=None, leave=False):
            image = take(kiosk, view)
            _save(image, arguments.out / view.name)
            told += [f"{view.name}: {fault}" for fault in faults(kiosk, image)]
            thumbnails[view] = _small(image)
        kiosk.close()
    _save(sheet(thumbnails), arguments.out / "contact-sheet.png")
    for line in told:
        print(line, file=sys.stderr)
    print(f"{len(thumbnails)} pictures and contact-sheet.png in {arguments.out}; {len(told)} faults")
    return 1 if told else 0


def _shown(bundle: Bundle, panel: Panel) -> Kiosk:
    kiosk = Kiosk(bundle, Station(panel=panel))
    kiosk.theme.setProperty("still", True)
    kiosk.show(QSize(int(panel.width_px), int(panel.height_px)))
    return kiosk


def _views(kiosk: Kiosk, languages: list[str], screens: list[str] | None) -> Iterator[View]:
    shown = [place for place in places(kiosk) if not screens or place in screens]
    for orientation, mode, language, place in product(PANELS, MODES, languages, shown):
        yield View(orientation, mode, language, place)


def take(kiosk: Kiosk, view: View) -> QImage:
    """Put the kiosk where the view says, and take its picture."""
    visit = kiosk.visit
    visit.languages.choose(view.language)
    visit.access.take(MODES[view.mode])
    visit.navigation.stand(Standing(place=view.place, accepted=frozenset({view.place})))
    QTest.qWait(30)
    return kiosk.window.grabWindow()


def _small(image: QImage) -> QImage:
    return image.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _save(image: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file}: the picture could not be written")


def sheet(thumbnails: dict[View, QImage]) -> QImage:
    """All pictures on one sheet: a row for each screen, a column for each mode and language."""
    rows = list(dict.fromkeys(view.place for view in thumbnails))
    columns = list(dict.fromkeys((v.orientation, v.mode, v.language) for v in thumbnails))
    widths = [320 if orientation == "landscape" else 180 for orientation, _, _ in columns]
    cell, gap, head = 320, 8, 40
    page = QImage(sum(widths) + gap * (len(widths) + 1), head + (cell + gap) * len(rows), QImage.Format.Format_RGB32)
    page.fill(QColor("#808080"))
    painter = QPainter(page)
    font = QFont("Inter")
    font.setPixelSize(16)
    painter.setFont(font)
    x = gap
    for (orientation, mode, language), width in zip(columns, widths, strict=True):
        painter.drawText(QRect(x, 0, width, head), Qt.AlignmentFlag.AlignVCenter, f"{mode} {language}")
        for row, place in enumerate(rows):
            image = thumbnails.get(View(orientation, mode, language, place))
            if image is not None:
                painter.drawImage(x, head + row * (cell + gap), image)
        x += width + gap
    painter.end()
    return page
