"""Plain geometry of a map: degrees to picture units, linear in both, and SVG paths of them (stage: build)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from artwork_plates.burin import Point, polygon, polyline
from artwork_plates.shapes import curve

Place = tuple[float, float]


@dataclass(frozen=True)
class Frame:
    """A map's bounds in degrees and its size in picture units."""

    west: float
    south: float
    east: float
    north: float
    width: int
    height: int

    def xy(self, place: Place) -> Point:
        """Where a longitude and latitude fall in the picture."""
        across = (place[0] - self.west) / (self.east - self.west)
        down = (self.north - place[1]) / (self.north - self.south)
        return across * self.width, down * self.height

    def sidecar(self, note: str) -> str:
        """The YAML beside the picture, by which the program places labels."""
        bounds = f"{{west: {self.west}, south: {self.south}, east: {self.east}, north: {self.north}}}"
        return f"# {note}\nbounds: {bounds}\n"


# At 40 degrees north a degree of longitude is 0.766 of a degree of latitude: both frames keep that shape.
SOUTH_CAUCASUS = Frame(41.4, 37.6, 52.2, 42.77, 1600, 1000)
BAKU = Frame(49.7, 40.31, 49.95, 40.43, 1600, 1008)


def path(frame: Frame, places: Iterable[Place], closed: bool) -> str:
    """A polyline through places, as SVG path data with one decimal."""
    points = [f"{x:.1f} {y:.1f}" for x, y in map(frame.xy, places)]
    return "M" + "L".join(points) + ("Z" if closed else "")


def smooth_path(points: Sequence[Point], closed: bool = False) -> str:
    """A soft curve through picture points."""
    return polygon(curve(points, closed=True)) if closed else polyline(curve(points))


def inside(frame: Frame, points: Sequence[Point]) -> list[Point]:
    """The first part of a line that is in the picture, cut exactly at its edges."""
    cut: list[Point] = []
    for here, there in pairwise(points):
        span = _span(frame, here, there)
        if span is None and cut:
            break
        if span is not None:
            cut += [_between(here, there, t) for t in (span if not cut else span[1:])]
    return cut


def _span(frame: Frame, here: Point, there: Point) -> tuple[float, float] | None:
    """Which part of a segment is in the picture, from 0 to 1."""
    enter, leave = 0.0, 1.0
    for a, b, most in ((here[0], there[0], frame.width), (here[1], there[1], frame.height)):
        if a == b:
            if not 0 <= a <= most:
                return None
            continue
        first, second = sorted(((0 - a) / (b - a), (most - a) / (b - a)))
        enter, leave = max(enter, first), min(leave, second)
    return (enter, leave) if enter < leave else None


def _between(here: Point, there: Point, t: float) -> Point:
    return here[0] + (there[0] - here[0]) * t, here[1] + (there[1] - here[1]) * t
