"""Stage 3: the spoken passages that lie in an exhibit's folder, and what is known of those that were made.

narration/az/hour-by-hour-03.opus     one file for each passage, named by its key
narration/made.json                   what `kiosk narrate` made, and for which text
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

FOLDER = "narration"
RECORD = "made.json"
MADE = ".opus"
RECORDED = (".ogg", ".mp3", ".wav", ".flac")
"""What narrate makes is .opus; a file of another kind was recorded, and is taken first."""


class RecordUnreadable(ValueError):
    """Says what is wrong with the record of what was made."""


@dataclass(frozen=True)
class Made:
    """A file of narration: the digest of its text, the hash of its bytes.

    `before` is the hash of the file that it is about to replace; `recorded` says that a person's voice lies
    there, and `text` what stood on the screen when it was first met.
    """

    text: str
    file: str
    before: str = ""
    recorded: bool = False

    def is_own(self, found: str) -> bool:
        """Whether a file with this hash was made here, so that it may be replaced."""
        return not self.recorded and found in (self.file, self.before)


def file_of(folder: Path, language: str, stem: str) -> Path | None:
    """The file of a passage; a recorded one before one that was made."""
    return recorded_file(folder, language, stem) or _there(folder, language, stem, MADE)


def recorded_file(folder: Path, language: str, stem: str) -> Path | None:
    """A file that cannot have been made here."""
    found = (_there(folder, language, stem, suffix) for suffix in RECORDED)
    return next((path for path in found if path), None)


def _there(folder: Path, language: str, stem: str, suffix: str) -> Path | None:
    path = folder / FOLDER / language / f"{stem}{suffix}"
    return path if path.is_file() else None


def hash_of(path: Path) -> str:
    """The hash of a file's bytes; of one that is not there, none."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def read_record(folder: Path) -> dict[str, Made]:
    """What was made, by `language/name.opus`; raises RecordUnreadable."""
    path = folder / FOLDER / RECORD
    if not path.is_file():
        return {}
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {name: Made(**row) for name, row in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        advice = "delete it, and what is there counts as recorded"
        raise RecordUnreadable(f"{path.as_posix()} is not what `kiosk narrate` wrote; {advice}") from None


def as_text(record: Mapping[str, Made]) -> str:
    """The record as it is written: sorted, and without what holds for nearly all."""
    defaults = {"before": "", "recorded": False}
    rows = {
        name: {key: value for key, value in asdict(made).items() if defaults.get(key) != value}
        for name, made in sorted(record.items())
    }
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"
