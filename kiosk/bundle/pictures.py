"""Stage 3: every picture file, what lies beside it, and whether what is placed on it lies on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.captions import CaptionsUnreadable, Cue, read_captions
from kiosk.bundle.files import Folder, Unfound
from kiosk.bundle.reading import Reader
from kiosk.bundle.tiles import NotTiles, Tiles, read_tiles
from kiosk.diagnostics import Diagnostic
from kiosk.exhibit.fields import AssetRef, CaptionsRef, MapRef, Point, TilesRef
from kiosk.exhibit.model import Part, Picture
from kiosk.exhibit.sidecar import Bounds, Sidecar
from kiosk.exhibit.validate import Written, validate
from kiosk.exhibit.walk import walk
from kiosk.source.document import Document
from kiosk.source.document import Path as YamlPath

_BOUNDS_ADVICE = "write the file {} with bounds: {{west: ..., south: ..., east: ..., north: ...}}"


@dataclass
class Pictures:
    """The pictures found so far; filled by `check`."""

    folder: Path
    shown_as: str
    reader: Reader = field(default_factory=Reader)
    assets: dict[str, Path] = field(default_factory=dict)
    sidecars: dict[str, Bounds] = field(default_factory=dict)
    captions: dict[str, tuple[Cue, ...]] = field(default_factory=dict)
    tiles: dict[str, Tiles] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _unreadable: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._files = Folder(self.folder)

    def check(self, part: Written) -> None:
        """Find every picture of a part, and judge the points on it."""
        for below, value in walk(part.value):
            path = (*part.path, *below)
            if isinstance(value, AssetRef) and part.document.is_judged(path):
                self._find(value, part.document, path)
        for below, value in walk(part.value):
            path = (*part.path, *below)
            if isinstance(value, Part):
                self._points(value, part.document, path)

    def _find(self, reference: AssetRef, document: Document, path: YamlPath) -> None:
        found = self.assets.get(reference) or self._files.find(reference)
        if isinstance(found, Unfound):
            self.diagnostics.append(document.error(path, found.code, found.message, found.advice))
            return
        if found.suffix.lower() not in reference.suffixes:
            message, advice = f'"{reference}" is not {reference.what}', f"use one of {', '.join(reference.suffixes)}"
            self.diagnostics.append(document.error(path, "asset-kind", message, advice))
            return
        if reference not in self.assets and isinstance(reference, CaptionsRef):
            self._captions(reference, found, document, path)
        if reference not in self.assets:
            self.assets[reference] = found
            self._beside(reference, found)
            if isinstance(reference, TilesRef):
                self._cut(reference, found, document, path)
        if isinstance(reference, MapRef) and not self._has_bounds(reference):
            name = f"{reference.rpartition('.')[0]}.yaml"
            message = f'the map "{reference}" has no bounds beside it'
            self.diagnostics.append(document.error(path, "bounds-missing", message, _BOUNDS_ADVICE.format(name)))
            self._unreadable.add(reference)  # what stands on it cannot be judged

    def _cut(self, reference: TilesRef, found: Path, document: Document, path: YamlPath) -> None:
        """Read what a Deep Zoom file says, and look whether its tiles lie beside it."""
        advice = f"cut the picture anew: kiosk tiles PICTURE --out {reference}"
        try:
            tiles = read_tiles(found)
        except NotTiles as why:
            message = f'"{reference}" is no Deep Zoom file: {why}'
            self.diagnostics.append(document.error(path, "tiles-unreadable", message, advice))
            return
        self.tiles[reference] = tiles
        missing = list(tiles.missing())
        if missing:
            message = f'"{reference}" lacks {len(missing)} of its {tiles.count} tiles, the first "{missing[0]}"'
            self.diagnostics.append(document.error(path, "tiles-missing", message, advice))

    def _captions(self, reference: CaptionsRef, found: Path, document: Document, path: YamlPath) -> None:
        try:
            self.captions[reference] = read_captions(found)
        except CaptionsUnreadable as problem:
            advice = "write WebVTT: a line WEBVTT, then times and texts"
            message = f'the captions "{reference}" cannot be used: {problem}'
            self.diagnostics.append(document.error(path, "captions-unreadable", message, advice))

    def _has_bounds(self, reference: str) -> bool:
        return reference in self.sidecars or reference in self._unreadable

    def _beside(self, reference: str, found: Path) -> None:
        """Read the YAML file that lies beside a picture, if one does."""
        name = f"{reference.rpartition('.')[0]}.yaml"
        if not self._files.holds(found.with_suffix(".yaml")):
            return
        sidecar = self._files.find(name)
        if isinstance(sidecar, Unfound):
            return
        document, told = self.reader.read(sidecar, f"{self.shown_as}/{name}")
        self.diagnostics += told
        value = None
        if document is not None:
            value, mistakes = validate(document, Sidecar)
            self.diagnostics += mistakes
        if value is None or document is None:
            self._unreadable.add(reference)
        else:
            self._keep(reference, value.bounds, document)

    def _keep(self, reference: str, bounds: Bounds, document: Document) -> None:
        on_globe = -180 <= bounds.west < bounds.east <= 180 and -90 <= bounds.south < bounds.north <= 90
        if on_globe:
            self.sidecars[reference] = bounds
            return
        self._unreadable.add(reference)
        advice = "west lies below east, south below north, all in degrees"
        self.diagnostics.append(document.error(("bounds",), "bounds-invalid", "these bounds enclose nothing", advice))

    def _points(self, part: Part, document: Document, path: YamlPath) -> None:
        """Judge the points on the picture that a part names itself, or that stands beside them."""
        values = {name: getattr(part, name) for name in type(part).model_fields}
        own = next((value for value in values.values() if isinstance(value, AssetRef)), None)
        name, picture = next(((n, v) for n, v in values.items() if isinstance(v, Picture)), ("", None))
        reference = own or (picture.file if picture else None)
        if reference is None or reference not in self.assets or reference in self._unreadable:
            return
        bounds = self.sidecars.get(reference)
        for below, value in walk(part):
            if below[:1] == (name,):
                continue  # the picture judges its own
            if isinstance(value, Point) and not _lies_on(value, bounds):
                self.diagnostics.append(document.error((*path, *below), "point-outside", *_outside(value, bounds)))


def _lies_on(point: Point, bounds: Bounds | None) -> bool:
    if bounds is not None:
        return bounds.hold(point)
    return 0 <= point.first <= 1 and 0 <= point.second <= 1


def _outside(point: Point, bounds: Bounds | None) -> tuple[str, str]:
    written = f"[{point.first:g}, {point.second:g}]"
    if bounds is None:
        message = f"{written} does not lie on the picture, which has no bounds beside it"
        return message, "write [x, y] as parts of its width and height, from 0 to 1"
    swapped = bounds.hold(Point(point.second, point.first))
    turned, mended = (
        "latitude comes first: turn the two round",
        "write [latitude, longitude], or mend the bounds",
    )
    advice = turned if swapped else mended
    return f"{written} does not lie on the map", advice
