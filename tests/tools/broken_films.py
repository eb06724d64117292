"""Copies with a sound whose captions are not what they should be."""

from __future__ import annotations

from tests.tools.broken import SEA, Broken

HORN = """\
  - id: horn
    type: media
    title: {az: Siqnal, ru: Сигнал, en: The horn}
    kind: sound
    file: media/horn.opus
    poster: {file: media/pier.svg, alt: {az: Körpü., ru: Пирс., en: A pier.}, credit: made}
    captions: {%s}
    transcript: {az: Səs., ru: Звук., en: A sound.}
"""
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nA horn\n"


def with_captions(named: str, *, written: str = CAPTIONS) -> Broken:
    """The small exhibit with one sound more, and one file of captions."""
    edits = [(SEA, "  - id: how-many\n", f"{HORN % named}  - id: how-many\n")]
    return Broken(edits=edits, files={"media/horn.opus": b"OggS", "media/horn.vtt": written})


FILMS: dict[str, Broken] = {
    "captions-that-are-none": with_captions(
        "az: media/horn.vtt, ru: media/horn.opus, en: media/horns.vtt", written="A"
    ),
}
