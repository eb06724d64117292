"""Small real files in place of those that a curator will bring: drawings, a sound, captions, tiles. No Qt."""

from __future__ import annotations

import io
import math
import struct
import wave
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from kiosk.bundle.tiles import Tiles, as_text
from kiosk.exhibit.fields import AssetRef, CaptionsRef, FilmRef, MapRef, TilesRef
from kiosk.exhibit.model import Screen
from kiosk.exhibit.walk import walk
from kiosk.paths import TEMPLATES

DRAWINGS: dict[str, tuple[str, ...]] = {
    "story": ("hills",),
    "map": ("island",),
    "hotspots": ("table",),
    "media": ("bell",),
    "memorial": ("candle",),
    "compare": ("sapling", "tree"),
    "gallery": ("hills", "boat"),
}
"""The drawings of a screen type, in the order in which its template names pictures."""

CAPTIONS = {"az": "[zəng səsi]", "ru": "[звон колокола]", "en": "[a bell]"}

_RATE, _SECONDS, _PITCH = 16_000, 3, 440.0
_WIDTH, _HEIGHT, _SIDE = 2048, 1152, 1024
_PALETTE = bytes.fromhex("DFE5E3 5F7F6C 6E8FA3 36434A B23A2A F2F0E9")
_SKY, _GRASS, _WATER, _HOUSE, _RED, _LIGHT = range(6)


def drawing(name: str) -> bytes:
    return (TEMPLATES / "drawings" / f"{name}.svg").read_bytes()


def stand_ins(screen: Screen) -> dict[str, bytes]:
    """The files that a new screen names, by their place in the exhibit's folder."""
    found: dict[str, bytes] = {}
    drawings = iter(DRAWINGS.get(screen.type, ()))
    for _, value in walk(screen):
        if isinstance(value, AssetRef):
            found |= _files(value, drawings)
    return found


def _files(reference: AssetRef, drawings: Iterator[str]) -> Mapping[str, bytes]:
    if isinstance(reference, CaptionsRef):
        return {reference: _captions(reference)}
    if isinstance(reference, FilmRef):
        return {reference: bell()}
    if isinstance(reference, TilesRef):
        return dict(_cut(reference))
    picture = {str(reference): drawing(next(drawings))}
    if isinstance(reference, MapRef):
        picture[str(PurePosixPath(reference).with_suffix(".yaml"))] = (TEMPLATES / "bounds.yaml").read_bytes()
    return picture


def _captions(reference: str) -> bytes:
    """One caption, as long as the bell is heard."""
    language = PurePosixPath(reference).stem.rpartition(".")[2]
    return f"WEBVTT\n\n00:00:00.000 --> 00:00:0{_SECONDS}.000\n{CAPTIONS[language]}\n".encode()


def bell() -> bytes:
    """A soft stroke that dies away, as a WAV file."""
    loudness = (0.3 * math.exp(-1.5 * n / _RATE) * min(1.0, n / 200) for n in range(_RATE * _SECONDS))
    samples = [round(32767 * loud * _tone(n / _RATE)) for n, loud in enumerate(loudness)]
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return target.getvalue()


def _tone(seconds: float) -> float:
    partials = ((1.0, 0.6), (2.76, 0.25), (5.4, 0.15))
    return sum(part * math.sin(math.tau * _PITCH * times * seconds) for times, part in partials)


def _cut(reference: str) -> Iterator[tuple[str, bytes]]:
    """A row of houses by a river, cut into tiles."""
    place = PurePosixPath(reference)
    tiles = Tiles(Path(f"{place.with_suffix('')}_files"), "png", _WIDTH, _HEIGHT, _SIDE, 0)
    yield reference, as_text(tiles).encode()
    for level in range(tiles.top + 1):
        columns, rows = tiles.grid(level)
        for row in range(rows):
            for column in range(columns):
                left, top, width, height = tiles.box(level, column, row)
                pixels = _part(tiles.size(level), (left, top, width, height))
                yield tiles.file(level, column, row).as_posix(), png(width, height, pixels)


def _boxes() -> Iterator[tuple[float, float, float, float, int]]:
    """The picture as boxes, each over those before it: left, top, right, bottom, in parts of it, and a colour."""
    yield 0, 0, 1, 0.7, _SKY
    yield 0, 0.6, 1, 0.8, _GRASS
    yield 0, 0.8, 1, 1, _WATER
    for number in range(6):
        left, top = 0.06 + 0.15 * number, 0.32 + 0.06 * (number % 3)
        yield left, top, left + 0.12, 0.66, _RED if number == 3 else _HOUSE
        for window in range(4):
            x, y = left + 0.02 + 0.05 * (window % 2), top + 0.05 + 0.1 * (window // 2)
            yield x, y, x + 0.025, y + 0.06, _LIGHT


def _part(whole: tuple[int, int], box: tuple[int, int, int, int]) -> Iterable[bytes]:
    """The rows of a part of the picture drawn `whole` large, a byte for each pixel."""
    left, top, width, height = box
    edges = [(*(round(part * side) for part, side in zip(each, whole * 2, strict=False)), each[4]) for each in _boxes()]
    for y in range(top, top + height):
        row = bytearray(width)
        for x0, y0, x1, y1, colour in edges:
            if y0 <= y < y1:
                start, end = (min(max(0, x - left), width) for x in (x0, x1))
                row[start:end] = bytes([colour]) * (end - start)
        yield bytes(row)


def png(width: int, height: int, rows: Iterable[bytes]) -> bytes:
    """A PNG of few colours."""
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = ((b"IHDR", header), (b"PLTE", _PALETTE), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
