"""How long a recording plays, from its own file."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from kiosk.tools.playing_time import seconds

ROOT = Path(__file__).parents[2]


def page(samples: int, body: bytes) -> bytes:
    return b"OggS\x00\x00" + samples.to_bytes(8, "little") + bytes(12) + b"\x01" + bytes([len(body)]) + body


def test_opus_leaves_out_what_is_skipped(tmp_path: Path) -> None:
    head = b"OpusHead\x01\x01" + (312).to_bytes(2, "little") + bytes(7)
    (tmp_path / "a.opus").write_bytes(page(0, head) + page(48_000 * 3 + 312, b"sound"))
    assert seconds(tmp_path / "a.opus") == 3.0


def test_vorbis_counts_by_its_own_rate(tmp_path: Path) -> None:
    head = b"\x01vorbis" + bytes(4) + b"\x01" + (22_050).to_bytes(4, "little") + bytes(14)
    (tmp_path / "a.ogg").write_bytes(page(0, head) + page(44_100, b"sound"))
    assert seconds(tmp_path / "a.ogg") == 2.0


def test_a_wave_counts_its_frames(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(2 * 4_000))
    assert seconds(tmp_path / "a.wav") == 0.5


def test_the_demo_s_own_narration_has_a_length() -> None:
    lengths = [seconds(file) for file in (ROOT / "exhibits" / "demo" / "narration").rglob("*.opus")]
    assert lengths
    assert all(length is not None and 0.5 < length < 300 for length in lengths)


@pytest.mark.parametrize("content", [b"", b"OggS", b"OggS" + bytes(200), b"RIFF", bytes(500)])
@pytest.mark.parametrize("suffix", [".opus", ".wav", ".mp3"])
def test_a_file_that_does_not_say_has_none(tmp_path: Path, content: bytes, suffix: str) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_bytes(content)
    assert seconds(file) is None
    assert seconds(tmp_path / "nowhere.opus") is None
