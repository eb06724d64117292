"""A PDF as Qt writes it: a plain list of objects, read, added to, and written again. No Qt."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_BODY = re.compile(rb"\d+ 0 obj\s*(.*?)\s*endobj\s*$", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass
class Objects:
    """bodies: what stands between `obj` and `endobj`, by number; trailer: the keys that end the file."""

    bodies: dict[int, bytes]
    trailer: bytes

    def add(self, body: bytes = b"") -> int:
        """A new object; its number."""
        number = max(self.bodies) + 1
        self.bodies[number] = body
        return number

    def named(self, body: bytes, key: str) -> int:
        """The object to which a key of a dictionary refers."""
        found = re.search(rb"/%s (\d+) 0 R" % key.encode(), body)
        if found is None:
            raise ValueError(f"there is no /{key}")
        return int(found[1])

    def extend(self, number: int, entries: bytes) -> None:
        """More keys for a dictionary."""
        self.bodies[number] = self.bodies[number].removesuffix(b">>").rstrip() + b"\n" + entries + b"\n>>"

    def content(self, number: int) -> bytes:
        """A stream, unpacked."""
        found = _STREAM.search(self.bodies[number])
        if found is None:
            raise ValueError(f"object {number} is no stream")
        return zlib.decompress(found[1])

    def put_content(self, number: int, content: bytes) -> None:
        packed = zlib.compress(content, 9)
        head = b"<<\n/Length %d\n/Filter /FlateDecode\n>>" % len(packed)
        self.bodies[number] = head + b"\nstream\n" + packed + b"\nendstream"


def reference(number: int) -> bytes:
    return b"%d 0 R" % number


def string(text: str) -> bytes:
    """A text in any alphabet."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def read(pdf: bytes) -> Objects:
    """The objects of a file, by its own table; raises ValueError where it is not as Qt writes it."""
    end = _TRAILER.search(pdf)
    if end is None:
        raise ValueError("the file does not end as a PDF by Qt does")
    table = int(end[2])
    starts = [int(entry[1]) for entry in _ENTRY.finditer(pdf, table)]
    borders = dict(zip(sorted(starts), [*sorted(starts)[1:], table], strict=True))
    found = {number: _BODY.match(pdf[start : borders[start]]) for number, start in enumerate(starts, 1)}
    return Objects({number: body[1] for number, body in found.items() if body}, end[1])


def written(objects: Objects) -> bytes:
    """The whole file."""
    file, starts = bytearray(HEAD), []
    size = max(objects.bodies) + 1
    for number in range(1, size):
        starts.append(len(file))
        file += b"%d 0 obj\n" % number + objects.bodies[number] + b"\nendobj\n"
    table = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % size
    file += b"".join(b"%010d 00000 n \n" % start for start in starts)
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % size, objects.trailer)
    return bytes(file + b"trailer\n<<" + trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % table)
