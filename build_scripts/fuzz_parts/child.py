"""The process in which libFuzzer runs: the rooms without Qt instrumented, one target, and what changes inputs.

    python -m fuzz_parts.child MODULE:NAME FOLDER KEPT [what libFuzzer takes]

FOLDER is for the target to work in; faults are kept in KEPT.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOMS = ["kiosk.source", "kiosk.exhibit", "kiosk.bundle"]


def main() -> None:
    named, folder, kept, *options = sys.argv[1:]
    with atheris.instrument_imports(include=ROOMS):
        from fuzz_parts.changes import Changes
        from fuzz_parts.corridor import target_of
        from fuzz_parts.faults import Watched
        from fuzz_parts.seeds import seeds

        target = target_of(named, Path(folder))
    lines = sorted({line for seed in seeds() for line in seed.decode("utf-8", "replace").splitlines()})
    # Looked up at every call: atheris puts the one that works in its place when the run begins.
    changes = Changes(lines, lambda data, longest: bytes(atheris.Mutate(data, longest)))
    atheris.Setup([sys.argv[0], *options], Watched(target, Path(kept)), custom_mutator=changes)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
