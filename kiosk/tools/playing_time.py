"""How long a recording plays, read from the file itself: Ogg (Opus, Vorbis) and WAV. No Qt."""

from __future__ import annotations

import wave
from pathlib import Path

PAGE = b"OggS"
TAIL = 65_536  # a page of Ogg is never larger
OPUS_RATE = 48_000


def seconds(file: Path) -> float | None:
    """Its length; None where the file does not say."""
    try:
        return _of_wave(file) if file.suffix == ".wav" else _of_ogg(file)
    except (OSError, EOFError, wave.Error, ZeroDivisionError):
        return None


def _of_wave(file: Path) -> float:
    with wave.open(str(file)) as sound:
        return float(sound.getnframes()) / float(sound.getframerate())


def _of_ogg(file: Path) -> float | None:
    """The last page says how many samples there are; the first, how many make a second."""
    with file.open("rb") as stream:
        head = stream.read(128)
        stream.seek(max(0, file.stat().st_size - TAIL))
        tail = stream.read()
    last = tail.rfind(PAGE)
    if not head.startswith(PAGE) or last < 0 or len(tail) < last + 14:
        return None
    samples = int.from_bytes(tail[last + 6 : last + 14], "little")
    opus, vorbis = head.find(b"OpusHead"), head.find(b"\x01vorbis")
    if opus >= 0:
        skipped = int.from_bytes(head[opus + 10 : opus + 12], "little")
        return (samples - skipped) / OPUS_RATE
    rate = int.from_bytes(head[vorbis + 12 : vorbis + 16], "little")
    return samples / rate if vorbis >= 0 else None
