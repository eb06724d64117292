"""Takes the pictures of a proof: every place in every language and mode, lying and upright, each one measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bundle.bundle import Bundle
from kiosk.services.access import Wishes
from kiosk.services.navigation import Standing
from kiosk.station.model import Panel, Station
from kiosk.tools.audit import Least, measured
from kiosk.tools.proof_record import Finding, Measure, Shot
from kiosk.tools.tour import places

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
SMALL = QSize(1120, 1120)
SMALL_QUALITY = 88
SETTLING_MS = 30


@dataclass(frozen=True, slots=True)
class View:
    """One picture to take. item: which of the things that a visitor chooses from stands open, from 0."""

    orientation: str
    mode: str
    language: str
    place: str
    item: int = 0

    @property
    def name(self) -> str:
        number = f".{self.item + 1}" if self.item else ""
        return f"{self.orientation}/{self.mode}/{self.language}/{self.place}{number}.png"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen; `quick` leaves out all but the standard text on a lying panel."""

    languages: Sequence[str]
    screens: Sequence[str] = ()
    quick: bool = False

    def shows(self, place: str) -> bool:
        return not self.screens or place in self.screens


def shown(bundle: Bundle, orientation: str) -> Kiosk:
    """The exhibit on a panel, without its fades."""
    panel = PANELS[orientation]
    kiosk = Kiosk(bundle, Station(panel=panel))
    kiosk.theme.setProperty("still", True)
    kiosk.show(QSize(int(panel.width_px), int(panel.height_px)))
    return kiosk


def views(kiosk: Kiosk, wanted: Wanted, orientation: str) -> list[View]:
    """Every picture to take on a panel; what opens on a screen only as visitors first meet it, lying."""
    modes = ["standard"] if wanted.quick else list(MODES)
    if wanted.quick and orientation != "landscape":
        return []
    places_shown = [place for place in places(kiosk) if wanted.shows(place)]
    every = [View(orientation, *way) for way in product(modes, wanted.languages, places_shown)]
    return [*every, *_further(kiosk, wanted, places_shown)] if orientation == "landscape" else every


def _further(kiosk: Kiosk, wanted: Wanted, places_shown: Sequence[str]) -> Iterator[View]:
    for place in places_shown:
        for language, item in product(wanted.languages, range(1, _count(kiosk, place))):
            yield View("landscape", "standard", language, place, item)


def _count(kiosk: Kiosk, place: str) -> int:
    """How many things a visitor chooses from; a list of all the exhibit's sources is none of the screen's own."""
    _stand(kiosk, place)
    count = int(getattr(kiosk.shell.property("screen"), "count", 1))
    screen = next((placed.screen for placed in kiosk.bundle.screens if placed.screen.id == place), None)
    own = max((len(value) for _, value in screen or () if type(value) is tuple), default=0)
    return count if count <= own + 1 else 1


def take(kiosk: Kiosk, view: View) -> QImage:
    """Put the kiosk where the view says, and take its picture."""
    kiosk.visit.languages.choose(view.language)
    kiosk.visit.access.take(MODES[view.mode])
    _stand(kiosk, view.place)
    screen = kiosk.shell.property("screen")
    if hasattr(screen, "choose_item"):
        screen.choose_item(view.item)
    QTest.qWait(SETTLING_MS)
    return kiosk.window.grabWindow()


def shot(kiosk: Kiosk, view: View, folder: Path) -> Shot:
    """Take a picture, measure it, and save it in a folder, once as it is and once small."""
    image = take(kiosk, view)
    found = measured(kiosk, image)
    one = Shot(
        file=view.name,
        orientation=view.orientation,
        mode=view.mode,
        language=view.language,
        place=view.place,
        item=view.item,
        width=image.width(),
        height=image.height(),
        contrast=_measure(found.contrast),
        target=_measure(found.target),
        text=_measure(found.text),
        faults=tuple(Finding(code=fault.rule, item=fault.item, detail=fault.detail) for fault in found.faults),
    )
    save(image, folder / one.file)
    save(small(image, SMALL), folder / one.small, SMALL_QUALITY)
    return one


def small(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def save(image: QImage, file: Path, quality: int = -1) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if image.isNull() or not image.save(str(file), None, quality):
        raise OSError(f"{file}: the picture could not be written")


def _stand(kiosk: Kiosk, place: str) -> None:
    kiosk.visit.navigation.stand(Standing(place=place, accepted=frozenset({place})))


def _measure(least: Least | None) -> Measure | None:
    return Measure(value=round(least.value, 2), item=least.item) if least else None
