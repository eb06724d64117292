"""Copies whose captions are read too late or not at all, and whose letters the typefaces do not have."""

from __future__ import annotations

from tests.tools.broken import QUAY, SEA, Broken
from tests.tools.broken_films import with_captions

EVERYWHERE = "az: media/horn.vtt, ru: media/horn.vtt, en: media/horn.vtt"
LONG = """\
WEBVTT

00:00.000 --> 00:05.000
A horn is heard from the end of the pier

00:06.000 --> 00:10.000
A horn,
a bell
and the sea

00:11.000 --> 00:13.000
A horn
"""
FAST = """\
WEBVTT

00:00.000 --> 00:00.900
A horn

00:02.000 --> 00:04.000
It calls three times, and then
it is quiet again

00:05.000 --> 00:06.000
It calls thrice
"""
CROSSED = """\
WEBVTT

00:00.000 --> 00:04.000
A horn

00:03.500 --> 00:06.000
A bell

00:09.000 --> 00:08.000
The sea
"""
FOREIGN = """\
WEBVTT

00:00.000 --> 00:02.000
警笛
"""

LOOKS: dict[str, Broken] = {
    "captions-longer-than-a-glance": with_captions(EVERYWHERE, written=LONG),
    "captions-gone-before-they-are-read": with_captions(EVERYWHERE, written=FAST),
    "captions-at-odds-with-time": with_captions(EVERYWHERE, written=CROSSED),
    "captions-in-another-writing": with_captions(EVERYWHERE, written=FOREIGN),
    "letters-that-no-typeface-has": Broken(
        edits=[
            (QUAY, "It was *long* and narrow.", "It was *long* and narrow, 長い."),
            (SEA, "title: {az: Mayak, ru: Маяк,", "title: {az: Mayak, ru: Маяк 🌊,"),
            ("sources.yaml", "author: The harbour master", "author: Ѣ. Ӓ."),
        ]
    ),
}
