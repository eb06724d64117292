"""Feeds the reader and everything behind it with broken files, guided by the lines of code that they reach.

    python3 build_scripts/fuzz.py [--runs 200000] [--seconds N] [--seed N] [--corpus DIR]
    python3 build_scripts/fuzz.py --repeat FILE

An input is one YAML file of an exhibit. It begins as a piece of our exhibits; lines are deleted, doubled, swapped
and moved, hostile words set in, bytes changed. The demo exhibit with that file in place of its own then goes the
whole way that `check` and `run` go, and a bundle that comes out is asked what the kiosk asks. An input may take
2 s of processor time and 100 MB. Whatever goes wrong is kept with the command that repeats it, and the run goes on.
Ends with 1 if anything went wrong. Needs atheris, which is in the development lock.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import environment

if Path(sys.prefix) != environment.VENV and __name__ == "__main__":
    environment.prepare(environment.DEV)
    os.execv(environment.PYTHON, [str(environment.PYTHON), *sys.argv])

from fuzz_parts.corridor import CORRIDOR, target_of
from fuzz_parts.faults import LIST
from fuzz_parts.seeds import LONGEST, seeds

HERE = Path(__file__).resolve().parent
MEMORY = Path("/dev/shm")
KINDS = {
    "traceback": "tracebacks",
    "hang": "hangs",
    "memory": "too much memory",
    "unplaced": "refusals without place",
}
PATIENCE_SECONDS = 60
_EDGES = re.compile(r"cov: (\d+)")
_DONE = re.compile(r"Done (\d+) runs in (\d+) second")


@dataclass
class Outcome:
    """What a run came to."""

    runs: int = 0
    seconds: int = 0
    edges: int = 0
    ended: int = 0
    faults: list[dict[str, Any]] = field(default_factory=list)

    def count(self, kind: str) -> int:
        return sum(fault["kind"] == kind for fault in self.faults)

    @property
    def is_good(self) -> bool:
        return self.ended == 0 and self.runs > 0 and not self.faults


def main() -> int:
    arguments = parser().parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-fuzz-", dir=MEMORY if MEMORY.is_dir() else None) as scratch:
        if arguments.repeat:
            return repeat(arguments, Path(scratch))
        try:
            outcome = fuzz(arguments, Path(scratch))
        except KeyboardInterrupt:
            print("fuzz: stopped", file=sys.stderr)
            return 130
    print(told(outcome, arguments.target))
    return 0 if outcome.is_good else 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Feed the reader and everything behind it with broken files.")
    made.add_argument("--runs", metavar="N", type=int, default=200_000, help="inputs to try (default: 200000)")
    made.add_argument("--seconds", metavar="N", type=int, default=0, help="stop after this time (default: never)")
    made.add_argument("--seed", metavar="N", type=int, default=1, help="the same seed, the same way (default: 1)")
    made.add_argument("--corpus", metavar="DIR", type=Path, help="begin from this folder, filled if empty")
    made.add_argument("--kept", metavar="DIR", type=Path, default=Path("out/fuzz-faults"), help="where faults are kept")
    made.add_argument("--repeat", metavar="FILE", type=Path, help="only try this input, and show what goes wrong")
    made.add_argument("--target", metavar="MODULE:NAME", default=CORRIDOR, help="try something else than the corridor")
    return made


def repeat(arguments: argparse.Namespace, scratch: Path) -> int:
    """One input, as the run took it; its traceback is shown."""
    target_of(arguments.target, scratch)(arguments.repeat.read_bytes())
    print(f"fuzz: {arguments.repeat} goes through")
    return 0


def fuzz(arguments: argparse.Namespace, scratch: Path) -> Outcome:
    """The run itself, in a process of its own, so that not even a crash of that one is missed."""
    kept = arguments.kept.resolve()
    kept.mkdir(parents=True, exist_ok=True)
    (kept / LIST).unlink(missing_ok=True)
    corpus = arguments.corpus or scratch / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(() if any(corpus.iterdir()) else seeds()):
        (corpus / f"seed-{number:04}").write_bytes(seed)
    work = scratch / "work"
    work.mkdir()
    options = [
        f"-runs={arguments.runs}",
        f"-max_total_time={arguments.seconds}",
        f"-seed={arguments.seed}",
        f"-max_len={LONGEST}",
        f"-timeout={PATIENCE_SECONDS}",
        f"-artifact_prefix={kept}/",
        str(corpus),
    ]
    command = [sys.executable, "-m", "fuzz_parts.child", arguments.target, str(work), str(kept), *options]
    return followed(command, kept)


def followed(command: list[str], kept: Path) -> Outcome:
    """What libFuzzer says while it runs, shown as it comes; the numbers in it, and the faults that were kept."""
    outcome = Outcome()
    ours = os.pathsep.join([str(HERE), str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, errors="replace", env={**os.environ, "PYTHONPATH": ours}
    ) as child:
        for line in child.stderr or ():
            if line.startswith(("#", "Done", "==", "SUMMARY", "artifact_prefix", "ERROR", "Traceback")):
                print(line.rstrip(), file=sys.stderr)
            note(outcome, line)
    outcome.ended = child.returncode
    if (kept / LIST).is_file():
        rows = (kept / LIST).read_text(encoding="utf-8").splitlines()
        outcome.faults = [json.loads(row) for row in rows]
    return outcome


def note(outcome: Outcome, line: str) -> None:
    edges, done = _EDGES.search(line), _DONE.search(line)
    if edges:
        outcome.edges = int(edges[1])
    if done:
        outcome.runs, outcome.seconds = int(done[1]), int(done[2])


def told(outcome: Outcome, target: str) -> str:
    """The figures, then every fault of which an input was kept."""
    rate = outcome.runs // max(1, outcome.seconds)
    by = "" if target == CORRIDOR else f" --target {target}"
    lines = [f"fuzz: {outcome.runs:,} runs in {outcome.seconds} s, {rate} a second; {outcome.edges:,} edges covered"]
    lines.append("fuzz: " + ", ".join(f"{outcome.count(kind)} {words}" for kind, words in KINDS.items()))
    if outcome.ended or not outcome.runs:
        lines.append(f"fuzz: the run broke off with exit status {outcome.ended}")
    for fault in outcome.faults:
        if fault["file"]:
            lines.append(f"{fault['kind']}: {fault['error']} at {', '.join(fault['where'])}")
            lines.append(f"    python3 build_scripts/fuzz.py --repeat {fault['file']}{by}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
