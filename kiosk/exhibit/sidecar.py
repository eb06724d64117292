"""Stage 2: the YAML file that lies beside a map."""

from __future__ import annotations

from kiosk.exhibit.fields import Number, Point
from kiosk.exhibit.model import Part


class Bounds(Part):
    """What a map shows, in degrees."""

    west: Number
    """The longitude of its left edge."""
    south: Number
    """The latitude of its lower edge."""
    east: Number
    """The longitude of its right edge."""
    north: Number
    """The latitude of its upper edge."""

    def hold(self, point: Point) -> bool:
        """Whether [latitude, longitude] lies on the map."""
        return self.south <= point.first <= self.north and self.west <= point.second <= self.east


class Sidecar(Part):
    """What is known of a picture; the YAML file of the same name beside it."""

    bounds: Bounds
    """What it shows, in degrees."""
