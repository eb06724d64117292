"""A walk over a picture: where the camera is, where it is bound, and which tile lies in which place. No Qt."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bundle.tiles import Tiles
from kiosk.screens.zoom import camera as cameras
from kiosk.screens.zoom.camera import Camera, Frame
from kiosk.screens.zoom.sheet import Place, laid, level_for, most, wanted


class Walk:
    """Begins with the first window; before that nothing is seen, and nothing moves."""

    def __init__(self, tiles: Tiles) -> None:
        self._tiles = tiles
        self._now = 0
        self._way: tuple[Camera, Camera] | None = None
        self.frame = Frame(tiles.width, tiles.height)
        self.camera = Camera()
        self.places: tuple[Place, ...] = ()

    @property
    def begun(self) -> bool:
        return bool(self.places)

    @property
    def level(self) -> int:
        """The level of tiles that is sharp here."""
        return level_for(self._tiles, self.camera.scale)

    @property
    def goal(self) -> Camera:
        """Where the camera is bound; where it is, if it rests."""
        return self._way[1] if self._way else self.camera

    @property
    def corner(self) -> tuple[float, float]:
        """Where the picture's upper left corner lies in the window."""
        camera, frame = self.camera, self.frame
        return frame.window_width / 2 - camera.x * camera.scale, frame.window_height / 2 - camera.y * camera.scale

    def fits(self, width: float, height: float) -> bool:
        return (width, height) == (self.frame.window_width, self.frame.window_height)

    def fit(self, width: float, height: float) -> None:
        """Another window: as many places for tiles as it can want, all empty."""
        self.frame = replace(self.frame, window_width=width, window_height=height)
        self.places = (Place(),) * most(self._tiles, self.frame)
        self._way = None

    def look(self, camera: Camera) -> None:
        """The camera is there; tiles find their places."""
        self.camera = camera
        self._now += 1
        self.places = laid(self.places, wanted(self._tiles, camera, self.frame), self._now)

    def depart(self, to: Camera) -> bool:
        """Set out; not if that is where one is already."""
        if not self.begun or cameras.alike(to, self.camera):
            return False
        self._way = (self.camera, to)
        return True

    def travel(self, part: float) -> bool:
        """A part of the way is gone; nothing happens without a way."""
        if self._way is None:
            return False
        start, end = self._way
        if part >= 1:
            self._way = None
        self.look(cameras.between(start, end, self.frame, part))
        return True

    def stay(self) -> None:
        self._way = None
