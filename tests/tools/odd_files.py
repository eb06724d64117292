"""Pictures, films and sounds that a curator may be sent, made byte by byte; the films lie in tests/tools/odd_media."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

MEDIA = Path(__file__).parent / "odd_media"
SIGNATURE = b"\x89PNG\r\n\x1a\n"

TOLD_OF_FILES = {
    "captions-late",
    "film-too-large",
    "film-unplayable",
    "media-unopened",
    "picture-damaged",
    "picture-incomplete",
    "picture-names-outside",
    "picture-oversized",
    "picture-too-large",
    "picture-too-slow",
    "picture-too-small",
    "picture-turned",
    "sound-unplayable",
    "tiles-damaged",
    "voice-unplayable",
}


def png(width: int, height: int, depth: int = 1, said: tuple[int, int] | None = None) -> bytes:
    """A black picture; one of 8,000 × 8,000 with two colours takes 8 kB. `said` is a size that it only claims."""
    head = struct.pack(">IIBBBBB", *(said or (width, height)), depth, 0, 0, 0, 0)
    row = b"\0" * (1 + (width * depth + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def wrong_checksum(picture: bytes) -> bytes:
    """The same picture, one bit of its data changed."""
    data = bytearray(picture)
    data[data.find(b"IDAT") + 12] ^= 1
    return bytes(data)


def jpeg(turned: bool = False) -> bytes:
    """A photograph of 400 × 200, perhaps with the mark of a camera that was held upright."""
    whole = (MEDIA / "plain.jpg").read_bytes()
    if not turned:
        return whole
    tag = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    mark = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 1) + tag + b"\0\0\0\0"
    return whole[:2] + b"\xff\xe1" + struct.pack(">H", len(mark) + 2) + mark + whole[2:]


def svg(inside: str, head: str = "") -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'{head}<svg {space} viewBox="0 0 12 10">{inside}</svg>'.encode()


def bomb(levels: int = 8) -> bytes:
    """Ten drawings, each of ten drawings, and so on: 10^8 squares in a kilobyte."""
    first = '<g id="a0"><rect width="1" height="1"/></g>'
    more = "".join(
        f'<g id="a{level}">{f"""<use xlink:href="#a{level - 1}"/>""" * 10}</g>' for level in range(1, levels + 1)
    )
    return svg(f'<defs>{first}{more}</defs><use xlink:href="#a{levels}"/>')


def film(name: str) -> bytes:
    return (MEDIA / name).read_bytes()


def garbled(name: str) -> bytes:
    """A film or a sound whose head is whole, and whose data are noise."""
    data = bytearray(film(name))
    start, end = data.find(b"mdat") + 4, data.find(b"moov") - 4
    data[start:end] = random.Random(1).randbytes(end - start)
    return bytes(data)


PICTURES: dict[str, bytes] = {
    "whole.png": png(1200, 1000),
    "whole.jpg": jpeg(),
    "whole.svg": svg('<rect width="3" height="3"/><use href="#a"/><a href="https://example.org"><g/></a>'),
    "page.jpg": b"<!doctype html><title>404</title>",
    "empty.png": b"",
    "checksum.png": wrong_checksum(png(1200, 1000, 8)),
    "cut.png": png(1200, 1000, 8)[:600],
    "cut.jpg": jpeg()[:1500],
    "turned.jpg": jpeg(turned=True),
    "unclosed.svg": svg("<g>")[:-6],
    "words.svg": b"a drawing",
    "reaching.svg": svg('<image href="file:///etc/passwd"/><rect style="fill:url(paint.svg#a)" width="3" height="3"/>'),
    "entity.svg": svg("<rect width='3' height='3'/>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "other.xml">]>'),
    "huge.png": png(8000, 8000),
    "refused.png": png(8, 8, said=(60000, 60000)),
    "large.png": png(6000, 3000),
    "small.png": png(400, 333),
}
FILMS: dict[str, bytes] = {
    "whole.mp4": film("moov-last.mp4"),
    "one-frame.mp4": film("one-frame.mp4"),
    "only-sound.mp4": film("only-sound.mp4"),
    "no-time.mp4": film("no-time.mp4"),
    "ten-bit.mp4": film("ten-bit.mp4"),
    "uhd.mp4": film("uhd.mp4"),
    "garbled.mp4": garbled("moov-last.mp4"),
    "cut.mp4": film("moov-last.mp4")[:2000],
    "empty.mp4": b"",
    "page.mp4": b"<html>",
    "av1.webm": (MEDIA.parent.parent / "media" / "av1.webm").read_bytes(),
}
SOUNDS: dict[str, bytes] = {
    "whole.m4a": film("sound.m4a"),
    "whole.opus": (MEDIA.parent.parent / "media" / "sound.opus").read_bytes(),
    "garbled.m4a": garbled("sound.m4a"),
    "head.opus": b"OggS",
    "empty.mp3": b"",
}
