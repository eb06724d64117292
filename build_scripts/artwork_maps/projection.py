"""Plain geometry of a map: degrees to picture units, linear in both, and SVG paths of them (stage: build)."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Place = Sequence[float]


@dataclass(frozen=True)
class Frame:
    """A map's bounds in degrees and its size in picture units."""

    west: float
    south: float
    east: float
    north: float
    width: int
    height: int

    def xy(self, place: Place) -> tuple[float, float]:
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


def smooth_path(points: Sequence[tuple[float, float]], closed: bool = False) -> str:
    """A soft curve through picture points (Catmull-Rom, as cubic Béziers)."""
    count = len(points)
    last = count if closed else count - 1
    data = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for i in range(last):
        before, here, there, after = (_neighbour(points, i + k, closed) for k in (-1, 0, 1, 2))
        data += (
            f"C{here[0] + (there[0] - before[0]) / 6:.1f} {here[1] + (there[1] - before[1]) / 6:.1f}"
            f" {there[0] - (after[0] - here[0]) / 6:.1f} {there[1] - (after[1] - here[1]) / 6:.1f}"
            f" {there[0]:.1f} {there[1]:.1f}"
        )
    return data + ("Z" if closed else "")


def _neighbour(points: Sequence[tuple[float, float]], index: int, closed: bool) -> tuple[float, float]:
    return points[index % len(points)] if closed else points[min(max(index, 0), len(points) - 1)]
