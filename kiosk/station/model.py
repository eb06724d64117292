"""This installed machine: its panel in millimetres and how long it waits. No Qt."""

from __future__ import annotations

from pathlib import Path

from kiosk.diagnostics import Diagnostic, has_errors, in_order
from kiosk.exhibit.model import Fraction, Number, Part, Size, Whole
from kiosk.exhibit.validate import validate
from kiosk.source.reader import read


class Panel(Part):
    """The screen, and where it hangs."""

    diagonal_in: Size = 24
    """Its diagonal in inches."""
    width_px: Whole = 1920
    """Its width in pixels."""
    height_px: Whole = 1080
    """Its height in pixels."""
    bottom_mm: Number = 800
    """How high its lower edge is above the floor, in millimetres."""
    viewing_mm: Size = 600
    """How far away visitors stand or sit, in millimetres."""


class Idle(Part):
    """How long the kiosk waits for a visitor."""

    home_seconds: Whole = 60
    """How long on the home screen until it asks; longer where there is more to read."""
    warning_seconds: Whole = 30
    """How long it asks before it begins anew."""
    scale: Size = 1
    """What every waiting time is multiplied by; for trying things out, such as 0.05."""


class Sound(Part):
    """How loud the kiosk may be."""

    loudest: Fraction = 0.8
    """The loudest that a visitor can choose, as a part of what the machine can do; 0 for silence."""


class Station(Part):
    """One installed machine; the file station.yaml."""

    panel: Panel = Panel()
    """The screen."""
    idle: Idle = Idle()
    """The patience."""
    sound: Sound = Sound()
    """The loudness."""


def load_station(path: Path | None) -> tuple[Station | None, list[Diagnostic]]:
    """The station of a file; without a file, the one that most exhibits have."""
    if path is None:
        return Station(), []
    document, told = read(path, path.as_posix())
    if document is None:
        return None, in_order(told)
    station, mistakes = validate(document, Station)
    diagnostics = in_order([*told, *mistakes])
    return (None if has_errors(diagnostics) else station), diagnostics
