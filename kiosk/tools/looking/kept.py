"""What was seen of an exhibit's files before, so that an unchanged exhibit is checked at once. No Qt.

One file for each exhibit in the user's cache folder. Whoever deletes it loses a minute.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk import __version__
from kiosk.bundle.judged import Wanted
from kiosk.bundle.seen import Seen, Stopped
from kiosk.tools.whole_files import write_whole

VERSION = f"{__version__}/1"
"""The number grows when another Qt or another way of looking sees something else."""


class Kept(BaseModel):
    """What was seen of a file of this size that was last changed then."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    size: int
    changed: int
    seen: Seen


class Record(BaseModel):
    """All of one exhibit, each by its kind and its path."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str
    files: dict[str, Kept]


def known(folder: Path, wanted: Iterable[Wanted]) -> dict[Wanted, Seen]:
    """What need not be looked at again."""
    try:
        record = Record.model_validate_json(_file(folder).read_bytes())
    except (OSError, RuntimeError, ValidationError):
        return {}
    if record.version != VERSION:
        return {}
    found = ((each, record.files.get(_name(folder, each))) for each in wanted)
    return {each: kept.seen for each, kept in found if kept and _state(each[1]) == (kept.size, kept.changed)}


def keep(folder: Path, seen: Mapping[Wanted, Seen]) -> None:
    """Remember what was seen, and nothing else; where the folder cannot be written, nothing."""
    states = {each: _state(each[1]) for each, found in seen.items() if _lasts(each, found)}
    files = {
        _name(folder, each): Kept(size=state[0], changed=state[1], seen=seen[each])
        for each, state in states.items()
        if state is not None
    }
    text = Record(version=VERSION, files=files).model_dump_json(exclude_defaults=True)
    with suppress(OSError, RuntimeError):
        file = _file(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, text.encode("utf-8"))


def _lasts(wanted: Wanted, seen: Seen) -> bool:
    """Whether it would be seen again: a busy machine, too, can keep a film from showing anything."""
    return seen.opened or (wanted[0] == "picture" and seen.stopped is not Stopped.HUNG)


def _name(folder: Path, wanted: Wanted) -> str:
    kind, file = wanted
    return f"{kind}:{file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.as_posix()}"


def _state(file: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        found = file.stat()
        return found.st_size, found.st_mtime_ns
    return None


def _file(folder: Path) -> Path:
    name = sha256(os.fsencode(folder.resolve())).hexdigest()[:24]
    return _caches() / "black-january-kiosk" / "looked-at" / f"{name}.json"


def _caches() -> Path:
    """Where this user's programs keep what they can make anew; a RuntimeError where nobody is at home."""
    given = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
    return Path(given) if given else Path("~/.cache").expanduser()
