"""Zoom's props: a camera over a picture of any size, the tiles it wants, the words that have room, and its stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.tiles import Tiles
from kiosk.screens.viewmodel import ChoosingViewModel, ScreenInputs, beside
from kiosk.screens.zoom import camera as cameras
from kiosk.screens.zoom.camera import Camera
from kiosk.screens.zoom.lettering import Lettered, shown
from kiosk.screens.zoom.model import ZoomScreen
from kiosk.screens.zoom.sheet import Key, underlay
from kiosk.screens.zoom.walk import Walk
from kiosk.services.props import read
from kiosk.services.rows import Rows

QML_IMPORT_NAME = "kiosk.screens.zoom"
QML_IMPORT_MAJOR_VERSION = 1
FAR, NEAR, COASTING = 1.0, 0.3, 0.5
"""How long a way takes, as a part of the longest."""
COAST_SECONDS = 0.16
SLOWEST_COAST = 250.0
"""Pixels a second: slower, a finger has stopped before it is lifted."""


@dataclass(frozen=True, slots=True)
class TileRow:
    """A tile: its file, where it lies in pixels of the picture, its own size; over: it is of the level now seen."""

    source: str = ""
    from_left: float = 0.0
    from_top: float = 0.0
    across: float = 0.0
    down: float = 0.0
    wide: int = 1
    high: int = 1
    over: bool = False


@dataclass(frozen=True, slots=True)
class WordRow:
    """across, down: what a label names, in pixels of the picture."""

    across: float
    down: float
    words: str
    kind: str
    shown: bool


@dataclass(frozen=True, slots=True)
class ZoomProps:
    view: str
    paragraphs: list[str]
    earlier: str
    later: str
    position: str
    alt: str
    caption: str
    words: list[str]


BUTTON_WORDS = ("zoom_farther", "zoom_nearer", "look_left", "look_up", "look_down", "look_right", "zoom_whole")


def derive_zoom_props(inputs: ScreenInputs, screen: ZoomScreen, chosen: int, paragraphs: list[str]) -> ZoomProps:
    language = inputs.languages.current
    names = [view.title.in_language(language) for view in screen.views] or [""]
    earlier, later = beside(names, chosen)
    return ZoomProps(
        view=names[chosen],
        paragraphs=paragraphs,
        earlier=earlier,
        later=later,
        position=f"{chosen + 1} / {len(names)}" if screen.views else "",
        alt=screen.alt.in_language(language),
        caption=screen.credit.in_language(language),
        words=[inputs.languages.word(key) for key in BUTTON_WORDS],
    )


@lru_cache(maxsize=512)
def derive_tile(tiles: Tiles, key: Key | None, level: int) -> TileRow:
    """Where a tile lies on the picture; nothing for an empty place."""
    if key is None:
        return TileRow()
    left, top, wide, high = tiles.box(key.level, key.column, key.row)
    whole = tiles.size(key.level)
    step = tiles.width / whole[0], tiles.height / whole[1]
    source = QUrl.fromLocalFile(str(tiles.file(key.level, key.column, key.row))).toString()
    place = left * step[0], top * step[1], wide * step[0], high * step[1]
    return TileRow(source, *place, wide, high, key.level == level)


@QmlElement
@QmlUncreatable("A screen's view model is made by the program.")
class ZoomViewModel(ChoosingViewModel):
    """A picture to wander in; its views are stops on the way."""

    propsChanged = Signal()
    cameraChanged = Signal()
    departed = Signal(float)

    def __init__(self, inputs: ScreenInputs, parent: QObject | None = None) -> None:
        screen: ZoomScreen = inputs.placed.screen
        self._tiles = inputs.bundle.tiles[screen.tiles]
        self._walk = Walk(self._tiles)
        self._sizes: dict[int, tuple[float, float, float, float]] = {}
        self._shown_tiles, self._under, self._words = Rows(TileRow), Rows(TileRow), Rows(WordRow)
        self._under.show([derive_tile(self._tiles, key, key.level) for key in underlay(self._tiles)])
        super().__init__(inputs, max(1, len(screen.views)), parent)

    view = Property(str, read("view"), notify=propsChanged)
    paragraphs = Property("QStringList", read("paragraphs"), notify=propsChanged)
    earlier = Property(str, read("earlier"), notify=propsChanged)
    later = Property(str, read("later"), notify=propsChanged)
    position = Property(str, read("position"), notify=propsChanged)
    alt = Property(str, read("alt"), notify=propsChanged)
    caption = Property(str, read("caption"), notify=propsChanged)
    words = Property("QStringList", read("words"), notify=propsChanged)
    tiles = Property(QObject, lambda self: self._shown_tiles, constant=True)
    under = Property(QObject, lambda self: self._under, constant=True)
    labels = Property(QObject, lambda self: self._words, constant=True)
    sheetX = Property(float, lambda self: self._walk.corner[0], notify=cameraChanged)
    sheetY = Property(float, lambda self: self._walk.corner[1], notify=cameraChanged)
    sheetScale = Property(float, lambda self: self._walk.camera.scale, notify=cameraChanged)
    pictureWidth = Property(float, lambda self: float(self._tiles.width), constant=True)
    pictureHeight = Property(float, lambda self: float(self._tiles.height), constant=True)
    canNear = Property(bool, lambda self: self._can_near(1.1), notify=cameraChanged)
    canFar = Property(bool, lambda self: self._can_near(0.9), notify=cameraChanged)
    canLeft = Property(bool, lambda self: self._can_look(-1, 0), notify=cameraChanged)
    canRight = Property(bool, lambda self: self._can_look(1, 0), notify=cameraChanged)
    canUp = Property(bool, lambda self: self._can_look(0, -1), notify=cameraChanged)
    canDown = Property(bool, lambda self: self._can_look(0, 1), notify=cameraChanged)

    def refresh(self) -> None:
        screen: ZoomScreen = self.inputs.placed.screen
        body = screen.views[self.chosen].body if screen.views else None
        paragraphs = self.introduced(screen.body, body)
        self._props = derive_zoom_props(self.inputs, screen, self.chosen, paragraphs)
        self._show_words()
        self.propsChanged.emit()

    def choose_item(self, index: int) -> None:
        before = self.chosen
        super().choose_item(index)
        if self.chosen != before:
            self._depart(self._stop(), FAR)

    @Slot(float, float)
    def fit(self, width: float, height: float) -> None:
        """The window that the picture is seen through, in pixels."""
        if width >= 1 and height >= 1 and not self._walk.fits(width, height):
            self._walk.fit(width, height)
            self._look(self._stop())

    @Slot(float, float)
    def pan(self, across: float, down: float) -> None:
        """A finger pulls the picture, in pixels."""
        self._look(cameras.moved(self._walk.camera, self._walk.frame, across, down))

    @Slot(float, float, float)
    def pinch(self, factor: float, x: float, y: float) -> None:
        """Two fingers spread; what lies between them, at x and y of the window, stays there."""
        self._look(self._nearer(self._walk.camera, factor, x, y))

    @Slot(float, float)
    def coast(self, across: float, down: float) -> None:
        """A finger was lifted while it pulled, at a speed in pixels a second."""
        if across * across + down * down > SLOWEST_COAST**2:
            way = across * COAST_SECONDS, down * COAST_SECONDS
            self._depart(cameras.moved(self._walk.camera, self._walk.frame, *way), COASTING)

    @Slot(float, float)
    def tapTwice(self, x: float, y: float) -> None:
        """Nearer to a place; from the nearest, all of it again."""
        nearer = self._nearer(self._walk.camera, cameras.STEP**2, x, y)
        there = cameras.alike(nearer, self._walk.camera)
        self._depart(cameras.whole(self._walk.frame) if there else nearer, NEAR)

    @Slot(int)
    def zoom(self, by: int) -> None:
        """A touch of + or −."""
        self._depart(cameras.nearer(self._walk.goal, self._walk.frame, cameras.STEP**by), NEAR)

    @Slot(int, int)
    def look(self, across: int, down: int) -> None:
        """A touch of an arrow."""
        self._depart(cameras.strode(self._walk.goal, self._walk.frame, across, down), NEAR)

    @Slot()
    def seeWhole(self) -> None:
        self._depart(cameras.whole(self._walk.frame), FAR)

    @Slot(float)
    def travel(self, part: float) -> None:
        """A part of the way is gone."""
        if self._walk.travel(part):
            self._show()

    @Slot()
    def stay(self) -> None:
        """A finger came down: no further on the way."""
        self._walk.stay()

    @Slot(int, float, float, float, float)
    def measure(self, label: int, width: float, height: float, foot_x: float, foot_y: float) -> None:
        """How large a label is on the glass, and which point of it lies on what it names."""
        if self._sizes.get(label) != (width, height, foot_x, foot_y):
            self._sizes[label] = (width, height, foot_x, foot_y)
            self._show_words()

    def _stop(self) -> Camera:
        """Where the chosen view is seen from."""
        views, frame = self.inputs.placed.screen.views, self._walk.frame
        if not views:
            return cameras.whole(frame)
        return cameras.at_view(frame, views[self.chosen].centre, views[self.chosen].width)

    def _depart(self, to: Camera, time: float) -> None:
        if self._walk.depart(to):
            self.departed.emit(time)

    def _look(self, camera: Camera) -> None:
        if self._walk.begun:
            self._walk.look(camera)
            self._show()

    def _show(self) -> None:
        """Tiles and words follow the camera."""
        level = self._walk.level
        self._shown_tiles.show([derive_tile(self._tiles, place.key, level) for place in self._walk.places])
        self._show_words()
        self.cameraChanged.emit()

    def _show_words(self) -> None:
        labels = self.inputs.placed.screen.labels
        places = [(label.at[0] * self._tiles.width, label.at[1] * self._tiles.height) for label in labels]
        sizes = [self._sizes.get(i, (0.0, 0.0, 0.0, 0.0)) for i in range(len(labels))]
        lettered = [
            Lettered(*place, label.kind, size[0], size[1], (size[2], size[3]))
            for label, place, size in zip(labels, places, sizes, strict=True)
        ]
        fits = shown(lettered, self._walk.camera, self._walk.frame)
        rows = zip(labels, places, fits, strict=True)
        self._words.show(
            [WordRow(*at, label.text.in_language(self.language), label.kind, fit) for label, at, fit in rows]
        )

    def _nearer(self, camera: Camera, factor: float, x: float, y: float) -> Camera:
        """Closer to what lies at x and y of the window."""
        frame = self._walk.frame
        return cameras.nearer(camera, frame, factor, (x - frame.window_width / 2, y - frame.window_height / 2))

    def _can_near(self, factor: float) -> bool:
        return self._would(lambda camera: cameras.nearer(camera, self._walk.frame, factor))

    def _can_look(self, across: int, down: int) -> bool:
        return self._would(lambda camera: cameras.strode(camera, self._walk.frame, across, down))

    def _would(self, move: Callable[[Camera], Camera]) -> bool:
        """Whether a move would change what is seen."""
        return not cameras.alike(move(self._walk.camera), self._walk.camera)
