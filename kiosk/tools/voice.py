"""A passage as a file of sound: eSpeak NG says it, ffmpeg packs it as Opus. No Qt."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.paths import FROZEN

ESPEAK, FFMPEG = "espeak-ng", "ffmpeg"
WORDS_A_MINUTE = 150
SPEEDS = {"az": 175}
"""Where the engine takes its time: its minute is not the same in every language."""
LOUDNESS = 80
BITS_A_SECOND = "18k"
PART = ".part"
"""What a file's name ends with until it is whole."""
VOICES = {"en": "en-gb"}
"""Languages whose voice bears another name than the language."""

INSTALL = f"""\
Narration needs two programs: eSpeak NG ({ESPEAK}) says the texts, ffmpeg with libopus packs them.
  Debian, Ubuntu   sudo apt-get install espeak-ng ffmpeg
  Fedora           sudo dnf install espeak-ng ffmpeg-free
  Arch             sudo pacman -S espeak-ng ffmpeg
  macOS            brew install espeak-ng ffmpeg"""


class NoVoice(Exception):
    """Says why nothing can be said, or why one passage could not."""


@dataclass(frozen=True)
class Saying:
    """What is to be said, in which language, into which file."""

    text: str
    language: str
    target: Path


def check_programs(languages: list[str]) -> None:
    """Raise NoVoice unless both programs are there, with a voice for each language."""
    missing = [name for name in (ESPEAK, FFMPEG) if shutil.which(name) is None]
    if missing:
        raise NoVoice(f"{' and '.join(missing)} cannot be found.\n{INSTALL}")
    mute = [language for language in languages if not _has_voice(language)]
    if mute:
        raise NoVoice(f"eSpeak NG has no voice for {', '.join(mute)}; record it, and put the files into their places")


@cache
def _has_voice(language: str) -> bool:
    asked = [ESPEAK, f"--voices={language}"]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False, env=_surroundings())
    return len(listed.stdout.splitlines()) > 1


def _surroundings() -> dict[str, str]:
    """The environment without the packaged folder's own libraries, which are not for the system's programs."""
    kept = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH" or not FROZEN}
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    return {**kept, "LD_LIBRARY_PATH": before} if FROZEN and before else kept


def say(saying: Saying) -> None:
    """Write the file; raises NoVoice with the programs' own words where one of them fails."""
    voice = VOICES.get(saying.language, saying.language)
    speed = SPEEDS.get(saying.language, WORDS_A_MINUTE)
    speak = [ESPEAK, "-v", voice, "-s", str(speed), "-a", str(LOUDNESS), "-b", "1", "--stdin", "--stdout"]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(speak, stdin=pipe, stdout=pipe, stderr=pipe, env=_surroundings()) as speaking,
        subprocess.Popen(_packing(saying.target), stdin=speaking.stdout, stderr=pipe, env=_surroundings()) as packing,
    ):
        assert speaking.stdin and speaking.stdout and speaking.stderr and packing.stderr
        speaking.stdout.close()
        with contextlib.suppress(BrokenPipeError), speaking.stdin:
            # A blank line between two lines lets the voice come to rest.
            speaking.stdin.write(saying.text.replace("\n", "\n\n").encode())
        told = packing.stderr.read() + speaking.stderr.read()
    if speaking.returncode or packing.returncode or not saying.target.is_file():
        words = " ".join(told.decode("utf-8", "replace").split()) or "without a word"
        raise NoVoice(f"{saying.target.name.removesuffix(PART)} could not be made: {words}")


def _packing(target: Path) -> list[str]:
    """The same sound gives the same bytes: no date, no random numbers."""
    reading = ["-nostdin", "-loglevel", "error", "-f", "wav", "-ignore_length", "1", "-i", "pipe:0"]
    packing = ["-ac", "1", "-c:a", "libopus", "-b:a", BITS_A_SECOND, "-application", "voip", "-map_metadata", "-1"]
    return [
        FFMPEG,
        *reading,
        *packing,
        "-fflags",
        "+bitexact",
        "-flags:a",
        "+bitexact",
        "-f",
        "opus",
        "-y",
        str(target),
    ]
