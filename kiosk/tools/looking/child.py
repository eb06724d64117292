"""The child of `kiosk check`: opens files with the kiosk's own Qt, and says in lines of JSON what it saw.

It reads a line for each file, {"kind": "picture", "file": "/…/pier.png"}, and answers each with a line. The first
line of all says that Qt has started. Whatever a file does to it, the parent starts it anew.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from kiosk.bundle.seen import Seen
from kiosk.tools.looking import limits

READY = "ready"
Look = Callable[[Path], Seen]


def main() -> int:
    """Look at every file that is asked for, until nothing more is."""
    answers = _own_channel()
    limits.confine()
    looks = _looks()
    print(READY, file=answers, flush=True)
    _answer(sys.stdin, answers, looks)
    return 0


def _own_channel() -> TextIO:
    """What was stdout; whatever a library prints from now on goes to stderr."""
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return channel


def _looks() -> dict[str, Look]:
    from kiosk.tools.looking import films, pictures
    from kiosk.tools.window import application, paint_unseen

    paint_unseen()
    application()
    return {"picture": pictures.look, **films.looks()}


def _answer(questions: Iterable[str], answers: TextIO, looks: dict[str, Look]) -> None:
    for line in questions:
        asked = json.loads(line)
        limits.allow(asked["kind"])
        began = time.monotonic()
        seen = _seen(looks[asked["kind"]], Path(asked["file"]))
        took = round(time.monotonic() - began, 3)
        seen = seen.model_copy(update={"took": took})
        print(seen.model_dump_json(exclude_defaults=True), file=answers, flush=True)


def _seen(look: Look, file: Path) -> Seen:
    try:
        return look(file)
    except OSError as problem:
        return Seen(why=f"the machine does not read it: {problem.strerror}")
