"""A picture or a map as a screen shows it: where its file lies, its shape, and the words that lie on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader

from kiosk.bundle.bundle import Bundle
from kiosk.exhibit.model import AssetRef, Label, Picture


@dataclass(frozen=True, slots=True)
class LabelRow:
    """across, down: where the middle of the words lies, as fractions of the picture."""

    across: float
    down: float
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class PlateProps:
    """aspect: width by height."""

    picture: str = ""
    alt: str = ""
    caption: str = ""
    aspect: float = 1.2
    labels: tuple[LabelRow, ...] = ()


@lru_cache(maxsize=256)
def aspect_of(path: Path) -> float:
    """Width by height of a picture file, without decoding it."""
    size = QImageReader(str(path)).size()
    return size.width() / size.height() if size.isValid() and size.height() else 1.2


def derive_plate(bundle: Bundle, picture: Picture | None, language: str) -> PlateProps:
    if picture is None:
        return PlateProps()
    path = bundle.asset(picture.file)
    parts = [
        picture.caption.in_language(language) if picture.caption else "",
        picture.credit.in_language(language),
    ]
    return PlateProps(
        picture=QUrl.fromLocalFile(str(path)).toString(),
        alt=picture.alt.in_language(language),
        caption=" · ".join(part for part in parts if part),
        aspect=aspect_of(path),
        labels=derive_labels(bundle, picture.file, picture.labels, language),
    )


def derive_labels(bundle: Bundle, file: AssetRef, labels: Sequence[Label], language: str) -> tuple[LabelRow, ...]:
    placed = ((*fraction(bundle, file, label.at), label) for label in labels)
    return tuple(LabelRow(across, down, label.text.in_language(language), label.kind) for across, down, label in placed)


def fraction(bundle: Bundle, file: AssetRef, at: Sequence[float]) -> tuple[float, float]:
    """A place on the picture: [latitude, longitude] where the picture has bounds, else [across, down]."""
    bounds = bundle.bounds(file)
    if bounds is None:
        return at[0], at[1]
    across = (at[1] - bounds.west) / (bounds.east - bounds.west)
    return across, (bounds.north - at[0]) / (bounds.north - bounds.south)
