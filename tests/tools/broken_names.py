"""Copies whose files are called, or lie, as some system cannot have it; a few that look strange and are fine."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.tools.broken import HEAD, QUAY, SEA, Broken

PIER = "media/pier.svg"


def called(name: str, also: Callable[[Path], object] | None = None) -> Broken:
    """The small exhibit with its picture under another name, in its text alone."""
    written = name.replace("'", "''")
    return Broken(edits=[(QUAY, f"file: {PIER}", f"file: '{written}'")], also=also)


def lies_as(name: str) -> Broken:
    """The small exhibit with its picture under another name."""
    return called(name, lambda folder: (folder / PIER).rename(folder / name))


def beside(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes((folder / PIER).read_bytes())


def link(name: str, to: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).symlink_to(to)


NAMES: dict[str, Broken] = {
    "name-of-a-device": lies_as("media/aux.svg"),
    "names-of-devices": Broken(
        edits=[
            (QUAY, PIER, "con/pier.svg"),
            (SEA, "media/bay.svg", "media/COM1.old.svg"),
            (HEAD, "glossary.yaml", "NUL"),
            (QUAY, "id: pier", "id: prn"),
        ]
    ),
    "name-that-ends-in-a-dot": lies_as("media/pier."),
    "name-that-ends-in-a-space": lies_as("media/pier.svg "),
    "folder-that-ends-in-a-space": called("media /pier.svg"),
    "names-with-signs": Broken(edits=[(QUAY, PIER, '"media/pier?.svg"'), (SEA, "media/bay.svg", "media/<bay>.svg")]),
    "name-with-a-colon": called("media/pier:old.svg"),
    "name-with-a-percent-sign": lies_as("media/pier-50%.svg"),
    "name-longer-than-windows-takes": called(f"media/{'a' * 120}/{'b' * 120}.svg"),
    "name-in-backslashes": called("media\\pier.svg"),
    "name-from-here": called("./media//pier.svg"),
    "name-of-nothing": called(""),
    "name-with-a-slash-at-the-end": called("media/pier.svg/"),
    "name-with-hidden-letters": Broken(
        edits=[(QUAY, PIER, "media/pi\u200ber.svg"), (SEA, "media/bay.svg", "media/\u202egvs.yab")]
    ),
    "name-in-other-capitals-by-turkic-rules": Broken(
        edits=[(QUAY, PIER, "media/I\u015eIQ.svg")], renamed={PIER: "media/\u0131\u015f\u0131q.svg"}
    ),
    "name-with-a-dotted-capital": Broken(
        edits=[(QUAY, PIER, "media/i\u015f\u0131q.svg")], renamed={PIER: "media/\u0130\u015eIQ.svg"}
    ),
    "names-that-differ-in-capitals": Broken(also=beside("media/Pier.svg")),
    "names-that-differ-in-their-accents": Broken(
        edits=[(QUAY, PIER, "media/k\u00f6rp\u00fc.svg")],
        renamed={PIER: "media/k\u00f6rp\u00fc.svg"},
        also=lambda folder: (folder / "media/ko\u0308rpu\u0308.svg").write_text("x", encoding="utf-8"),
    ),
    "name-in-two-forms-is-found": Broken(
        edits=[(QUAY, PIER, "media/k\u00f6rp\u00fc.svg")], renamed={PIER: "media/ko\u0308rpu\u0308.svg"}
    ),
    "name-that-begins-with-a-hyphen-is-found": lies_as("media/-pier.svg"),
    "name-with-a-picture-in-it-is-found": lies_as("media/\U0001f6a2.svg"),
    "name-from-right-to-left-is-found": lies_as("media/رصيف.svg"),
    "address-in-the-internet": called("https://example.org/pier.svg"),
    "address-of-a-file": called("file:///etc/passwd"),
    "address-of-a-resource": called("qrc:/kiosk/pier.svg"),
    "address-of-data": called("data:image/svg+xml;base64,PHN2Zy8+"),
    "address-of-a-server": called("\\\\server\\share\\pier.svg"),
    "address-of-a-server-with-slashes": called("//server/share/pier.svg"),
    "address-of-a-drive": called("C:\\Users\\Museum\\pier.svg"),
    "steps-out-in-signs": called("%2e%2e%2fpier.svg"),
    "steps-out-and-in-again": called("media/../media/pier.svg"),
    "home-of-a-user": called("~/pier.svg"),
    "folder-called-like-a-picture": called("media/quay.svg", lambda folder: (folder / "media/quay.svg").mkdir()),
    "pipe-called-like-a-picture": called("media/quay.svg", lambda folder: os.mkfifo(folder / "media/quay.svg")),
    "pipe-called-like-a-chapter": Broken(
        edits=[(HEAD, "1-quay.yaml", "1-pipe.yaml")], also=lambda folder: os.mkfifo(folder / "1-pipe.yaml")
    ),
    "link-out-of-the-folder": called("media/quay.svg", link("media/quay.svg", "/etc/passwd")),
    "folder-out-of-the-folder": called("away/passwd", link("away", "/etc")),
    "link-to-nothing": called("media/quay.svg", link("media/quay.svg", "nothing.svg")),
    "link-to-itself": called("media/quay.svg", link("media/quay.svg", "quay.svg")),
    "link-round-about": called("round/media/pier.svg", link("round", "round")),
    "link-within-the-folder-is-found": called("media/quay.svg", link("media/quay.svg", "pier.svg")),
    "bounds-that-are-a-pipe": Broken(gone=["media/bay.yaml"], also=lambda folder: os.mkfifo(folder / "media/bay.yaml")),
    "exhibit-in-other-capitals": Broken(renamed={HEAD: "Exhibit.yaml"}),
    "exhibit-with-another-ending": Broken(renamed={HEAD: "exhibit.yml"}),
}
