"""Makes the exhibits' sounds and their captions, the same each time (stage: build).

.venv/bin/python build_scripts/sound.py
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import yaml
from film_parts import captions, encoder, sounds
from film_parts.tones import Samples
from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "build_scripts" / "data" / "film"
LOUDNESS = -23.0
SOUNDS: Mapping[str, Callable[[], Samples]] = {
    "black-january/media/line-falls-silent": sounds.line_falls_silent,
    "demo/media/fog-signal": sounds.fog_signal,
}


def caption_files(name: str) -> Mapping[Path, str]:
    """The WebVTT files of a sound or a film, by their place."""
    rows = yaml.safe_load((SCRIPTS / f"{Path(name).name}.yaml").read_text(encoding="utf-8"))["captions"]
    beside = ROOT / "exhibits" / name
    return {
        beside.with_name(f"{beside.name}.{language}.vtt"): captions.web_vtt(captions.cues(rows, language))
        for language in captions.LANGUAGES
    }


def write_captions(name: str) -> None:
    """Puts the WebVTT files in their place."""
    for path, text in caption_files(name).items():
        path.write_text(text, encoding="utf-8", newline="\n")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.epilog = "Needs ffmpeg (on Debian: apt-get install ffmpeg)."
    parser.add_argument("--captions", action="store_true", help="write the captions alone")
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if not asked.captions and not shutil.which("ffmpeg"):
        print("ffmpeg is missing: apt-get install ffmpeg", file=sys.stderr)
        return 1
    for name, make in tqdm(SOUNDS.items(), unit="sound", file=sys.stderr, disable=None):
        write_captions(name)
        if not asked.captions:
            encoder.write_opus(encoder.at_loudness(make(), LOUDNESS), ROOT / "exhibits" / f"{name}.opus")
    return 0


if __name__ == "__main__":
    sys.exit(main())
