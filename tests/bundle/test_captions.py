"""Captions: read whole or told, and the one that is due at a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.captions import CaptionsUnreadable, Cue, cue_at, read_captions

WHOLE = "WEBVTT\n\n00:01.500 --> 00:02.000\nOne\n\n01:00:02.250 --> 01:00:04.000\n[A bell]\nTwo\n"


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "words.vtt"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_times_are_read_to_the_millisecond_and_lines_stay_lines(tmp_path: Path) -> None:
    assert read_captions(written(tmp_path, WHOLE)) == (
        Cue(1.5, 2.0, ("One",)),
        Cue(3602.25, 3604.0, ("[A bell]", "Two")),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not WebVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nSubrip\n", "not WebVTT"),
        ("WEBVTT\n", "holds no captions"),
        ("WEBVTT\n\n00:01.000 --> soon\nx\n", "a time in it is not written as"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n00:02,5 --> 00:03.000\ny\n", "a time in it is not written as"),
        ("WEBVTT\n\n".encode("utf-16"), "not written in UTF-8"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(CaptionsUnreadable, match=said):
        read_captions(written(tmp_path, text))


def test_a_caption_stands_from_its_beginning_until_its_end() -> None:
    cues = (Cue(1.0, 2.0, ("a",)), Cue(2.0, 3.0, ("b",)))
    assert [cue.lines[0] if (cue := cue_at(cues, at)) else "" for at in (0.99, 1.0, 1.99, 2.0, 3.0)] == list(
        ("", "a", "a", "b", "")
    )
